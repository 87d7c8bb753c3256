package org.viceversa.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.persistence.JdbcMentoringSessions;
import org.viceversa.notebook.Note;
import org.viceversa.notebook.persistence.JdbcNotes;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.Meetings;
import org.viceversa.testkit.Reflecting;
import org.viceversa.testkit.ToolDatabase.Address;

/** A reflection that the course asks of everybody, and what two of them can look back on. */
record ReflectionSeed(Activity activity) {

    static final String NOTE = "Filters first, formulas later";

    /** Due in five days; the two have met, and the junior wrote a note for it. */
    static ReflectionSeed in(Address address, NotebookSeed two, UUID tenant) {
        Instant now = Instant.now();
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 2);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            Jdbc jdbc = new Jdbc(transactions);
            UUID junior = person(jdbc, tenant, two.junior());
            UUID course = jdbc.find(
                            "select course_id from membership where person_id = ? limit 1",
                            row -> Cells.uuid(row, 1),
                            junior)
                    .orElseThrow();
            new JdbcMentoringSessions(transactions)
                    .add(Meetings.of(
                            tenant,
                            two.pairing(),
                            MentoringSession.State.HELD,
                            now.minus(Duration.ofDays(3)),
                            Side.MENTOR,
                            Optional.empty()));
            new JdbcNotes(transactions)
                    .add(new Note(
                            UUID.randomUUID(),
                            tenant,
                            two.pairing(),
                            junior,
                            Note.Kind.REFLECTION,
                            Optional.empty(),
                            NOTE,
                            1,
                            now,
                            now));
            Dates dates = new Dates(
                    Optional.empty(),
                    Optional.of(now.plus(Duration.ofDays(5))),
                    Optional.of(now.plus(Duration.ofDays(9))));
            return new ReflectionSeed(
                    Reflecting.in(address, course, "Week 3 reflection", dates, 2, AiStatement.REQUIRE));
        }
    }

    private static UUID person(Jdbc jdbc, UUID tenant, String name) {
        return jdbc.find("select id from person where tenant = ? and name = ?", row -> Cells.uuid(row, 1), tenant, name)
                .orElseThrow();
    }

    String path() {
        return "/reflections/" + activity.id();
    }
}

package org.viceversa.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.Activity.LateRule;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.WordLimits;
import org.viceversa.activity.persistence.JdbcActivities;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.ToolDatabase.Address;

/** Reflections that a course asks for. */
public final class Reflecting {

    private Reflecting() {}

    /** Two prompts, the first with 2 to 50 words; being late costs 10 percent a day, at most 50. */
    public static Activity activity(
            UUID tenant,
            UUID course,
            UUID by,
            String title,
            Dates dates,
            int attempts,
            AiStatement statement,
            Set<Side> sides) {
        return new Activity(
                UUID.randomUUID(),
                tenant,
                course,
                UUID.randomUUID().toString(),
                title,
                "Take your time.",
                Activity.Model.DIEP,
                List.of(
                        new Prompt(
                                "p1", "Describe", "What did you teach?", "What did you learn?", new WordLimits(2, 50)),
                        new Prompt("p2", "Plan", "What is next?", "What is next?", WordLimits.NONE)),
                Activity.Occasion.SESSION,
                sides,
                WordLimits.NONE,
                dates,
                new LateRule(10, 50, 0),
                attempts,
                Activity.Keep.LAST,
                Activity.Grading.POINTS,
                Optional.empty(),
                BigDecimal.TEN,
                false,
                new Activity.Release(Activity.Release.When.ON_MARK, Optional.empty()),
                statement,
                1,
                by,
                Instant.parse("2026-11-01T10:00:00Z"));
    }

    /** The same for both sides, in the tool's own database, in a course that somebody has opened. */
    public static Activity in(
            Address address, UUID course, String title, Dates dates, int attempts, AiStatement statement) {
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 1);
        try (Database database = new Database(settings)) {
            Transactions transactions = new Transactions(database);
            Jdbc jdbc = new Jdbc(transactions);
            UUID tenant = jdbc.find("select tenant from course where id = ?", row -> Cells.uuid(row, 1), course)
                    .orElseThrow();
            UUID somebody = jdbc.find(
                            "select person_id from membership where course_id = ? limit 1",
                            row -> Cells.uuid(row, 1),
                            course)
                    .orElseThrow();
            return new JdbcActivities(transactions)
                    .add(activity(
                            tenant,
                            course,
                            somebody,
                            title,
                            dates,
                            attempts,
                            statement,
                            Set.of(Side.MENTOR, Side.MENTEE)));
        }
    }
}

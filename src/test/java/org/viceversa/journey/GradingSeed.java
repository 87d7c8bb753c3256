package org.viceversa.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.persistence.JdbcActivities;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.rubric.DefaultRubric;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Reflecting;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolDatabase.Address;
import org.viceversa.testkit.Visitor;

/** A reflection with the default rubric that learners of a course have handed in, each in their own visit. */
record GradingSeed(UUID activity, List<Person> writers) {

    private static final String TITLE = "Week 3 reflection";

    static GradingSeed in(Stage stage, int papers) {
        List<Person> writers = people(stage, CourseRole.LEARNER, papers);
        List<Visitor> visits = new ArrayList<>();
        for (Person writer : writers) {
            visits.add(new Visitor(stage.tool())
                    .enter(stage.sandbox().launch(stage.registered()).as(writer)));
        }
        UUID course = UUID.fromString(visits.get(0).me().at("/course/id").asText());
        UUID activity = add(stage.tool().database(), course);
        for (int at = 0; at < visits.size(); at++) {
            handIn(visits.get(at), activity, writers.get(at).name(), at);
        }
        return new GradingSeed(activity, writers);
    }

    /** The first people of the sandbox's first course with a role. */
    static List<Person> people(Stage stage, CourseRole role, int count) {
        List<Person> people = stage.sandbox().members(stage.course()).stream()
                .filter(member -> member.role() == role && member.status() == Member.Status.ACTIVE)
                .map(Member::personId)
                .map(id -> stage.sandbox().people().stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .limit(count)
                .toList();
        if (people.size() != count) {
            throw new IllegalStateException(people.size() + " of " + role + " are in the course");
        }
        return people;
    }

    private static UUID add(Address address, UUID course) {
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
            Activity plain = Reflecting.activity(
                    tenant, course, somebody, TITLE, Dates.NONE, 0, AiStatement.ASK, Set.of(Side.MENTOR, Side.MENTEE));
            return new JdbcActivities(transactions).add(withRubric(plain)).id();
        }
    }

    private static Activity withRubric(Activity plain) {
        return new Activity(
                plain.id(),
                plain.tenant(),
                plain.course(),
                plain.key(),
                plain.title(),
                plain.instructions(),
                plain.model(),
                plain.prompts(),
                plain.occasion(),
                plain.sides(),
                plain.words(),
                plain.dates(),
                plain.late(),
                plain.attempts(),
                plain.keep(),
                plain.grading(),
                Optional.of(DefaultRubric.RUBRIC),
                plain.scoreMaximum(),
                plain.anonymous(),
                plain.release(),
                plain.aiStatement(),
                plain.version(),
                plain.changedBy(),
                plain.changedAt());
    }

    /** Its author's name stands in the text, so that a reader sees whose it is. */
    private static void handIn(Visitor visit, UUID activity, String name, int number) {
        String path = "/reflections/" + activity;
        String text = number % 5 == 2
                ? "אני " + name + " למדתי להקשיב 👩‍💻. מחר נמשיך."
                : "I am " + name + ". She asked why I never explain my jargon 👨‍👩‍👧. I had no answer!";
        Map<String, Object> draft = Map.of(
                "version",
                0,
                "window",
                UUID.randomUUID().toString(),
                "save",
                1,
                "side",
                "MENTOR",
                "answers",
                Map.of("p1", text, "p2", "On Friday we meet again."),
                "aiStatement",
                "None");
        int version = Visitor.json(visit.call("PUT", path, json(draft)))
                .get("version")
                .asInt();
        Visitor.json(visit.call("POST", path + "/submission", "{\"version\":" + version + "}"));
    }

    private static String json(Map<String, Object> draft) {
        try {
            return new ObjectMapper().writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String queue() {
        return "/grading/" + activity;
    }
}

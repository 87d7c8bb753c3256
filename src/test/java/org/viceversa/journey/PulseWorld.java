package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.Visitor;

/** A programme whose pairs have been meeting for six weeks, with the people around them. */
final class PulseWorld {

    static final String MANAGER = "Theresa Abernathy";

    private final Stage stage;
    final EnrolmentSeed seed;
    final List<PairSeed> pairs;
    final Visitor manager;

    /** @param people how many; each two of them are a pair */
    PulseWorld(Stage stage, String name, int people) {
        this.stage = stage;
        Visitor administrator = enter(stage.sandbox().administrator());
        manager = enter(stage.sandbox().person(MANAGER));
        Patience.until(
                "the people of the course are known",
                Duration.ofSeconds(60),
                () -> Visitor.json(manager.get("/roster")).get("members").size() > people);
        String grant =
                "{\"personId\":\"" + manager.me().at("/person/id").asText() + "\",\"role\":\"PROGRAMME_MANAGER\"}";
        administrator.call("POST", "/grants", grant);
        seed = EnrolmentSeed.in(stage.tool().database(), name);
        PairingSeed.ready(stage.tool().database(), seed, people);
        pairs = PairSeed.meeting(stage.tool().database(), seed, Instant.now().minus(Duration.ofDays(45)));
    }

    Visitor enter(Person person) {
        return new Visitor(stage.tool())
                .enter(stage.sandbox().launch(stage.registered()).as(person));
    }

    Visitor enter(String name) {
        return enter(stage.sandbox().person(name));
    }

    Visitor instructor() {
        return enter(stage.sandbox().person(CourseRole.TUTOR, stage.course()));
    }

    Visitor administrator() {
        return enter(stage.sandbox().administrator());
    }

    /** Names those whom concerns can be told, by name and how to reach them. */
    void setContacts(String... namesAndHow) {
        String path = "/programmes/" + seed.programme().id();
        ObjectNode design = Visitor.json(manager.get(path)).deepCopy();
        JsonNode courses = design.get("courses");
        design.putArray("courses");
        courses.forEach(one -> design.withArray("courses").add(one.path("id").asText(one.asText())));
        JsonNode skills = design.get("skills");
        design.putArray("skills");
        skills.forEach(one -> design.withArray("skills").add(one.path("id").asText(one.asText())));
        design.putArray("contacts");
        for (int at = 0; at < namesAndHow.length; at += 2) {
            design.withArray("contacts")
                    .addObject()
                    .put("name", namesAndHow[at])
                    .put("how", namesAndHow[at + 1]);
        }
        Visitor.json(manager.call("PUT", path, design.toString()));
    }

    String mailOf(String name) {
        return stage.sandbox().person(name).email().orElseThrow();
    }

    JsonNode healthOf(PairSeed pair) {
        JsonNode health = Visitor.json(manager.get("/cycles/" + seed.cycle().id() + "/health"));
        for (JsonNode one : health.get("pairs")) {
            if (one.get("id").asText().equals(pair.id())) {
                return one;
            }
        }
        throw new AssertionError("no such pair in " + health);
    }
}

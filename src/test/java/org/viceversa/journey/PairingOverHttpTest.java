package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Person;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** A senior chooses a junior, who says yes and later goes; both wait for the next round, and staff sees it. */
class PairingOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVERY_MORNING = "0000ff000000".repeat(5) + "000000000000".repeat(2);

    private static RunningTool tool;
    private static SandboxLms platform;
    private static Tool registered;
    private static List<Person> learners;

    @BeforeAll
    static void open() {
        tool = RunningTool.start(ToolDatabase.POSTGRESQL);
        platform = SandboxLms.start(SandboxSettings.defaults());
        registered = Operator.of(tool).register(platform);
        learners = platform.members(platform.courses().get(0)).stream()
                .filter(member -> member.role() == CourseRole.LEARNER)
                .map(Member::personId)
                .map(id -> platform.people().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .limit(3)
                .toList();
    }

    @AfterAll
    static void close() {
        platform.close();
        tool.close();
    }

    private static Visitor visit(Person person) {
        return new Visitor(tool).enter(platform.launch(registered).as(person));
    }

    private static JsonNode done(Visitor who, String method, String path, Object body) {
        return Visitor.json(who.call(method, path, JSON.valueToTree(body).toString()));
    }

    private static void refused(Visitor who, String method, String path, Object body, String code) {
        assertThat(who.call(method, path, JSON.valueToTree(body).toString()).body())
                .contains("\"code\":\"" + code + "\"");
    }

    private static void enrol(Visitor who, String cycle, String side, Object needs, Object offers, String tenure) {
        ObjectNode form = JSON.createObjectNode()
                .put("version", 0)
                .put("availability", EVERY_MORNING)
                .put("zone", "Europe/Zurich")
                .put("capacity", 1)
                .put("tenure", tenure);
        form.putArray("sides").add(side);
        form.set("needs", JSON.valueToTree(needs));
        form.set("offers", JSON.valueToTree(offers));
        form.set("languages", JSON.valueToTree(List.of(Map.of("tag", "en", "level", "FLUENT"))));
        JsonNode saved = done(who, "PUT", cycle + "/enrolment", form);
        done(
                who,
                "POST",
                cycle + "/enrolment/submission",
                Map.of("version", saved.get("version").asInt(), "notice", 1));
        JsonNode asked =
                Visitor.json(who.get(cycle + "/orientation")).get("sides").get(0);
        List<String> units = new ArrayList<>();
        asked.get("units").forEach(unit -> units.add(unit.asText()));
        for (int chosen = 0; chosen < 3; chosen++) {
            ObjectNode answers = JSON.createObjectNode();
            for (JsonNode question : asked.get("questions")) {
                answers.put(question.get("id").asText(), chosen);
            }
            done(who, "POST", cycle + "/orientation", Map.of("side", side, "read", units, "answers", answers));
        }
    }

    private static JsonNode only(Visitor who) {
        JsonNode own = Visitor.json(who.get("/me/pairings")).get("pairings");
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    @Test
    void a_senior_chooses_a_junior_accepts_and_either_may_go() {
        Visitor senior = visit(learners.get(0));
        Visitor junior = visit(learners.get(1));
        Visitor stranger = visit(learners.get(2));
        EnrolmentSeed seed = EnrolmentSeed.in(tool.database(), "Rotnem");
        String cycle = "/cycles/" + seed.cycle().id();
        String skill = seed.skills().get(0).id().toString();
        enrol(
                senior,
                cycle,
                "MENTEE",
                List.of(Map.of("skill", skill, "current", 1, "wanted", 3, "priority", 1)),
                List.of(),
                "FROM_7_TO_15");
        enrol(
                junior,
                cycle,
                "MENTOR",
                List.of(),
                List.of(Map.of("skill", skill, "level", 4, "sentence", "With your own feed", "shown", true)),
                "UNDER_1");
        assertThat(senior.me().at("/home/pairings/needs/0/need").asText()).isEqualTo("CHOOSE_PARTNER");

        JsonNode suggested = Visitor.json(senior.get(cycle + "/suggestions"));
        assertThat(suggested.get("eligible").asInt()).isEqualTo(1);
        JsonNode best = suggested.get("best").get(0);
        assertThat(best.get("theyTeach").get(0).get("name").asText()).isEqualTo("Reading social feeds");
        double parts = 0;
        for (JsonNode part : best.at("/why/parts")) {
            parts += part.get("points").asDouble();
        }
        assertThat(Math.round(parts * 100))
                .isEqualTo(Math.round(best.at("/why/points").asDouble() * 100));

        String person = best.get("person").asText();
        done(senior, "PUT", cycle + "/suggestions/" + person + "/mark", Map.of("mark", "BOOKMARKED"));
        JsonNode ranked = done(senior, "PUT", cycle + "/choices", Map.of("version", 0, "people", List.of(person)));
        refused(junior, "PUT", cycle + "/choices", Map.of("version", 0, "people", List.of()), "may-not-choose");
        done(
                senior,
                "POST",
                cycle + "/choices/sending",
                Map.of("version", ranked.get("version").asInt()));
        assertThat(only(senior).get("line").asText()).isEqualTo("OTHER_ASKED");

        assertThat(junior.me().at("/home/pairings/needs/0/need").asText()).isEqualTo("ANSWER_OFFER");
        JsonNode offer = only(junior);
        String pairing = "/pairings/" + offer.get("id").asText();
        assertThat(offer.get("youTeach").get(0).get("wanted").asBoolean()).isTrue();
        assertThat(offer.get("on").asText()).isNotEmpty();
        refused(stranger, "POST", pairing + "/answer", Map.of("accept", true), "pairing-unknown");
        refused(junior, "POST", pairing + "/answer", Map.of("accept", false), "reason-missing");
        refused(junior, "POST", pairing + "/answer", Map.of(), "answers-invalid");
        done(junior, "POST", pairing + "/answer", Map.of("accept", true));
        done(junior, "POST", pairing + "/answer", Map.of("accept", true));
        assertThat(only(senior).get("line").asText()).isEqualTo("BEGINS");
        assertThat(step(junior)).isEqualTo("MATCHED");

        done(junior, "POST", pairing + "/exit", Map.of("reason", "NO_TIME", "text", "A new project"));
        assertThat(only(senior).get("line").asText()).isEqualTo("ENDED");
        assertThat(only(senior).toString()).doesNotContain("NO_TIME").doesNotContain("new project");
        assertThat(step(senior)).isEqualTo("WAITING");
        assertThat(Visitor.json(senior.get(cycle + "/suggestions"))
                        .get("eligible")
                        .asInt())
                .as("not the same one again")
                .isZero();
        staffSeesIt(cycle, pairing, stranger);
    }

    private static String step(Visitor who) {
        return who.me().at("/home/enrolment/cycles/0/step").asText();
    }

    private static void staffSeesIt(String cycle, String pairing, Visitor stranger) {
        Person runs = platform.person(CourseRole.MANAGER, platform.courses().get(0));
        Visitor manager = visit(runs);
        refused(manager, "POST", pairing + "/withdrawal", Map.of("reason", "x"), "not-allowed");
        done(
                visit(platform.administrator()),
                "POST",
                "/grants",
                Map.of("personId", manager.me().at("/person/id").asText(), "role", "PROGRAMME_MANAGER"));

        JsonNode all = Visitor.json(manager.get(cycle + "/pairings?state=ENDED_NO_FAULT"));
        assertThat(all.at("/counts/ENDED_NO_FAULT").asInt()).isEqualTo(1);
        assertThat(all.get("total").asInt()).isEqualTo(1);
        assertThat(all.at("/ended/reasons")).as("one alone tells of somebody").isEmpty();
        assertThat(manager.get(cycle + "/pairings/csv").body()).contains("ENDED_NO_FAULT");
        JsonNode queue = Visitor.json(manager.get(cycle + "/rematch-queue"));
        assertThat(queue.at("/counts/FREED").asInt()).isEqualTo(2);
        assertThat(stranger.get(cycle + "/rematch-queue").statusCode()).isEqualTo(403);
        refused(manager, "POST", pairing + "/withdrawal", Map.of("reason", "x"), "pairing-state");
    }
}

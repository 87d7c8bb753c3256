package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.journey.RightsTable.Row;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** What is somebody's own stays theirs among the people of one company, whatever their roles. */
class OwnThingsTest {

    /** Stands in all that a colleague writes for themselves, or for one other person's eyes, and in why a pair ended. */
    private static final String SECRET = "Whisperwood";

    /** Where everybody of a course stands, taking part or not. */
    private static final List<String> LISTS_OF_PEOPLE =
            List.of("/roster", "/employees", "/colleagues", "/dry-run", "/grading/missing", "/grading/learners");

    private static RightsWorld world;
    private static RightsThings things;
    private static RightsRequests requests;
    private static Visitor colleague;
    private static Visitor avoided;
    private static String form;

    @BeforeAll
    static void a_colleague_confides_things_to_the_tool() {
        world = new RightsWorld(SharedTools.on(ToolDatabase.H2));
        things = new RightsThings(world);
        requests = new RightsRequests(world, things);
        colleague = things.colleague();
        avoided = world.enterLearner(4);
        form = "/cycles/" + things.id("cycle") + "/enrolment";
        String answers = things.answers(version(), RightsWorld.idOf(avoided))
                .replace("Bring a task.", SECRET)
                .replace("\"shown\":true", "\"shown\":false")
                .replace("\"topicsOff\":[]", "\"topicsOff\":[\"" + SECRET + "\"]");
        done(colleague.call("PUT", form, answers));
        String skill = "/my-skills/" + things.id("skill");
        done(colleague.call("POST", skill + "/assessments", "{\"level\":2,\"note\":\"" + SECRET + "\"}"));
        done(colleague.call("POST", skill + "/evidence", RightsThings.evidence(SECRET)));
        done(colleague.call("PUT", "/plan/skill/" + things.id("skill"), ""));
        ask(colleague, avoided);
        // What there is to read between the two has to be there before they part.
        things.pairing().endInWords(SECRET, () -> readings().forEach(row -> requests.of(row.operation(), Who.LEARNER)));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    private static void ask(Visitor asker, Visitor asked) {
        done(asker.call(
                "POST",
                "/assessment-requests",
                "{\"skillId\":\"%s\",\"personId\":\"%s\",\"message\":\"%s\"}"
                        .formatted(things.id("skill"), RightsWorld.idOf(asked), SECRET)));
    }

    private static int version() {
        return Visitor.json(colleague.get(form)).at("/enrolment/version").asInt();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Answers.parse(answer.body()).path("code").asText()).isEqualTo(code);
    }

    private static Stream<Row> readings() {
        return RightsTable.rows().stream().filter(row -> row.operation().startsWith("GET "));
    }

    @Test
    void the_colleague_reads_all_of_it() {
        assertThat(colleague.get(form).body()).contains(SECRET, RightsWorld.idOf(avoided));
        assertThat(colleague.get("/my-skills/" + things.id("skill")).body()).contains(SECRET);
        assertThat(avoided.get("/assessment-requests").body()).contains(SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Who.class,
            names = {"LEARNER", "INSTRUCTOR", "MANAGER", "ADMINISTRATOR"})
    void nobody_else_reads_a_word_of_it_nor_learns_whom_somebody_would_rather_not_meet(Who who) {
        String id = RightsWorld.idOf(avoided);
        String name = avoided.me().at("/person/name").asText();
        readings().forEach(row -> {
            String read = world.send(who, requests.of(row.operation(), who)).body();
            assertThat(read).as(row + " for " + who).doesNotContain(SECRET);
            if (LISTS_OF_PEOPLE.stream().noneMatch(row.operation()::contains)) {
                assertThat(read).as(row + " for " + who).doesNotContain(id, name);
            }
        });
    }

    @Test
    void whoever_is_avoided_is_not_told() {
        for (String path : List.of("/me", "/my-programmes", form, "/offers", "/plan", "/my-skills")) {
            assertThat(avoided.get(path).body()).as(path).doesNotContain(SECRET, things.id("enrolment"));
        }
    }

    @Test
    void a_reason_to_decline_is_read_by_nobody_else_not_even_the_asker() {
        Visitor shy = world.enterLearner(5);
        ask(colleague, shy);
        String request =
                Visitor.json(shy.get("/assessment-requests")).at("/toMe/0/id").asText();
        done(shy.call(
                "PUT", "/assessment-requests/" + request, "{\"state\":\"DECLINED\",\"words\":\"I hardly know them\"}"));

        assertThat(shy.get("/assessment-requests").body()).contains("I hardly know them");
        assertThat(colleague.get("/assessment-requests").body())
                .contains(request, "DECLINED")
                .doesNotContain("I hardly know them");
        assertThat(world.as(Who.MANAGER).get("/assessment-requests").body()).doesNotContain(request);
    }

    @Test
    void why_somebody_declined_or_left_a_pairing_is_read_by_no_partner() {
        for (Visitor one : List.of(world.as(Who.LEARNER), world.enterLearner(7), world.enterLearner(3), colleague)) {
            for (String path : List.of("/me", "/me/pairings")) {
                assertThat(one.get(path).body()).as(path).doesNotContain("OTHER\"");
            }
            assertThat(one.get("/me/pairings").body()).doesNotContain(SECRET);
        }
        String cycle = "/cycles/" + things.id("paired cycle");
        JsonNode all = Visitor.json(world.as(Who.MANAGER).get(cycle + "/pairings"));
        assertThat(all.at("/counts/DECLINED").asInt()).isEqualTo(1);
        assertThat(all.at("/counts/ENDED_NO_FAULT").asInt()).isEqualTo(1);
        assertThat(all.at("/declined/reasons"))
                .as("a sum of one tells of somebody")
                .isEmpty();
        assertThat(all.at("/ended/reasons")).isEmpty();
    }

    @Test
    void whoever_asks_does_not_answer_in_the_others_place_nor_the_other_way_round() {
        Visitor asked = world.enterLearner(6);
        ask(colleague, asked);
        String path = "/assessment-requests/"
                + Visitor.json(asked.get("/assessment-requests"))
                        .at("/toMe/0/id")
                        .asText();

        assertRefused(
                colleague.call("PUT", path, "{\"state\":\"GIVEN\",\"level\":5,\"words\":\"\"}"),
                404,
                "request-unknown");
        assertRefused(asked.call("PUT", path, "{\"state\":\"WITHDRAWN\"}"), 404, "request-unknown");
        done(colleague.call("PUT", path, "{\"state\":\"WITHDRAWN\"}"));
    }

    @Test
    void evidence_supports_no_word_about_somebody_else() {
        Visitor learner = world.as(Who.LEARNER);
        String skill = "/my-skills/" + things.id("skill");
        String theirs = Visitor.json(colleague.get(skill)).findValues("id").stream()
                .map(id -> "{\"kind\":\"WORK\",\"title\":\"T\",\"assessmentId\":\"" + id.asText() + "\"}")
                .filter(body ->
                        colleague.call("POST", skill + "/evidence", body).statusCode() == 201)
                .findFirst()
                .orElseThrow();

        assertRefused(learner.call("POST", skill + "/evidence", theirs), 404, "assessment-unknown");
    }

    @Test
    void an_offer_that_is_not_shown_goes_into_nobodys_plan() {
        String name = things.id("enrolment") + "/" + things.id("skill");
        UUID hidden = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
        assertThat(hidden).as("it was shown before").hasToString(things.id("offer"));

        assertRefused(world.as(Who.LEARNER).call("PUT", "/plan/offer/" + hidden, ""), 404, "plan-subject-unknown");
        assertRefused(world.as(Who.MANAGER).call("PUT", "/plan/offer/" + hidden, ""), 404, "plan-subject-unknown");
    }

    @Test
    void nobody_takes_anything_out_of_anothers_plan_or_form() {
        String entry = "/plan/skill/" + things.id("skill");
        for (Who who : List.of(Who.LEARNER, Who.MANAGER, Who.ADMINISTRATOR, Who.ELSEWHERE)) {
            assertThat(world.as(who).call("DELETE", entry, "").statusCode()).isEqualTo(204);
            world.as(who).call("POST", form + "/moves", "{\"move\":\"LEAVE\"}");
        }

        assertThat(colleague.get("/plan").body()).contains(things.id("skill"));
        assertThat(Visitor.json(colleague.get(form)).at("/enrolment/state").asText())
                .isEqualTo("APPLIED");
    }

    @Test
    void people_of_another_company_stand_on_nobodys_list() {
        Visitor elsewhere = world.as(Who.ELSEWHERE);

        assertRefused(
                world.as(Who.LEARNER).call("PUT", form, things.answers(0, RightsWorld.idOf(elsewhere))),
                404,
                "person-unknown");
    }

    @Test
    void a_programme_takes_no_skill_and_no_course_of_another_company() {
        Visitor elsewhere = world.as(Who.ELSEWHERE);
        String begun = Visitor.json(elsewhere.call("POST", "/programmes", "{\"template\":\"peer\",\"zone\":\"UTC\"}"))
                .get("programmeId")
                .asText();
        String path = "/programmes/" + begun;

        for (String part : List.of("skills", "courses")) {
            String foreign = things.id(part.equals("skills") ? "skill" : "course");
            assertThat(elsewhere
                            .call("PUT", path, RightsRequests.about(elsewhere.get(path), part, foreign))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(elsewhere.get(path).body()).doesNotContain(foreign);
        }
    }
}

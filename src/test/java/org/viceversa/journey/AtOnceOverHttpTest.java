package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.journey.AtOnce.assertOneOf;
import static org.viceversa.journey.AtOnce.assertRefused;
import static org.viceversa.journey.AtOnce.atOnce;
import static org.viceversa.journey.AtOnce.statuses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.SharedTools;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** Two windows, two people, or a finger that pressed twice: once is done, the other one is told, nothing is lost. */
class AtOnceOverHttpTest {

    private static final int ROUNDS = 5;

    private static RightsWorld world;
    private static RightsThings things;
    private static Visitor manager;
    private static Visitor second;

    @BeforeAll
    static void enter() {
        world = new RightsWorld(SharedTools.on(ToolDatabase.POSTGRESQL));
        things = new RightsThings(world);
        manager = world.as(Who.MANAGER);
        second = world.enterLearner(4);
        RightsWorld.grant(world.as(Who.ADMINISTRATOR), RightsWorld.idOf(second));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static String goal(String programme, String goal) {
        ObjectNode design = Answers.parse(RightsRequests.about(manager.get(programme), "skills", things.id("skill")))
                .deepCopy();
        return design.put("goal", goal).toString();
    }

    @Test
    void the_second_of_two_managers_is_told_and_can_send_the_same_text_again() {
        String programme = "/programmes/" + things.id("programme");
        String mine = goal(programme, "Written by the first.");
        String theirs = goal(programme, "Written by the second, who took longer.");

        assertThat(manager.call("PUT", programme, mine).statusCode()).isEqualTo(200);
        assertRefused(second.call("PUT", programme, theirs), 409, "programme-changed");

        JsonNode now = Visitor.json(second.get(programme));
        assertThat(now.get("goal").asText()).isEqualTo("Written by the first.");
        ObjectNode again = Answers.parse(theirs).deepCopy();
        again.put("version", now.get("version").asInt());
        assertThat(second.call("PUT", programme, again.toString()).statusCode()).isEqualTo(200);
        assertThat(manager.get(programme + "/history").body())
                .contains("Written by the first.", "Written by the second, who took longer.");
    }

    @Test
    void of_two_managers_at_the_same_moment_one_is_told() {
        String programme = "/programmes/" + things.id("spare programme");
        for (int round = 0; round < ROUNDS; round++) {
            String mine = goal(programme, "First " + round);
            String theirs = goal(programme, "Second " + round);
            assertOneOf(
                    atOnce(() -> manager.call("PUT", programme, mine), () -> second.call("PUT", programme, theirs)),
                    200,
                    409,
                    "programme-changed");
        }
    }

    @Test
    void a_skill_in_use_is_retired_but_not_deleted() {
        String skill = "/skills/" + things.id("skill");
        assertRefused(manager.call("DELETE", skill, ""), 409, "skill-in-use");

        int version = Visitor.json(manager.call("PUT", skill + "/retired", "{\"version\":1,\"retired\":true}"))
                .get("version")
                .asInt();
        assertThat(manager.get("/skills?search=skill").body()).doesNotContain(things.id("skill"));
        assertThat(manager.get("/programmes/" + things.id("programme")).body()).contains(things.id("skill"));
        assertThat(things.colleague()
                        .get("/cycles/" + things.id("cycle") + "/enrolment")
                        .body())
                .contains(things.id("skill"));
        assertThat(manager.call("PUT", skill + "/retired", "{\"version\":" + version + ",\"retired\":false}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_skill_that_is_deleted_while_somebody_begins_to_use_it_is_either_gone_or_kept() {
        for (int round = 0; round < ROUNDS; round++) {
            String skill = Visitor.json(
                            manager.call("POST", "/skills", things.skill("passing-" + round, "Passing " + round)))
                    .get("id")
                    .asText();
            Visitor learner = world.as(Who.LEARNER);
            List<HttpResponse<String>> answers = atOnce(
                    () -> manager.call("DELETE", "/skills/" + skill, ""),
                    () -> learner.call("POST", "/my-skills/" + skill + "/assessments", "{\"level\":2,\"note\":\"\"}"));

            assertThat(List.of(List.of(204, 404), List.of(204, 409), List.of(409, 204)))
                    .as("%s", answers.stream().map(HttpResponse::body).toList())
                    .contains(answers.stream().map(HttpResponse::statusCode).toList());
        }
    }

    @Test
    void what_is_asked_for_twice_at_once_is_there_once() {
        Visitor learner = world.as(Who.LEARNER);
        String skill = things.id("retiring");
        for (int round = 0; round < ROUNDS; round++) {
            String asked = RightsWorld.idOf(world.enterLearner(40 + round));
            String asking = "{\"skillId\":\"%s\",\"personId\":\"%s\"}".formatted(skill, asked);
            Supplier<HttpResponse<String>> ask = () -> learner.call("POST", "/assessment-requests", asking);
            assertOneOf(atOnce(ask, ask), 204, 409, "already-asked");

            String adding = things.skill("twice-" + round, "Twice " + round);
            Supplier<HttpResponse<String>> add = () -> manager.call("POST", "/skills", adding);
            assertThat(statuses(atOnce(add, add))).containsExactly(201, 409);
            assertRefused(add.get(), 409, "skill-code-taken");

            String granting = "{\"personId\":\"%s\",\"role\":\"PROGRAMME_MANAGER\"}".formatted(asked);
            Supplier<HttpResponse<String>> grant =
                    () -> world.as(Who.ADMINISTRATOR).call("POST", "/grants", granting);
            assertThat(statuses(atOnce(grant, grant))).isIn(List.of(201, 201), List.of(201, 409));

            Supplier<HttpResponse<String>> plan = () -> learner.call("PUT", "/plan/skill/" + skill, "");
            assertThat(statuses(atOnce(plan, plan))).containsOnly(204);
            Supplier<HttpResponse<String>> unplan = () -> learner.call("DELETE", "/plan/skill/" + skill, "");
            assertThat(statuses(atOnce(unplan, unplan))).containsOnly(204);

            String out = "/programmes/" + things.id("second programme") + "/opt-outs/" + things.id("course");
            assertThat(statuses(atOnce(() -> manager.call("PUT", out, ""), () -> second.call("PUT", out, ""))))
                    .containsOnly(204);
            assertThat(statuses(atOnce(() -> manager.call("DELETE", out, ""), () -> second.call("DELETE", out, ""))))
                    .containsOnly(204);
        }
    }

    @Test
    void a_table_of_employees_that_is_taken_over_twice_at_once_is_taken_over_once() {
        for (int round = 0; round < ROUNDS; round++) {
            String csv = "Id number,Department\nEMP-80" + round + ",Harbour\n";
            String fingerprint = world.manageTable("/employees/import/preview", csv)
                    .get("fingerprint")
                    .asText();
            RightsWorld.Ask ask =
                    new RightsWorld.Ask("POST", "/employees/import?fingerprint=" + fingerprint, "text/csv", csv);
            Supplier<HttpResponse<String>> take = () -> world.send(Who.MANAGER, ask);
            assertOneOf(atOnce(take, take), 201, 409, "import-changed");
        }
        assertThat(world.read("/employees?search=EMP-801").get("total").asInt()).isOne();
    }
}

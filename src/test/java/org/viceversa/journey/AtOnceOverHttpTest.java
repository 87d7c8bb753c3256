package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private static String form;

    @BeforeAll
    static void enter() {
        world = new RightsWorld(SharedTools.on(ToolDatabase.POSTGRESQL));
        things = new RightsThings(world);
        manager = world.as(Who.MANAGER);
        second = world.enterLearner(4);
        RightsWorld.grant(world.as(Who.ADMINISTRATOR), RightsWorld.idOf(second));
        form = "/cycles/" + things.id("cycle") + "/enrolment";
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /** Both begin at the same moment. */
    private static List<HttpResponse<String>> atOnce(
            Supplier<HttpResponse<String>> one, Supplier<HttpResponse<String>> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<HttpResponse<String>>> running = Stream.of(one, other)
                .map(work -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await(10, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return work.get();
                }))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).sorted().toList();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = Answers.parse(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).endsWith(".");
    }

    /** Exactly one of two, and the other one gets a sentence. */
    private static void assertOneOf(List<HttpResponse<String>> answers, int done, int status, String code) {
        assertThat(statuses(answers))
                .as("%s", answers.stream().map(HttpResponse::body).toList())
                .containsExactly(done, status);
        answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .forEach(answer -> assertRefused(answer, status, code));
    }

    private static int version(Visitor visitor) {
        return Visitor.json(visitor.get(form)).at("/enrolment/version").asInt(0);
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
    void a_form_that_is_sent_twice_enrols_once() {
        for (int number = 10; number < 10 + ROUNDS; number++) {
            Visitor learner = world.enterLearner(number);
            String answers = things.answers(0, things.id("colleague"));
            assertOneOf(
                    atOnce(() -> learner.call("PUT", form, answers), () -> learner.call("PUT", form, answers)),
                    200,
                    409,
                    "enrolment-changed");

            String sending = RightsThings.sending(version(learner));
            Supplier<HttpResponse<String>> send = () -> learner.call("POST", form + "/submission", sending);
            List<HttpResponse<String>> answered = atOnce(send, send);
            assertThat(statuses(answered)).containsExactly(200, 409);
            assertRefused(send.get(), 409, "already-enrolled");
            assertThat(stages(world.learner(number).name())).isEqualTo("APPLIED");
        }
    }

    /** Of all lines of this name; one for each. */
    private static String stages(String name) {
        JsonNode people = Visitor.json(manager.call("GET", "/cycles/" + things.id("cycle") + "/participants", ""));
        return String.join(
                " ",
                people.get("people").findParents("stage").stream()
                        .filter(one -> one.get("name").asText().equals(name))
                        .map(one -> one.get("stage").asText())
                        .toList());
    }

    @Test
    void without_consent_nothing_is_sent_and_the_form_stays() {
        Visitor learner = world.enterLearner(20);
        int version = Visitor.json(learner.call("PUT", form, things.answers(0, things.id("colleague"))))
                .get("version")
                .asInt();

        assertRefused(
                learner.call("POST", form + "/submission", "{\"version\":" + version + ",\"notice\":0}"),
                409,
                "consent-missing");
        assertRefused(
                learner.call("POST", form + "/submission", "{\"version\":" + version + ",\"notice\":9}"),
                409,
                "notice-changed");
        assertThat(learner.get(form).body()).contains("Bring a task.", "\"DRAFT\"");
    }

    @Test
    void after_closing_nobody_begins_and_nobody_sends_but_what_was_written_stays() {
        JsonNode begun =
                Visitor.json(manager.call("POST", "/programmes", "{\"template\":\"rotnem\",\"zone\":\"UTC\"}"));
        String cycle = begun.get("cycleId").asText();
        String path = "/cycles/" + cycle;
        world.open(begun.get("programmeId").asText(), cycle, "Closes", things.id("skill"));
        Visitor learner = world.enterLearner(21);
        String answers = things.answers(0, things.id("colleague"));
        int version = Visitor.json(learner.call("PUT", path + "/enrolment", answers))
                .get("version")
                .asInt();
        move(begun, "CLOSED");

        assertRefused(
                learner.call("POST", path + "/enrolment/submission", RightsThings.sending(version)),
                409,
                "cycle-not-open");
        assertRefused(world.enterLearner(22).call("PUT", path + "/enrolment", answers), 409, "cycle-not-open");
        assertThat(learner.get(path + "/enrolment").body()).contains("Bring a task.", "\"DRAFT\"");
    }

    private static void move(JsonNode begun, String state) {
        JsonNode programme = Visitor.json(
                manager.get("/programmes/" + begun.get("programmeId").asText()));
        String body = "{\"version\":" + programme.at("/cycles/0/version").asInt() + ",\"state\":\"" + state + "\"}";
        assertThat(manager.call("POST", "/cycles/" + begun.get("cycleId").asText() + "/state", body)
                        .statusCode())
                .isEqualTo(200);
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
        assertThat(things.colleague().get(form).body()).contains(things.id("skill"));
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
    void an_invitation_that_is_opened_in_two_windows_is_accepted_once() {
        String cycle = "/cycles/" + things.id("cycle");
        for (int number = 30; number < 30 + ROUNDS; number++) {
            String idNumber = world.learner(number).idNumber();
            String list = "{\"text\":\"" + idNumber + "\",\"side\":\"MENTOR\"}";
            List<HttpResponse<String>> invited = atOnce(
                    () -> manager.call("POST", cycle + "/invitations", list),
                    () -> second.call("POST", cycle + "/invitations", list));
            assertThat(statuses(invited)).isIn(List.of(200, 200), List.of(200, 409));

            Visitor one = world.enterLearner(number);
            Visitor other = world.enterLearner(number);
            assertThat(statuses(atOnce(() -> one.get("/me"), () -> other.get("/me"))))
                    .containsOnly(200);
            assertThat(stages(world.learner(number).name())).isEqualTo("OPENED");

            int version = version(one);
            String answers = things.answers(version, things.id("colleague"));
            assertOneOf(
                    atOnce(() -> one.call("PUT", form, answers), () -> other.call("PUT", form, answers)),
                    200,
                    409,
                    "enrolment-changed");
            String sending = RightsThings.sending(version(one));
            assertThat(one.call("POST", form + "/submission", sending).statusCode())
                    .isEqualTo(200);
            assertRefused(other.call("POST", form + "/submission", sending), 409, "already-enrolled");
            assertRefused(other.call("POST", form + "/moves", "{\"move\":\"DECLINE\"}"), 409, "enrolment-state");
            assertThat(stages(world.learner(number).name())).isEqualTo("APPLIED");
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
    void one_application_is_decided_once() {
        String path = "/enrolments/" + things.id("enrolment") + "/decision";
        List<HttpResponse<String>> answers = atOnce(
                () -> manager.call("POST", path, "{\"letIn\":true}"),
                () -> second.call("POST", path, "{\"letIn\":false,\"reason\":\"full\"}"));

        assertThat(statuses(answers)).containsExactly(200, 409);
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

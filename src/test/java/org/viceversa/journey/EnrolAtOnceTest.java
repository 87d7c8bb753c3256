package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.journey.AtOnce.assertOneOf;
import static org.viceversa.journey.AtOnce.assertRefused;
import static org.viceversa.journey.AtOnce.atOnce;
import static org.viceversa.journey.AtOnce.statuses;

import com.fasterxml.jackson.databind.JsonNode;
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

/** An enrolment, an invitation and a decision come about once, from however many windows; and not too late. */
class EnrolAtOnceTest {

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

    private static int version(Visitor visitor) {
        return Visitor.json(visitor.get(form)).at("/enrolment/version").asInt(0);
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
    void one_application_is_decided_once() {
        String path = "/enrolments/" + things.id("enrolment") + "/decision";
        List<HttpResponse<String>> answers = atOnce(
                () -> manager.call("POST", path, "{\"letIn\":true}"),
                () -> second.call("POST", path, "{\"letIn\":false,\"reason\":\"full\"}"));

        assertThat(statuses(answers)).containsExactly(200, 409);
    }
}

package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.Visitor;

/** What one of two people answers or reports is read by nobody who should not, over HTTP. */
class PulsePrivacyTest {

    /** Stands in words of ours, and nowhere else. */
    private static final String SECRET = "Quittenhaus";

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private static PulseWorld world;
    private static Person contact;
    private static Map<String, Visitor> others;

    @BeforeAll
    static void begin() {
        world = new PulseWorld(STAGE, "Privacy", 8);
        List<String> paired = world.pairs.stream()
                .flatMap(one -> List.of(one.mentor(), one.mentee()).stream())
                .toList();
        List<Person> strangers = STAGE.sandbox().members(STAGE.course()).stream()
                .map(Member::personId)
                .map(id -> STAGE.sandbox().people().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .filter(one -> one.email().isPresent() && !paired.contains(one.name()))
                .filter(one -> !one.name().equals(PulseWorld.MANAGER))
                .toList();
        contact = strangers.get(strangers.size() - 1);
        others = Map.of(
                "manager",
                world.manager,
                "instructor",
                world.instructor(),
                "administrator",
                world.administrator(),
                "stranger",
                world.enter(strangers.get(strangers.size() - 2)));
    }

    private static PairSeed pair(int number) {
        PairSeed pair = world.pairs.get(number);
        Instant now = Instant.now();
        return pair.met(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(16)));
    }

    private static JsonNode put(Visitor who, String path, String body) {
        return Visitor.json(who.call("PUT", path, body));
    }

    @Test
    void a_pulse_is_its_persons_own() {
        PairSeed pair = pair(0);
        String path = "/mentorships/" + pair.id() + "/pulse";
        Visitor mentor = world.enter(pair.mentor());
        Visitor mentee = world.enter(pair.mentee());
        put(mentor, path + "/1", "{\"useful\":1,\"safe\":1,\"time\":2,\"words\":\"" + SECRET + "\"}");
        put(mentor, path + "/fit/2", "{\"answer\":\"STILL_DECIDING\"}");

        assertThat(Visitor.json(mentor.get(path)).at("/pulses/0/words").asText())
                .isEqualTo(SECRET);
        JsonNode partners = Visitor.json(mentee.get(path));
        assertThat(partners.get("pulses")).isEmpty();
        assertThat(partners.get("fits")).isEmpty();
        others.forEach((who, visitor) -> {
            assertThat(visitor.get(path).statusCode()).as(who).isEqualTo(404);
            assertThat(visitor.call("PUT", path + "/1", "{\"skipped\":true}").statusCode())
                    .as(who)
                    .isEqualTo(404);
        });
        for (String seen : List.of("/mentorships/" + pair.id(), "/me", "/me/pairings")) {
            assertThat(mentee.get(seen).body()).as(seen).doesNotContain(SECRET);
        }
    }

    @Test
    void staff_sees_a_state_and_never_who_said_what() {
        PairSeed pair = pair(1);
        String path = "/mentorships/" + pair.id() + "/pulse";
        Visitor mentee = world.enter(pair.mentee());
        put(mentee, path + "/1", "{\"useful\":5,\"safe\":5,\"time\":5,\"words\":\"" + SECRET + "\"}");
        JsonNode before = world.healthOf(pair);
        put(mentee, path + "/fit/2", "{\"answer\":\"NOT_A_FIT\"}");
        JsonNode after = world.healthOf(pair);

        assertThat(before.get("state").asText()).isEqualTo("AMBER");
        assertThat(after.get("state").asText()).isEqualTo("RED");
        assertThat(texts(after.get("drivers"))).contains("ASKS_FOR_A_LOOK");
        assertThat(after.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id", "mentorName", "menteeName", "state", "drivers", "since", "met", "held", "expected");
        String health = "/cycles/" + world.seed.cycle().id() + "/health";
        assertThat(world.manager.get(health).body()).doesNotContain(SECRET, "FIT", "useful", "pulse");
        assertThat(others.get("instructor").get(health).statusCode()).isEqualTo(403);
        assertThat(others.get("administrator").get(health).statusCode()).isEqualTo(403);
        assertThat(others.get("stranger").get(health).statusCode()).isEqualTo(403);
        assertThat(mentee.get(health).statusCode()).isEqualTo(403);

        put(mentee, path + "/fit/2", "{\"answer\":\"GOOD\"}");
        assertThat(world.healthOf(pair)).isEqualTo(before);
    }

    /** Who knows what they said themselves would read in the state what the other one said. */
    @Test
    void a_manager_does_not_see_their_own_pair() {
        PairSeed pair = world.pairs.get(0);
        Visitor mentee = world.enter(pair.mentee());
        String grant = "{\"personId\":\"%s\",\"role\":\"PROGRAMME_MANAGER\"}"
                .formatted(mentee.me().at("/person/id").asText());
        JsonNode granted = Visitor.json(others.get("administrator").call("POST", "/grants", grant));

        JsonNode health =
                Visitor.json(mentee.get("/cycles/" + world.seed.cycle().id() + "/health"));

        assertThat(health.get("ownLeftOut").asBoolean()).isTrue();
        assertThat(health.get("pairs")).isNotEmpty();
        assertThat(health.toString()).doesNotContain(pair.id(), pair.mentor());
        others.get("administrator")
                .call("DELETE", "/grants/" + granted.get("id").asText(), "");
    }

    @Test
    void a_concern_is_read_by_its_two_people_alone_and_the_pairing_ends_without_a_word_of_it() {
        PairSeed pair = pair(2);
        Visitor mentor = world.enter(pair.mentor());
        Visitor mentee = world.enter(pair.mentee());
        world.enter(contact);
        world.setContacts("A colleague", contact.email().orElseThrow() + ", room 7", pair.mentee(), "extension 12");
        String path = "/mentorships/" + pair.id() + "/concerns";
        JsonNode choices = Visitor.json(mentor.get(path));
        assertThat(choices.get("contacts")).hasSize(1);
        assertThat(choices.at("/contacts/0/known").asBoolean()).isTrue();

        JsonNode report = Visitor.json(mentor.call("POST", path, report(choices, true)));
        Visitor.json(mentor.call("POST", path, report(choices, true)));

        assertThat(report.get("sealed").asBoolean()).isFalse();
        assertThat(report.get("evidence").asText()).contains("Meetings", "HELD", "pasted");
        assertThat(Visitor.json(mentor.get("/me/concerns")).get("reported"))
                .as("sent twice, kept once")
                .hasSize(1);
        others.forEach((who, visitor) -> {
            assertThat(visitor.get("/me/concerns").body()).as(who).doesNotContain(SECRET);
            assertThat(visitor.get(path).statusCode()).as(who).isEqualTo(404);
            assertThat(answered(visitor, report, 1, "SEEN")).as(who).isEqualTo(404);
        });
        assertThat(answered(mentee, report, 1, "SEEN")).isEqualTo(404);
        assertThat(answered(mentor, report, 1, "SEEN")).isEqualTo(404);
        for (String seen : List.of(path, "/me/concerns", "/me", "/me/pairings", "/mentorships/" + pair.id())) {
            assertThat(mentee.get(seen).body())
                    .as("the other one at " + seen)
                    .doesNotContain(
                            SECRET,
                            report.get("id").asText(),
                            report.get("receipt").asText());
        }
        JsonNode told = lineOf(mentee, pair);
        assertThat(told.get("line").asText()).isEqualTo("ENDED");
        assertThat(mentee.call("PUT", "/mentorships/" + pair.id() + "/pulse/1", "{\"skipped\":true}")
                        .body())
                .contains("mentorship-over");

        Visitor reader = world.enter(contact);
        assertThat(reader.me().at("/home/concerns").asInt()).isEqualTo(1);
        JsonNode received = Visitor.json(reader.get("/me/concerns")).at("/received/0");
        assertThat(received.get("words").asText()).isEqualTo(SECRET);
        assertThat(received.get("intact").asBoolean()).isTrue();
        assertThat(received.get("reporterName").asText()).isEqualTo(pair.mentor());
        assertThat(answered(reader, received, 1, "REPORTED")).isEqualTo(409);
        assertThat(answered(reader, received, 1, "SEEN")).isEqualTo(200);
        assertThat(answered(reader, received, 1, "CLOSED")).as("an old version").isEqualTo(409);
        assertThat(answered(reader, received, 2, "CLOSED")).isEqualTo(200);
        assertThat(answered(reader, received, 3, "SEEN")).as("closed for good").isEqualTo(409);
        JsonNode back = Visitor.json(mentor.get("/me/concerns")).at("/reported/0");
        assertThat(back.get("state").asText()).isEqualTo("CLOSED");
        assertThat(back.get("note").asText()).isEqualTo("I call you");
        assertThat(back.get("words").asText()).isEqualTo(SECRET);

        JsonNode afterwards = Visitor.json(mentor.call("POST", path, report(choices, false)));
        assertThat(afterwards.get("state").asText())
                .as("the two have ended, and it can still be told")
                .isEqualTo("REPORTED");
    }

    @Test
    void a_concern_to_somebody_who_is_not_here_stays_sealed() {
        PairSeed pair = pair(3);
        Visitor mentee = world.enter(pair.mentee());
        world.setContacts("Somebody outside", "nobody@elsewhere.example");
        String path = "/mentorships/" + pair.id() + "/concerns";
        JsonNode choices = Visitor.json(mentee.get(path));
        assertThat(choices.at("/contacts/0/known").asBoolean()).isFalse();

        JsonNode report = Visitor.json(mentee.call("POST", path, report(choices, false)));

        assertThat(report.get("sealed").asBoolean()).isTrue();
        assertThat(report.get("receipt").asText()).matches("[0-9A-F]{5}-[0-9A-F]{5}");
        others.forEach((who, visitor) ->
                assertThat(visitor.get("/me/concerns").body()).as(who).doesNotContain(SECRET));
        assertThat(lineOf(world.enter(pair.mentor()), pair).get("line").asText())
                .isEqualTo("UNDER_WAY");
        assertThat(mentee.call("POST", path, report(choices, false).replace("Somebody outside", "Somebody else"))
                        .body())
                .contains("contact-unknown");
        assertThat(mentee.call("POST", path, report(choices, false).replace(SECRET, " "))
                        .body())
                .contains("concern-empty");
    }

    private static String report(JsonNode choices, boolean end) {
        JsonNode to = choices.at("/contacts/0");
        return "{\"contactName\":%s,\"contactHow\":%s,\"words\":\"%s\",\"evidence\":\"pasted\",\"keep\":true,\"end\":%s}"
                .formatted(to.get("name"), to.get("how"), SECRET, end);
    }

    private static int answered(Visitor who, JsonNode report, int version, String state) {
        String body = "{\"version\":%d,\"state\":\"%s\",\"note\":\"I call you\"}".formatted(version, state);
        return who.call("PUT", "/me/concerns/" + report.get("id").asText(), body)
                .statusCode();
    }

    private static JsonNode lineOf(Visitor who, PairSeed pair) {
        return RightsWorld.first(Visitor.json(who.get("/me/pairings")).get("pairings"), "id", pair.id());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

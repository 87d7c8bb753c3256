package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.journey.AtOnce.assertOneOf;
import static org.viceversa.journey.AtOnce.assertRefused;
import static org.viceversa.journey.AtOnce.atOnce;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.Visitor;

/** What two people write down, asked for by everybody else; and a request that two take at once. */
class NotebookOverHttpTest {

    private static final String SECRET = "Zimtschnecke";

    private static RunningTool tool;
    private static RightsWorld world;
    private static Visitor senior;
    private static Visitor junior;
    private static List<Visitor> juniors;
    private static String pairing;
    private static String programme;
    private static String cycle;
    private static String skill;

    /** Everybody who is none of the two, by who they are. */
    private static Map<String, Visitor> others;

    @BeforeAll
    static void pair() {
        tool = RunningTool.start(ToolDatabase.POSTGRESQL);
        world = new RightsWorld(tool);
        RightsThings things = new RightsThings(world);
        RightsPairing pairs = things.pairing();
        cycle = things.id("paired cycle");
        programme = things.id("paired programme");
        skill = things.id("skill");
        String round = things.id("round");
        world.manage(
                "POST", "/pairing-rounds/" + round + "/publication", "{\"version\":" + pairs.versionOf(round) + "}");
        pairing = pairs.pairing(true);
        senior = world.as(Who.LEARNER);
        senior.call("POST", "/pairings/" + pairing + "/answer", "{\"accept\":true}");
        pairs.accept();
        juniors = pairs.mentors();
        junior = juniors.stream()
                .filter(one -> one.get("/mentorships/" + pairing).statusCode() == 200)
                .findFirst()
                .orElseThrow();
        others = new LinkedHashMap<>();
        others.put(
                "participant",
                juniors.stream().filter(one -> one != junior).findFirst().orElseThrow());
        others.put("instructor", world.as(Who.INSTRUCTOR));
        others.put("manager", world.as(Who.MANAGER));
        others.put("administrator", world.as(Who.ADMINISTRATOR));
        others.put("another company", world.as(Who.ELSEWHERE));
    }

    @AfterAll
    static void close() {
        world.close();
        tool.close();
    }

    private static String path(String rest) {
        return "/mentorships/" + pairing + rest;
    }

    private static HttpResponse<String> save(Visitor who, String note, int version, String kind, String text) {
        return who.call(
                "PUT",
                path("/notes/" + note),
                "{\"version\":%d,\"kind\":\"%s\",\"text\":\"%s\"}".formatted(version, kind, text));
    }

    /** Wherever they look, and whatever the address. */
    private static void assertTellsNothing(Visitor who, String secret, String... paths) {
        for (String path : paths) {
            assertThat(who.get(path).body()).as(path).doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE", "REFLECTION", "SHARED"})
    void a_note_is_read_by_those_whom_its_kind_names_and_nobody_else(String kind) {
        String note = UUID.randomUUID().toString();
        String secret = SECRET + kind;
        assertThat(save(junior, note, 0, kind, secret).statusCode()).isEqualTo(200);

        assertThat(junior.get(path("/notes/" + note)).body()).contains(secret);
        assertThat(junior.get(path("/notes/own")).body()).contains(secret);
        HttpResponse<String> partners = senior.get(path("/notes/" + note));
        if (kind.equals("SHARED")) {
            assertThat(partners.body()).contains(secret);
            assertRefused(save(senior, note, 1, kind, "Changed"), 403, "note-of-partner");
            assertRefused(senior.call("DELETE", path("/notes/" + note), ""), 403, "note-of-partner");
        } else {
            assertRefused(partners, 404, "note-unknown");
            assertTellsNothing(senior, secret, path("/notes"), path("/notes?search=" + secret), path("/notes/own"));
            assertRefused(save(senior, note, 1, kind, "Changed"), 404, "note-unknown");
            assertRefused(senior.call("DELETE", path("/notes/" + note), ""), 404, "note-unknown");
        }
        others.forEach((name, other) -> {
            assertRefused(other.get(path("/notes")), 404, "pairing-unknown");
            assertRefused(other.get(path("/notes?search=" + secret)), 404, "pairing-unknown");
            assertRefused(other.get(path("/notes/own")), 404, "pairing-unknown");
            assertRefused(other.get(path("/notes/" + note)), 404, "pairing-unknown");
            assertRefused(save(other, note, 1, kind, "Changed"), 404, "pairing-unknown");
            assertRefused(other.call("DELETE", path("/notes/" + note), ""), 404, "pairing-unknown");
        });
        assertThat(junior.get(path("/notes/" + note)).body()).as("unchanged").contains(secret);
        assertThat(tool.log()).doesNotContain(SECRET);
    }

    @Test
    void of_two_windows_one_is_told_and_both_texts_are_kept() {
        String note = UUID.randomUUID().toString();
        save(junior, note, 0, "PRIVATE", "Begun");
        assertOneOf(
                atOnce(() -> save(junior, note, 1, "PRIVATE", "Here"), () -> save(junior, note, 1, "PRIVATE", "There")),
                200,
                409,
                "note-changed");
        String fresh = UUID.randomUUID().toString();
        Supplier<HttpResponse<String>> twice = () -> save(junior, fresh, 0, "PRIVATE", "Once");
        assertThat(atOnce(twice, twice)).extracting(HttpResponse::statusCode).contains(200);
        assertThat(Visitor.json(twice.get()).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_note_too_long_is_refused_with_its_length_and_one_of_any_letters_comes_back_as_it_was() {
        String note = UUID.randomUUID().toString();
        HttpResponse<String> refused = save(junior, note, 0, "PRIVATE", "ä".repeat(20_001));
        assertRefused(refused, 400, "text-too-long");
        assertThat(refused.body()).contains("20,001", "20,000");

        String typed = "<script>alert(1)</script> שלום &amp; 😀";
        save(junior, note, 0, "PRIVATE", typed);
        assertThat(Visitor.json(junior.get(path("/notes/" + note))).get("text").asText())
                .isEqualTo(typed);
    }

    private static JsonNode raise(String text, String audience) {
        return Visitor.json(
                junior.call("POST", path("/ideas"), "{\"text\":\"%s\",\"audience\":\"%s\"}".formatted(text, audience)));
    }

    @Test
    void an_idea_goes_as_far_as_its_author_lets_it() {
        String wall = "/cycles/" + cycle + "/wall";
        String staff = "/programmes/" + programme + "/ideas";
        String two = SECRET + "Pair";
        String managers = SECRET + "Managers";
        String all = SECRET + "All";
        String id = raise(two, "PAIR").get("id").asText();
        raise(managers, "MANAGERS");
        raise(all, "PROGRAMME");

        assertThat(senior.get(path("/ideas")).body()).contains(two, managers, all);
        assertThat(world.as(Who.MANAGER).get(staff).body())
                .contains(managers, all)
                .doesNotContain(two);
        assertThat(world.as(Who.MANAGER).get(staff + "/csv").body())
                .contains(managers, all)
                .doesNotContain(two);
        assertThat(others.get("participant").get(wall).body()).contains(all).doesNotContain(two, managers);
        assertRefused(
                world.as(Who.MANAGER)
                        .call(
                                "POST",
                                staff + "/" + id + "/answer",
                                "{\"version\":1,\"state\":\"ADOPTED\",\"words\":\"From above\"}"),
                404,
                "idea-unknown");
        for (String name : List.of("instructor", "administrator", "another company")) {
            for (String path : List.of(wall, staff, staff + "/csv", path("/ideas"))) {
                HttpResponse<String> answer = others.get(name).get(path);
                assertThat(answer.statusCode()).as(name + " " + path).isIn(403, 404);
                assertThat(answer.body()).doesNotContain(SECRET);
            }
        }
        assertRefused(others.get("participant").get(path("/ideas")), 404, "pairing-unknown");
        assertThat(tool.log()).doesNotContain(SECRET);
    }

    @Test
    void introductions_and_thanks_stay_between_the_two_until_both_would_show_them() {
        String wall = "/cycles/" + cycle + "/wall";
        senior.call("POST", path("/introductions"), "{\"name\":\"%s\",\"why\":\"Budgets\"}".formatted(SECRET + "Vega"));
        JsonNode given = Visitor.json(
                junior.call("POST", path("/thanks"), "{\"text\":\"%s\",\"show\":true}".formatted(SECRET + "Thanks")));
        String one = given.at("/thanks/0/id").asText();

        assertThat(junior.get(path("/introductions")).body()).contains(SECRET + "Vega");
        assertThat(senior.get(path("/thanks")).body()).contains(SECRET + "Thanks");
        others.forEach((name, other) -> {
            assertRefused(other.get(path("/introductions")), 404, "pairing-unknown");
            assertRefused(other.get(path("/thanks")), 404, "pairing-unknown");
            assertRefused(
                    other.call("PUT", path("/thanks/" + one + "/wall"), "{\"show\":true}"), 404, "pairing-unknown");
        });
        assertTellsNothing(others.get("participant"), SECRET + "Thanks", wall);
        senior.call("PUT", path("/thanks/" + one + "/wall"), "{\"show\":true}");
        assertThat(others.get("participant").get(wall).body()).contains(SECRET + "Thanks");
        assertThat(world.as(Who.INSTRUCTOR).get(wall).statusCode()).isEqualTo(403);
        senior.call("PUT", path("/thanks/" + one + "/wall"), "{\"show\":false}");
        assertTellsNothing(others.get("participant"), SECRET + "Thanks", wall);
    }

    private static JsonNode takeable(Visitor who) {
        return Visitor.json(who.get("/me/help")).get("takeable");
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    @Test
    void of_two_who_take_a_request_at_once_one_has_it_and_the_other_is_told_so() {
        for (int i = 0; i < 3; i++) {
            String asking = "{\"cycle\":\"%s\",\"skill\":\"%s\",\"words\":\"%s\",\"times\":[]}"
                    .formatted(cycle, skill, SECRET + "Help");
            assertThat(senior.call("POST", "/me/help", asking).statusCode()).isEqualTo(201);
            JsonNode shown = takeable(juniors.get(0)).get(0);
            JsonNode alike = takeable(juniors.get(1)).get(0);
            assertThat(alike.get("request")).isEqualTo(shown.get("request"));
            // Whoever took one before is not shown its time again.
            String time = texts(shown.get("times"))
                    .filter(one -> texts(alike.get("times")).anyMatch(one::equals))
                    .findFirst()
                    .orElseThrow();
            for (Who who : List.of(Who.INSTRUCTOR, Who.MANAGER, Who.ADMINISTRATOR, Who.ELSEWHERE)) {
                assertTellsNothing(world.as(who), SECRET, "/me/help", "/me");
            }
            String request = "/me/help/" + shown.at("/request/id").asText();
            String at = "{\"at\":\"" + time + "\"}";

            assertOneOf(
                    atOnce(
                            () -> juniors.get(0).call("POST", request + "/taking", at),
                            () -> juniors.get(1).call("POST", request + "/taking", at)),
                    200,
                    409,
                    "help-taken");
            JsonNode own = Visitor.json(senior.get("/me/help")).at("/own/0");
            assertThat(own.get("state").asText()).isEqualTo("TAKEN");
            assertThat(own.get("otherName").asText()).isNotEmpty();
            assertThat(senior.me().at("/home/help/agreed")).hasSize(i + 1);
            assertRefused(senior.call("POST", request + "/done", ""), 409, "help-ahead");
        }
        assertThat(tool.log()).doesNotContain(SECRET);
    }
}

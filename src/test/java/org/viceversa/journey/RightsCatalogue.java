package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** An offering of ours, a path of the learner's, and what the learner advises; each is made when it is first asked for. */
final class RightsCatalogue {

    private static final Pattern THEIRS = Pattern.compile("/(offerings|offering-courses|paths|me/recommendations).*");
    private static final String STEP = UUID.randomUUID().toString();
    private static final String OFFERING = "{\"version\":%d,\"kind\":\"BOOK\",\"mode\":\"ONLINE\",\"title\":\"%s\"}";
    private static final String PATH = """
            {"version":%d,"title":"%s","target":"FREE","steps":[{"id":"%s","kind":"OTHER","title":"First","after":[]}]}
            """;
    private static final String TABLE = "Title,Kind\nQuince growing,BOOK\n";

    private final RightsWorld world;
    private final RightsThings things;
    private final Map<String, String> made = new HashMap<>();

    RightsCatalogue(RightsWorld world, RightsThings things) {
        this.world = world;
        this.things = things;
    }

    static boolean isTheirs(String path) {
        return THEIRS.matcher(path).matches();
    }

    String withIds(String path) {
        return path.replace("{id}", path.contains("{id}") ? idFor(path) : "").replace("{step}", STEP);
    }

    private String idFor(String path) {
        if (path.startsWith("/offerings")) {
            return offering();
        }
        return path.startsWith("/paths") ? path() : advice();
    }

    private String offering() {
        return made.computeIfAbsent(
                "offering",
                any -> world.manage("POST", "/offerings", OFFERING.formatted(0, RightsThings.MARK))
                        .at("/offering/id")
                        .asText());
    }

    private String path() {
        return made.computeIfAbsent(
                "path",
                any -> learner("POST", "/paths", PATH.formatted(0, RightsThings.MARK, STEP))
                        .get("id")
                        .asText());
    }

    private String advice() {
        return made.computeIfAbsent(
                "advice",
                any -> learner("POST", "/me/recommendations", advised())
                        .get("id")
                        .asText());
    }

    private String advised() {
        return "{\"pairing\":\"%s\",\"title\":\"%s\",\"why\":\"Because\"}"
                .formatted(things.pairing().pairing(true), RightsThings.MARK);
    }

    private JsonNode learner(String method, String path, String body) {
        return Visitor.json(world.as(Who.LEARNER).call(method, path, body));
    }

    private int seen() {
        return world.read("/offerings/" + offering()).at("/offering/version").asInt();
    }

    private int walked() {
        return Visitor.json(world.as(Who.LEARNER).get("/paths/" + path()))
                .get("version")
                .asInt();
    }

    private String fingerprint(Who who) {
        Who manager = who == Who.ELSEWHERE ? who : Who.MANAGER;
        RightsWorld.Ask ask = new RightsWorld.Ask("POST", "/offerings/import/preview", "text/csv", TABLE);
        return Visitor.json(world.send(manager, ask)).get("fingerprint").asText();
    }

    Map<String, Function<Who, String>> bodies() {
        String one = "/offerings/{id}";
        return Map.ofEntries(
                Map.entry("POST /offerings", who -> OFFERING.formatted(0, "Another one")),
                Map.entry("PUT " + one, who -> OFFERING.formatted(seen(), RightsThings.MARK + " anew")),
                Map.entry("PUT " + one + "/checked", who -> "{\"version\":" + seen() + "}"),
                Map.entry("PUT " + one + "/retired", who -> "{\"version\":" + seen() + ",\"retired\":true}"),
                Map.entry("PUT " + one + "/rating", who -> "{\"stars\":4,\"sentence\":\"Good\"}"),
                Map.entry("POST /offering-courses", who -> "{\"courses\":[\"" + things.id("course") + "\"]}"),
                Map.entry("POST /offerings/import/preview", who -> TABLE),
                Map.entry("POST /offerings/import", who -> TABLE),
                Map.entry("POST /paths", who -> PATH.formatted(0, "Mine", STEP)),
                Map.entry("PUT /paths/{id}", who -> PATH.formatted(walked(), RightsThings.MARK, STEP)),
                Map.entry(
                        "PUT /paths/{id}/steps/{step}", who -> "{\"version\":" + walked() + ",\"state\":\"STARTED\"}"),
                Map.entry("PUT /paths/{id}/state", who -> "{\"version\":" + walked() + ",\"state\":\"ACTIVE\"}"),
                Map.entry("POST /me/recommendations", who -> advised()),
                Map.entry("PUT /me/recommendations/{id}", who -> "{\"version\":1,\"state\":\"WITHDRAWN\"}"));
    }

    Map<String, Function<Who, String>> queries() {
        return Map.of("POST /offerings/import", who -> "?fingerprint=" + fingerprint(who));
    }
}

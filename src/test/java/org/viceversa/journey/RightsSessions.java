package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** Meetings of the learner and the partner, as each row needs them, and what is sent about them. */
final class RightsSessions {

    private static final Pattern THEIRS = Pattern.compile(
            "/mentorships/\\{pairing}/(sessions|common-time|agendas).*|/programmes/\\{programme}/agendas.*");
    private static final String ALL = "/mentorships/{pairing}/sessions";
    private static final String ONE = ALL + "/{session}";

    private final RightsWorld world;
    private final RightsThings things;
    private String proposed = "";

    RightsSessions(RightsWorld world, RightsThings things) {
        this.world = world;
        this.things = things;
    }

    static boolean isTheirs(String path) {
        return THEIRS.matcher(path).matches();
    }

    String withIds(String path) {
        String filled =
                path.replace("{programme}", things.id("paired programme")).replace("{agenda}", "show-me");
        if (filled.contains("{session}")) {
            filled = filled.replace("{session}", session(path).get("id").asText());
        }
        return filled.contains("{pairing}")
                ? filled.replace("{pairing}", things.pairing().pairing(true))
                : filled;
    }

    private String path() {
        return "/mentorships/" + things.pairing().pairing(true) + "/sessions";
    }

    private List<JsonNode> listed() {
        JsonNode all = Visitor.json(world.as(Who.LEARNER).get(path())).get("sessions");
        return Stream.iterate(0, at -> at < all.size(), at -> at + 1)
                .map(all::get)
                .toList();
    }

    /** What the partner proposed, for who is to pick a time; else one that goes on, as long as there is any. */
    private JsonNode session(String path) {
        if (proposed.isEmpty()) {
            String wish = wish("partner", in(5));
            JsonNode made = Visitor.json(things.pairing().partner().call("POST", path(), wish));
            proposed = made.at("/sessions/0/id").asText();
        }
        List<JsonNode> all = listed();
        if (path.endsWith("/confirmation")) {
            return all.stream()
                    .filter(one -> one.get("id").asText().equals(proposed))
                    .findFirst()
                    .orElseThrow();
        }
        return Stream.of("CONFIRMED", "PROPOSED", "CANCELLED")
                .flatMap(state ->
                        all.stream().filter(one -> one.get("state").asText().equals(state)))
                .findFirst()
                .orElseThrow();
    }

    private static String in(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofDays(days))
                .toString();
    }

    private static String wish(String key, String at) {
        return "{\"key\":\"%s\",\"options\":[{\"at\":\"%s\"}],\"minutes\":45}".formatted(key, at);
    }

    private String versioned(String path, String more) {
        return "{\"version\":" + session(path).get("version").asInt() + more + "}";
    }

    Map<String, Function<Who, String>> bodies() {
        Map<String, Function<Who, String>> bodies = new HashMap<>();
        bodies.put("POST " + ALL, any -> wish("learner", in(4)));
        bodies.put("POST " + ALL + "/late", any -> wish("late", in(-300)));
        bodies.put(
                "POST " + ONE + "/confirmation",
                any -> versioned("/confirmation", ",\"option\":{\"at\":\"" + in(5) + "\"}"));
        bodies.put("PUT " + ONE, any -> versioned("", ",\"minutes\":30,\"place\":\"Room 2\",\"agenda\":\"show-me\""));
        bodies.put("POST " + ONE + "/no-show", any -> versioned("", ",\"side\":\"MENTOR\""));
        bodies.put("POST " + ONE + "/held", any -> versioned("", ""));
        bodies.put("POST " + ONE + "/objection", any -> versioned("", ""));
        bodies.put(
                "POST " + ONE + "/move",
                any -> versioned("", ",\"key\":\"moved\",\"options\":[{\"at\":\"" + in(6) + "\"}],\"minutes\":30"));
        bodies.put("POST " + ONE + "/cancellation", any -> versioned("", ",\"reason\":\"Ill\""));
        bodies.put("PUT /programmes/{programme}/agendas/{agenda}", any -> "{\"version\":0,\"title\":\"Ours\"}");
        return bodies;
    }
}

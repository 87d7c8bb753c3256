package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** What the learner handed in, as the instructor grades it; the manager has handed in nothing. */
final class RightsGrading {

    private static final String QUEUE = "/activities/{activity}/grading";
    private static final String ONE = QUEUE + "/{who}";
    private static final String REASON = "{\"reason\":\"" + RightsThings.MARK + "\"}";
    private static final String MORE_TIME =
            "{\"due\":\"2030-01-01T10:00:00Z\",\"reason\":\"" + RightsThings.MARK + "\"}";

    private final RightsWorld world;
    private final RightsReflections reflections;
    private final String path;
    private boolean handedIn;
    private String comment = "";

    RightsGrading(RightsWorld world, RightsThings things, RightsReflections reflections) {
        this.world = world;
        this.reflections = reflections;
        path = "/activities/" + things.id("activity") + "/grading";
    }

    static boolean isTheirs(String path) {
        return path.startsWith(QUEUE) || path.startsWith("/comment-bank");
    }

    String withIds(String wanted) {
        return wanted.replace(QUEUE, path)
                .replace("{who}", wanted.contains("{who}") ? learner() : "")
                .replace("{attempt}", wanted.contains("{attempt}") ? paper().get("attempt").asText() : "")
                .replace("{person}", wanted.contains("{person}") ? idOf(Who.MANAGER) : "")
                .replace("{comment}", wanted.contains("{comment}") ? comment() : "");
    }

    private String idOf(Who who) {
        return world.as(who).me().at("/person/id").asText();
    }

    private String learner() {
        if (!handedIn) {
            handedIn = true;
            reflections.handInAgain();
        }
        return idOf(Who.LEARNER);
    }

    private JsonNode paper() {
        return Visitor.json(world.as(Who.INSTRUCTOR).get(path + "/" + learner()));
    }

    private int version() {
        return paper().at("/sheet/version").asInt();
    }

    private String comment() {
        if (comment.isEmpty()) {
            comment = Visitor.json(world.as(Who.INSTRUCTOR)
                            .call("POST", "/comment-bank", "{\"text\":\"" + RightsThings.MARK + " often\"}"))
                    .get("id")
                    .asText();
        }
        return comment;
    }

    Map<String, Function<Who, String>> bodies() {
        Map<String, Function<Who, String>> bodies = new HashMap<>();
        put(bodies, "PUT " + ONE + "/sheet", () -> "{\"version\":%d,\"comment\":\"%s\"}"
                .formatted(version(), RightsThings.MARK));
        for (String step : new String[] {"/ready", "/release"}) {
            put(bodies, "POST " + ONE + step, () -> "{\"version\":" + version() + "}");
        }
        put(bodies, "POST " + ONE + "/return", () -> "{\"version\":%d,\"words\":\"%s\"}"
                .formatted(version(), RightsThings.MARK));
        put(bodies, "POST " + ONE + "/regrade", () -> "{\"version\":%d,\"stands\":true,\"words\":\"No\"}"
                .formatted(version()));
        put(bodies, "POST " + ONE + "/excuse", () -> REASON);
        put(bodies, "POST " + ONE + "/waiver", () -> REASON);
        put(bodies, "POST " + ONE + "/extension", () -> MORE_TIME);
        put(bodies, "POST " + ONE + "/marker", () -> "{\"marker\":\"" + idOf(Who.INSTRUCTOR) + "\"}");
        put(bodies, "POST " + QUEUE + "/missing/{person}/extension", () -> MORE_TIME);
        put(bodies, "POST " + QUEUE + "/missing/{person}/excuse", () -> REASON);
        put(bodies, "POST " + QUEUE + "/release", () -> "{\"all\":true}");
        put(bodies, "POST " + QUEUE + "/excuse", () -> "{\"who\":[]}");
        put(bodies, "POST " + QUEUE + "/allocation", () -> "{\"all\":true,\"markers\":[\"" + idOf(Who.INSTRUCTOR) + "\"]}");
        for (String step : new String[] {"/csv/preview", "/csv"}) {
            put(bodies, "POST " + QUEUE + step, () -> "Id,Version,Comment\n" + learner() + "," + version() + ",Hello\n");
        }
        put(bodies, "POST /comment-bank", () -> "{\"text\":\"" + RightsThings.MARK + "\"}");
        put(bodies, "PUT /comment-bank/{comment}", () -> "{\"text\":\"" + RightsThings.MARK + " still\",\"version\":1}");
        put(bodies, "POST /reflections/{activity}/regrade", () -> "{\"words\":\"" + RightsThings.MARK + "\"}");
        return bodies;
    }

    private static void put(Map<String, Function<Who, String>> bodies, String operation, Supplier<String> body) {
        bodies.put(operation, any -> body.get());
    }
}

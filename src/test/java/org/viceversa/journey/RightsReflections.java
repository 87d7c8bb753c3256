package org.viceversa.journey;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Reflecting;
import org.viceversa.testkit.Visitor;

/** What the learner wrote and handed in; whoever asks for it reaches their own work, and nothing of the learner's. */
final class RightsReflections {

    private static final String WINDOW = UUID.randomUUID().toString();

    private final RightsWorld world;
    private String activity = "";
    private String submission = "";

    RightsReflections(RightsWorld world) {
        this.world = world;
    }

    static boolean isTheirs(String path) {
        return path.startsWith("/reflections");
    }

    String withIds(String path) {
        return path.replace("{activity}", path.contains("{activity}") ? activity() : "")
                .replace("{number}", "1")
                .replace("{submission}", path.contains("{submission}") ? submission() : "");
    }

    private String activity() {
        if (activity.isEmpty()) {
            UUID course = UUID.fromString(
                    world.as(Who.LEARNER).me().at("/course/id").asText());
            activity = Reflecting.in(world.database(), course, "Week 3", Dates.NONE, 0, AiStatement.OFF)
                    .id()
                    .toString();
        }
        return activity;
    }

    /** Of the learner. */
    private String submission() {
        if (submission.isEmpty()) {
            Visitor learner = world.as(Who.LEARNER);
            String path = "/reflections/" + activity();
            Visitor.json(learner.call("PUT", path, draft(Who.LEARNER)));
            submission = Visitor.json(learner.call("POST", path + "/submission", handIn(Who.LEARNER)))
                    .get("id")
                    .asText();
        }
        return submission;
    }

    Map<String, Function<Who, String>> bodies() {
        return Map.of(
                "PUT /reflections/{activity}", this::draft,
                "POST /reflections/{activity}/submission", this::handIn);
    }

    private String draft(Who who) {
        return "{\"version\":%d,\"window\":\"%s\",\"save\":1,\"side\":\"MENTOR\",\"answers\":{\"p1\":\"%s it was\"}}"
                .formatted(version(who), WINDOW, RightsThings.MARK);
    }

    private String handIn(Who who) {
        return "{\"version\":" + version(who) + "}";
    }

    private int version(Who who) {
        return who == Who.OPERATOR || who == Who.NOBODY || who == Who.ELSEWHERE
                ? 0
                : Visitor.json(world.as(who).get("/reflections/" + activity()))
                        .get("version")
                        .asInt();
    }
}

package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** What each of us writes about the same activity: everybody reaches their own work, and nothing of the learner's. */
final class RightsReflections {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WINDOW = UUID.randomUUID().toString();

    private final RightsWorld world;
    private final String path;
    private int saves;

    RightsReflections(RightsWorld world, RightsThings things) {
        this.world = world;
        path = "/reflections/" + things.id("activity");
    }

    static boolean isTheirs(String path) {
        return path.startsWith("/reflections");
    }

    String withIds(String wanted) {
        return wanted.replace("/reflections/{activity}", path)
                .replace("{number}", "1")
                .replace("{submission}", wanted.contains("{submission}") ? submission() : "");
    }

    /** What the learner has handed in. */
    private String submission() {
        return seen(Who.LEARNER).at("/handedIn/0/id").asText();
    }

    private JsonNode seen(Who who) {
        boolean isHere = who != Who.OPERATOR && who != Who.NOBODY && who != Who.ELSEWHERE;
        return Visitor.json(world.as(isHere ? who : Who.LEARNER).get(path));
    }

    /** What the learner took back lies with the graders again. */
    void handInAgain() {
        Visitor learner = world.as(Who.LEARNER);
        Visitor.json(learner.call("PUT", path, draft(Who.LEARNER)));
        Visitor.json(learner.call("POST", path + "/submission", "{\"version\":" + seen(Who.LEARNER).get("version") + "}"));
    }

    Map<String, Function<Who, String>> bodies() {
        return Map.of(
                "PUT /reflections/{activity}",
                this::draft,
                "POST /reflections/{activity}/submission",
                who -> "{\"version\":" + seen(who).get("version") + "}");
    }

    private String draft(Who who) {
        JsonNode seen = seen(who);
        ObjectNode draft = JSON.createObjectNode();
        draft.put("version", seen.get("version").asInt());
        draft.put("window", WINDOW);
        draft.put("save", ++saves);
        draft.put("side", "MENTOR");
        draft.put("aiStatement", "None");
        ObjectNode answers = draft.putObject("answers");
        int each = 1
                + seen.at("/words/least").asInt()
                        / Math.max(1, seen.get("prompts").size());
        seen.get("prompts")
                .forEach(prompt -> answers.put(
                        prompt.get("id").asText(),
                        (RightsThings.MARK + " ")
                                .repeat(Math.max(each, prompt.at("/words/least").asInt()))));
        return draft.toString();
    }
}

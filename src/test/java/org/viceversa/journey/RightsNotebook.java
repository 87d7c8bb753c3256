package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** What the learner and the partner write down, and the learner's request for quick help. */
final class RightsNotebook {

    private static final String NOTE = UUID.randomUUID().toString();
    private static final String PAIR = "/mentorships/{pairing}";

    private final RightsWorld world;
    private final RightsPairing pairing;
    private final String cycle;
    private final String skill;

    RightsNotebook(RightsWorld world, RightsThings things) {
        this.world = world;
        pairing = things.pairing();
        cycle = things.id("paired cycle");
        skill = things.id("skill");
    }

    /** The ids of things in a path; those that it does not ask for are not looked up. */
    String withIds(String path) {
        return path.replace("{note}", NOTE)
                .replace("{idea}", path.contains("{idea}") ? idea().get("id").asText() : "")
                .replace("{introduction}", path.contains("{introduction}") ? first("introductions") : "")
                .replace("{thanks}", path.contains("{thanks}") ? first("thanks") : "")
                .replace("{request}", path.contains("{request}") ? request() : "");
    }

    private JsonNode mine(String things) {
        return Visitor.json(world.as(Who.LEARNER).get("/mentorships/" + pairing.pairing(true) + "/" + things));
    }

    private String first(String things) {
        return mine(things).at("/" + things + "/0/id").asText();
    }

    /** One that goes as far as those who run the programme; the partner raises it when it is first asked for. */
    private JsonNode idea() {
        if (mine("ideas").get("ideas").isEmpty()) {
            String path = "/mentorships/" + pairing.pairing(true) + "/ideas";
            String idea = "{\"text\":\"%s\",\"area\":\"\",\"audience\":\"MANAGERS\"}".formatted(RightsThings.MARK);
            boolean raised = pairing.mentors().stream()
                    .anyMatch(one -> one.call("POST", path, idea).statusCode() == 201);
            if (!raised) {
                throw new AssertionError("neither could raise an idea");
            }
        }
        return mine("ideas").at("/ideas/0");
    }

    private String request() {
        return Visitor.json(world.as(Who.LEARNER).get("/me/help"))
                .at("/own/0/id")
                .asText();
    }

    private String reply(Who any) {
        return "{\"version\":%d,\"state\":\"TRIAL\",\"words\":\"Let us try\"}"
                .formatted(idea().get("version").asInt());
    }

    Map<String, Function<Who, String>> bodies() {
        String idea = "{\"version\":1,\"text\":\"Mine\",\"audience\":\"PAIR\"}";
        return Map.ofEntries(
                Map.entry(
                        "PUT " + PAIR + "/notes/{note}",
                        any -> "{\"version\":0,\"kind\":\"SHARED\",\"text\":\"%s\"}".formatted(RightsThings.MARK)),
                Map.entry("POST " + PAIR + "/ideas", any -> idea),
                Map.entry("PUT " + PAIR + "/ideas/{idea}", any -> idea),
                Map.entry("POST " + PAIR + "/ideas/{idea}/answer", this::reply),
                Map.entry("POST /programmes/{programme}/ideas/{idea}/answer", this::reply),
                Map.entry("POST " + PAIR + "/introductions", any -> "{\"name\":\"Dr. Vega\",\"why\":\"Budgets\"}"),
                Map.entry("POST " + PAIR + "/introductions/{introduction}/step", any -> "{\"state\":\"WITHDRAWN\"}"),
                Map.entry("POST " + PAIR + "/thanks", any -> "{\"text\":\"%s\"}".formatted(RightsThings.MARK)),
                Map.entry("PUT " + PAIR + "/thanks/{thanks}/wall", any -> "{\"show\":true}"),
                Map.entry(
                        "POST /me/help",
                        any -> "{\"cycle\":\"%s\",\"skill\":\"%s\",\"words\":\"%s\",\"times\":[]}"
                                .formatted(cycle, skill, RightsThings.MARK)),
                Map.entry("POST /me/help/{request}/taking", any -> "{\"at\":\"2030-01-01T10:00:00Z\"}"),
                Map.entry("POST /me/help/{request}/thanks", any -> "{\"text\":\"Thank you\"}"));
    }
}

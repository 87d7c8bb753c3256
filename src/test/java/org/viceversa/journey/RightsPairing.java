package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.Visitor;

/** A programme of our company that pairs people while they come: four who take part, and two rounds of them. */
final class RightsPairing {

    static final String AGREEMENT = """
            {"number":0,"revision":0,"terms":{"mentorTeaches":"A","mentorLearns":"B","menteeTeaches":"C",
             "menteeLearns":"D","confidentiality":"E","boundaries":"F","cadenceDays":14}}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RightsWorld world;
    private final String skill;
    private final List<Visitor> mentors;
    private final String programme;
    private final String cycle;
    private final String round;
    private final String otherRound;

    /** @param mentor who teaches besides one who is nobody of the table; the learner learns besides another one */
    RightsPairing(RightsWorld world, String skill, Visitor mentor) {
        this.world = world;
        this.skill = skill;
        mentors = List.of(mentor, world.enterLearner(3));
        JsonNode begun = world.manage("POST", "/programmes", "{\"template\":\"ge-500\",\"zone\":\"UTC\"}");
        programme = begun.get("programmeId").asText();
        cycle = begun.get("cycleId").asText();
        open();
        mentors.forEach(one -> enrol(one, "MENTOR", "UNDER_1"));
        List.of(world.as(Who.LEARNER), world.enterLearner(7)).forEach(one -> enrol(one, "MENTEE", "FROM_7_TO_15"));
        round = calculated();
        otherRound = calculated();
    }

    Map<String, String> ids() {
        return Map.of("paired programme", programme, "paired cycle", cycle, "round", round, "second round", otherRound);
    }

    /** For evergreen cycles people are paired while others still come. */
    private void open() {
        ObjectNode dates = world.designed(programme, RightsThings.MARK, skill, false);
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        dates.put("opens", today).put("closes", today).put("starts", today).putNull("ends");
        world.open(cycle, dates);
    }

    private void enrol(Visitor who, String side, String tenure) {
        String path = "/cycles/" + cycle;
        ObjectNode form = JSON.createObjectNode()
                .put("version", 0)
                .put("availability", "f".repeat(84))
                .put("zone", "UTC")
                .put("capacity", 1)
                .put("tenure", tenure);
        form.putArray("sides").add(side);
        form.putArray("needs");
        form.putArray("offers");
        form.putArray("languages").addObject().put("tag", "en").put("level", "FLUENT");
        if (side.equals("MENTOR")) {
            form.withArray("offers")
                    .addObject()
                    .put("skill", skill)
                    .put("level", 4)
                    .put("shown", true);
        } else {
            form.withArray("needs")
                    .addObject()
                    .put("skill", skill)
                    .put("current", 1)
                    .put("wanted", 3)
                    .put("priority", 1);
        }
        JsonNode saved = done(who, "PUT", path + "/enrolment", form.toString());
        done(
                who,
                "POST",
                path + "/enrolment/submission",
                RightsThings.sending(saved.get("version").asInt()));
        orient(who, path + "/orientation");
    }

    /** Whoever answers wrongly answers again. */
    private static void orient(Visitor who, String path) {
        JsonNode asked = Visitor.json(who.get(path)).at("/sides/0");
        for (int chosen = 0; chosen < 3; chosen++) {
            ObjectNode body = JSON.createObjectNode();
            body.set("side", asked.get("side"));
            body.set("read", asked.get("units"));
            ObjectNode answers = body.putObject("answers");
            for (JsonNode question : asked.get("questions")) {
                answers.put(question.get("id").asText(), chosen);
            }
            done(who, "POST", path, body.toString());
        }
    }

    private String calculated() {
        String id = world.manage("POST", "/cycles/" + cycle + "/pairing-rounds", "{}")
                .get("id")
                .asText();
        Patience.until(
                "the round to be calculated",
                Duration.ofMinutes(1),
                () -> stateOf(id).equals("PROPOSED"));
        return id;
    }

    private JsonNode roundOf(String id) {
        return world.read("/pairing-rounds/" + id).get("round");
    }

    private String stateOf(String id) {
        return roundOf(id).get("state").asText();
    }

    /**
     * Two offers of the second round: one senior declines, and the other pair comes about and ends, in these words.
     *
     * @param before done while the two are together
     */
    void endInWords(String words, Runnable before) {
        world.manage(
                "POST",
                "/pairing-rounds/" + otherRound + "/publication",
                "{\"version\":" + versionOf(otherRound) + "}");
        String reason = "\"reason\":\"OTHER\",\"text\":\"" + words + "\"}";
        answer(world.enterLearner(7), "{\"accept\":false," + reason);
        answer(world.as(Who.LEARNER), "{\"accept\":true}");
        Visitor mentor = mentors.stream()
                .filter(one -> asked(one).isPresent())
                .findFirst()
                .orElseThrow();
        String pairing = answer(mentor, "{\"accept\":true}");
        before.run();
        done(mentor, "POST", "/pairings/" + pairing + "/exit", "{" + reason);
    }

    private static String answer(Visitor who, String answer) {
        String pairing = asked(who).orElseThrow();
        done(who, "POST", "/pairings/" + pairing + "/answer", answer);
        return pairing;
    }

    /** The offer that somebody is asked about. */
    private static Optional<String> asked(Visitor who) {
        for (JsonNode one : Visitor.json(who.get("/me/pairings")).get("pairings")) {
            if (one.get("line").asText().equals("ASKED")) {
                return Optional.of(one.get("id").asText());
            }
        }
        return Optional.empty();
    }

    int versionOf(String id) {
        return roundOf(id).get("version").asInt();
    }

    /** Two who are a pair of the round. */
    JsonNode pair() {
        return world.read("/pairing-rounds/" + round + "/pairs").at("/pairs/0");
    }

    String mentor() {
        return pair().at("/mentor/person").asText();
    }

    String mentee() {
        return pair().at("/mentee/person").asText();
    }

    String settings(Who who) {
        int version = world.read("/programmes/" + programme + "/pairing-settings")
                .get("version")
                .asInt();
        return "{\"version\":" + (who == Who.MANAGER ? version : 0) + ",\"coolOffDays\":90}";
    }

    /** Of whoever may see it. */
    int choicesSeen() {
        return Visitor.json(world.as(Who.LEARNER).get("/cycles/" + cycle + "/choices"))
                .get("version")
                .asInt();
    }

    /** Whom the learner could choose. */
    String suggested() {
        return Visitor.json(world.as(Who.LEARNER).get("/cycles/" + cycle + "/suggestions"))
                .at("/best/0/person")
                .asText();
    }

    String ranked() {
        return "{\"version\":" + choicesSeen() + ",\"people\":[\"" + suggested() + "\"]}";
    }

    /** The pairing of the learner, or the one of the others: since the round was published. */
    String pairing(boolean learners) {
        String learner = RightsWorld.idOf(world.as(Who.LEARNER));
        for (JsonNode one : world.read("/cycles/" + cycle + "/pairings").get("pairings")) {
            boolean isTheirs = one.get("mentee").asText().equals(learner);
            if (isTheirs == learners && !one.get("state").asText().equals("WITHDRAWN")) {
                return one.get("id").asText();
            }
        }
        throw new AssertionError("nobody is paired");
    }

    /** The other one of the learner's pairing says yes, and the two are under way. */
    void accept() {
        String path = "/pairings/" + pairing(true) + "/answer";
        boolean said = mentors.stream()
                .map(one -> one.call("POST", path, "{\"accept\":true}"))
                .map(HttpResponse::statusCode)
                .toList()
                .contains(200);
        if (!said) {
            throw new AssertionError("neither could say yes");
        }
    }

    /** Those who teach: one of them is the learner's partner. */
    List<Visitor> mentors() {
        return mentors;
    }

    /** What the learner and the partner have of this kind, as the learner sees it. */
    private JsonNode first(String things) {
        return Visitor.json(world.as(Who.LEARNER).get("/mentorships/" + pairing(true) + "/" + things))
                .at("/" + things + "/0");
    }

    String goal() {
        return first("goals").get("id").asText();
    }

    int goalSeen() {
        return first("goals").get("version").asInt();
    }

    String goal(int version) {
        return """
                {"version":%d,"learner":"MENTEE","type":"HOW_TO","title":"Post by myself","skill":"%s","from":1,"to":3}
                """.formatted(version, skill);
    }

    String commitment() {
        return first("commitments").get("id").asText();
    }

    int commitmentSeen() {
        return first("commitments").get("version").asInt();
    }

    static String commitment(int version) {
        return "{\"version\":%d,\"side\":\"MENTEE\",\"words\":\"Send the agenda\",\"due\":\"%s\"}"
                .formatted(version, LocalDate.now(ZoneOffset.UTC).plusDays(9));
    }

    /** The other one of the learner's pairing. */
    Visitor partner() {
        String path = "/mentorships/" + pairing(true) + "/sessions";
        return mentors.stream()
                .filter(one -> one.get(path).statusCode() == 200)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode done(Visitor who, String method, String path, String body) {
        return Visitor.json(who.call(method, path, body));
    }
}

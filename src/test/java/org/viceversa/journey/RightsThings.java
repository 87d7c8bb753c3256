package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** One of each thing that has an id, in our company: made through the API, as people would. */
final class RightsThings {

    /** Stands in texts of ours, and in nothing that anybody else has. */
    static final String MARK = "Quittenhaus";

    private final RightsWorld world;
    private final Visitor colleague;
    private final RightsPairing pairing;
    private final Map<String, String> ids = new LinkedHashMap<>();

    RightsThings(RightsWorld world) {
        this.world = world;
        colleague = world.enterLearner(2);
        ids.put("learner", RightsWorld.idOf(world.as(Who.LEARNER)));
        ids.put("colleague", RightsWorld.idOf(colleague));
        ids.put("course", colleague.me().at("/course/id").asText());
        String guest = RightsWorld.idOf(world.enterLearner(3));
        keep("grant", RightsWorld.grant(world.as(Who.ADMINISTRATOR), guest));
        importEmployee();
        addSkills();
        addProgrammes();
        addActivity();
        addOwnThings();
        addPlatform();
        pairing = new RightsPairing(world, id("skill"), colleague);
        ids.putAll(pairing.ids());
    }

    RightsPairing pairing() {
        return pairing;
    }

    /** The id of the thing of this name. */
    String id(String name) {
        return ids.get(name);
    }

    Map<String, String> ids() {
        return ids;
    }

    /** A learner who takes part, and in whose name nobody else of the table acts. */
    Visitor colleague() {
        return colleague;
    }

    private void keep(String name, JsonNode made) {
        ids.put(name, made.get("id").asText());
    }

    private void importEmployee() {
        String csv = "Id number,Department\n" + world.learner(2).idNumber() + "," + MARK + "\n";
        String fingerprint = world.manageTable("/employees/import/preview", csv)
                .get("fingerprint")
                .asText();
        keep("import", world.manageTable("/employees/import?fingerprint=" + fingerprint, csv));
        keep("employee", world.read("/employees").at("/employees/0"));
    }

    private void addSkills() {
        keep("framework", world.manage("POST", "/skill-frameworks", "{\"title\":\"" + MARK + "\"}"));
        for (String name : new String[] {"skill", "retiring", "unused"}) {
            keep(name, world.manage("POST", "/skills", skill(name, name + " " + MARK)));
        }
        world.manageTable("/skill-profiles/import?dry=false", "Profile,Skill,Level\n" + MARK + ",skill,3\n");
        keep("profile", world.read("/skill-profiles").at("/profiles/0"));
    }

    String skill(String code, String name) {
        return """
                {"frameworkId":"%s","version":1,"code":"%s","name":"%s","group":"Ours","kind":"HARD","decay":"MIXED"}
                """.formatted(id("framework"), code, name);
    }

    private void addProgrammes() {
        begin("", world.manage("POST", "/programmes", "{\"template\":\"rotnem\",\"zone\":\"UTC\"}"));
        world.open(id("programme"), id("cycle"), MARK, id("skill"));
        begin("second ", world.manage("POST", "/programmes/" + id("programme") + "/copy", ""));
        begin("spare ", world.manage("POST", "/programmes", "{\"template\":\"peer\",\"name\":\"" + MARK + "\"}"));
        world.manage(
                "POST",
                "/cycles/" + id("cycle") + "/invitations",
                "{\"text\":\"quitte@example.net\",\"side\":\"MENTOR\"}");
        ids.put(
                "invitation",
                world.read("/cycles/" + id("cycle") + "/participants")
                        .at("/people/0/invitation")
                        .asText());
    }

    private void begin(String which, JsonNode begun) {
        ids.put(which + "programme", begun.get("programmeId").asText());
        ids.put(which + "cycle", begun.get("cycleId").asText());
    }

    private void addActivity() {
        done(world.enterToChoose().call("POST", "/deep-linking/activities", activities()));
        keep(
                "activity",
                Visitor.json(world.as(Who.INSTRUCTOR).get("/activities")).at("/activities/0"));
    }

    /** What is sent to place a reflection that says what every new one does. */
    String activities() {
        ObjectNode settings = (ObjectNode)
                Visitor.json(world.as(Who.INSTRUCTOR).get("/activity-models")).get("defaults");
        return "{\"activities\":[" + settings.put("title", MARK) + "]}";
    }

    /** The colleague applies and asks the learner for their word; the learner keeps things of their own. */
    private void addOwnThings() {
        String form = "/cycles/" + id("cycle") + "/enrolment";
        JsonNode saved = Visitor.json(colleague.call("PUT", form, answers(0, id("learner"))));
        keep("enrolment", saved);
        done(colleague.call(
                "POST", form + "/submission", sending(saved.get("version").asInt())));
        done(colleague.call(
                "POST",
                "/assessment-requests",
                "{\"skillId\":\"%s\",\"personId\":\"%s\",\"message\":\"%s\"}"
                        .formatted(id("skill"), id("learner"), MARK)));
        Visitor learner = world.as(Who.LEARNER);
        keep("request", Visitor.json(learner.get("/assessment-requests")).at("/toMe/0"));
        String skill = "/my-skills/" + id("skill");
        keep("practice", Visitor.json(learner.call("POST", skill + "/practices", "")));
        keep("evidence", Visitor.json(learner.call("POST", skill + "/evidence", evidence(MARK))));
        ids.put("offer", Visitor.json(learner.get("/offers")).at("/offers/0/id").asText());
    }

    static String evidence(String title) {
        return "{\"kind\":\"WORK\",\"title\":\"" + title + "\",\"visibility\":\"PRIVATE\"}";
    }

    static String sending(int version) {
        return "{\"version\":" + version + ",\"notice\":1}";
    }

    /** A whole form of somebody who teaches, and would rather not meet this person. */
    String answers(int version, String avoided) {
        return """
                {"version":%d,"sides":["MENTOR"],"needs":[],
                 "offers":[{"skill":"%s","level":4,"sentence":"Bring a task.","shown":true}],
                 "languages":[{"tag":"en","level":"FLUENT"}],"availability":"%s","zone":"UTC",
                 "topicsOff":[],"avoid":["%s"],"capacity":1}
                """.formatted(version, id("skill"), "f".repeat(84), avoided);
    }

    private void addPlatform() {
        JsonNode platform = world.operator().send("POST", "/platforms", platform("by hand"));
        keep("platform", platform);
        keep("deployment", platform.at("/deployments/0"));
        keep("registration link", world.operator().send("POST", "/invitations", "{\"note\":\"rights\"}"));
    }

    /** An address that answers, so that its test takes no time. */
    String platform(String clientId) {
        return """
                {"name":"By hand","issuer":"https://p%1$d.example.org","clientId":"%2$s","deploymentId":"1",
                 "endpoints":{"authorization":"%3$s","token":"%4$s","keySet":"%5$s"}}
                """.formatted(
                        world.platform().port(),
                        clientId,
                        world.platform().authorizationAddress(),
                        world.platform().tokenAddress(),
                        world.platform().keysAddress());
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.body());
        }
    }
}

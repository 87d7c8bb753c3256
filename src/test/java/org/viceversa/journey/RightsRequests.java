package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.journey.RightsWorld.Ask;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.Visitor;

/** What is sent for each operation: sound in every way, so that nothing but a right can be missing. */
final class RightsRequests {

    private static final String CSV = "text/csv";

    /** A report is nobody's but its two people's, and none of the table is a contact. */
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";

    private static final String NEW_EMPLOYEES = "Id number,Department\nEMP-9999,Nordhof\n";
    private static final String NEW_SKILLS = "Code,Name\nknots,Knots\n";

    private static final Pattern OF_PAIRING = Pattern.compile(
            "/(mentorships|ideas|wall$|help/|health|pairing-rounds|pairings/|pairings$|rematch-queue|suggestions|choices"
                    + "|pairing-settings|offer-rule|notice-rules|notice-settings$)");

    private final RightsWorld world;
    private final RightsThings things;
    private final RightsSessions sessions;
    private final RightsNotebook notebook;
    private final RightsReflections reflections;
    private final RightsGrading grading;
    private final RightsCertificates certificates;
    private final RightsCatalogue catalogue;
    private final RightsTuition tuition;
    private final Map<String, Function<Who, String>> bodies = new HashMap<>();
    private final Map<String, Function<Who, String>> queries = new HashMap<>();

    RightsRequests(RightsWorld world, RightsThings things) {
        this.world = world;
        this.things = things;
        sessions = new RightsSessions(world, things);
        bodies.putAll(sessions.bodies());
        notebook = new RightsNotebook(world, things);
        bodies.putAll(notebook.bodies());
        reflections = new RightsReflections(world, things);
        bodies.putAll(reflections.bodies());
        grading = new RightsGrading(world, things, reflections);
        bodies.putAll(grading.bodies());
        certificates = new RightsCertificates(world);
        bodies.putAll(certificates.bodies());
        catalogue = new RightsCatalogue(world, things);
        bodies.putAll(catalogue.bodies());
        queries.putAll(catalogue.queries());
        tuition = new RightsTuition(world);
        bodies.putAll(tuition.bodies());
        queries.putAll(tuition.queries());
        ofPeople();
        ofSkills();
        ofOwnSkills();
        ofProgrammes();
        ofEnrolments();
        ofPairing();
        ofPulse();
        ofMentorships();
        ofOperators();
        ofNotices();
        // With nothing said, all that need somebody: none.
        List.of("again", "keep", "take-back")
                .forEach(deed -> body("POST /activities/{activity}/deliveries/" + deed, "{}"));
    }

    /** @param operation by method and path */
    Ask of(String operation, Who who) {
        String[] words = operation.split(" ");
        if (RightsTuition.isTheirs(words[1])) {
            return new Ask(
                    words[0],
                    tuition.withIds(words[1])
                            + queries.getOrDefault(operation, any -> "").apply(who),
                    tuition.typeOf(operation),
                    bodies.getOrDefault(operation, any -> "").apply(who));
        }
        String body = bodies.getOrDefault(operation, any -> "").apply(who);
        String type = operation.endsWith("csv")
                        || operation.contains("/employees/import")
                        || operation.contains("/grading/csv")
                        || operation.contains("/offerings/import")
                        || operation.endsWith("/import") && !operation.contains("/case/")
                ? CSV
                : RightsWorld.JSON;
        return new Ask(
                words[0],
                withIds(words[1]) + queries.getOrDefault(operation, any -> "").apply(who),
                type,
                body);
    }

    /** Each place filled with the id of a thing of ours. */
    private String withIds(String path) {
        if (RightsCertificates.isTheirs(path)) {
            return certificates.withIds(path);
        }
        if (RightsSessions.isTheirs(path)) {
            return sessions.withIds(path);
        }
        if (RightsGrading.isTheirs(path)) {
            return grading.withIds(path);
        }
        if (RightsReflections.isTheirs(path)) {
            return reflections.withIds(path);
        }
        if (RightsCatalogue.isTheirs(path)) {
            return catalogue.withIds(path);
        }
        if (OF_PAIRING.matcher(path).find()) {
            return withIdsOfPairing(path);
        }
        String filled = path.replace("{skill}", things.id("skill"))
                .replace("{course}", things.id("course"))
                .replace("{kind}", "skill")
                .replace("{subject}", things.id("skill"))
                .replace("{cycle}", things.id("cycle"))
                .replace("{activity}", things.id("activity"))
                .replace("{person}", NO_ID)
                .replace("{concern}", NO_ID);
        return filled.replace("{id}", filled.contains("{id}") ? id(path) : "");
    }

    private String id(String path) {
        return switch (path.split("/\\{id}")[0]) {
            case "/grants" -> things.id("grant");
            case "/employees" -> things.id("employee");
            case "/employees/imports" ->
                world.read("/employees/imports").at("/imports/0/id").asText();
            case "/skill-frameworks" -> things.id("framework");
            case "/skills" -> skillFor(path);
            case "/skill-profiles" -> things.id("profile");
            case "/my-skills/practices" -> things.id("practice");
            case "/my-skills/evidence" -> things.id("evidence");
            case "/assessment-requests" -> things.id("request");
            case "/programmes" -> programmeFor(path);
            case "/cycles" -> things.id(path.endsWith("/state") ? "second cycle" : "cycle");
            case "/cycles/{cycle}/invitations" -> things.id("invitation");
            case "/enrolments" -> things.id("enrolment");
            case "/operator/invitations" -> things.id("registration link");
            case "/operator/platforms" -> things.id("platform");
            case "/operator/deployments" -> things.id("deployment");
            default -> throw new AssertionError("What is the id of " + path + "?");
        };
    }

    private String skillFor(String path) {
        return things.id(path.endsWith("/retired") ? "retiring" : "unused");
    }

    private String programmeFor(String path) {
        if (path.contains("/opt-outs/")) {
            return things.id("second programme");
        }
        return things.id(path.endsWith("/archive") || path.endsWith("/restore") ? "spare programme" : "programme");
    }

    private String withIdsOfPairing(String path) {
        RightsPairing pairing = things.pairing();
        String filled = path.replace("{programme}", things.id("paired programme"))
                .replace("{cycle}", things.id("paired cycle"))
                .replace("{round}", things.id(path.endsWith("/discard") ? "second round" : "round"))
                .replace("{other}", things.id("second round"))
                .replace("{number}", "1")
                .replace("{kind}", "FORM")
                .replace("{mentor}", pairing.mentor())
                .replace("{mentee}", pairing.mentee())
                .replace("{person}", path.endsWith("/mark") ? pairing.suggested() : pairing.mentee())
                .replace("{goal}", path.contains("{goal}") ? pairing.goal() : "")
                .replace("{commitment}", path.contains("{commitment}") ? pairing.commitment() : "");
        filled = notebook.withIds(filled);
        return filled.contains("{pairing}")
                ? filled.replace("{pairing}", pairing.pairing(!path.equals("/pairings/{pairing}/withdrawal")))
                : filled;
    }

    private void ofPairing() {
        RightsPairing pairing = things.pairing();
        bodies.put("PUT /programmes/{programme}/pairing-settings", pairing::settings);
        body("PUT /programmes/{programme}/offer-rule", "{\"first\":\"MENTEE\"}");
        body("POST /cycles/{cycle}/pairing-rounds", "{}");
        body("POST /pairing-rounds/{round}/rerun", "{}");
        query("GET /pairing-rounds/{round}/explanations/nobody/{person}", "?side=MENTEE");
        bodies.put(
                "POST /pairing-rounds/{round}/edits",
                any -> "{\"version\":%d,\"kind\":\"LOCK\",\"mentor\":\"%s\",\"mentee\":\"%s\"}"
                        .formatted(pairing.versionOf(things.id("round")), pairing.mentor(), pairing.mentee()));
        bodies.put(
                "POST /pairing-rounds/{round}/discard",
                any -> "{\"version\":" + pairing.versionOf(things.id("second round")) + "}");
        bodies.put(
                "POST /pairing-rounds/{round}/publication",
                any -> "{\"version\":" + pairing.versionOf(things.id("round")) + "}");
        body("PUT /cycles/{cycle}/suggestions/{person}/mark", "{\"mark\":\"BOOKMARKED\"}");
        bodies.put("PUT /cycles/{cycle}/choices", any -> pairing.ranked());
        bodies.put("POST /cycles/{cycle}/choices/sending", any -> "{\"version\":" + pairing.choicesSeen() + "}");
        body("POST /pairings/{pairing}/answer", "{\"accept\":true}");
        bodies.put("POST /pairings/{pairing}/pause", who -> {
            pairing.accept();
            return "{\"to\":\"" + LocalDate.now(ZoneOffset.UTC).plusDays(3) + "\"}";
        });
        body("POST /pairings/{pairing}/exit", "{\"reason\":\"NO_TIME\",\"text\":\"\"}");
        body("POST /pairings/{pairing}/withdrawal", "{\"reason\":\"By mistake\"}");
    }

    private void ofPulse() {
        body("PUT /mentorships/{pairing}/pulse/{number}", "{\"skipped\":true}");
        body("PUT /mentorships/{pairing}/pulse/fit/{number}", "{\"answer\":\"GOOD\"}");
        body(
                "POST /mentorships/{pairing}/concerns",
                "{\"contactName\":\"A contact\",\"contactHow\":\"Room 1\",\"words\":\"Something\"}");
        body("PUT /me/concerns/{concern}", "{\"version\":1,\"state\":\"SEEN\"}");
    }

    private void ofMentorships() {
        RightsPairing pairing = things.pairing();
        String one = "/mentorships/{pairing}";
        body("PUT " + one + "/agreement", RightsPairing.AGREEMENT);
        body("POST " + one + "/agreement/signature", "{\"number\":1,\"revision\":1}");
        body("POST " + one + "/agreement/withdrawal", "{\"number\":1,\"revision\":1}");
        body("POST " + one + "/goals", pairing.goal(0));
        bodies.put("PUT " + one + "/goals/{goal}", any -> pairing.goal(pairing.goalSeen()));
        bodies.put(
                "PUT " + one + "/goals/{goal}/state",
                any -> "{\"version\":" + pairing.goalSeen() + ",\"state\":\"PARTLY\"}");
        bodies.put(
                "POST " + one + "/goals/{goal}/twin",
                any -> "{\"version\":" + pairing.goalSeen() + ",\"title\":\"When it is right\"}");
        body("POST " + one + "/goals/{goal}/assessments", "{\"level\":2}");
        body("POST " + one + "/commitments", RightsPairing.commitment(0));
        bodies.put(
                "PUT " + one + "/commitments/{commitment}", any -> RightsPairing.commitment(pairing.commitmentSeen()));
        bodies.put(
                "PUT " + one + "/commitments/{commitment}/state",
                any -> "{\"version\":" + pairing.commitmentSeen() + ",\"state\":\"KEPT\"}");
        body(
                "PUT " + one + "/closing",
                "{\"version\":0,\"learned\":\"A\",\"differently\":\"B\",\"thanks\":\"C\",\"keepInTouch\":false}");
        body("POST " + one + "/closing/completion", "{\"version\":1,\"levels\":[]}");
    }

    private void ofNotices() {
        String rule = "{\"on\":true,\"days\":[7],\"subject\":\"Hello\",\"text\":\"Hello\","
                + "\"audience\":\"CONCERNED\",\"version\":0}";
        body("POST /me/notices/read", "{\"ids\":[]}");
        body(
                "PUT /me/notice-settings",
                "{\"mail\":true,\"calendar\":true,\"quietFrom\":\"19:00\",\"quietTo\":\"08:00\",\"weekends\":true,"
                        + "\"zone\":\"\",\"off\":[],\"version\":0}");
        body("PUT /programmes/{programme}/notice-rules/{kind}", rule);
        body("POST /programmes/{programme}/notice-rules/{kind}/preview", rule);
        body("POST /programmes/{programme}/notice-rules/{kind}/test", rule);
        body(
                "PUT /programmes/{programme}/notice-settings",
                "{\"sponsor\":\"\",\"mostPeople\":200,\"mostNotices\":10000,\"version\":0}");
    }

    private void body(String operation, String body) {
        bodies.put(operation, any -> body);
    }

    private void query(String operation, String query) {
        queries.put(operation, any -> query);
    }

    private void ofPeople() {
        body("POST /deep-linking", "{\"items\":[]}");
        body("POST /deep-linking/activities", things.activities());
        bodies.put("PUT /activities/{activity}", any -> activity());
        body("POST /grants", "{\"personId\":\"" + things.id("colleague") + "\",\"role\":\"PROGRAMME_MANAGER\"}");
        for (String operation : new String[] {"/preview", "/report", ""}) {
            body("POST /employees/import" + operation, NEW_EMPLOYEES);
        }
        queries.put(
                "POST /employees/import",
                who -> "?fingerprint=" + fingerprint(who == Who.ELSEWHERE ? who : Who.MANAGER));
    }

    /** As its instructor has it now. */
    private String activity() {
        JsonNode whole = Visitor.json(world.as(Who.INSTRUCTOR).get("/activities/" + things.id("activity")));
        return "{\"version\":" + whole.get("version") + ",\"settings\":" + whole.get("settings") + "}";
    }

    /** Of the table as it was looked at in the same company. */
    private String fingerprint(Who who) {
        return Visitor.json(world.send(who, new Ask("POST", "/employees/import/preview", CSV, NEW_EMPLOYEES)))
                .get("fingerprint")
                .asText();
    }

    private void ofSkills() {
        String framework = things.id("framework");
        body("POST /skill-frameworks", "{\"title\":\"Further\"}");
        bodies.put(
                "PUT /skill-frameworks/{id}",
                any -> "{\"title\":\"%s\",\"revision\":%d}".formatted(RightsThings.MARK, revision()));
        query("POST /skill-frameworks/import", "?dry=false&framework=" + framework);
        body("POST /skill-frameworks/import", NEW_SKILLS);
        query("POST /skill-frameworks/moodle/import", "?dry=false");
        body(
                "POST /skill-frameworks/moodle/import",
                "Parent ID number,ID number,Short name,Description,Is framework\n,ropes,Ropes,,1\n,hitch,Hitch,,\n");
        query("POST /skill-frameworks/case/import", "?dry=false");
        body(
                "POST /skill-frameworks/case/import",
                "{\"CFDocument\":{\"identifier\":\"c\",\"title\":\"Case\"},"
                        + "\"CFItems\":[{\"identifier\":\"i\",\"fullStatement\":\"Weaving\"}],\"CFAssociations\":[]}");
        query("GET /skills", "?framework=" + framework);
        body("POST /skills", things.skill("further", "Further"));
        body("PUT /skills/{id}", things.skill("unused", "Renamed"));
        body("PUT /skills/{id}/retired", "{\"version\":1,\"retired\":true}");
        bodies.put(
                "PUT /skill-freshness",
                who -> "{\"accuracyMonths\":6,\"speedMonths\":7,\"mixedMonths\":8,\"version\":%d}"
                        .formatted(isHere(who) || who == Who.ELSEWHERE ? freshness(who) : 0));
        query("POST /skill-profiles/import", "?dry=false");
        body("POST /skill-profiles/import", "Profile,Skill,Level\nFurther,skill,2\n");
    }

    private int revision() {
        JsonNode frameworks = world.read("/skill-frameworks").get("frameworks");
        return RightsWorld.first(frameworks, "id", things.id("framework"))
                .get("revision")
                .asInt();
    }

    private int freshness(Who who) {
        return Visitor.json(world.as(who).get("/skill-freshness"))
                .get("version")
                .asInt();
    }

    private void ofOwnSkills() {
        body("PUT /my-skills/profile", "{\"profileId\":\"" + things.id("profile") + "\"}");
        body("POST /my-skills/{skill}/assessments", "{\"level\":3,\"note\":\"\"}");
        body("POST /my-skills/{skill}/evidence", RightsThings.evidence("Made"));
        query("GET /assessment-requests/colleagues", "?search=an");
        body(
                "POST /assessment-requests",
                "{\"skillId\":\"%s\",\"personId\":\"%s\"}".formatted(things.id("skill"), things.id("colleague")));
        body("PUT /assessment-requests/{id}", "{\"state\":\"GIVEN\",\"level\":3,\"words\":\"\"}");
    }

    private void ofProgrammes() {
        String programme = "/programmes/" + things.id("programme");
        body("POST /programmes", "{\"template\":\"peer\",\"zone\":\"UTC\"}");
        // Whoever brings a file is told what it says, so it says nothing of ours.
        String file = world.read(programme + "/file").toString().replace(RightsThings.MARK, "Taken along");
        body("POST /programme-files", "{\"without\":true,\"file\":" + file + "}");
        bodies.put(
                "PUT /programmes/{id}",
                any -> about(world.as(Who.MANAGER).get(programme), "skills", things.id("skill")));
        bodies.put("POST /programmes/{id}/cycles", any -> cycle());
        bodies.put("PUT /cycles/{id}", any -> cycle());
        bodies.put("POST /cycles/{id}/state", any -> "{\"version\":1,\"state\":\"OPEN\"}");
    }

    /** A programme as it was read, to be sent back with this skill or course alone. */
    static String about(HttpResponse<String> programme, String part, String id) {
        ObjectNode design = Visitor.json(programme).deepCopy();
        design.putArray("skills");
        design.putArray("courses");
        design.putArray(part).add(id);
        return design.toString();
    }

    /** One of several that may open on the same day. */
    private String cycle() {
        JsonNode cycles = world.read("/programmes/" + things.id("programme")).get("cycles");
        return RightsWorld.first(cycles, "id", things.id("cycle")).toString();
    }

    private void ofEnrolments() {
        String form = " /cycles/{cycle}/enrolment";
        bodies.put("PUT" + form, who -> things.answers(seen(who), things.id("colleague")));
        query("GET" + form + "/colleagues", "?search=an");
        bodies.put("POST" + form + "/submission", who -> RightsThings.sending(seen(who)));
        body("POST /cycles/{cycle}/orientation", "{\"side\":\"MENTOR\",\"read\":[],\"answers\":{}}");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        body(
                "POST" + form + "/moves",
                "{\"move\":\"PAUSE\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(today, today.plusDays(9)));
        body("POST /enrolments/{id}/decision", "{\"letIn\":true}");
        String invitations = "POST /cycles/{cycle}/invitations";
        body(invitations, "{\"text\":\"one@example.net\",\"side\":\"MENTOR\"}");
        body(invitations + "/preview", "{\"text\":\"two@example.net\",\"side\":\"MENTOR\"}");
        body(invitations + "/csv", "E-mail,Side\nthree@example.net,mentor\n");
        query(invitations + "/csv", "?apply=true");
    }

    private static boolean isHere(Who who) {
        return who != Who.OPERATOR && who != Who.NOBODY && who != Who.ELSEWHERE;
    }

    private int seen(Who who) {
        return isHere(who)
                ? Visitor.json(world.as(who).get("/cycles/" + things.id("cycle") + "/enrolment"))
                        .at("/enrolment/version")
                        .asInt(0)
                : 1;
    }

    private void ofOperators() {
        body("POST /operator/session", "{\"password\":\"" + RunningTool.OPERATOR_PASSWORD + "\"}");
        body("POST /operator/invitations", "{\"note\":\"further\"}");
        body("POST /operator/platforms", things.platform("further"));
        body("PUT /operator/platforms/{id}", things.platform("by hand"));
        body("POST /operator/platforms/{id}/deployments", "{\"deploymentId\":\"further\"}");
        body("PUT /operator/deployments/{id}", "{\"state\":\"ACCEPTED\"}");
    }
}

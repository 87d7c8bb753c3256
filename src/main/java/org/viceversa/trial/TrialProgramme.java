package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.Person;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.Tool;
import org.viceversa.trial.TrialCompany.Employee;

/**
 * A Rotnem programme that takes people for as long as it is open: 60 newer and 60 senior people are invited, most have
 * enrolled, some are under way, a few have not looked yet. Those who are ready were paired, and most have answered.
 * Beside it there is something to learn, and what the company pays for it.
 */
public final class TrialProgramme {

    private static final String ZONE = "Europe/Zurich";
    private static final int SKILLS = 40;

    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxLms sandbox;
    private final Tool registered;
    private final URI tool;
    private final LocalDate today;
    private final Map<Employee, TrialVisit> ready = new LinkedHashMap<>();

    /** @param tool its address */
    public TrialProgramme(SandboxLms sandbox, Tool registered, String tool, LocalDate today) {
        this.sandbox = sandbox;
        this.registered = registered;
        this.tool = URI.create(tool + "/");
        this.today = today;
    }

    /**
     * Does nothing where a programme is there already.
     *
     * @return how many people take part
     * @throws TrialFailed when the tool refuses something
     */
    public int begin() {
        Person runs = sandbox.person(CourseRole.MANAGER, sandbox.courses().get(0));
        TrialVisit manager = visit(runs);
        appoint(manager.get("/me").at("/person/id").asText());
        if (!manager.get("/programmes").get("programmes").isEmpty()) {
            return 0;
        }
        TrialCompany company = new TrialCompany(sandbox.people());
        importRecords(manager, company);
        JsonNode begun = manager.post("/programmes", Map.of("template", "rotnem", "zone", ZONE));
        JsonNode programme =
                design(manager, "/programmes/" + begun.get("programmeId").asText());
        String cycle = "/cycles/" + begun.get("cycleId").asText();
        open(manager, programme, cycle);
        invite(manager, cycle, company);
        TrialAnswers answers = new TrialAnswers(programme.get("skills"));
        company.employees().forEach(employee -> takePart(employee, cycle, answers));
        new TrialRound(manager, cycle).run(ready);
        new TrialReflections(sandbox, registered, launch -> TrialVisit.open(http, tool, launch), today).begin();
        learn(manager, company);
        return company.employees().size();
    }

    private void learn(TrialVisit manager, TrialCompany company) {
        Map<Employee, TrialVisit> visits = new HashMap<>(ready);
        Function<Employee, TrialVisit> enter = employee -> visits.computeIfAbsent(employee, one -> visit(one.person()));
        Map<String, String> offerings = new TrialCatalogue(manager, today).begin();
        new TrialCertificates(manager, company, enter, today).begin(offerings, List.copyOf(ready.keySet()));
        new TrialTuition(manager, company, enter, today).begin(offerings);
    }

    private void appoint(String person) {
        visit(sandbox.administrator()).post("/grants", Map.of("personId", person, "role", "PROGRAMME_MANAGER"));
    }

    private void importRecords(TrialVisit manager, TrialCompany company) {
        String csv = company.toCsv(today);
        JsonNode preview = manager.postCsv("/employees/import/preview", csv);
        manager.postCsv(
                "/employees/import?fingerprint=" + preview.get("fingerprint").asText(), csv);
    }

    /** The template as it is, with the skills of all groups, and with people to turn to. */
    private JsonNode design(TrialVisit manager, String path) {
        ObjectNode programme = manager.get(path).deepCopy();
        programme.put("name", "Rotnem 2026");
        programme.set("skills", ids(skillsInScope(manager)));
        programme.set("courses", ids(programme.get("courses")));
        programme.set("sponsor", sponsor());
        programme.put("champion", "Wanjirũ Kamau");
        ArrayNode contacts = programme.putArray("contacts");
        contacts.addObject().put("name", "Theresa Abernathy").put("how", "theresa.abernathy@example.org");
        manager.put(path, programme);
        return manager.get(path);
    }

    private static ObjectNode sponsor() {
        return TrialVisit.JSON
                .createObjectNode()
                .put("name", "Yaw Boateng")
                .put(
                        "message",
                        "I learned more about how our customers live from half an hour with a colleague who had joined in"
                                + " March than from a year of reports. Try it.");
    }

    /** As many of each group as there is room for, technology first. */
    private static List<JsonNode> skillsInScope(TrialVisit manager) {
        List<JsonNode> all =
                stream(manager.get("/skills?limit=100").get("skills")).toList();
        Predicate<JsonNode> technology = skill -> skill.get("group").asText().equals("Technology");
        return Stream.concat(all.stream().filter(technology), all.stream().filter(technology.negate()))
                .limit(SKILLS)
                .toList();
    }

    private static ArrayNode ids(Iterable<JsonNode> things) {
        ArrayNode ids = TrialVisit.JSON.createArrayNode();
        things.forEach(thing -> ids.add(thing.get("id").asText()));
        return ids;
    }

    private void open(TrialVisit manager, JsonNode programme, String path) {
        ObjectNode cycle = programme.get("cycles").get(0).deepCopy();
        cycle.put("name", "First cycle");
        cycle.put("opens", today.minusDays(7).toString());
        cycle.put("closes", today.plusDays(21).toString());
        cycle.put("nextRun", today.plusDays(23).toString());
        cycle.put("starts", today.minusDays(7).toString());
        cycle.putNull("ends");
        JsonNode changed = manager.put(path, cycle);
        manager.post(path + "/state", Map.of("version", changed.get("version").asInt(), "state", "OPEN"));
    }

    private static void invite(TrialVisit manager, String cycle, TrialCompany company) {
        String csv = company.employees().stream()
                .map(employee -> String.join(
                        ",",
                        employee.person().idNumber(),
                        employee.person().email().orElse(""),
                        employee.mentor() ? "mentor" : "mentee"))
                .collect(Collectors.joining("\n", "Id number,E-mail,Side\n", "\n"));
        manager.postCsv(cycle + "/invitations/csv?apply=true", csv);
    }

    /** Of twenty people, two have not looked yet, one is in the middle of the form, one says no, the others enrol. */
    private void takePart(Employee employee, String cycle, TrialAnswers answers) {
        int story = employee.number() % 20;
        if (story == 0 || story == 13) {
            return;
        }
        TrialVisit visit = visit(employee.person());
        visit.get("/me");
        if (story == 16) {
            visit.post(cycle + "/enrolment/moves", Map.of("move", "DECLINE"));
            return;
        }
        JsonNode form = visit.get(cycle + "/enrolment");
        int seen = form.at("/enrolment/version").asInt(0);
        JsonNode saved = visit.put(cycle + "/enrolment", answers.of(employee, seen));
        if (story == 7) {
            return;
        }
        visit.post(
                cycle + "/enrolment/submission",
                Map.of(
                        "version",
                        saved.get("version").asInt(),
                        "notice",
                        form.at("/programme/notice/version").asInt()));
        if (story != 3) {
            orient(visit, cycle, employee);
            ready.put(employee, visit);
        }
    }

    /** Whoever answers each question in each way has the right one among them, as people have after a while. */
    private static void orient(TrialVisit visit, String cycle, Employee employee) {
        String path = cycle + "/orientation";
        JsonNode side = visit.get(path).get("sides").get(0);
        for (int choice = 0; choice < 3; choice++) {
            int chosen = choice;
            Map<String, Integer> answers = stream(side.get("questions"))
                    .collect(Collectors.toMap(
                            question -> question.get("id").asText(),
                            question -> Math.min(chosen, question.get("choices").asInt() - 1)));
            visit.post(
                    path,
                    Map.of(
                            "side",
                            employee.mentor() ? "MENTOR" : "MENTEE",
                            "read",
                            stream(side.get("units")).map(JsonNode::asText).toList(),
                            "answers",
                            answers));
        }
    }

    /** From a course of theirs; administrators look into the first. */
    private TrialVisit visit(Person person) {
        Activity activity = sandbox.courses().stream()
                .filter(course -> sandbox.members(course).stream()
                        .anyMatch(member -> member.personId().equals(person.id())))
                .flatMap(course -> sandbox.activities(registered, course).stream())
                .findFirst()
                .orElseGet(() ->
                        sandbox.activities(registered, sandbox.courses().get(0)).get(0));
        LaunchToken launch = sandbox.launch(registered).opening(activity).as(person);
        return TrialVisit.open(http, tool, launch);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

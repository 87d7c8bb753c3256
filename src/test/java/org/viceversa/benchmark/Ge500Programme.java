package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Person;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.Visitor;

/** A programme from the template GE-500, into which 1,000 people enrol as people do: by launches and calls of the API. */
final class Ge500Programme {

    static final int PEOPLE = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> GIVEN = List.of("Aino", "Bola", "Chen", "Dilnoza", "Eszter", "Farid", "Goran");
    private static final int CLIENTS = 2;

    /** The ids of the sandbox's large course are long, and end with a person's number. */
    private static final int CROWD_ID = 9;

    /** One of so many has not answered yet. */
    /** More than any question of the orientation has. */
    private static final int CHOICES = 4;

    private static final int SILENT = 20;

    private final RunningTool tool;
    private final SandboxLms sandbox;
    private final Tool registered;
    private final Activity activity;
    private final List<Person> people;
    private final Ge500Company company;
    private final LocalDate today = LocalDate.now();
    final Visitor manager;
    final String programme;
    final String cycle;

    Ge500Programme(RunningTool tool, SandboxLms sandbox, Tool registered) {
        this.tool = tool;
        this.sandbox = sandbox;
        this.registered = registered;
        Course course = sandbox.courses().get(sandbox.courses().size() - 1);
        activity = sandbox.activities(registered, course).get(0);
        people = sandbox.members(course).stream()
                .map(Member::personId)
                .filter(id -> id.length() == CROWD_ID)
                .map(Ge500Programme::person)
                .toList();
        company = new Ge500Company(people);
        manager = visit(sandbox.person(CourseRole.INSTRUCTOR, course));
        String id = manager.me().at("/person/id").asText();
        call(visit(sandbox.administrator()), "POST", "/grants", Map.of("personId", id, "role", "PROGRAMME_MANAGER"));
        JsonNode begun = call(manager, "POST", "/programmes", Map.of("template", "ge-500", "zone", "Europe/Zurich"));
        programme = begun.get("programmeId").asText();
        cycle = begun.get("cycleId").asText();
    }

    private static Person person(String id) {
        String number = id.substring(1).replaceFirst("^0+(?=.)", "");
        String username = "crowd" + number;
        return new Person(
                id,
                username,
                GIVEN.get(Integer.parseInt(number) % GIVEN.size()),
                "Novák " + number,
                Optional.of(username + "@example.org"),
                "CROWD-" + number,
                "Europe/Zurich",
                false);
    }

    /** A person who has enrolled, for the pages of a member. */
    Visitor member() {
        return visit(people.get(1));
    }

    void importEmployees() {
        String table = company.employees(today);
        JsonNode seen = csv("/employees/import/preview", table);
        csv("/employees/import?fingerprint=" + seen.get("fingerprint").asText(), table);
    }

    void open() {
        String path = "/programmes/" + programme;
        ObjectNode design = Visitor.json(manager.get(path)).deepCopy();
        design.putArray("contacts").addObject().put("name", "Ombuds office").put("how", "ext. 1234");
        for (String list : List.of("skills", "courses")) {
            design.set(list, JSON.valueToTree(texts(design.get(list), one -> one.get("id"))));
        }
        call(manager, "PUT", path, design);
        int version = Visitor.json(manager.get(path)).at("/cycles/0/version").asInt();
        call(manager, "POST", "/cycles/" + cycle + "/state", Map.of("version", version, "state", "OPEN"));
    }

    int lookAtInvitations() {
        return csv("/cycles/" + cycle + "/invitations/csv", company.invitations())
                .toString()
                .length();
    }

    int invite() {
        return csv("/cycles/" + cycle + "/invitations/csv?apply=true", company.invitations())
                .get("invited")
                .asInt();
    }

    /** @return how many sent the form */
    int enrolEverybody() throws Exception {
        JsonNode skills = Visitor.json(manager.get("/programmes/" + programme)).get("skills");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Integer>> all = IntStream.range(0, people.size())
                    .mapToObj(number -> clients.submit(() -> number % SILENT == 0 ? 0 : enrol(number, skills)))
                    .toList();
            int sent = 0;
            for (Future<Integer> one : all) {
                sent += one.get();
            }
            return sent;
        } finally {
            clients.shutdownNow();
        }
    }

    private int enrol(int number, JsonNode skills) {
        Visitor visit = visit(people.get(number));
        String path = "/cycles/" + cycle + "/enrolment";
        JsonNode form = Visitor.json(visit.get(path));
        int seen = form.at("/enrolment/version").asInt(0);
        JsonNode saved = call(visit, "PUT", path, company.answers(number, seen, skills));
        Map<String, Object> consent = new HashMap<>();
        consent.put("version", saved.get("version").asInt());
        consent.put("notice", form.at("/programme/notice/version").asInt());
        call(visit, "POST", path + "/submission", consent);
        orient(visit);
        return 1;
    }

    /** Whoever answers each question in each way has the right one among them. */
    private void orient(Visitor visit) {
        String path = "/cycles/" + cycle + "/orientation";
        JsonNode side = Visitor.json(visit.get(path)).at("/sides/0");
        List<String> read = texts(side.get("units"), unit -> unit);
        for (int choice = 0; choice < CHOICES; choice++) {
            Map<String, Integer> answers = new HashMap<>();
            for (JsonNode question : side.get("questions")) {
                answers.put(
                        question.get("id").asText(),
                        Math.min(choice, question.get("choices").asInt() - 1));
            }
            call(visit, "POST", path, Map.of("side", side.get("side").asText(), "read", read, "answers", answers));
        }
    }

    private static List<String> texts(JsonNode list, UnaryOperator<JsonNode> part) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> part.apply(one).asText())
                .toList();
    }

    private Visitor visit(Person person) {
        return new Visitor(tool)
                .enter(sandbox.launch(registered).opening(activity).as(person));
    }

    private JsonNode csv(String path, String table) {
        return Visitor.json(manager.send(Http.request(tool.at("/api" + path))
                .header("Viceversa-Session", manager.session())
                .header("Content-Type", "text/csv")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(table))));
    }

    private static JsonNode call(Visitor visit, String method, String path, Object body) {
        return Visitor.json(visit.call(method, path, JSON.valueToTree(body).toString()));
    }
}

package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Person;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.Visitor;

/** Two companies on one tool: people of each role in ours, and somebody who may do all in the other one. */
final class RightsWorld implements AutoCloseable {

    static final String JSON = "application/json";

    private final RunningTool tool;
    private final SandboxLms here = SandboxLms.start(SandboxSettings.defaults());
    private final SandboxLms there = SandboxLms.start(SandboxSettings.defaults());
    private final Tool knownHere;
    private final Tool knownThere;
    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private final List<Person> learners;
    private final Operator operator;

    /** One request. */
    record Ask(String method, String path, String type, String body) {
        static Ask of(String method, String path) {
            return new Ask(method, path, JSON, "");
        }
    }

    RightsWorld(RunningTool tool) {
        this.tool = tool;
        operator = Operator.of(tool);
        knownHere = operator.register(here);
        knownThere = operator.register(there);
        learners = here.members(here.courses().get(0)).stream()
                .filter(member -> member.role() == CourseRole.LEARNER)
                .map(member -> here.people().stream()
                        .filter(person -> person.id().equals(member.personId()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        people.put(Who.LEARNER, learners.get(0));
        people.put(Who.MANAGER, learners.get(1));
        people.put(
                Who.INSTRUCTOR,
                here.person(CourseRole.INSTRUCTOR, here.courses().get(0)));
        people.put(Who.ADMINISTRATOR, here.administrator());
        people.put(Who.ELSEWHERE, there.administrator());
        people.keySet().forEach(who -> visitors.put(who, enter(who)));
        grant(as(Who.ADMINISTRATOR), idOf(as(Who.MANAGER)));
        grant(as(Who.ELSEWHERE), idOf(as(Who.ELSEWHERE)));
    }

    /** Another visit of the same person. */
    Visitor enter(Who who) {
        boolean elsewhere = who == Who.ELSEWHERE;
        return new Visitor(tool)
                .enter((elsewhere ? there.launch(knownThere) : here.launch(knownHere)).as(people.get(who)));
    }

    /** Our instructor in the platform's dialogue, to add something to the course. */
    Visitor enterToChoose() {
        return new Visitor(tool)
                .enter(here.launch(knownHere).as(people.get(Who.INSTRUCTOR)).asDeepLinking());
    }

    /** A learner of ours whom the table does not name. */
    Visitor enterLearner(int number) {
        return new Visitor(tool).enter(here.launch(knownHere).as(learner(number)));
    }

    Person learner(int number) {
        return learners.get(number);
    }

    Visitor as(Who who) {
        return visitors.get(who);
    }

    Operator operator() {
        return operator;
    }

    SandboxLms platform() {
        return here;
    }

    static String idOf(Visitor visitor) {
        return visitor.me().at("/person/id").asText();
    }

    static JsonNode grant(Visitor administrator, String person) {
        String body = "{\"personId\":\"" + person + "\",\"role\":\"PROGRAMME_MANAGER\"}";
        return Visitor.json(administrator.call("POST", "/grants", body));
    }

    /** Whoever has a visit bears its signs; the operator bears the operator's, and nobody bears none. */
    HttpResponse<String> send(Who who, Ask ask) {
        HttpRequest.Builder request = Http.request(tool.at("/api" + ask.path()))
                .header("Viceversa-Operator", "1")
                .header("Content-Type", ask.type())
                .method(
                        ask.method(),
                        ask.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(ask.body()));
        return switch (who) {
            case NOBODY -> Http.send(request);
            case OPERATOR -> Http.send(request.header("Cookie", operator.cookie()));
            default -> send(ask.path().equals("/session") ? enter(who) : as(who), request);
        };
    }

    private static HttpResponse<String> send(Visitor visitor, HttpRequest.Builder request) {
        request.header("Viceversa-Session", visitor.session()).header("Cookie", visitor.cookieHeader());
        return Http.send(request);
    }

    /** As the manager, who may. */
    JsonNode manage(String method, String path, String json) {
        return Visitor.json(as(Who.MANAGER).call(method, path, json));
    }

    JsonNode manageTable(String path, String csv) {
        return Visitor.json(send(Who.MANAGER, new Ask("POST", path, "text/csv", csv)));
    }

    JsonNode read(String path) {
        return Visitor.json(as(Who.MANAGER).get(path));
    }

    /** The first of a list of which that holds. */
    static JsonNode first(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has " + field + " " + value + " in " + list));
    }

    /** A programme about this skill that reaches the whole company and takes people on application; it is open. */
    void open(String programme, String cycle, String name, String skill) {
        open(cycle, designed(programme, name, skill, true));
    }

    /** @return the dates of its cycle, to be sent back */
    ObjectNode designed(String programme, String name, String skill, boolean approval) {
        String path = "/programmes/" + programme;
        ObjectNode design = read(path).deepCopy();
        ObjectNode dates = design.get("cycles").get(0).deepCopy();
        design.put("name", name)
                .put("goal", "To learn.")
                .put("visibility", "SITE")
                .put("approval", approval);
        design.put("champion", "").put("notice", "Read by the team.");
        design.putObject("sponsor").put("name", "").put("message", "");
        design.putArray("skills").add(skill);
        design.putArray("courses");
        design.putArray("contacts").addObject().put("name", "A contact").put("how", "Room 1");
        manage("PUT", path, design.toString());
        return dates;
    }

    void open(String cycle, ObjectNode dates) {
        JsonNode changed = manage("PUT", "/cycles/" + cycle, dates.toString());
        int version = changed.at("/cycles/0/version").asInt();
        manage("POST", "/cycles/" + cycle + "/state", "{\"version\":" + version + ",\"state\":\"OPEN\"}");
    }

    @Override
    public void close() {
        here.close();
        there.close();
    }
}

package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.Visitor;

/**
 * A senior whose PMP ends in sixty days, with a junior, a manager, somebody who owns the budget, and L&amp;D; a policy,
 * a budget, and a catalogue that has what is missing.
 */
final class LapsingCertificateSeed {

    static final String COURSE = "Renewal day for project managers";
    static final String BUDGET = "$10,000.00";
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Stage stage;
    private final PulseWorld world;
    private final PairSeed pair;
    final Person manager;
    final Person purse;

    LapsingCertificateSeed(Stage stage) {
        this.stage = stage;
        world = new PulseWorld(stage, "Lapsing", 2);
        Instant now = Instant.now();
        pair = world.pairs.get(0).met(now.minus(Duration.ofDays(40)), now.minus(Duration.ofDays(20)));
        List<Person> others = stage.sandbox().members(stage.course()).stream()
                .filter(member -> member.role() == CourseRole.LEARNER)
                .map(member -> stage.sandbox().people().stream()
                        .filter(one -> one.id().equals(member.personId()))
                        .findFirst()
                        .orElseThrow())
                .filter(one ->
                        !List.of(pair.mentor(), pair.mentee(), learning()).contains(one.name()))
                .limit(2)
                .toList();
        manager = others.get(0);
        purse = others.get(1);
        others.forEach(world::enter);
        company();
        policy();
        catalogue();
        certificate();
    }

    String learning() {
        return PulseWorld.MANAGER;
    }

    String junior() {
        return pair.mentor();
    }

    String senior() {
        return pair.mentee();
    }

    String pairPath() {
        return "/pairs/" + pair.id();
    }

    private void company() {
        Person senior = stage.sandbox().person(senior());
        String csv =
                "Id number,Department,Function,Manager\n%s,Quality,Project lead,%s\n%s,Quality,Head,\n%s,Finance,Head,\n"
                        .formatted(senior.idNumber(), manager.idNumber(), manager.idNumber(), purse.idNumber());
        takeOver("/employees/import", csv);
        // Skills are there from the first look at them on.
        Visitor.json(world.manager.get("/skills?limit=100"));
        csv("/skill-profiles/import?dry=false", "Profile,Skill,Level,Importance\nProject lead,LEA-02,4,3\n");
    }

    private void policy() {
        int year = TODAY.getYear();
        post("/tuition/policies", """
                {"name": "Learning fund", "terms": {"jurisdiction": "US", "currency": "USD", "from": "%d-01-01",
                 "yearStart": "01-01", "basis": "PAID", "cutoff": "12-31", "passPercent": 100,
                 "caps": [{"annualMinor": 525000}], "rates": [{"category": "COURSE", "percent": 100}, {"category": "CERTIFICATION", "percent": 100}],
                 "grades": [{"name": "A", "percent": 100}], "expenses": ["TUITION", "FEE"],
                 "daysBefore": 90, "daysAfter": 30, "proofDays": 90, "stepDays": 7,
                 "budgetOwners": [{"costCentre": "", "key": "%s"}]}}
                """.formatted(year, purse.idNumber()));
        post("/tuition/budgets", """
                {"costCentre": "Quality", "year": %d, "currency": "USD", "amount": "10000.00"}
                """.formatted(year));
    }

    private void catalogue() {
        String csv = "Title,Kind,Provider,Tuition,Currency,Credits,Skills,Hours,Terms\n"
                + "%s,CERT_PREP,Kilima Leadership,1200.00,USD,PDU/WAYS:9; PDU/POWER:8; PDU/BUSINESS:8,LEA-02:4,8,%s/%s\n"
                        .formatted(COURSE, TODAY, TODAY)
                + "A book on distance,BOOK,Papierboot,30.00,USD,,LEA-02:2,6,\n";
        takeOver("/offerings/import", csv);
    }

    private void certificate() {
        String id = post("/certifications", """
                {"issuer": "PMI", "name": "PMP", "unit": "PDU", "cycleMonths": 36, "required": 6000, "carryOverMost": 0,
                 "categories": [{"code": "WAYS", "name": "Ways of working", "least": 800},
                  {"code": "POWER", "name": "Power skills", "least": 800},
                  {"code": "BUSINESS", "name": "Business acumen", "least": 800},
                  {"code": "GIVING", "name": "Giving back", "least": 0, "most": 2500}],
                 "meetings": {"category": "GIVING", "perHour": 100}, "source": "A test"}
                """).get("id").asText();
        LocalDate expires = TODAY.plusDays(60);
        Visitor senior = world.enter(senior());
        JsonNode holding = Visitor.json(senior.call("POST", "/my-certificates", """
                {"certification": "%s", "starts": "%s", "expires": "%s"}
                """.formatted(
                        id, expires.minusMonths(36).plusDays(1), expires)));
        Map.of("WAYS", 1_200, "GIVING", 1_000)
                .forEach((category, units) -> Visitor.json(
                        senior.call("PUT", """
                /my-certificates/%s/credits/%s""".formatted(holding.get("id").asText(), UUID.randomUUID()), """
                {"date": "%s", "title": "Earlier", "allocations": [{"holding": "%s", "category": "%s", "units": %d}]}
                """.formatted(
                                        TODAY.minusDays(300), holding.get("id").asText(), category, units))));
    }

    private JsonNode post(String path, String body) {
        return Visitor.json(world.manager.call("POST", path, body));
    }

    private void takeOver(String path, String csv) {
        JsonNode preview = csv(path + "/preview", csv);
        csv(path + "?fingerprint=" + preview.get("fingerprint").asText(), csv);
    }

    private JsonNode csv(String path, String csv) {
        return Visitor.json(world.manager.send(Http.request(stage.tool().at("/api" + path))
                .header("Viceversa-Session", world.manager.session())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv))));
    }
}

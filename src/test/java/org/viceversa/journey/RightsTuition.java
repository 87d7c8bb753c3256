package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** A policy, a budget, and a request of the learner's, which has no manager and so waits for L&amp;D once it is sent. */
final class RightsTuition {

    private static final Pattern THEIRS = Pattern.compile("^/(me/)?tuition");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final RightsWorld world;
    private final String deputy;
    private String policy = "";
    private String request = "";

    RightsTuition(RightsWorld world) {
        this.world = world;
        deputy = world.learner(2).idNumber();
    }

    static boolean isTheirs(String path) {
        return THEIRS.matcher(path).find();
    }

    String typeOf(String operation) {
        return operation.endsWith("/proof")
                ? "application/octet-stream"
                : operation.contains("/payroll/") ? "text/csv" : RightsWorld.JSON;
    }

    String withIds(String path) {
        begin();
        return path.replace("{policy}", policy)
                .replace("{request}", request)
                .replace("{proof}", UUID.randomUUID().toString());
    }

    private void begin() {
        if (!request.isEmpty()) {
            return;
        }
        String csv = "Id number,Department\n" + world.learner(0).idNumber() + "," + RightsThings.MARK + "\n";
        String fingerprint = world.manageTable("/employees/import/preview", csv)
                .get("fingerprint")
                .asText();
        world.manageTable("/employees/import?fingerprint=" + fingerprint, csv);
        policy = world.manage("POST", "/tuition/policies", policy("Fund " + RightsThings.MARK, 0))
                .at("/policies/0/versions/0/id")
                .asText();
        world.manage("POST", "/tuition/budgets", budget(RightsThings.MARK));
        JsonNode draft = Visitor.json(world.as(Who.LEARNER).call("POST", "/me/tuition/requests", application(0)));
        request = draft.at("/request/id").asText();
    }

    private static String terms() {
        return """
                {"jurisdiction":"US","currency":"USD","from":"2026-01-01","yearStart":"01-01","basis":"COURSE_START",
                 "caps":[{"annualMinor":500000}],"rates":[{"category":"COURSE","percent":100}],
                 "grades":[{"name":"A","percent":100}],"passPercent":100,"expenses":["TUITION"],"daysBefore":90,
                 "daysAfter":30,"proofDays":90,"cutoff":"12-15","stepDays":7,"otherAidDeducted":true,
                 "budgetOwners":[]}""";
    }

    private static String policy(String name, int version) {
        return "{\"name\":\"%s\",\"version\":%d,\"terms\":%s}".formatted(name, version, terms());
    }

    private static String budget(String centre) {
        return "{\"costCentre\":\"%s\",\"year\":%d,\"currency\":\"USD\",\"amount\":\"1000.00\"}"
                .formatted(centre, TODAY.getYear());
    }

    private static String application(int version) {
        return """
                {"title":"%s","provider":"College","category":"COURSE","currency":"USD","version":%d,
                 "expenses":[{"kind":"TUITION","amount":"10.00"}],"starts":"%s","ends":"%s","why":"To learn"}""".formatted(RightsThings.MARK, version, TODAY, TODAY.plusDays(5));
    }

    private int seen() {
        begin();
        return Visitor.json(world.as(Who.LEARNER).get("/tuition/requests/" + request))
                .at("/request/version")
                .asInt();
    }

    private int policySeen() {
        begin();
        return world.read("/tuition/policies")
                .at("/policies/0/versions/0/version")
                .asInt();
    }

    Map<String, Function<Who, String>> bodies() {
        String own = "/me/tuition/requests/{request}";
        return Map.ofEntries(
                Map.entry("POST /me/tuition/preview", any -> application(0)),
                Map.entry("POST /me/tuition/requests", any -> application(0)),
                Map.entry("PUT " + own, any -> application(seen())),
                Map.entry("POST " + own + "/step", any -> "{\"version\":%d,\"step\":\"SEND\"}".formatted(seen())),
                Map.entry("POST " + own + "/proof", any -> "%PDF-1.4"),
                Map.entry(
                        "POST /tuition/requests/{request}/decision",
                        any -> "{\"version\":%d,\"decision\":\"DENY\",\"reason\":\"OTHER\",\"words\":\"No\"}"
                                .formatted(seen())),
                Map.entry(
                        "POST /tuition/confirmations/{request}",
                        any -> "{\"version\":%d,\"confirmed\":true,\"grade\":\"A\"}".formatted(seen())),
                Map.entry(
                        "PUT /tuition/approvals/delegation",
                        any -> "{\"key\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                                .formatted(deputy, TODAY, TODAY.plusDays(3))),
                Map.entry("POST /tuition/policies", any -> policy("Fund " + UUID.randomUUID(), 0)),
                Map.entry("PUT /tuition/policies/{policy}", any -> policy("Fund " + RightsThings.MARK, policySeen())),
                Map.entry(
                        "POST /tuition/policies/simulation",
                        any -> "{\"year\":%d,\"terms\":%s}".formatted(TODAY.getYear(), terms())),
                Map.entry(
                        "PUT /tuition/policies/figures",
                        any -> "{\"jurisdiction\":\"US\",\"topic\":\"TAX_FREE\",\"year\":2027,\"amountMinor\":1,"
                                + "\"currency\":\"USD\",\"source\":\"Read\",\"checkedOn\":\"2026-01-01\"}"),
                Map.entry("POST /tuition/budgets", any -> budget("Further")),
                Map.entry("POST /tuition/payroll/import/preview", any -> "Request,Paid on,Amount\n"),
                Map.entry("POST /tuition/payroll/import", any -> "Request,Paid on,Amount\n"));
    }

    Map<String, Function<Who, String>> queries() {
        return Map.of("POST /me/tuition/requests/{request}/proof", any -> "?name=a.pdf&grade=A&version=" + seen());
    }
}

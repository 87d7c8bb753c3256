package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.viceversa.trial.TrialCompany.Employee;

/**
 * What the invented company pays for learning: a policy, budgets of its departments, and requests of which each has come
 * as far as another one. Heads of departments decide first, the head of Finance about money, those who run the
 * programmes last.
 */
final class TrialTuition {

    private static final String FINANCE = "Theresa Abernathy";
    private static final String MARKETING = "Yaw Boateng";
    private static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 28);
    private static final String CERTIFICATE_OF_ATTENDANCE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length 62>>stream
            BT /F 14 Tf 20 60 Td (Coaching in both directions: passed) Tj ET
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final TrialVisit learning;
    private final TrialCompany company;
    private final Function<Employee, TrialVisit> enter;
    private final LocalDate today;

    /** @param learning somebody who runs programmes */
    TrialTuition(TrialVisit learning, TrialCompany company, Function<Employee, TrialVisit> enter, LocalDate today) {
        this.learning = learning;
        this.company = company;
        this.enter = enter;
        this.today = today;
    }

    /** @param offerings their ids by their titles */
    void begin(Map<String, String> offerings) {
        rules();
        TrialRequests requests = new TrialRequests(offerings, today);
        requests.draft(visit("Ana Álvarez"), "Short video for busy people", 12, 33, 450);
        requests.send(visit("Inés Ibáñez"), "Leading at a distance", 18, 80, 1400);

        String asked = requests.send(visit("Chloé Dupont"), "Automating small tasks", 14, 35, 390);
        requests.decide(visit(FINANCE), asked, "ASK", "Which tasks of ours would it take over first?");

        String atFinance = requests.send(visit("Ravi Subramaniam"), "Agile ways of working", 9, 45, 760);
        requests.decide(visit("Marit Solheim"), atFinance, "APPROVE", "We need this in every team.");

        TrialVisit marketing = visit(MARKETING);
        String almost = requests.send(visit("Emeka Eze"), "Dashboards that people read", 21, 60, 950);
        requests.decide(marketing, almost, "APPROVE", "");

        String approved = requests.send(visit("雷 李"), "AI assistants at work", 10, 40, 480);
        requests.decide(marketing, approved, "APPROVE", "");
        requests.decide(learning, approved, "APPROVE", "");

        String ended = requests.send(visit("Siobhán O’Connor"), "Agile ways of working", -26, -3, 760);
        requests.decide(marketing, ended, "APPROVE", "");
        requests.decide(learning, ended, "APPROVE", "");

        String denied = requests.send(visit("Bilal Başaran"), "Product design (graduate certificate)", 45, 150, 4230);
        requests.decide(visit("Marit Solheim"), denied, "DENY", "Begin with the two days on accessible design.");
        pay(requests);
    }

    private void pay(TrialRequests requests) {
        TrialVisit katarzyna = visit("Katarzyna Kowalska");
        String paid = requests.send(katarzyna, "Coaching in both directions", -28, -5, 1025);
        requests.decide(visit("Marit Solheim"), paid, "APPROVE", "");
        requests.decide(visit(FINANCE), paid, "APPROVE", "");
        requests.decide(learning, paid, "APPROVE", "");
        requests.prove(katarzyna, paid, "certificate.pdf", CERTIFICATE_OF_ATTENDANCE);
        requests.decide(learning, paid, "ACCEPT_PROOF", "");
        requests.decide(learning, paid, "PAID", "");
    }

    private TrialVisit visit(String name) {
        return enter.apply(company.named(name));
    }

    /** The figure of 2026 as it was looked up; the one of 2027 nobody had announced. */
    private void rules() {
        learning.put(
                "/tuition/policies/figures",
                Map.of(
                        "jurisdiction", "US",
                        "topic", "TAX_FREE",
                        "year", 2026,
                        "amountMinor", 525_000,
                        "currency", "USD",
                        "words", "",
                        "source", "IRC §127; P.L. 119-21",
                        "checkedOn", CHECKED_ON.toString()));
        ObjectNode policy = TrialVisit.JSON.createObjectNode();
        policy.put("name", "Learning fund");
        policy.set("terms", terms());
        learning.post("/tuition/policies", policy);
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            for (String department : company.departments()) {
                learning.post(
                        "/tuition/budgets",
                        Map.of(
                                "costCentre",
                                department,
                                "year",
                                year,
                                "currency",
                                "USD",
                                "amount",
                                department.equals("Legal") ? "1800.00" : "12000.00",
                                "note",
                                "Plan of the year"));
            }
        }
    }

    private JsonNode terms() {
        return TrialVisit.JSON.valueToTree(Map.ofEntries(
                Map.entry("jurisdiction", "US"),
                Map.entry("currency", "USD"),
                Map.entry("from", today.withDayOfYear(1).toString()),
                Map.entry("yearStart", "01-01"),
                Map.entry("basis", "PAID"),
                Map.entry("caps", List.of(cap(12, 525_000), cap(0, 262_500))),
                Map.entry(
                        "rates",
                        List.of(
                                rate("COURSE", 100),
                                rate("UNDERGRADUATE", 100),
                                rate("GRADUATE", 80),
                                rate("CERTIFICATION", 100),
                                rate("BOOKS", 100))),
                Map.entry("grades", List.of(grade("A", 100), grade("B", 100), grade("C", 50), grade("F", 0))),
                Map.entry("passPercent", 100),
                Map.entry("expenses", List.of("TUITION", "FEE", "BOOK", "EXAM")),
                Map.entry("daysBefore", 90),
                Map.entry("daysAfter", 30),
                Map.entry("proofDays", 90),
                Map.entry("cutoff", "12-15"),
                Map.entry("stepDays", 7),
                Map.entry("otherAidDeducted", true),
                Map.entry("budgetOwners", List.of(owner("", FINANCE), owner("Marketing", MARKETING)))));
    }

    private static Map<String, Object> cap(int tenureMonths, long annualMinor) {
        return Map.of(
                "status",
                "",
                "tenureMonths",
                tenureMonths,
                "gradeFrom",
                0,
                "gradeTo",
                99,
                "category",
                "",
                "annualMinor",
                annualMinor);
    }

    private static Map<String, Object> rate(String category, int percent) {
        return Map.of("category", category, "percent", percent);
    }

    private static Map<String, Object> grade(String name, int percent) {
        return Map.of("name", name, "percent", percent);
    }

    private Map<String, Object> owner(String costCentre, String name) {
        return Map.of("costCentre", costCentre, "key", company.named(name).key());
    }
}

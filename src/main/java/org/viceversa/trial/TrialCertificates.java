package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.trial.TrialCompany.Employee;

/** Two certificates that seniors keep alive; one of them ends in sixty days, and a junior says what would help. */
final class TrialCertificates {

    private static final int DAYS_LEFT = 60;
    private static final String HELP = "Renewal weekend for project managers";

    private final TrialVisit learning;
    private final TrialCompany company;
    private final Function<Employee, TrialVisit> enter;
    private final LocalDate today;

    TrialCertificates(
            TrialVisit learning, TrialCompany company, Function<Employee, TrialVisit> enter, LocalDate today) {
        this.learning = learning;
        this.company = company;
        this.enter = enter;
        this.today = today;
    }

    /**
     * @param offerings their ids by their titles
     * @param ready those who may be in a pair
     */
    void begin(Map<String, String> offerings, List<Employee> ready) {
        String manager = add(projectManager());
        String reporting = add(dataReporting());
        TrialVisit yaw = enter.apply(company.named("Yaw Boateng"));
        String onTrack =
                hold(yaw, manager, today.minusMonths(20), today.minusMonths(20).plusMonths(36));
        credit(yaw, onTrack, "WAYS", 14, 400, "Agile ways of working");
        credit(yaw, onTrack, "POWER", 12, 300, "Coaching in both directions");
        credit(yaw, onTrack, "GIVING", 10, 90, "Talks to the chapter");
        TrialVisit theresa = enter.apply(company.named("Theresa Abernathy"));
        String current = hold(
                theresa, reporting, today.minusMonths(7), today.minusMonths(7).plusMonths(12));
        credit(theresa, current, "ALL", 14, 60, "Dashboards that people read");
        ready.stream()
                .filter(one -> !one.mentor() && !company.isHead(one))
                .flatMap(one -> lapsing(one).stream())
                .findFirst()
                .ifPresent(pair -> advise(pair, manager, offerings.getOrDefault(HELP, "")));
    }

    private record Pair(TrialVisit senior, Employee junior, String id) {}

    private Optional<Pair> lapsing(Employee senior) {
        TrialVisit visit = enter.apply(senior);
        for (JsonNode one : visit.get("/me/pairings").get("pairings")) {
            if (one.get("line").asText().equals("UNDER_WAY")) {
                Employee junior = company.named(one.get("partnerName").asText());
                return Optional.of(new Pair(visit, junior, one.get("id").asText()));
            }
        }
        return Optional.empty();
    }

    private void advise(Pair pair, String certification, String offering) {
        LocalDate expires = today.plusDays(DAYS_LEFT);
        String holding =
                hold(pair.senior(), certification, expires.minusMonths(36).plusDays(1), expires);
        credit(pair.senior(), holding, "WAYS", 9, 700, "Agile ways of working");
        credit(pair.senior(), holding, "BUSINESS", 6, 420, "What things cost and bring");
        credit(pair.senior(), holding, "GIVING", 10, 150, "Mentoring in the chapter");
        enter.apply(pair.junior())
                .post(
                        "/me/recommendations",
                        Map.of(
                                "pairing",
                                pair.id(),
                                "offering",
                                offering,
                                "certificate",
                                "PMP",
                                "why",
                                "Your PMP ends in two months, and this weekend has points in all three areas. A friend of"
                                        + " mine was there in spring and liked it."));
    }

    private String add(Map<String, Object> certification) {
        return learning.post("/certifications", certification).get("id").asText();
    }

    private static Map<String, Object> projectManager() {
        return Map.of(
                "issuer",
                "PMI",
                "name",
                "PMP",
                "unit",
                "PDU",
                "cycleMonths",
                36,
                "required",
                6_000,
                "carryOverMost",
                2_000,
                "categories",
                List.of(
                        Map.of("code", "WAYS", "name", "Ways of working", "least", 800),
                        Map.of("code", "POWER", "name", "Power skills", "least", 800),
                        Map.of("code", "BUSINESS", "name", "Business acumen", "least", 800),
                        // All but so much is education, which comes to 35 at least.
                        Map.of("code", "GIVING", "name", "Giving back", "least", 0, "most", 2_500)),
                "meetings",
                Map.of("category", "GIVING", "perHour", 100),
                "source",
                "Example: the PMI rules of 2015 as known from memory. Check them in the current handbook at pmi.org.");
    }

    private static Map<String, Object> dataReporting() {
        return Map.of(
                "issuer",
                "Lakeside College",
                "name",
                "Data reporting",
                "unit",
                "CPE",
                "cycleMonths",
                12,
                "required",
                2_000,
                "categories",
                List.of(Map.of("code", "ALL", "name", "Anything about data", "least", 0)),
                "source",
                "Invented for the trial.");
    }

    private static String hold(TrialVisit who, String certification, LocalDate starts, LocalDate expires) {
        return who.post(
                        "/my-certificates",
                        Map.of(
                                "certification",
                                certification,
                                "starts",
                                starts.toString(),
                                "expires",
                                expires.toString()))
                .get("id")
                .asText();
    }

    private void credit(TrialVisit who, String holding, String category, int units, int daysAgo, String title) {
        who.put(
                "/my-certificates/" + holding + "/credits/" + UUID.randomUUID(),
                Map.of(
                        "date",
                        today.minusDays(daysAgo).toString(),
                        "title",
                        title,
                        "provider",
                        "",
                        "evidence",
                        "Letter in my files",
                        "allocations",
                        List.of(Map.of("holding", holding, "category", category, "units", units * 100))));
    }
}

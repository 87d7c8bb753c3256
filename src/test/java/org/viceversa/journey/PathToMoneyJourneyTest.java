package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.Visitor;

/** From a certificate to what counts, from a path to money for each term, and from what is free to a credit. */
class PathToMoneyJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private static final String LEARNING = "Theresa Abernathy";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Looks looks = new Looks();
    private Visitor learning;

    private static void press(Page page, String words) {
        Pattern name = Pattern.compile("^" + words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }

    private static Page open(String name, String path) {
        Page page = SandboxPages.of(STAGE, name).openNewWindow();
        page.locator(".shell-head").waitFor();
        return at(page, path);
    }

    private static Page at(Page page, String path) {
        page.evaluate("path => { location.hash = path; }", "#" + path);
        return page;
    }

    private static Visitor enter(Person person) {
        return new Visitor(STAGE.tool())
                .enter(STAGE.sandbox().launch(STAGE.registered()).as(person));
    }

    private static List<Person> learners() {
        return STAGE.sandbox().members(STAGE.course()).stream()
                .filter(member -> member.role() == CourseRole.LEARNER)
                .map(member -> STAGE.sandbox().people().stream()
                        .filter(one -> one.id().equals(member.personId()))
                        .findFirst()
                        .orElseThrow())
                .filter(one -> !one.name().equals(LEARNING))
                .toList();
    }

    private JsonNode post(Visitor who, String path, String body) {
        return Visitor.json(who.call("POST", path, body));
    }

    private void takeOver(String path, String csv) {
        JsonNode preview = csv(path + "/preview", csv);
        csv(path + "?fingerprint=" + preview.get("fingerprint").asText(), csv);
    }

    private JsonNode csv(String path, String csv) {
        return Visitor.json(learning.send(Http.request(STAGE.tool().at("/api" + path))
                .header("Viceversa-Session", learning.session())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv))));
    }

    private void company(Person ana, Person boss) {
        learning = enter(STAGE.sandbox().person(LEARNING));
        enter(ana);
        enter(boss);
        Patience.until(
                "the people of the course are known",
                Duration.ofSeconds(60),
                () -> Visitor.json(learning.get("/roster")).get("members").size() > 2);
        enter(STAGE.sandbox().administrator())
                .call(
                        "POST",
                        "/grants",
                        "{\"personId\":\"" + learning.me().at("/person/id").asText()
                                + "\",\"role\":\"PROGRAMME_MANAGER\"}");
        takeOver(
                "/employees/import",
                "Id number,Department,Manager\n%s,Quality,%s\n%s,Quality,\n"
                        .formatted(ana.idNumber(), boss.idNumber(), boss.idNumber()));
        post(learning, "/tuition/policies", """
                {"name": "Learning fund", "terms": {"jurisdiction": "US", "currency": "USD", "from": "%d-01-01",
                 "yearStart": "01-01", "basis": "PAID", "cutoff": "12-31", "passPercent": 100,
                 "caps": [{"annualMinor": 525000}], "rates": [{"category": "COURSE", "percent": 100}],
                 "grades": [{"name": "A", "percent": 100}], "expenses": ["TUITION", "FEE"],
                 "daysBefore": 90, "daysAfter": 30, "proofDays": 90, "stepDays": 7}}
                """.formatted(TODAY.getYear()));
        post(
                learning,
                "/tuition/budgets",
                "{\"costCentre\": \"Quality\", \"year\": %d, \"currency\": \"USD\", \"amount\": \"10000.00\"}"
                        .formatted(TODAY.getYear()));
        // The table names a skill of the starter set, which nobody has looked at before.
        takeOver(
                "/offerings/import",
                "Title,Kind,Provider,Tuition,Currency,Credits,Skills,Hours,Terms\n"
                        + "Data for boards I,EXTERNAL_COURSE,Open College,900.00,USD,PMI/WAYS:8,LEA-02:3,20,%s/%s\n"
                                .formatted(TODAY.plusDays(5), TODAY.plusDays(40))
                        + "Data for boards II,EXTERNAL_COURSE,Open College,1100.00,USD,,LEA-02:4,20,%s/%s\n"
                                .formatted(TODAY.plusDays(50), TODAY.plusDays(80))
                        + "Leading from afar,EVENT,Papierboot,,,PMP/Ways of working:2,LEA-02:2,6,\n");
    }

    private String certificate(Visitor ana) {
        String id = post(learning, "/certifications", """
                {"issuer": "PMI", "name": "PMP", "unit": "PDU", "cycleMonths": 36, "required": 6000, "carryOverMost": 0,
                 "categories": [{"code": "WAYS", "name": "Ways of working", "least": 800}], "source": "A test"}
                """).get("id").asText();
        return post(
                        ana,
                        "/my-certificates",
                        "{\"certification\": \"%s\", \"starts\": \"%s\", \"expires\": \"%s\"}"
                                .formatted(id, TODAY.minusMonths(34), TODAY.plusDays(60)))
                .get("id")
                .asText();
    }

    private static String offering(Visitor ana, String title) {
        for (JsonNode one : Visitor.json(ana.get("/offerings")).get("offerings")) {
            if (one.get("title").asText().equals(title)) {
                return one.get("id").asText();
            }
        }
        throw new AssertionError("There is no " + title);
    }

    private static String step(String id, String offering, String title) {
        return "{\"id\": \"%s\", \"kind\": \"OFFERING\", \"subject\": \"%s\", \"title\": \"%s\", \"after\": []}"
                .formatted(id, offering, title);
    }

    @Test
    void a_path_leads_to_money_and_what_is_done_counts_for_a_certificate() {
        Person ana = learners().get(0);
        Person boss = learners().get(1);
        company(ana, boss);
        Visitor hers = enter(ana);
        String holding = certificate(hers);

        Page page = open(ana.name(), "/certificates");
        looks.at(page, "seams certificates");
        press(page, "Find what counts");
        assertThat(page.locator(".offering")).hasCount(2);
        assertThat(page.locator("main")).containsText("Only what counts for PMI PMP.");
        looks.at(page, "seams what counts");
        press(page, "Data for boards I");
        assertThat(page.locator("h1")).hasText("Data for boards I");
        looks.at(page, "seams offering");
        press(page, "Apply for tuition");
        assertThat(page.locator("#apply-title")).hasValue("Data for boards I");
        assertThat(page.locator("#apply-TUITION")).hasValue("900.00");
        assertThat(page.locator("#apply-starts")).hasValue(TODAY.plusDays(5).toString());
        looks.at(page, "seams apply");

        String path = post(
                        hers,
                        "/paths",
                        "{\"title\": \"Towards data\", \"target\": \"SKILLS\", \"steps\": [%s, %s, %s]}"
                                .formatted(
                                        step(
                                                "00000000-0000-0000-0000-000000000001",
                                                offering(hers, "Data for boards I"),
                                                "Data for boards I"),
                                        step(
                                                "00000000-0000-0000-0000-000000000002",
                                                offering(hers, "Data for boards II"),
                                                "Data for boards II"),
                                        step(
                                                "00000000-0000-0000-0000-000000000003",
                                                offering(hers, "Leading from afar"),
                                                "Leading from afar")))
                .get("id")
                .asText();
        at(page, "/plan");
        looks.at(page, "seams plan");
        at(page, "/paths/" + path);
        looks.at(page, "seams path");
        press(page, "Ask for all that costs something");
        looks.at(page, "seams apply for a path");
        press(page, "Make 2 drafts");
        assertThat(page.getByText("Open the draft")).hasCount(2);
        page.getByText("Open the draft").first().click();
        press(page, "Send the request");
        assertThat(page.locator(".tuition-facts")).containsText("Sent");
        looks.at(page, "seams request");
        press(page, "My path");
        assertThat(page.locator(".step-money").first()).containsText("Sent");
        looks.at(page, "seams path asked");

        Page manager = open(boss.name(), "/");
        assertThat(manager.locator("main")).containsText("A yes or no is asked of you");
        press(manager, "Look at them");
        press(manager, "Data for boards I");
        manager.getByLabel("Deny").check();
        manager.locator("#decide-words").fill("Not this year");
        press(manager, "Decide");
        assertThat(manager.locator(".tuition-facts")).containsText("Denied");
        at(page, "/");
        at(page, "/paths/" + path);
        assertThat(page.locator(".step-money").first()).containsText("Not this year");
        assertThat(page.locator(".step-money").first()).containsText("Ask for money again");
        looks.at(page, "seams path denied");

        page.waitForResponse(
                answer -> answer.url().contains("/steps/") && answer.ok(),
                () -> page.locator("#state-00000000-0000-0000-0000-000000000003")
                        .selectOption("DONE"));
        at(page, "/certificates/" + holding);
        assertThat(page.locator("main")).containsText("Leading from afar");
        looks.at(page, "seams certificate with credit");
        assertThat(looks.complaints()).isEmpty();
    }
}

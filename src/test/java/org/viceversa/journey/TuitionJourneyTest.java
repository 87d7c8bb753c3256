package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

/** Somebody asks for money, is approved, shows what they did, and is paid; the balance agrees at each step. */
class TuitionJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private static final String LEARNING = "Theresa Abernathy";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int YEAR = TODAY.getYear();

    private final Looks looks = new Looks();

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true)))
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

    private static void importRecords(Visitor learning, Person ana, Person boss) {
        String csv = "Id number,Department,Manager\n%s,Quality,%s\n%s,Quality,\n"
                .formatted(ana.idNumber(), boss.idNumber(), boss.idNumber());
        JsonNode preview = Visitor.json(send(learning, "/employees/import/preview", csv));
        Visitor.json(send(
                learning,
                "/employees/import?fingerprint=" + preview.get("fingerprint").asText(),
                csv));
    }

    private static HttpResponse<String> send(Visitor who, String path, String csv) {
        return who.send(Http.request(STAGE.tool().at("/api" + path))
                .header("Viceversa-Session", who.session())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
    }

    private static String balance(Page page) {
        at(page, "/");
        at(page, "/tuition");
        Locator row = page.locator(".tuition-benefit tbody tr").first();
        row.waitFor();
        return row.innerText().replaceAll("\\s+", " ");
    }

    @Test
    void a_course_is_asked_for_approved_proved_and_paid() throws IOException {
        Person ana = learners().get(0);
        Person boss = learners().get(1);
        Visitor learning = enter(STAGE.sandbox().person(LEARNING));
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
        importRecords(learning, ana, boss);

        Page office = open(LEARNING, "/tuition/policies");
        policyIsMade(office);
        budgetIsAllocated(office);

        Page page = open(ana.name(), "/tuition");
        assertThat(page.locator(".tuition-benefit")).containsText("$5,250.00 of $5,250.00 are left");
        looks.at(page, "tuition balance");
        requestIsSent(page);

        Page manager = open(boss.name(), "/approvals");
        looks.at(manager, "approvals manager");
        press(manager, "Statistics for engineers");
        press(manager, "Decide");
        assertThat(manager.locator(".tuition-facts")).containsText("Waits for the last yes");

        at(office, "/approvals");
        press(office, "Statistics for engineers");
        assertThat(office.locator(".tuition-acts")).containsText("$2,000.00 are reserved with your yes");
        looks.at(office, "tuition decision");
        chosenOnesAreApproved(office);
        assertThat(office.locator(".tuition-facts")).containsText("Proof due");
        assertThat(balance(page)).contains("$0.00 $2,000.00 $3,250.00");

        at(office, "/tuition/budgets");
        assertThat(office.locator("main")).containsText("What will become of it");
        looks.at(office, "tuition forecast");
        at(office, "/notices/rules");
        assertThat(office.locator("main")).containsText("A certificate of yours ends");
        looks.at(office, "notices of tuition");

        presentationIsDenied(page, manager);
        proofIsSent(page);
        at(office, "/approvals");
        press(office, "Statistics for engineers");
        office.locator("#decide-grade").fill("B");
        press(office, "Decide");
        assertThat(office.locator(".tuition-facts")).containsText("To be paid");
        assertThat(balance(page)).contains("$0.00 $1,500.00 $3,750.00");

        payrollPays(office);
        assertThat(balance(page)).contains("$1,500.00 $0.00 $3,750.00");
        press(page, "Statistics for engineers");
        assertThat(page.locator(".tuition-facts")).containsText("Paid on");
        looks.at(page, "tuition request paid");
        isAskedBack(office);
        assertThat(balance(page)).contains("$750.00 $0.00 $4,500.00");
        assertThat(looks.complaints()).isEmpty();
    }

    /** Of somebody who leaves, half of it by the agreement; found among what is over. */
    private void isAskedBack(Page office) {
        at(office, "/approvals");
        office.locator("#approvals-state").selectOption("PAID");
        press(office, "Statistics for engineers");
        office.getByText("Ask to pay back").click();
        office.locator("#decide-day").fill(TODAY.plusDays(30).toString());
        office.locator("#decide-words").fill("You leave next month.");
        press(office, "Decide");
        assertThat(office.locator(".tuition-facts")).containsText("To be paid back: $750.00");
        looks.at(office, "tuition paid back");
        office.locator("#decide-words").fill("Came with the last salary.");
        press(office, "Decide");
        assertThat(office.locator(".tuition-facts")).containsText("Paid back");
    }

    private void policyIsMade(Page page) {
        press(page, "New policy");
        page.locator("#policy-new-name").fill("Study fund");
        page.locator("#policy-new-caps").fill("*, many");
        press(page, "Save the policy");
        assertThat(page.locator(".field-error")).containsText("Line 1 cannot be read");
        page.locator("#policy-new-caps").fill("*, 0, 0-99, *, 5250.00");
        page.getByText("People who leave can be asked to pay back").click();
        page.locator("#policy-new-agreementWords").fill("I pay back what was paid if I leave soon.");
        page.locator("#policy-new-agreementSteps").fill("6 50");
        press(page, "Save the policy");
        assertThat(page.locator("main h2").first()).containsText("Study fund, version 1");
        assertThat(page.locator("main")).containsText("Internal Revenue Code");
        looks.at(page, "tuition policies");
    }

    private void budgetIsAllocated(Page page) {
        at(page, "/tuition/budgets");
        page.locator("#budget-costCentre").fill("Quality");
        page.locator("#budget-year").fill(String.valueOf(YEAR));
        page.locator("#budget-amount").fill("10000");
        press(page, "Allocate");
        assertThat(page.locator("main table").first()).containsText("$10,000.00");
        looks.at(page, "tuition budgets");
    }

    private void requestIsSent(Page page) {
        press(page, "Ask for money");
        page.locator("#apply-title").fill("Statistics for engineers");
        page.locator("#apply-provider").fill("Open College");
        page.locator("#apply-starts").fill(TODAY.minusDays(20).toString());
        page.locator("#apply-ends").fill(TODAY.minusDays(2).toString());
        page.locator("#apply-TUITION").fill("0");
        press(page, "Show what will be paid");
        assertThat(page.locator(".field-error")).containsText("Say what it costs");
        page.locator("#apply-TUITION").fill("2000.00");
        press(page, "Show what will be paid");
        assertThat(page.locator(".tuition-steps .is-sum")).containsText("$2,000.00");
        press(page, "Send the request");
        assertThat(page.locator(".tuition-agreement .field-error")).containsText("tick the box");
        looks.at(page, "tuition apply");
        page.locator("#agreement-agreed").check();
        press(page, "Send the request");
        assertThat(page.locator(".tuition-facts")).containsText("Sent");
        assertThat(balance(page)).contains("$0.00 $0.00 $5,250.00");
    }

    /** Each with its amount, before one yes for all. */
    private void chosenOnesAreApproved(Page office) {
        String request = (String) office.evaluate("() => location.hash.slice(1)");
        at(office, "/approvals");
        office.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Choose Statistics for engineers"))
                .check();
        assertThat(office.locator(".tuition-preview")).containsText("$2,000.00 are reserved");
        looks.at(office, "approvals chosen");
        press(office, "Approve this one");
        assertThat(office.locator("main")).containsText("No request for money waits for you");
        at(office, request);
    }

    /** The manager was not there, and says so; the learner may send something else. */
    private void presentationIsDenied(Page page, Page manager) {
        at(page, "/");
        at(page, "/tuition");
        press(page, "Statistics for engineers");
        page.locator("#proof-words").fill("To my team, on Monday");
        press(page, "Send the proof");
        assertThat(page.locator(".tuition-facts")).containsText("the manager");
        at(manager, "/");
        at(manager, "/approvals");
        assertThat(manager.locator("main")).containsText("present “Statistics for engineers” to colleagues?");
        looks.at(manager, "tuition confirmation");
        manager.locator("[id^=confirm-words]").fill("I was not there");
        manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("No "))
                .click();
        assertThat(manager.locator("main")).not().containsText("Confirm what somebody did");
        at(page, "/");
        at(page, "/tuition");
    }

    private void proofIsSent(Page page) {
        press(page, "Statistics for engineers");
        page.locator("#proof-grade").fill("B+");
        page.locator("#proof-file")
                .setInputFiles(new FilePayload(
                        "grades.pdf", "application/pdf", "Not a PDF".getBytes(StandardCharsets.US_ASCII)));
        press(page, "Send the proof");
        assertThat(page.locator(".tuition-acts")).containsText("PDF, PNG or JPEG file");
        page.locator("#proof-file")
                .setInputFiles(new FilePayload(
                        "grades.pdf", "application/pdf", "%PDF-1.7 B+".getBytes(StandardCharsets.US_ASCII)));
        press(page, "Send the proof");
        assertThat(page.locator(".tuition-facts")).containsText("Proof sent");
    }

    private void payrollPays(Page page) throws IOException {
        at(page, "/tuition/budgets");
        Download file = page.waitForDownload(() -> press(page, "Save what is payable"));
        String csv = Files.readString(file.path());
        assertThat(csv).contains("1500.00").contains("Quality");
        String id = csv.lines().skip(1).findFirst().orElseThrow().split(",")[0];
        page.locator("#payroll-file").setInputFiles(paid(id, "1499.99"));
        assertThat(page.locator("main")).containsText("The amount is not what was payable");
        page.locator("#payroll-file").setInputFiles(paid(id, "1500.00"));
        press(page, "Note one payment");
        assertThat(page.locator("main")).containsText("One payment was noted.");
    }

    private static FilePayload paid(String id, String amount) {
        String csv = "Request,Paid on,Amount\n%s,%s,%s\n".formatted(id, TODAY, amount);
        return new FilePayload("paid.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}

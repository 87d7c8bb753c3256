package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/**
 * A certificate is about to lapse; a junior knows what helps, the employer pays for it, and in the end everything that
 * was done counts. The balance agrees at each step.
 */
class LapsingCertificateJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private static final String COURSE = LapsingCertificateSeed.COURSE;
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final Looks looks = new Looks();

    private static Page open(String name, String path) {
        Page page = SandboxPages.of(STAGE, name).openNewWindow();
        page.locator(".shell-head").waitFor();
        return at(page, path);
    }

    private static Page at(Page page, String path) {
        page.evaluate("path => { location.hash = path; }", "#" + path);
        return page;
    }

    private static void press(Page page, String words) {
        Pattern name = Pattern.compile("^" + words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static Locator facts(Page page) {
        return page.locator(".tuition-facts");
    }

    /** What the senior's own page shows of the year. */
    private static void hasBalance(Page page, String paid, String reserved, String left) {
        at(page, "/");
        page.locator(".tuition-benefit").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        at(page, "/tuition");
        Locator cells = page.locator(".tuition-benefit tbody tr").first().locator("td");
        assertThat(cells.nth(0)).hasText("$5,250.00");
        assertThat(cells.nth(1)).hasText(paid);
        assertThat(cells.nth(2)).hasText(reserved);
        assertThat(cells.nth(3)).hasText(left);
    }

    private static void hasStep(Page page, String path, String state) {
        at(page, "/");
        at(page, path);
        assertThat(page.locator(".path-steps select[id^=state-]")).hasValue(state);
    }

    /** What L&amp;D's page shows of the budget. */
    private static void hasBudget(Page page, String reserved, String paid, String left) {
        at(page, "/");
        at(page, "/tuition/budgets");
        Locator cells = main(page).locator("tbody tr").first().locator("td");
        assertThat(cells.nth(1)).hasText(LapsingCertificateSeed.BUDGET);
        assertThat(cells.nth(2)).hasText(reserved);
        assertThat(cells.nth(3)).hasText(paid);
        assertThat(cells.nth(4)).hasText(left);
    }

    @Test
    void a_certificate_is_saved_by_advice_and_the_employer_pays() throws IOException {
        LapsingCertificateSeed seed = new LapsingCertificateSeed(STAGE);
        Page senior = open(seed.senior(), "/certificates");
        it_is_about_to_lapse(senior);
        the_junior_advises(open(seed.junior(), seed.pairPath() + "/advice"));
        advice_becomes_part_of_the_plan(senior, seed.junior());
        String path = the_best_plan_becomes_a_path(senior);
        hasBalance(senior, "$0.00", "$0.00", "$5,250.00");
        looks.at(senior, "story balance");

        at(senior, path);
        the_senior_applies(senior);
        hasStep(senior, path, "REQUESTED");
        hasBalance(senior, "$0.00", "$0.00", "$5,250.00");
        agrees(open(seed.manager.name(), "/approvals"), "Manager agreed");
        hasBalance(senior, "$0.00", "$0.00", "$5,250.00");
        agrees(open(seed.purse.name(), "/approvals"), "Waits for the last yes");
        hasBalance(senior, "$0.00", "$0.00", "$5,250.00");
        Page office = open(seed.learning(), "/approvals");
        looks.at(office, "story approvals");
        agrees(office, "Proof due");
        hasStep(senior, path, "STARTED");
        hasBalance(senior, "$0.00", "$1,200.00", "$4,050.00");
        hasBudget(office, "$1,200.00", "$0.00", "$8,800.00");

        proof_is_sent(senior);
        hasBalance(senior, "$0.00", "$1,200.00", "$4,050.00");
        proof_is_accepted(office);
        hasStep(senior, path, "DONE");
        looks.at(senior, "story path done");
        hasBalance(senior, "$0.00", "$1,200.00", "$4,050.00");
        payroll_pays(office);
        hasBalance(senior, "$1,200.00", "$0.00", "$4,050.00");
        hasBudget(office, "$0.00", "$1,200.00", "$8,800.00");
        it_is_paid(senior);
        everything_counts(senior);
        assertThat(looks.complaints()).isEmpty();
    }

    private void it_is_about_to_lapse(Page senior) {
        assertThat(senior.locator(".certificate-card")).containsText("PMI PMP");
        assertThat(senior.locator(".certificate-card")).containsText("22 of 60 PDU");
        looks.at(senior, "story certificates");
        at(senior, "/");
        assertThat(senior.locator(".card-part", new Page.LocatorOptions().setHasText("My certificates")))
                .containsText("PMP");
        looks.at(senior, "story home");
    }

    private void the_junior_advises(Page junior) {
        junior.getByLabel("Find it in the catalogue").fill("renewal");
        press(junior, COURSE);
        junior.locator("#advice-certificate").fill("PMP");
        junior.locator("#advice-why").fill("It has points in all three areas, and it is today.");
        looks.at(junior, "story advice");
        press(junior, "Suggest it");
        assertThat(main(junior)).containsText("Suggested. " + COURSE);
    }

    private void advice_becomes_part_of_the_plan(Page senior, String junior) {
        at(senior, "/plan");
        assertThat(main(senior)).containsText(junior + " advises");
        assertThat(main(senior)).containsText("It has points in all three areas");
        looks.at(senior, "story advised");
        press(senior, "Into my plan");
        assertThat(main(senior).locator("tbody")).containsText(COURSE);
        assertThat(main(senior)).not().containsText(junior + " advises");
    }

    private String the_best_plan_becomes_a_path(Page senior) {
        press(senior, "What closes most of my gaps");
        assertThat(main(senior)).containsText("Closes 100 % of your gaps");
        assertThat(main(senior)).containsText("Proven: no other plan is better.");
        assertThat(main(senior).locator("tbody").first()).containsText(COURSE);
        looks.at(senior, "story best plan");
        press(senior, "Make a path of it");
        assertThat(senior.locator(".path-steps li")).hasCount(1);
        press(senior, "Begin");
        assertThat(main(senior)).containsText("Under way");
        looks.at(senior, "story path");
        return senior.evaluate("location.hash.slice(1)").toString();
    }

    private void the_senior_applies(Page senior) {
        senior.locator(".step-money a").click();
        assertThat(main(senior)).containsText("From the catalogue: " + COURSE);
        assertThat(senior.locator("#apply-title")).hasValue(COURSE);
        assertThat(senior.locator("#apply-provider")).hasValue("Kilima Leadership");
        assertThat(senior.locator("#apply-category")).hasValue("CERTIFICATION");
        assertThat(senior.locator("#apply-starts")).hasValue(LapsingCertificateSeed.TODAY.toString());
        assertThat(senior.locator("#apply-TUITION")).hasValue("1200.00");
        senior.locator("#apply-why").fill("My PMP ends in two months.");
        press(senior, "Show what will be paid");
        assertThat(senior.locator(".tuition-steps .is-sum")).containsText("$1,200.00");
        looks.at(senior, "story apply");
        press(senior, "Send the request");
        assertThat(facts(senior)).containsText("Sent");
        looks.at(senior, "story sent");
    }

    private void agrees(Page approver, String then) {
        press(approver, COURSE);
        press(approver, "Decide");
        assertThat(facts(approver)).containsText(then);
    }

    private void proof_is_sent(Page senior) {
        press(senior, COURSE);
        senior.locator("#proof-file")
                .setInputFiles(
                        new FilePayload("attendance.pdf", "application/pdf", PDF.getBytes(StandardCharsets.US_ASCII)));
        looks.at(senior, "story proof");
        press(senior, "Send the proof");
        assertThat(facts(senior)).containsText("Proof sent");
    }

    private void proof_is_accepted(Page office) {
        at(office, "/approvals");
        press(office, COURSE);
        looks.at(office, "story proof to judge");
        press(office, "Decide");
        assertThat(facts(office)).containsText("To be paid");
    }

    private void payroll_pays(Page office) throws IOException {
        at(office, "/tuition/budgets");
        Download file = office.waitForDownload(() -> press(office, "Save what is payable"));
        String out = Files.readString(file.path());
        assertThat(out).contains("1200.00", "USD", "Quality", COURSE);
        String request = out.lines().skip(1).findFirst().orElseThrow().split(",")[0];
        String paid = "Request,Paid on,Amount\n%s,%s,1200.00\n".formatted(request, LapsingCertificateSeed.TODAY);
        office.locator("#payroll-file")
                .setInputFiles(new FilePayload("paid.csv", "text/csv", paid.getBytes(StandardCharsets.UTF_8)));
        assertThat(main(office)).containsText("1 to note, 0 noted already, 0 wrong.");
        looks.at(office, "story payroll");
        press(office, "Note one payment");
        assertThat(main(office)).containsText("One payment was noted.");
    }

    private void it_is_paid(Page senior) {
        looks.at(senior, "story balance paid");
        press(senior, COURSE);
        assertThat(facts(senior)).containsText("Paid on");
        looks.at(senior, "story paid");
    }

    private void everything_counts(Page senior) {
        at(senior, "/certificates");
        senior.locator(".certificate-card h2 a").click();
        assertThat(senior.locator(".certificate-progress")).containsText("47 of 60 PDU");
        assertThat(main(senior)).containsText(COURSE);
        assertThat(main(senior)).containsText("2 held meetings of together");
        press(senior, "Let them count");
        assertThat(main(senior)).not().containsText("held meetings of together");
        looks.at(senior, "story certificate");
    }
}

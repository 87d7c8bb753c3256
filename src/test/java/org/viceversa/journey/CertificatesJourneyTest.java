package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** A manager takes the example over, and somebody keeps a certificate alive with a course and with mentoring. */
class CertificatesJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();

    private static Page open(String name, String path) {
        Page page = SandboxPages.of(STAGE, name).openNewWindow();
        page.locator(".shell-head").waitFor();
        page.evaluate("path => { location.hash = path; }", "#" + path);
        return page;
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    @Test
    void a_certificate_is_kept_alive_by_a_course_and_by_mentoring() throws IOException {
        PulseWorld world = new PulseWorld(STAGE, "Certificates", 2);
        Instant now = Instant.now();
        PairSeed pair = world.pairs.get(0).met(now.minus(Duration.ofDays(40)), now.minus(Duration.ofDays(20)));

        Page manager = open(PulseWorld.MANAGER, "/certificates/kinds");
        the_example_is_taken_over(manager);
        Page mentor = open(pair.mentor(), "/certificates");
        looks.at(mentor, "certificates empty");
        a_certificate_is_begun(mentor);
        a_course_counts(mentor);
        meetings_count_by_one_click(mentor);
        an_audit_finds_everything(mentor);
        the_home_tells_of_it(mentor);
        Page mentee = open(pair.mentee(), "/certificates");
        assertThat(mentee.locator(".certificate-card")).hasCount(0);
        assertThat(looks.complaints()).isEmpty();
    }

    private void the_example_is_taken_over(Page manager) {
        button(manager, "Begin with an example").click();
        assertThat(manager.locator("#kind-source")).hasValue(Pattern.compile("Example: .*Check them.*"));
        looks.at(manager, "certificates rules form");
        manager.locator("#kind-required").fill("a lot");
        button(manager, "Save rules").click();
        assertThat(manager.locator(".note-problem").first()).containsText("number of units");
        assertThat(manager.locator("#kind-required")).hasValue("a lot");
        manager.locator("#kind-required").fill("60");
        manager.locator("#kind-checkedOn").fill("2026-11-28");
        button(manager, "Save rules").click();
        assertThat(manager.locator("tbody tr")).hasCount(1);
        looks.at(manager, "certificates rules");
    }

    private void a_certificate_is_begun(Page mentor) {
        mentor.reload();
        mentor.locator("#certificate-kind").selectOption("PMI PMP");
        LocalDate start = LocalDate.now(ZoneOffset.UTC).minusYears(2);
        mentor.locator("#certificate-starts").fill(start.toString());
        button(mentor, "Add certificate").click();
        assertThat(mentor.locator(".certificate-card")).containsText("Behind");
        assertThat(mentor.locator(".certificate-card")).containsText("0 of 60 PDU");
        looks.at(mentor, "certificates list");
        mentor.locator(".certificate-card h2 a").click();
        assertThat(mentor.locator("h1")).hasText("PMI PMP");
    }

    private void a_course_counts(Page mentor) {
        button(mentor, "Add a credit").click();
        button(mentor, "Save credit").click();
        assertThat(mentor.locator(".field-error")).containsText("Say what you did");
        mentor.locator("#credit-title").fill("Agile in practice");
        mentor.locator("#credit-date")
                .fill(LocalDate.now(ZoneOffset.UTC).minusYears(9).toString());
        mentor.locator("#credit-evidence").fill("=HYPERLINK(\"x\")");
        Locator units = mentor.locator(".certificate-allocation input[inputmode=decimal]");
        units.fill("12.5");
        looks.at(mentor, "certificates credit form");
        button(mentor, "Save credit").click();
        assertThat(mentor.locator("body")).containsText("does not fall into the cycle");
        assertThat(mentor.locator("#credit-title")).hasValue("Agile in practice");
        mentor.locator("#credit-date")
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(9).toString());
        button(mentor, "Save credit").click();
        assertThat(mentor.locator(".certificate-progress")).containsText("12.5 of 60 PDU");
    }

    private void meetings_count_by_one_click(Page mentor) {
        assertThat(mentor.locator("body")).containsText("2 held meetings of together");
        button(mentor, "Let them count").click();
        assertThat(mentor.locator("body")).not().containsText("held meetings of together");
        assertThat(mentor.locator("tbody").last().locator("tr")).hasCount(3);
        looks.at(mentor, "certificates one");
    }

    private static void an_audit_finds_everything(Page mentor) throws IOException {
        Download download =
                mentor.waitForDownload(() -> button(mentor, "File for an audit").click());
        String csv = Files.readString(download.path());
        assertThat(csv).contains("Agile in practice", "12.50", "PMI PMP", "Mentoring meeting, as mentor");
        assertThat(csv).contains("'=HYPERLINK");
    }

    private void the_home_tells_of_it(Page mentor) {
        mentor.evaluate("() => { location.hash = '#/'; }");
        mentor.reload();
        assertThat(mentor.locator(".card-part", new Page.LocatorOptions().setHasText("My certificates")))
                .containsText("PMP is behind");
        looks.at(mentor, "certificates home");
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** A programme manager sets up a programme from its template, tries it, opens it, and is not the only one to do so. */
class ProgrammeJourneyTest {

    private static final String MANAGER = "Theresa Abernathy";

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private Page page;

    @BeforeEach
    void a_manager_comes_in() {
        ToolFrame access = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        // Nobody is found before the people of the course were read.
        access.link("See everyone").waitFor();
        access.link("Access").click();
        access.find("#access-search").fill(MANAGER);
        Locator found = access.find(".row-line", MANAGER).first();
        found.waitFor();
        Locator give = access.button("Give access to " + MANAGER);
        if (give.count() > 0) {
            give.click();
            access.find(".toast-line").waitFor();
        }
        page = SandboxPages.of(STAGE, MANAGER).openNewWindow();
        page.locator(".shell-head").waitFor();
    }

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

    /** From the template to the first step. */
    private void begin(String template, String name) {
        go("/programmes/new");
        page.getByLabel(template, new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        press(page, "Begin");
        page.locator("#programme-name").fill(name);
        saved();
    }

    private void go(String path) {
        page.evaluate("path => { location.hash = path; }", path);
        page.locator("h1").waitFor();
    }

    private void step(String key) {
        String id = page.url().replaceFirst(".*/programmes/([^/?]+).*", "$1");
        go("/programmes/" + id + "/edit?step=" + key);
        page.locator(".wizard-steps a[aria-current=step]").waitFor();
    }

    private void saved() {
        assertThat(page.locator(".save-line")).hasText("Everything is saved.");
    }

    @Test
    void a_programme_is_set_up_from_its_template_and_opened() {
        begin("spelled backwards", "Rotnem in Lagos");
        step("summary");
        assertThat(page.locator(".note-title").first()).containsText("One thing is missing");

        step("privacy");
        page.locator("#contact-name-0").fill("Ombuds office");
        page.locator("#contact-how-0").fill("ext. 1234");
        saved();
        step("summary");
        press(page, "Open for applications");

        assertThat(page.locator(".cycle-part .status")).containsText("Open");
        assertThat(page.locator(".history")).containsText("First cycle: Open");
        press(page, "Make it a draft again");
        assertThat(page.locator(".cycle-part .status")).containsText("Draft");
    }

    @Test
    void leaving_and_coming_back_loses_nothing() {
        begin("No senior and no junior", "Peers of the south");
        page.locator("#programme-goal").fill("To learn from each other, ничего не теряя");
        page.reload();

        assertThat(page.locator("#programme-goal")).hasValue("To learn from each other, ничего не теряя");
        assertThat(page.locator("#programme-name")).hasValue("Peers of the south");
    }

    @Test
    void two_managers_who_change_one_field_see_both_versions_and_lose_neither() {
        begin("Two-way exchange", "Duos");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("#programme-goal").waitFor();
        page.locator("#programme-goal").fill("What the first one wrote");
        saved();

        other.locator("#programme-goal").fill("What the second one wrote");
        assertThat(other.locator(".conflict")).containsText("What the first one wrote");
        assertThat(other.locator(".conflict")).containsText("What the second one wrote");
        assertThat(new Looks().at(other, "programme-conflict").complaints()).isEmpty();

        other.getByLabel("Take theirs").check();
        press(other, "Save what I chose");
        assertThat(other.locator("#programme-goal")).hasValue("What the first one wrote");
        assertThat(other.locator(".save-line")).hasText("Everything is saved.");
    }

    @Test
    void what_is_exported_can_be_brought_in_and_garbage_is_told(@TempDir Path folder) throws IOException {
        begin("Certification study", "Renewals");
        press(page, "Leave for now");
        Download download = page.waitForDownload(() -> press(page, "Export as a file"));
        Path file = folder.resolve("programme.json");
        download.saveAs(file);
        assertThat(Files.readString(file)).contains("viceversa-programme/1").doesNotContain("Ombuds");

        go("/programmes");
        bringIn(folder, "garbage.json", "{{{");
        assertThat(page.locator(".note-problem")).containsText("not a JSON file");
        bringIn(folder, "other.json", "{\"format\":\"viceversa-programme/9\"}");
        assertThat(page.locator(".note-problem")).containsText("$.format");
        bringIn(
                folder,
                "wrong.json",
                Files.readString(file).replaceFirst("\"needsMost\" *: *\\d+", "\"needsMost\": 900"));
        assertThat(page.locator(".note-problem")).containsText("$.form");
        bringIn(folder, "large.json", "x".repeat(1_000_000));
        assertThat(page.locator(".note-problem")).containsText("larger than");

        page.locator("#programme-file").setInputFiles(file);
        assertThat(page.locator("h1")).hasText("Renewals");
        assertThat(page.locator(".history")).containsText("Brought in from a file");
    }

    private void bringIn(Path folder, String name, String content) throws IOException {
        page.locator("#programme-file")
                .setInputFiles(Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_programme_goes_to_the_archive_and_comes_back_by_one_click() {
        begin("500 seniors", "For the archive");
        press(page, "Leave for now");
        press(page, "Put into the archive");
        assertThat(page.locator(".toast-line")).containsText("For the archive is in the archive now.");
        press(page, "Undo");

        assertThat(page.locator(".tools", new Page.LocatorOptions().setHasText("Put into the archive")))
                .isVisible();
    }

    @Test
    void every_page_looks_well_and_can_be_used_by_everybody() {
        begin("New joiners", "Ṇ̃ew 👩‍🏫 " + "long ".repeat(14));
        Looks looks = new Looks();
        for (String key :
                new String[] {"purpose", "people", "skills", "form", "rules", "dates", "privacy", "summary"}) {
            step(key);
            looks.at(page, "programme-step-" + key);
        }
        press(page, "Leave for now");
        page.locator(".history").waitFor();
        looks.at(page, "programme-page");
        press(page, "Dry run with made-up answers");
        page.locator("table").first().waitFor();
        looks.at(page, "programme-dry-run");
        go("/programmes");
        page.locator(".programme-line").first().waitFor();
        looks.at(page, "programme-list");
        go("/programmes/new");
        page.locator("#template, .choice").first().waitFor();
        looks.at(page, "programme-begin");

        assertThat(looks.complaints()).isEmpty();
    }
}

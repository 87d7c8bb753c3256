package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** People say what they can do and ask each other; somebody who runs programmes looks after the library. */
class SkillsJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @TempDir
    Path folder;

    private static Locator mastery(ToolFrame tool, String name) {
        return tool.find(".mastery", name).first();
    }

    private static ToolFrame skillsOf(String name) {
        ToolFrame tool = SandboxPages.of(STAGE, name).openActivity();
        tool.link("My skills").click();
        assertThat(tool.heading()).hasText("My skills");
        return tool;
    }

    @Test
    void a_level_is_said_confirmed_by_another_and_kept_fresh() {
        ToolFrame tool = skillsOf("Chloé Dupont");
        tool.field("Search skills by name or group").fill("short video");
        tool.button("Add Short video").click();
        tool.find(".level-option", "2 · alone").click();
        tool.button("Save").click();
        assertThat(mastery(tool, "Short video")).containsText("self 2");

        tool.button("Still use it Short video").click();
        assertThat(tool.find(".toast-line")).containsText("Short video: noted that you use it.");
        tool.find(".toast-line .btn", "Undo").click();
        assertThat(tool.find(".toast-line")).hasCount(0);

        tool.link("Short video").first().click();
        tool.field("Search colleagues by name").fill("Boateng");
        tool.button("Ask Yaw Boateng").click();
        assertThat(tool.text("Asked, no answer yet")).isVisible();

        ToolFrame yaws = skillsOf("Yaw Boateng");
        yaws.button("Answer Chloé Dupont").click();
        yaws.find(".level-option", "3 · well").click();
        yaws.button("Save").click();
        assertThat(yaws.text("Others ask for your word")).hasCount(0);

        tool.link("Back to my skills").click();
        assertThat(mastery(tool, "Short video")).containsText("instructor 3");
        assertThat(mastery(tool, "Short video")).containsText("2.7");
    }

    @Test
    void a_framework_goes_to_moodles_shape_and_comes_back_unchanged() throws IOException {
        ToolFrame administrators = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        administrators.link("See everyone").waitFor();
        administrators.link("Access").click();
        administrators.field("Search the people of this course").fill("Theresa");
        administrators.button("Give access to Theresa Abernathy").click();
        administrators.find(".toast-line").waitFor();

        SandboxPages theresa = SandboxPages.of(STAGE, "Theresa Abernathy");
        ToolFrame tool = theresa.openActivity();
        tool.link("Skill library").click();
        Download file = theresa.page()
                .waitForDownload(() -> tool.button("For Moodle (CSV)").click());
        Path saved = folder.resolve("moodle.csv");
        file.saveAs(saved);
        assertThat(Files.readString(saved)).contains("TEC-03,Short video");

        tool.field("Kind of file").selectOption("moodle");
        tool.find("#framework-file").setInputFiles(saved);
        tool.button("See what would happen").first().click();
        assertThat(tool.text("0 would be added, 0 changed; 60 are the same")).isVisible();

        assertThat(theresa.page()
                        .waitForDownload(() -> tool.button("CASE 1.1 (JSON)").click())
                        .suggestedFilename())
                .isEqualTo("Viceversa-starter-skills-case.json");
    }

    @Test
    void the_pages_of_skills_keep_nobody_out() {
        Looks looks = new Looks();
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().person("Yaw Boateng"));
        page.navigate(STAGE.sandbox()
                .launchAddress(STAGE.sandbox()
                        .activities(STAGE.registered(), STAGE.course())
                        .get(0))
                .toString());
        page.locator("h1").waitFor();
        page.evaluate("location.hash = '/skills'");
        page.getByLabel("Search skills by name or group").fill("video");
        page.locator(".mastery").first().waitFor();
        looks.at(page, "my skills");
        page.locator(".mastery a").first().click();
        page.getByText("Ask for another view").waitFor();
        looks.at(page, "skill");

        assertThat(looks.complaints()).isEmpty();
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Learners take part: from the home through the form and the orientation to being ready. */
class EnrolmentJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private static EnrolmentSeed seed;

    @BeforeAll
    static void a_programme_is_open() {
        SandboxPages.of(STAGE, "Chloé Dupont").openActivity().heading().waitFor();
        seed = EnrolmentSeed.in(STAGE.tool().database(), "Rotnem");
    }

    private static Locator saved(ToolFrame tool) {
        return tool.find(".enrol-save");
    }

    private static void answerAll(ToolFrame tool) {
        assertThat(tool.find(".orientation-question")).hasCount(5);
        while (tool.find(".orientation-unit button").count() > 0) {
            int left = tool.find(".orientation-unit button").count();
            tool.find(".orientation-unit button").first().click();
            assertThat(tool.find(".orientation-unit button")).hasCount(left - 1);
        }
        int questions = tool.find(".orientation-question").count();
        for (int question = 0; question < questions; question++) {
            Locator one = tool.find(".orientation-question").nth(question);
            for (int choice = 0; choice < 3; choice++) {
                one.locator("input").nth(choice).check();
                one.locator("button").click();
                one.locator(".orientation-result").waitFor();
                if (one.locator(".orientation-result.is-right").count() == 1) {
                    break;
                }
            }
            assertThat(one.locator(".is-right")).isVisible();
        }
    }

    @Test
    void a_junior_enrols_in_two_minutes_and_is_ready_after_the_orientation() {
        SandboxPages pages = SandboxPages.of(STAGE, "Chloé Dupont");
        ToolFrame tool = pages.openActivity();
        assertThat(tool.heading()).hasText("You can join Rotnem");
        tool.link("Have a look").click();
        assertThat(tool.heading()).hasText("Enrol in Rotnem");

        tool.find(".enrol-choice", "As Rotnem").click();
        assertThat(saved(tool)).hasText("Saved");
        tool.button("Next").click();
        tool.field("Add a skill you can teach").fill("dash");
        tool.button("Python for dashboards").click();
        tool.field("In your own words (optional)").fill("With your own figures");
        assertThat(saved(tool)).hasText("Saved");
        tool.button("Next").click();
        tool.button("Mornings").click();
        assertThat(tool.text("20 hours a week")).isVisible();
        tool.field("Add a language").selectOption("fr");
        tool.button("Next").click();
        tool.field("A topic, in your own words").fill("My last reorganisation");
        tool.button("Add").click();
        tool.field("Search the people of this course").fill("Ana");
        tool.find(".enrol-found button").first().click();
        tool.button("Next").click();
        assertThat(tool.find(".enrol-answers")).containsText("With your own figures");
        tool.button("Enrol").click();
        assertThat(tool.text("Please agree before you send the form.")).isVisible();
        tool.field("I have read this and agree").check();
        tool.button("Enrol").click();

        assertThat(tool.find(".lead")).containsText("You are enrolled. One thing is left");
        tool.link("Begin the orientation").click();
        assertThat(tool.heading()).hasText("Orientation");
        answerAll(tool);
        assertThat(tool.text("You have finished your orientation.")).isVisible();
        tool.link("See where you stand").click();
        assertThat(tool.find(".lead")).containsText("You are ready.");
        assertThat(tool.find(".enrol-track .is-reached")).hasCount(3);
    }

    @Test
    void what_was_typed_is_there_again_after_leaving_and_coming_back() {
        SandboxPages pages = SandboxPages.of(STAGE, "Łukasz Żółkiewski");
        ToolFrame tool = pages.openActivity();
        tool.link("Have a look").click();
        tool.find(".enrol-choice", "As executive").click();
        tool.button("Next").click();
        tool.button("Reading social feeds").click();
        tool.find(".ways a, nav a", "Home").first().click();

        tool = pages.openActivity();
        assertThat(tool.heading()).hasText("Finish your form");
        tool.link("Go on").click();
        tool.button("Next").click();
        assertThat(tool.find(".enrol-card h4")).hasText("Reading social feeds");
    }

    @Test
    void a_second_window_is_shown_beside_the_first_and_nothing_is_lost() {
        SandboxPages pages = SandboxPages.of(STAGE, "Κατερίνα Παπαδοπούλου");
        ToolFrame first = pages.openActivity();
        first.link("Have a look").click();
        first.find(".enrol-choice", "As Rotnem").click();
        assertThat(saved(first)).hasText("Saved");
        SandboxPages again = SandboxPages.of(STAGE, "Κατερίνα Παπαδοπούλου");
        ToolFrame second = again.openActivity();
        second.link("Go on").click();
        second.find(".enrol-choice", "As executive").click();
        assertThat(saved(second)).hasText("Saved");

        first.button("Next").click();
        first.button("Python for dashboards").click();

        assertThat(first.text("This form was changed in another window")).isVisible();
        first.button("Keep what is here").click();
        assertThat(saved(first)).hasText("Saved");
        assertThat(first.find(".enrol-card h4")).hasText("Python for dashboards");
    }

    @Test
    void every_step_can_be_used_by_everybody() {
        Page page = SandboxPages.of(STAGE, "Ana Álvarez").openNewWindow();
        Looks looks = new Looks();
        assertThat(page.locator("h1")).hasText("You can join Rotnem");
        page.evaluate("location.hash = '/enrol/" + seed.cycle().id() + "'");
        assertThat(page.locator("h1")).hasText("Enrol in Rotnem");
        looks.at(page, "enrol 1 side");
        page.locator(".enrol-choice").first().click();
        page.locator(".enrol-ways .btn-primary").click();
        page.locator(".enrol-found button").first().click();
        looks.at(page, "enrol 2 skills");
        page.locator(".enrol-ways .btn-primary").click();
        page.getByText("Working hours").click();
        looks.at(page, "enrol 3 time");
        page.locator(".enrol-ways .btn-primary").click();
        looks.at(page, "enrol 4 more");
        page.locator(".enrol-ways .btn-primary").click();
        looks.at(page, "enrol 5 summary");
        page.getByText("I have read this and agree").click();
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".lead").first()).containsText("You are enrolled");
        looks.at(page, "enrol status");
        page.evaluate("location.hash = '/enrol/" + seed.cycle().id() + "/orientation'");
        assertThat(page.locator("h1")).hasText("Orientation");
        looks.at(page, "orientation");
        page.evaluate("location.hash = '/'");
        assertThat(page.locator("h1")).hasText(Pattern.compile("orientation"));
        looks.at(page, "home enrolled");

        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    void the_week_is_filled_in_by_the_keyboard_alone() {
        SandboxPages pages = SandboxPages.of(STAGE, "Hiroshi Okada");
        ToolFrame tool = pages.openActivity();
        tool.document().evaluate("location.hash = '/enrol/" + seed.cycle().id() + "'");
        tool.find(".enrol-choice", "As Rotnem").click();
        tool.button("Next").click();
        tool.button("Next").click();
        Locator nine = tool.find("[role=gridcell][aria-label='Monday 09:00']");
        nine.focus();
        nine.press("Space");
        tool.find("[role=gridcell][aria-label='Monday 09:00']").press("Shift+ArrowRight");
        tool.find("[role=gridcell][aria-label='Monday 09:30']").press("ArrowDown");
        tool.find("[role=gridcell][aria-label='Tuesday 09:30']").press("Enter");

        assertThat(tool.find("[role=gridcell][aria-selected=true]")).hasCount(3);
        assertThat(tool.text("1.5 hours a week")).isVisible();
    }
}

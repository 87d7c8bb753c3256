package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Screenshots;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** A teacher adds reflections in the platform's dialogue, changes one on its page, and a learner lands on it. */
class ActivityJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.MOODLE);

    private static final String MY_ACTIVITY = """
            async () => {
              const headers = { 'Viceversa-Session': document.body.dataset.session };
              return (await (await fetch('/api/me', { headers })).json()).activity.id;
            }""";

    private final Looks looks = new Looks();

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    /** What a signed-in browser opens there, without the platform's page around it. */
    private static Page alone(SandboxPages teacher, URI address) {
        Page page = teacher.page().context().newPage();
        page.navigate(address.toString());
        page.waitForURL("**/app?*");
        page.locator("h1").waitFor();
        return page;
    }

    private static void unfold(Page page) {
        Locator folded = page.locator(".activity-part:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    private static Activity placed(String title) {
        return STAGE.sandbox().activities(STAGE.registered(), STAGE.course()).stream()
                .filter(activity -> activity.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void from_the_dialogue_to_the_settings_and_to_the_learner() {
        SandboxPages teacher = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        a_faulty_one_is_mended_in_the_dialogue(teacher);
        Page settings = alone(teacher, STAGE.sandbox().launchAddress(placed("Week 3 reflection")));
        it_begins_with_what_was_opened(settings);
        the_settings_are_changed_with_what_that_does(settings);
        two_tabs_change_it_and_both_are_shown(settings);
        what_it_said_before_is_there(settings);
        it_is_looked_at_as_either_side(settings);
        it_is_printed_whole(settings);
        it_stands_in_the_list(settings);
        the_learner_lands_on_it();
        assertThat(looks.complaints()).isEmpty();
    }

    private void it_begins_with_what_was_opened(Page page) {
        String activity = (String) page.evaluate(MY_ACTIVITY);
        assertThat((String) page.evaluate("location.hash")).isIn("#/grading/" + activity, "#/activities/" + activity);
        page.evaluate("id => { location.hash = '/activities/' + id; }", activity);
        assertThat(page.locator("h1")).hasText("Week 3 reflection");
        page.locator("#activity-title").waitFor();
    }

    private void a_faulty_one_is_mended_in_the_dialogue(SandboxPages teacher) {
        ToolFrame picker = teacher.openPicker();
        picker.find("#kind-reflection").check();
        picker.field("Title in the course").fill("");
        picker.find("#new-points").fill("7.5");
        picker.button("Add to course").click();
        assertThat(picker.find("[role=alert] .note-title")).hasText("2 things are not right yet");
        picker.field("Title in the course").fill("Week 3 reflection");
        picker.find("#new-points").fill("10");
        picker.find("#new-count").selectOption("2");
        picker.find("#new-title-1").fill("Week 4 reflection");
        picker.find("#new-title-0").fill("Week 3 reflection");
        Page page = alone(teacher, STAGE.sandbox().contentChoiceAddress(STAGE.registered(), STAGE.course()));
        page.locator("#kind-reflection").check();
        page.locator("#new-count").selectOption("3");
        page.locator(".activity-all > summary").click();
        looks.at(page, "activity picker");
        page.close();
        picker.button("Add to course").click();
        assertThat(teacher.page().getByText("Added: Week 3 reflection, Week 4 reflection."))
                .isVisible();
    }

    private void the_settings_are_changed_with_what_that_does(Page page) {
        looks.at(page, "activity settings");
        unfold(page);
        page.locator("#activity-points").fill("20");
        page.locator("#activity-words-least").fill("300");
        assertThat(page.locator(".activity-saving .note-title")).hasText("What this change does");
        assertThat(page.locator(".activity-saving li")).hasCount(2);
        page.locator("#activity-words-most").fill("200");
        press(page, "Save");
        assertThat(page.locator(".activity-saving .note-problem")).containsText("cannot both be kept");
        page.locator("#activity-words-most").fill("600");
        Locator first = page.locator(".activity-part .activity-thing").first();
        first.getByLabel("Asked of who learns").fill("What did you have to unlearn this week?");
        looks.at(page, "activity settings changed");
        press(page, "Save");
        assertThat(page.getByText("The column of the gradebook counts to 20 now, too."))
                .isVisible();
        page.reload();
        page.locator("#activity-title").waitFor();
        unfold(page);
        assertThat(page.locator("#activity-points")).hasValue("20");
        assertThat(first.getByLabel("Asked of who learns")).hasValue("What did you have to unlearn this week?");
    }

    private void two_tabs_change_it_and_both_are_shown(Page page) {
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("#activity-title").waitFor();
        unfold(other);
        other.locator("#activity-title").fill("Written in the other tab");
        other.locator("#activity-attempts").fill("2");
        press(other, "Save");
        assertThat(other.locator("h1")).hasText("Written in the other tab");
        other.close();
        page.locator("#activity-title").fill("Written here");
        press(page, "Save");
        assertThat(page.locator(".conflict-text")).hasText(new String[] {"Written here", "Written in the other tab"});
        looks.at(page, "activity conflict");
        press(page, "Take what I chose");
        unfold(page);
        assertThat(page.locator("#activity-attempts")).hasValue("2");
        press(page, "Save");
        assertThat(page.locator("h1")).hasText("Written here");
    }

    private void what_it_said_before_is_there(Page page) {
        page.locator("input[value=history]").check();
        assertThat(page.locator(".activity-history > li")).hasCount(4);
        assertThat(page.locator(".activity-history > li").first().locator("ins"))
                .containsText("here");
        looks.at(page, "activity history");
    }

    private void it_is_looked_at_as_either_side(Page page) {
        page.locator("input[value=MENTEE]").check();
        assertThat(page.locator(".activity-preview")).containsText("What did you have to unlearn this week?");
        page.locator("input[value=MENTOR]").check();
        assertThat(page.locator(".activity-preview")).not().containsText("unlearn this week");
        looks.at(page, "activity preview");
    }

    private void it_is_printed_whole(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".activity-printed")).containsText("What did you have to unlearn this week?");
        assertThat(page.locator(".activity-printed")).containsText("What each of us learned");
        assertThat(page.locator(".activity-page")).isHidden();
        Screenshots.of(page).save("activity printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".activity-printed")).isHidden();
    }

    private void it_stands_in_the_list(Page page) {
        page.evaluate("() => { location.hash = '/activities'; }");
        assertThat(page.locator("h1")).hasText("Reflections");
        assertThat(page.locator("tbody tr")).hasCount(2);
        looks.at(page, "activities");
    }

    /** The page of writing comes from another part; where the visit begins is what counts here. */
    private void the_learner_lands_on_it() {
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        ToolFrame tool = learner.openActivity("Week 3 reflection");
        String activity = (String) tool.document().evaluate(MY_ACTIVITY);
        assertThat(activity).matches("[0-9a-f-]{36}");
        assertThat((String) tool.document().evaluate("location.hash")).isIn("", "#/reflections/" + activity);
    }
}

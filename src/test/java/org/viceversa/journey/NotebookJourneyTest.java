package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Two people write, share, answer, introduce and thank; and one asks for twenty minutes, which the other one has. */
class NotebookJourneyTest {

    private static final String MANAGER = "Theresa Abernathy";
    private static final int PEOPLE = 4;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();
    private NotebookSeed two;
    private EnrolmentSeed seed;

    /** Once the tool is there: before that, nobody hears of another address. */
    private static Page of(String name) {
        Page page = SandboxPages.of(STAGE, name).openNewWindow();
        page.locator(".ways").waitFor();
        return page;
    }

    private static void go(Page page, String path) {
        page.evaluate("path => { location.hash = path; }", path);
        assertThat(page.locator(".skeleton")).hasCount(0);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static Locator state(Page page) {
        return page.locator(".notebook-state");
    }

    private static Locator text(Page page) {
        return page.locator("#note-text");
    }

    private String notes(String part) {
        return "/pairs/" + two.pairing() + "/notes" + part;
    }

    private void two_are_paired_in_a_programme_that_somebody_runs() {
        ToolFrame access = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        // Nobody is found before the people of the course were read.
        access.link("See everyone").waitFor();
        access.link("Access").click();
        access.find("#access-search").fill(MANAGER);
        access.button("Give access to " + MANAGER).click();
        access.find(".toast-line").waitFor();
        seed = EnrolmentSeed.in(STAGE.tool().database(), "Notebooks");
        PairingSeed.ready(STAGE.tool().database(), seed, PEOPLE);
        two = NotebookSeed.in(STAGE.tool().database(), seed);
    }

    @Test
    void two_people_keep_a_notebook_and_help_each_other_out() {
        two_are_paired_in_a_programme_that_somebody_runs();
        Page junior = of(two.junior());
        Page senior = of(two.senior());

        a_note_is_saved_while_it_is_written_and_the_network_fails(junior);
        two_windows_change_it_and_nothing_is_lost(junior);
        it_is_shared_read_and_not_taken_back(junior, senior);
        one_is_deleted_and_comes_back(junior);
        an_idea_is_raised_and_answered(junior, senior);
        somebody_is_introduced_and_somebody_thanked(junior, senior);
        twenty_minutes_are_asked_for_and_taken(senior, junior);
        those_who_run_the_programme_read_what_goes_as_far_as_them();
        assertThat(looks.complaints()).isEmpty();
    }

    private void a_note_is_saved_while_it_is_written_and_the_network_fails(Page junior) {
        go(junior, notes(""));
        looks.at(junior, "notebook empty");
        press(junior, "Write a note");
        text(junior).fill("What I noticed today\n<b>not bold</b> שלום");
        assertThat(state(junior)).hasText("Saved");
        junior.context().setOffline(true);
        text(junior).fill("What I noticed today\nand on the train");
        assertThat(state(junior)).containsText("Not saved yet");
        junior.context().setOffline(false);
        assertThat(state(junior)).hasText("Saved");
        looks.at(junior, "notebook writing");
    }

    private void two_windows_change_it_and_nothing_is_lost(Page junior) {
        Page other = junior.context().newPage();
        other.navigate(junior.url());
        other.locator(".notebook-line").first().click();
        text(other).fill("Written in the other window");
        assertThat(state(other)).hasText("Saved");
        other.close();
        text(junior).fill("Written here");
        assertThat(junior.locator(".conflict-text"))
                .hasText(new String[] {"Written here", "Written in the other window"});
        looks.at(junior, "notebook conflict");
        press(junior, "Keep both");
        assertThat(state(junior)).hasText("Saved");
        assertThat(text(junior)).hasValue("Written here\n\n— — —\n\nWritten in the other window");
    }

    private void it_is_shared_read_and_not_taken_back(Page junior, Page senior) {
        go(senior, notes(""));
        assertThat(senior.locator(".notebook-line")).hasCount(0);
        junior.getByText("You two").click();
        assertThat(junior.locator(".note-title")).hasText("Share this note with " + two.senior() + "?");
        looks.at(junior, "notebook sharing");
        press(junior, "Share with");
        assertThat(state(junior)).hasText("Saved");
        junior.getByText("Only you", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(junior.locator(".note-title")).hasText("A shared note stays shared");
        press(junior, "Make a private copy");
        assertThat(junior.locator("input[value=PRIVATE]")).isChecked();
        press(junior, "Done");
        assertThat(junior.locator(".notebook-line")).hasCount(2);

        senior.reload();
        senior.locator(".notebook-line").click();
        assertThat(senior.locator("article .notebook-text")).containsText("Written in the other window");
        assertThat(text(senior)).hasCount(0);
    }

    private void one_is_deleted_and_comes_back(Page junior) {
        junior.locator("#notes-search").fill("written HERE");
        assertThat(junior.locator(".list-count")).hasText("2 notes");
        junior.locator(".notebook-line").first().click();
        press(junior, "Delete");
        assertThat(junior.locator(".toast-line")).containsText("The note is deleted.");
        assertThat(junior.locator(".notebook-line")).hasCount(1);
        junior.locator(".toast-line .btn").first().click();
        assertThat(junior.locator(".notebook-line")).hasCount(2);
        looks.at(junior, "notebook list");
    }

    private void an_idea_is_raised_and_answered(Page junior, Page senior) {
        go(junior, notes("/ideas"));
        junior.locator("#idea-text").fill("Let new people write the minutes for a month.");
        junior.locator("#idea-new-audience").selectOption("PROGRAMME");
        press(junior, "Raise the idea");
        assertThat(junior.locator(".notebook-card")).hasCount(1);

        go(senior, notes("/ideas"));
        senior.locator(".notebook-card textarea").fill("Let us try it in my team first.");
        senior.locator(".notebook-card .notebook-form select").selectOption("TRIAL");
        looks.at(senior, "notebook ideas answering");
        press(senior, "Send the answer");
        assertThat(senior.locator(".notebook-answer")).containsText("Let us try it in my team first.");
        junior.reload();
        assertThat(junior.locator(".notebook-card strong")).hasText("Being tried");
        looks.at(junior, "notebook ideas");
    }

    private void somebody_is_introduced_and_somebody_thanked(Page junior, Page senior) {
        go(junior, notes("/introductions"));
        junior.locator("#introduction-name").fill("Dr. Vega");
        junior.locator("#introduction-why").fill("To learn how budgets are made.");
        press(junior, "Ask for it");
        assertThat(junior.locator(".notebook-card")).containsText("You asked " + two.senior());
        go(senior, notes("/introductions"));
        press(senior, "Yes");
        press(senior, "I have introduced them");
        assertThat(senior.locator(".notebook-card")).containsText("You have introduced the two.");
        junior.reload();
        press(junior, "We have met");
        looks.at(junior, "notebook introductions");

        go(junior, notes("/thanks"));
        junior.locator("#thanks-text").fill("For the door that you opened.");
        junior.locator(".notebook-form input[type=checkbox]").check();
        press(junior, "Say thank you");
        go(senior, notes("/thanks"));
        senior.locator(".notebook-card input[type=checkbox]").check();
        assertThat(senior.locator(".notebook-card")).containsText("It is on the wall.");
        looks.at(senior, "notebook thanks");
        go(senior, "/wall/" + seed.cycle().id());
        assertThat(senior.locator(".notebook-card")).hasCount(2);
        looks.at(senior, "notebook wall");
    }

    private void twenty_minutes_are_asked_for_and_taken(Page asker, Page helper) {
        go(asker, "/ask");
        asker.locator("#help-skill")
                .selectOption(seed.cycle().id() + " " + seed.skills().get(0).id());
        asker.locator("#help-words").fill("How do I read the numbers below a post?");
        looks.at(asker, "help asking");
        press(asker, "Ask for twenty minutes");
        assertThat(asker.locator(".notebook-card")).containsText("Waits for somebody");
        go(helper, "/");
        assertThat(helper.getByText("Somebody asks for twenty minutes")).isVisible();
        helper.getByText("Ask, or help").click();
        looks.at(helper, "help taking");
        press(helper, "I can help");
        assertThat(helper.locator(".note-calm")).containsText("You help.");
        go(asker, "/");
        assertThat(asker.getByText("Reading social feeds with " + two.junior())).isVisible();
    }

    private void those_who_run_the_programme_read_what_goes_as_far_as_them() {
        Page manager = of(MANAGER);
        go(manager, "/programmes/" + seed.programme().id() + "/ideas");
        assertThat(manager.locator(".notebook-card")).hasCount(1);
        looks.at(manager, "ideas of a programme");
    }
}

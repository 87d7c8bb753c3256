package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** Two people agree, disagree, agree anew, set goals, promise something, and come to a good end. */
class MentorshipJourneyTest {

    private static final String JUNIOR = "Ana Álvarez";
    private static final String SENIOR = "Chloé Dupont";

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)))
                .first()
                .click();
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }

    private static void saved(Page page) {
        assertThat(page.locator(".agreement-saving")).hasText("Everything is saved.");
    }

    private static void type(Page page, String field, String words) {
        page.locator("#agreement-" + field).fill(words);
        assertThat(page.locator(".agreement-saving")).hasText("Saving…");
        saved(page);
    }

    @Test
    void from_the_first_draft_to_keeping_in_touch() {
        Page junior = SandboxPages.of(STAGE, JUNIOR).openNewWindow();
        Page senior = SandboxPages.of(STAGE, SENIOR).openNewWindow();
        junior.locator("h1").waitFor();
        senior.locator("h1").waitFor();
        EnrolmentSeed seed = EnrolmentSeed.in(STAGE.tool().database(), "Rotnem");
        MentorshipSeed.active(STAGE.tool().database(), seed, JUNIOR, SENIOR);

        senior_writes_and_signs(senior);
        what_junior_signs_has_changed(junior, senior);
        both_write_the_same_and_nothing_is_lost(junior, senior);
        senior_sets_goals(senior);
        junior_answers_with_a_promise(junior);
        both_come_to_an_end(junior, senior);
        assertThat(looks.complaints()).isEmpty();
    }

    private void senior_writes_and_signs(Page senior) {
        senior.reload();
        assertThat(senior.locator("h1")).hasText("Next, with " + JUNIOR);
        assertThat(senior.locator(".step")).containsText("Agree with " + JUNIOR);
        press(senior, "Begin the agreement");
        assertThat(senior.locator("h1")).hasText(JUNIOR);
        assertThat(senior.locator("#agreement-menteeLearns")).hasValue("Reading social feeds");
        type(senior, "menteeTeaches", "How budgets are decided");
        type(senior, "mentorLearns", "How budgets are decided");
        press(senior, "Sign this version");
        assertThat(senior.locator(".agreement-standing")).containsText("is signed by you");
    }

    private void what_junior_signs_has_changed(Page junior, Page senior) {
        junior.reload();
        press(junior, "Read and sign");
        assertThat(junior.locator(".agreement-standing")).containsText("is signed by " + SENIOR);

        press(senior, "Suggest a change");
        type(senior, "channel", "We call each other.");
        press(junior, "Sign this version");
        assertThat(main(junior)).containsText("This is what has changed since you read it");
        assertThat(junior.locator(".note .pair-diff ins").first()).containsText("call");
        looks.at(junior, "pair agreement changed");
    }

    private void both_write_the_same_and_nothing_is_lost(Page junior, Page senior) {
        type(senior, "channel", "We call each other on Fridays.");
        junior.locator("#agreement-channel").fill("We send each other messages.");
        Locator conflict = junior.locator(".conflict");
        assertThat(conflict).containsText("We call each other on Fridays.");
        assertThat(conflict).containsText("We send each other messages.");
        looks.at(junior, "pair agreement conflict");
        press(junior, "Keep what is chosen");
        saved(junior);
        press(junior, "Sign this version");
        assertThat(junior.locator(".agreement-standing")).containsText("Version 2 is signed by you");

        senior.reload();
        press(senior, "Sign this version");
        assertThat(senior.locator(".agreement-standing")).containsText("is in force: you both have signed it.");
        assertThat(main(senior)).containsText("We send each other messages.");
        assertThat(senior.locator(".agreement-history summary").first()).containsText("Version 1");
    }

    private void senior_sets_goals(Page senior) {
        press(senior, "Overview");
        looks.at(senior, "pair overview");
        press(senior, "Set a goal");
        press(senior, "From your wishes: Reading social feeds");
        senior.locator("#new-MENTEE-title").fill("Answer a post by myself");
        press(senior, "Save the goal");
        Locator card = senior.locator(".goal-card").first();
        assertThat(card).containsText("Answer a post by myself");
        assertThat(senior.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Reached Answer a post by myself")
                                .setExact(true)))
                .isDisabled();
        press(senior, "Add when it is appropriate");
        assertThat(senior.locator(".goal-card")).hasCount(2);
        senior.getByText("Say how well you can do it by now").click();
        card.locator("select").selectOption("2");
        press(senior, "Say it");
        assertThat(card).containsText("From 1, now 2, to 3");
        looks.at(senior, "pair goals");
        press(senior, "Reached");
        assertThat(card).containsText("reached");
        press(senior, "Undo");
        assertThat(card).containsText("under way");
    }

    private void junior_answers_with_a_promise(Page junior) {
        press(junior, "Overview");
        assertThat(main(junior)).containsText("Answer a post by myself");
        press(junior, "To the promises");
        junior.getByText("Add a promise").click();
        junior.locator("#promise-words").fill("Send three good examples");
        junior.locator("#promise-due")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
        press(junior, "Save the promise");
        assertThat(junior.locator(".rows")).containsText("Send three good examples");
        press(junior, "Kept");
        assertThat(junior.locator(".rows")).containsText("kept on");
        press(junior, "Undo");
        assertThat(junior.locator(".rows")).not().containsText("kept on");
    }

    private void both_come_to_an_end(Page junior, Page senior) {
        press(senior, "Overview");
        press(senior, "To the closing");
        press(senior, "Begin the closing");
        senior.locator("#closing-learned").waitFor();
        looks.at(senior, "pair closing");
        says(senior, "3", "Asking first");
        assertThat(main(senior)).containsText(JUNIOR + " has yet to finish");

        press(junior, "Home");
        assertThat(junior.locator(".step")).containsText("Say three sentences");
        press(junior, "Go to the closing");
        assertThat(main(junior)).containsText(SENIOR + " has finished.");
        says(junior, "4", "How budgets come about");
        assertThat(main(junior)).containsText("Asking first");
        assertThat(main(junior)).containsText("You keep in touch.");
        assertThat(junior.locator(".pair-state")).containsText("have completed your time as a Rotnem pair");
        looks.at(junior, "pair closing after");

        senior.reload();
        assertThat(main(senior)).containsText("How budgets come about");
        press(senior, "Enrol as Rotnem, for somebody else");
        assertThat(main(senior)).containsText("You take part in the open cycle already.");
    }

    private void says(Page page, String level, String learned) {
        page.locator(".closing-levels select").first().selectOption(level);
        page.locator("#closing-learned").fill(learned);
        page.locator("#closing-differently").fill("Try things at once");
        page.locator("#closing-thanks").fill("Your patience");
        page.getByText("Yes, gladly").click();
        page.locator("#closing-contact").fill("me@example.org");
        saved(page);
        press(page, "Finish my part");
    }

    @Test
    void whoever_is_left_still_reads_what_was_agreed() {
        Page junior = SandboxPages.of(STAGE, "Łukasz Żółkiewski").openNewWindow();
        Page senior = SandboxPages.of(STAGE, "Κατερίνα Παπαδοπούλου").openNewWindow();
        junior.locator("h1").waitFor();
        senior.locator("h1").waitFor();
        EnrolmentSeed seed = EnrolmentSeed.in(STAGE.tool().database(), "Leavers");
        MentorshipSeed.active(STAGE.tool().database(), seed, "Łukasz Żółkiewski", "Κατερίνα Παπαδοπούλου");
        senior.reload();
        press(senior, "Begin the agreement");
        type(senior, "menteeTeaches", "How budgets are decided");

        junior.reload();
        press(junior, "Open your page");
        junior.getByText("End this Rotnem pair").first().click();
        press(junior, "End this Rotnem pair now");
        assertThat(junior.locator(".pair-state")).containsText("Nobody is at fault.");

        press(senior, "Overview");
        assertThat(senior.locator(".pair-over")).containsText("What is here stays readable for you");
        press(senior, "To the agreement");
        assertThat(main(senior)).containsText("How budgets are decided");
        assertThat(senior.locator("textarea")).hasCount(0);
        looks.at(senior, "pair agreement over");
        assertThat(looks.complaints()).isEmpty();
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.pairing.Pairing;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.Screenshots;
import org.viceversa.testkit.TrialStage;

/** The life of one pair in a trial whose time is moved: from yes to the closing, by both people, on two kinds of screen. */
class PairLifeJourneyTest {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Duration SOON = Duration.ofSeconds(40);

    @RegisterExtension
    static final TrialStage TRIAL = new TrialStage();

    private final Map<String, Page> windows = new HashMap<>();
    private PairSeed pair;
    private int pictures;

    /** The mentor has a phone, the mentee a desk. */
    private Page mentor(String path) {
        return at(pair.mentor(), PHONE, path);
    }

    private Page mentee(String path) {
        return at(pair.mentee(), DESK, path);
    }

    private Page at(String name, int width, String path) {
        Page page = windows.computeIfAbsent(name, one -> TRIAL.enter(one, width));
        page.evaluate("path => { location.hash = path; }", "#/pairs");
        page.evaluate("path => { location.hash = path; }", "#" + path.replace("{id}", pair.id()));
        return page;
    }

    /** Visits end meanwhile, as they would: both come in anew. */
    private void goOn(Duration further) {
        TRIAL.goOn(further);
        windows.values().forEach(Page::close);
        windows.clear();
    }

    private void look(Page page, String name) {
        assertThat(page.locator(".skeleton")).hasCount(0);
        Screenshots.of(page).save("life-%02d-%s-%d".formatted(++pictures, name, page.viewportSize().width));
    }

    private static void press(Page page, String words) {
        button(page, words).click();
    }

    /** The page says so, where it says what was done. */
    private static void said(Page page, String words) {
        assertThat(page.locator(".note-calm", new Page.LocatorOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    @Test
    void two_people_from_yes_to_the_closing() {
        pair = PairSeed.offered(TRIAL.tool().database(), TRIAL.now());
        bothSayYes();
        goOn(Duration.ofDays(29));
        Patience.until("time has begun their meetings", SOON, () -> pair.state() == Pairing.State.ACTIVE);
        theyAgree();
        theySetGoals();
        theyMeet();
        fitIsAsked();
        theyMoveAMeetingAndMeet();
        pulseIsTaken();
        oneDoesNotCome();
        theyClose();
        theOtherWayRound();
    }

    private void bothSayYes() {
        Page mentee = mentee("/pairings");
        press(mentee, "Yes, I would like that");
        assertThat(mentee.locator(".note-calm")).isVisible();
        Page mentor = mentor("/pairings");
        press(mentor, "Yes, I would like that");
        assertThat(mentor.locator(".note-calm")).isVisible();
        look(mentor, "accepted");
    }

    private void theyAgree() {
        Page mentee = mentee("/pairs/{id}");
        look(mentee, "first step");
        mentee = mentee("/pairs/{id}/agreement");
        Locator fields = mentee.locator(".agreement-form textarea");
        fields.first().waitFor();
        for (int at = 0; at < 4; at++) {
            fields.nth(at).fill("What we teach and learn, part " + (at + 1));
        }
        press(mentee, "Sign this version");
        assertThat(mentee.locator(".agreement-standing")).containsText("1");
        Page mentor = mentor("/pairs/{id}/agreement");
        look(mentor, "agreement");
        press(mentor, "Sign this version");
        assertThat(button(mentor, "Sign this version")).hasCount(0);
        look(mentor, "agreement signed");
    }

    private void theySetGoals() {
        Page mentee = mentee("/pairs/{id}/goals");
        press(mentee, "Add a goal");
        mentee.getByLabel("What the learner will be able to do").fill("Read a dashboard of posts");
        mentee.getByText("to do something by oneself").click();
        press(mentee, "Save the goal");
        press(mentee, "Add when it is appropriate");
        assertThat(mentee.getByText("The other half is there").first()).isVisible();
        look(mentee, "goals with the other half");
        Page mentor = mentor("/pairs/{id}/goals");
        press(mentor, "Add a goal");
        mentor.getByLabel("What the learner will be able to do").fill("See how decisions are made here");
        mentor.getByText("what colleagues elsewhere think, and why").click();
        press(mentor, "Save the goal");
        assertThat(mentor.locator(".goal-card")).hasCount(3);
        look(mentor, "goals");
    }

    /** One proposes a time in their own zone, the other one agrees, and both say afterwards that it took place. */
    private void theyMeet() {
        propose(mentee("/pairs/{id}/sessions"), false);
        agree(mentor("/pairs/{id}/sessions"));
        look(mentor("/pairs/{id}/sessions"), "meeting agreed");
        tookPlace();
    }

    private void theyMoveAMeetingAndMeet() {
        propose(mentor("/pairs/{id}/sessions"), false);
        Page mentee = mentee("/pairs/{id}/sessions");
        press(mentee, "Propose other times");
        propose(mentee, true);
        look(mentee, "other times");
        agree(mentor("/pairs/{id}/sessions"));
        tookPlace();
    }

    private void propose(Page page, boolean move) {
        Locator form = page.locator(".session-form")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id$='-own-0'], .own-times")));
        form.first().waitFor();
        // Times that suit both come a moment later, and are proposed unless they are taken away.
        form.first().locator(".time-options, > p.quiet").first().waitFor();
        Locator suits = form.first().locator(".time-options input:checked");
        while (suits.count() > 0) {
            suits.first().uncheck();
        }
        form.first().getByText("Add another time").click();
        form.first().locator("input[type=datetime-local]").fill(inTwoDays(page, move ? 15 : 10));
        form.first().locator("button[type=submit]").click();
        said(page, "Proposed");
    }

    /** In the zone that the field names; both zones of the trial's people know the hour. */
    private static String inTwoDays(Page page, int hour) {
        return TRIAL.now()
                .plus(Duration.ofDays(2))
                .atZone(ZoneId.of("UTC"))
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(hour)
                .toLocalDateTime()
                .toString();
    }

    private static void agree(Page page) {
        page.locator("article.session .time-options input[type=radio]").first().check();
        press(page, "Agree on this time");
        said(page, "Agreed");
    }

    private void tookPlace() {
        goOn(Duration.ofDays(4));
        Page mentee = mentee("/pairs/{id}/sessions");
        press(mentee, "It took place");
        said(mentee, "Noted");
        Page mentor = mentor("/pairs/{id}/sessions");
        press(mentor, "It took place");
        said(mentor, "Noted");
    }

    private void fitIsAsked() {
        Page mentor = mentor("/pairs/{id}/pulse");
        mentor.locator("input[name=fit][value=STILL_DECIDING]").check();
        look(mentor, "fit");
        press(mentor, "Save");
        said(mentor, "Nobody else reads it");
        Page mentee = mentee("/pairs/{id}/pulse");
        assertThat(mentee.locator("input[name=fit][value=GOOD]")).not().isChecked();
        assertThat(mentee.locator("body")).not().containsText("You said on");
        mentee.locator("input[name=fit][value=GOOD]").check();
        press(mentee, "Save");
        said(mentee, "Nobody else reads it");
    }

    private void pulseIsTaken() {
        Page mentor = mentor("/pairs/{id}/pulse");
        for (int question = 0; question < 3; question++) {
            mentor.locator(".taps").nth(question).locator(".tap").nth(3).click();
        }
        look(mentor, "pulse");
        press(mentor, "Save my pulse");
        said(mentor, "Your pulse is saved.");
        assertThat(mentor.locator(".table-cards tbody tr")).hasCount(1);
    }

    private void oneDoesNotCome() {
        propose(mentor("/pairs/{id}/sessions"), false);
        agree(mentee("/pairs/{id}/sessions"));
        goOn(Duration.ofDays(4));
        Page mentor = mentor("/pairs/{id}/sessions");
        press(mentor, pair.mentee() + " did not come");
        said(mentor, "Noted");
        look(mentor, "did not come");
    }

    private void theyClose() {
        goOn(Duration.ofDays(90));
        Page mentee = mentee("/pairs/{id}/closing");
        press(mentee, "Begin the closing");
        saysGoodbye(mentee);
        look(mentee, "closing said");
        Page mentor = mentor("/pairs/{id}/closing");
        saysGoodbye(mentor);
        assertThat(mentor.locator(".pair-over")).isVisible();
        look(mentor, "closing read");
        Patience.until("the pair is complete", SOON, () -> pair.state() == Pairing.State.COMPLETED);
    }

    private static void saysGoodbye(Page page) {
        page.locator("#closing-learned").fill("To read a dashboard without fear");
        page.locator("#closing-differently").fill("I ask first whom a post is for");
        page.locator("#closing-thanks").fill("For every patient answer");
        page.getByText("No, it was good as it was").click();
        press(page, "Finish my part");
        assertThat(page.locator("#closing-learned")).hasCount(0);
    }

    /** What was learned is passed on: the one who learned becomes one who teaches. */
    private void theOtherWayRound() {
        Page mentee = mentee("/pairs/{id}/closing");
        Locator flip = mentee.locator(".role-flip button.btn-primary");
        flip.waitFor();
        look(mentee, "closing with the role flip");
        flip.click();
        assertThat(mentee.locator(".role-flip [role=status], .enrol-form, form").first())
                .isVisible();
        look(mentee, "role flip");
    }
}

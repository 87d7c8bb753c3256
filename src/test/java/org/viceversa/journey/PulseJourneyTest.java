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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** Somebody says how the meetings are, thinks again, and tells a concern; staff sees a state, and which pairs it needs. */
class PulseJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

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

    private static void tap(Page page, int question, int step) {
        page.locator(".taps").nth(question).locator(".tap").nth(step - 1).click();
    }

    @Test
    void two_people_say_how_it_goes_and_staff_sees_who_needs_help() throws IOException {
        PulseWorld world = new PulseWorld(STAGE, "Pulse", 6);
        Instant now = Instant.now();
        PairSeed pair = world.pairs.get(0).met(now.minus(Duration.ofDays(40)), now.minus(Duration.ofDays(20)));
        world.pairs.get(1).met(now.minus(Duration.ofDays(5)), now.minus(Duration.ofDays(19)));

        Page mentor = open(pair.mentor(), "/pairs/" + pair.id() + "/pulse");
        fitIsAnswered(mentor);
        pulseIsGivenAndChanged(mentor);
        looks.at(mentor, "pulse own");
        concernIsTold(mentor, pair);

        Page mentee = open(pair.mentee(), "/pairs/" + pair.id() + "/pulse");
        assertThat(mentee.locator(".pair-state")).containsText("ended");
        assertThat(mentee.locator(".pulse-form")).hasCount(0);
        assertThat(mentee.locator("body")).not().containsText("Stood too close");

        staffSeesWhoNeedsHelp(world);
        assertThat(looks.complaints()).isEmpty();
    }

    private void fitIsAnswered(Page page) {
        assertThat(page.locator(".pulse-form")).hasCount(2);
        looks.at(page, "pulse asked");
        press(page, "Save");
        assertThat(page.locator(".field-error").first()).containsText("Choose one of the three answers");
        page.locator("input[name=fit][value=NOT_A_FIT]").check();
        press(page, "Save");
        assertThat(page.locator(".note-calm").first()).containsText("Nobody else reads it");
        assertThat(page.getByText("You can stop at any time")).isVisible();
        looks.at(page, "pulse no fit");
        press(page, "Change my answer");
        page.locator("input[name=fit][value=GOOD]").check();
        press(page, "Save");
        assertThat(page.getByText("You can stop at any time")).hasCount(0);
    }

    private static void pulseIsGivenAndChanged(Page page) {
        tap(page, 0, 4);
        tap(page, 1, 5);
        page.locator("#pulse-words").fill("Ask more, explain less");
        press(page, "Save my pulse");
        assertThat(page.locator(".pulse-form .field-error")).containsText("each of the three rows");
        tap(page, 2, 2);
        press(page, "Save my pulse");
        assertThat(page.locator(".note-calm")).containsText("Your pulse is saved.");
        Locator mine = page.locator(".table-cards tbody tr");
        assertThat(mine).hasCount(1);
        assertThat(mine).containsText("Ask more, explain less");
        press(page, "Change my last pulse");
        tap(page, 2, 3);
        press(page, "Save the change");
        assertThat(mine.locator(".dots").nth(2)).containsText("3");
    }

    private void concernIsTold(Page page, PairSeed pair) {
        press(page, "Report a concern");
        assertThat(page.locator(".concern-form")).containsText("Līga Bērziņa");
        looks.at(page, "concern form");
        press(page, "Send the report");
        assertThat(page.locator(".field-error")).containsText("say in a few words");
        page.locator("#concern-words").fill("Stood too close, twice.");
        page.getByText("End the Rotnem pair now").click();
        press(page, "Send the report");
        assertThat(page.locator(".note-calm")).containsText("sealed");
        assertThat(page.locator(".note-calm .receipt")).hasText(Pattern.compile("[0-9A-F]{5}-[0-9A-F]{5}"));
        assertThat(page.locator(".concern-card")).containsText("Stood too close, twice.");
        looks.at(page, "concern sent");
        at(page, "/concerns");
        assertThat(page.locator(".concern-card")).containsText(pair.mentee());
    }

    private void staffSeesWhoNeedsHelp(PulseWorld world) throws IOException {
        Page page =
                open(PulseWorld.MANAGER, "/programmes/" + world.seed.programme().id());
        // The seeded cycle is open, so that the way to its pairs is not shown yet.
        at(
                page,
                "/programmes/" + world.seed.programme().id() + "/cycles/"
                        + world.seed.cycle().id() + "/health");
        Locator rows = page.locator(".table-cards tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.first()).containsText("Needs you");
        assertThat(rows.first()).containsText("Nothing booked since they began on");
        assertThat(rows.nth(1)).containsText("Have an eye on it");
        assertThat(page.getByText("Sums are shown from five people on.")).isVisible();
        looks.at(page, "health of pairs");
        page.locator("#health-state").selectOption("AMBER");
        assertThat(rows).hasCount(1);
        Download file = page.waitForDownload(() -> press(page, "Save as CSV"));
        assertThat(Files.readString(file.path())).contains("Have an eye on it", "Nothing booked since");
        page.locator("#health-driver").selectOption("ONE_SIDED");
        assertThat(page.getByText("No pair is like that.")).isVisible();
    }
}

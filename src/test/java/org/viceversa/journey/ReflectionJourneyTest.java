package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.secret.Secrets;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** Somebody writes in two tabs and without a network, hands in, takes back, and hands in again; nobody else reads a draft. */
class ReflectionJourneyTest {

    private static final int PEOPLE = 4;
    private static final Pattern SAVED = Pattern.compile("All saved.*");

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();
    private NotebookSeed two;
    private ReflectionSeed asked;

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

    private static Locator answer(Page page) {
        return page.locator("#prompt-p1");
    }

    private static Locator state(Page page) {
        return page.locator(".reflection-save [role=status]");
    }

    private static void open(Page page, String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
    }

    @Test
    void a_reflection_from_the_first_letter_to_the_receipt() throws IOException {
        somebody_asks_two_who_are_paired();
        Page junior = of(two.junior());
        the_home_and_the_list_lead_there(junior);
        it_is_saved_while_it_is_written_and_the_network_fails(junior);
        two_tabs_change_it_and_nothing_is_lost(junior);
        a_note_is_quoted_and_a_meeting_added(junior);
        an_earlier_text_comes_back(junior);
        it_is_handed_in_taken_back_and_handed_in_again(junior);
        the_receipt_holds(junior);
        nobody_else_finds_any_of_it();
        assertThat(looks.complaints()).isEmpty();
    }

    private void somebody_asks_two_who_are_paired() {
        SandboxPages.ofTheAdministrator(STAGE)
                .openActivity()
                .link("See everyone")
                .waitFor();
        EnrolmentSeed seed = EnrolmentSeed.in(STAGE.tool().database(), "Reflections");
        PairingSeed.ready(STAGE.tool().database(), seed, PEOPLE);
        two = NotebookSeed.in(STAGE.tool().database(), seed);
        asked = ReflectionSeed.in(STAGE.tool().database(), two, seed.programme().tenant());
    }

    private void the_home_and_the_list_lead_there(Page junior) {
        go(junior, "/reflections");
        assertThat(junior.locator(".reflection-line-title")).containsText(new String[] {"Week 3 reflection"});
        looks.at(junior, "reflections list");
        go(junior, "/");
        junior.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Week 3 reflection"))
                .first()
                .click();
        assertThat(answer(junior)).isVisible();
        assertThat(junior.locator(".reflection-asked").first()).hasText("What did you teach?");
        assertThat(junior.locator(".reflection-hand-in li").first()).hasText("Describe: 2 more words.");
        looks.at(junior, "reflection empty");
    }

    private void it_is_saved_while_it_is_written_and_the_network_fails(Page junior) {
        answer(junior).fill("What I noticed <b>today</b> שלום");
        assertThat(junior.locator("#prompt-p1-room")).containsText("7 words");
        answer(junior).blur();
        assertThat(state(junior)).hasText(SAVED);
        junior.context().setOffline(true);
        answer(junior).fill("What I noticed today and on the train");
        answer(junior).blur();
        assertThat(state(junior)).containsText("No connection");
        junior.context().setOffline(false);
        assertThat(state(junior)).hasText(SAVED);
        junior.reload();
        assertThat(answer(junior)).hasValue("What I noticed today and on the train");
    }

    private void two_tabs_change_it_and_nothing_is_lost(Page junior) {
        Page other = junior.context().newPage();
        other.navigate(junior.url());
        answer(other).fill("Written in the other tab");
        answer(other).blur();
        assertThat(state(other)).hasText(SAVED);
        other.close();
        answer(junior).fill("Written here");
        answer(junior).blur();
        assertThat(junior.locator(".conflict-text")).hasText(new String[] {"Written here", "Written in the other tab"});
        looks.at(junior, "reflection conflict");
        press(junior, "Go on with this");
        assertThat(state(junior)).hasText(SAVED);
        assertThat(answer(junior)).hasValue("Written here\n\n— — —\n\nWritten in the other tab");
    }

    private void a_note_is_quoted_and_a_meeting_added(Page junior) {
        answer(junior).click();
        answer(junior).press("Control+End");
        open(junior, "Quote from your notes");
        press(junior, "Quote: " + ReflectionSeed.NOTE);
        assertThat(answer(junior))
                .hasValue(Pattern.compile(".*> " + ReflectionSeed.NOTE + "\n\\(my note of .*", Pattern.DOTALL));
        open(junior, "Add what happened");
        junior.getByLabel(Pattern.compile("both of you said")).check();
        junior.getByLabel(Pattern.compile("Show whoever marks this")).check();
        looks.at(junior, "reflection with evidence");
    }

    private void an_earlier_text_comes_back(Page junior) {
        String before = answer(junior).inputValue();
        open(junior, "Earlier texts");
        junior.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Look at the text of.*")))
                .first()
                .click();
        assertThat(junior.locator(".reflection-earlier .reflection-text").first())
                .isVisible();
        press(junior, "Bring this text back");
        assertThat(answer(junior)).not().hasValue(before);
        junior.locator(".toast-line .btn").first().click();
        assertThat(answer(junior)).hasValue(before);
    }

    private void it_is_handed_in_taken_back_and_handed_in_again(Page junior) {
        assertThat(junior.locator(".reflection-hand-in")).containsText("artificial intelligence");
        junior.locator("#reflection-ai").fill("None");
        handIn(junior, "reflection hand in");
        assertThat(junior.locator(".step")).containsText("You handed this in");
        looks.at(junior, "reflection receipt");
        press(junior, "Take it back");
        assertThat(answer(junior)).hasValue(Pattern.compile("Written here.*", Pattern.DOTALL));
        answer(junior).fill("Written here and handed in twice");
        handIn(junior, "");
    }

    private void handIn(Page junior, String picture) {
        press(junior, "Hand in…");
        assertThat(junior.locator(".reflection-hand-in .note-title")).hasText("Hand this in?");
        if (!picture.isEmpty()) {
            looks.at(junior, picture);
        }
        press(junior, "Hand it in");
        assertThat(junior.locator(".reflection-receipt")).isVisible();
    }

    /** With the file alone: that is what a later claim is checked by. */
    private void the_receipt_holds(Page junior) throws IOException {
        String digest = junior.locator(".reflection-digest").textContent();
        String file = Files.readString(
                junior.waitForDownload(() -> press(junior, "Save as a file")).path());
        assertThat(file).contains("Written here and handed in twice", "On artificial intelligence:\nNone");
        assertThat(Secrets.hash(file)).isEqualTo(digest);
        assertThat(junior.locator(".reflection-handed-in .row-line")).hasCount(2);
        assertThat(junior.locator(".reflection-handed-in .tag")).containsText(new String[] {"taken back"});
    }

    private void nobody_else_finds_any_of_it() {
        Page senior = of(two.senior());
        go(senior, asked.path());
        assertThat(senior.locator(".reflection-asked").first()).hasText("What did you learn?");
        assertThat(answer(senior)).hasValue("");
        assertThat(senior.locator(".reflection-handed-in")).hasCount(0);
        assertThat(senior.locator("main")).not().containsText("Written here");
    }
}

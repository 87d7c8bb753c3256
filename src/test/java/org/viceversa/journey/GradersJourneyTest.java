package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** Two graders at the same papers, a network that goes away, and what is done with many papers at once. */
class GradersJourneyTest {

    private static final int PAPERS = 6;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();
    private GradingSeed seed;

    private static Page windowOf(SandboxPages somebody) {
        Page page = somebody.openNewWindow();
        page.locator(".ways").waitFor();
        return page;
    }

    private static void go(Page page, String path) {
        page.evaluate("path => { location.hash = path; }", path);
        assertThat(page.locator(".skeleton")).hasCount(0);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static void open(Page page, String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
    }

    private static Locator saved(Page page) {
        return page.locator(".grading-save");
    }

    private static void mark(Page page, String levels) {
        page.locator("h1").focus();
        for (char level : levels.toCharArray()) {
            page.keyboard().press(String.valueOf(level));
        }
    }

    private String name(int at) {
        return seed.writers().get(at).name();
    }

    @Test
    void two_graders_lose_nothing_and_many_papers_are_done_at_once() throws IOException {
        seed = GradingSeed.in(STAGE, PAPERS);
        Page one = windowOf(SandboxPages.of(STAGE, CourseRole.INSTRUCTOR));
        Page other = windowOf(SandboxPages.of(
                STAGE,
                STAGE.newWindow(),
                GradingSeed.people(STAGE, CourseRole.INSTRUCTOR, 2).get(1)));
        the_second_grader_only_looks(one, other);
        two_windows_of_one_grader_are_both_kept(one);
        what_is_typed_outlives_the_network(one);
        a_paper_goes_back_and_somebody_is_excused_and_not(one);
        a_phrase_is_kept_and_offered(one);
        papers_are_divided_and_taken_back(one);
        a_table_goes_out_and_comes_back(one);
        a_penalty_is_waived_and_not(one);
        somebody_has_more_time_and_is_excused_and_not(one);
        the_gradebook_s_news_are_told(one);
        assertThat(looks.complaints()).isEmpty();
    }

    private void the_second_grader_only_looks(Page one, Page other) {
        go(one, seed.queue());
        one.getByText(name(0), new Page.GetByTextOptions().setExact(true)).click();
        assertThat(one.locator("h1")).hasText(name(0));
        mark(one, "3");
        assertThat(saved(one)).containsText("Saved");
        go(other, seed.queue());
        assertThat(other.locator("tbody tr").first()).containsText("marks it now");
        other.getByText(name(0), new Page.GetByTextOptions().setExact(true)).click();
        assertThat(other.locator(".note-calm")).containsText("You can read everything here");
        assertThat(other.locator(".level-button").first()).isDisabled();
        looks.at(other, "grader looks only");
        one.locator("h1").focus();
        one.keyboard().press("ArrowRight");
        assertThat(one.locator("h1")).hasText(name(1));
        button(other, "Try to take it now").click();
        assertThat(other.locator(".level-button").first()).isEnabled();
    }

    private void two_windows_of_one_grader_are_both_kept(Page one) {
        Page twin = one.context().newPage();
        twin.navigate(one.url());
        twin.locator("#grading-comment").fill("Said in the other window.");
        assertThat(saved(twin)).containsText("Saved");
        one.locator("#grading-comment").fill("Said here.");
        assertThat(one.locator(".conflict-text")).hasText(new String[] {"Said here.", "Said in the other window."});
        looks.at(one, "grader conflict");
        button(one, "My levels, all words of both").click();
        assertThat(saved(one)).containsText("Saved");
        assertThat(one.locator("#grading-comment")).hasValue("Said here.\n\nSaid in the other window.");
        twin.close();
    }

    private void what_is_typed_outlives_the_network(Page one) {
        one.context().setOffline(true);
        one.locator("#grading-comment").fill("Typed without a network.");
        assertThat(saved(one)).containsText("Not saved yet");
        mark(one, "33333");
        one.keyboard().press("Control+Enter");
        assertThat(one.locator("h1")).hasText(name(2));
        assertThat(one.locator(".note-problem").first()).containsText(name(1));
        looks.at(one, "grader without a network");
        one.context().setOffline(false);
        one.evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(one.locator(".note-problem", new Page.LocatorOptions().setHasText(name(1))))
                .hasCount(0);
        button(one, "Previous").click();
        assertThat(one.locator(".paper-facts")).containsText("Released");
        assertThat(one.locator("#grading-comment")).hasValue("Typed without a network.");
        button(one, "Next").click();
    }

    private void a_paper_goes_back_and_somebody_is_excused_and_not(Page one) {
        assertThat(one.locator("h1")).hasText(name(2));
        one.locator("h1").focus();
        one.keyboard().press("r");
        one.locator("#deed-words").fill("Say more about Friday.");
        looks.at(one, "grader return");
        button(one, "Return it").click();
        assertThat(one.locator(".paper-facts")).containsText("Returned");
        button(one, "Next").click();
        assertThat(one.locator("h1")).hasText(name(3));
        button(one, "Excuse…").click();
        one.locator(".deed-form button[type=submit]").click();
        assertThat(one.locator("#deed-reason-error")).isVisible();
        one.locator("#deed-reason").fill("On leave");
        one.locator(".deed-form button[type=submit]").click();
        assertThat(one.locator(".paper-facts")).containsText("Excused");
        one.locator(".toast-line .btn").first().click();
        assertThat(one.locator(".paper-facts")).not().containsText("Excused");
    }

    private void a_phrase_is_kept_and_offered(Page one) {
        one.locator("#grading-comment").fill("A pleasure to read.");
        one.locator(".grading-comment .btn-plain").click();
        assertThat(one.locator(".grading-comment")).containsText("It is in your comment bank.");
        button(one, "Next").click();
        assertThat(one.locator("h1")).hasText(name(4));
        one.locator(".grading-comment .bank-pick").click();
        assertThat(one.locator("#grading-comment")).hasValue("A pleasure to read.");
        assertThat(saved(one)).containsText("Saved");
    }

    private void papers_are_divided_and_taken_back(Page one) {
        go(one, seed.queue());
        button(one, "Choose all 6 of this list").click();
        assertThat(one.locator(".queue-bulk .list-count")).hasText("6 papers chosen");
        button(one, "Give to markers…").click();
        one.locator(".deed-form input[type=checkbox]").first().check();
        looks.at(one, "grading queue divide");
        one.locator(".deed-form button[type=submit]").click();
        assertThat(one.locator(".toast-line")).containsText("papers are given.");
        assertThat(one.locator("th", new Page.LocatorOptions().setHasText("Marker")))
                .hasCount(1);
        one.locator(".toast-line .btn").first().click();
        assertThat(one.locator("th", new Page.LocatorOptions().setHasText("Marker")))
                .hasCount(0);
        open(one, "Who has handed in nothing");
        assertThat(one.locator(".queue-part .rows li").first()).isVisible();
        open(one, "My comment bank");
        assertThat(one.locator(".queue-parts")).containsText("A pleasure to read.");
        looks.at(one, "grading queue parts");
        open(one, "Who has handed in nothing");
        open(one, "My comment bank");
    }

    private void a_table_goes_out_and_comes_back(Page one) throws IOException {
        open(one, "As a table: out, and in again");
        String table = Files.readString(
                one.waitForDownload(() -> button(one, "Save as a table (CSV)").click())
                        .path());
        assertThat(table).contains(name(5));
        String line =
                table.lines().filter(row -> row.contains(name(5))).findFirst().orElseThrow();
        String[] header = table.lines().findFirst().orElseThrow().split(",");
        int comment = List.of(header).indexOf("Comment");
        String[] cells = line.split(",", -1);
        cells[comment] = "Said in a table";
        String changed = table.replace(line, String.join(",", cells));
        one.locator("#grading-csv")
                .setInputFiles(new FilePayload("marks.csv", "text/csv", changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(one.locator(".queue-part[open]")).containsText("Said in a table");
        looks.at(one, "grading table");
        button(one, "Take over one line").click();
        assertThat(one.locator(".queue-part[open]")).containsText("One paper is marked by the table.");
        one.getByText(name(5), new Page.GetByTextOptions().setExact(true)).click();
        assertThat(one.locator("#grading-comment")).hasValue(Pattern.compile("Said in a table"));
    }

    private void a_penalty_is_waived_and_not(Page one) {
        Locator lateness = one.locator(".grading-text .status-caution");
        button(one, "More time…").click();
        one.locator("#deed-due").fill("2020-01-31T17:00");
        give(one, "Agreed on long ago");
        assertThat(lateness).containsText("50 %");
        button(one, "No penalty…").click();
        looks.at(one, "grader waiver");
        give(one, "The room was locked");
        assertThat(lateness).containsText("no penalty");
        button(one, "Take the penalty off again").click();
        assertThat(lateness).containsText("50 %");
        button(one, "More time…").click();
        looks.at(one, "grader more time");
        button(one, "Take the time back").click();
        assertThat(lateness).hasCount(0);
    }

    /** Not before a reason is said. */
    private static void give(Page page, String reason) {
        page.locator(".deed-form button[type=submit]").click();
        assertThat(page.locator("#deed-reason-error")).isVisible();
        page.locator("#deed-reason").fill(reason);
        page.locator(".deed-form button[type=submit]").click();
        assertThat(page.locator(".deed-form")).hasCount(0);
    }

    private void somebody_has_more_time_and_is_excused_and_not(Page one) {
        Person late = GradingSeed.people(STAGE, CourseRole.LEARNER, PAPERS + 1).get(PAPERS);
        Page theirs = windowOf(SandboxPages.of(STAGE, STAGE.newWindow(), late));
        go(theirs, "/reflections/" + seed.activity());
        go(one, seed.queue());
        open(one, "Who has handed in nothing");
        one.locator("#missing-search").fill(late.name());
        assertThat(one.locator(".queue-part .rows li")).hasCount(1);
        Locator row = one.locator(".queue-part .rows li", new Page.LocatorOptions().setHasText(late.name()));
        press(row, "More time…");
        one.locator("#deed-due").fill("2031-01-31T17:00");
        looks.at(one, "grading missing more time");
        give(one, "On leave until January");
        assertThat(row).containsText("On leave until January");
        theirs.reload();
        assertThat(theirs.locator(".reflection-standing .lead")).containsText("2031");
        assertThat(theirs.locator(".reflection-facts")).containsText("more time");
        looks.at(theirs, "reflection more time");
        press(row, "Take the time back");
        assertThat(row).not().containsText("On leave until January");
        theirs.reload();
        assertThat(theirs.locator(".reflection-facts")).not().containsText("more time");
        press(row, "Excuse…");
        looks.at(one, "grading missing excuse");
        give(one, "On leave for good");
        assertThat(row).containsText("Excused");
        theirs.reload();
        assertThat(theirs.locator(".page > .result:nth-child(2) .note-calm")).containsText("You need not hand this in");
        looks.at(theirs, "reflection excused");
        go(theirs, "/reflections");
        assertThat(theirs.locator(".rows")).containsText("you need not hand it in");
        looks.at(theirs, "reflections excused");
        go(theirs, "/reflections/" + seed.activity());
        press(row, "Excuse no more");
        assertThat(row).not().containsText("Excused");
        theirs.reload();
        assertThat(theirs.locator(".reflection-standing")).isVisible();
        assertThat(theirs.locator(".result")).hasCount(0);
    }

    private static void press(Locator row, String words) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }

    private void the_gradebook_s_news_are_told(Page one) {
        go(one, seed.queue() + "/deliveries");
        assertThat(one.locator("h1")).hasText("Grades on their way");
        looks.at(one, "deliveries");
    }
}

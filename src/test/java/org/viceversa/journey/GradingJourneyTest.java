package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** Thirty reflections graded without a pointer and without waiting; their authors read what came of it. */
class GradingJourneyTest {

    private static final int PAPERS = 30;

    /** What somebody who goes to the next paper may wait for its text, in the middle of all steps. */

    /** Notes for each step how long it took from the key to the painted text of another paper. */
    private static final String WATCH = """
            () => {
              window.steps = [];
              document.addEventListener('keydown', (event) => {
                if (event.key !== 'ArrowRight' && !(event.key === 'Enter' && event.ctrlKey)) return;
                const before = document.querySelector('h1')?.textContent ?? '';
                const look = () => {
                  const name = document.querySelector('h1')?.textContent ?? before;
                  const text = document.querySelector('.answer-text')?.textContent ?? '';
                  if (name !== before && text.includes(name)) {
                    const painted = new MessageChannel();
                    painted.port1.onmessage = () => window.steps.push(performance.now() - event.timeStamp);
                    painted.port2.postMessage(0);
                  } else if (performance.now() - event.timeStamp < 10000) {
                    requestAnimationFrame(look);
                  }
                };
                requestAnimationFrame(look);
              }, true);
            }
            """;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();
    private GradingSeed seed;
    private Keyboard keys;

    private static void go(Page page, String path) {
        page.evaluate("path => { location.hash = path; }", path);
        assertThat(page.locator(".skeleton")).hasCount(0);
    }

    private static Page windowOf(SandboxPages somebody) {
        Page page = somebody.openNewWindow();
        page.locator(".ways").waitFor();
        return page;
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator view(Page page, String words) {
        return page.locator(".queue-view", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void thirty_reflections_by_keyboard_alone() {
        seed = GradingSeed.in(STAGE, PAPERS);
        Page page = windowOf(SandboxPages.of(STAGE, CourseRole.INSTRUCTOR));
        keys = page.keyboard();
        the_queue_leads_to_the_first(page);
        keys_do_nothing_while_one_types_or_when_switched_off(page);
        a_place_in_the_text_is_commented_on(page);
        all_are_graded(page);
        everything_is_released(page);
        Page learner = windowOf(
                SandboxPages.of(STAGE, STAGE.newWindow(), seed.writers().get(0)));
        the_author_reads_it_and_asks_again(learner);
        the_request_is_answered(page, learner);
        assertThat(looks.complaints()).isEmpty();
    }

    private void the_queue_leads_to_the_first(Page page) {
        assertThat(page.locator(".card-part", new Page.LocatorOptions().setHasText("To mark")))
                .containsText(PAPERS + " to grade");
        go(page, seed.queue());
        assertThat(page.locator(".queue-bulk").locator("xpath=preceding-sibling::*[1]"))
                .hasText(PAPERS + " papers");
        view(page, "To grade").press("Enter");
        assertThat(view(page, "To grade")).hasAttribute("aria-pressed", "true");
        looks.at(page, "grading queue");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin grading"))
                .press("Enter");
        assertThat(heading(page)).isFocused();
        assertThat(heading(page)).hasText(seed.writers().get(0).name());
        assertThat(page.locator(".answer-text").first()).containsText("👨‍👩‍👧");
        looks.at(page, "grader");
    }

    private void keys_do_nothing_while_one_types_or_when_switched_off(Page page) {
        String first = heading(page).textContent();
        page.locator("#grading-comment").focus();
        keys.type("css 1?");
        keys.press("ArrowRight");
        assertThat(page.locator("#grading-comment")).hasValue("css 1?");
        assertThat(heading(page)).hasText(first);
        keys.press("Control+A");
        keys.press("Delete");
        keys.press("Escape");
        keys.press("?");
        assertThat(page.locator("dialog")).isVisible();
        looks.at(page, "grader keys");
        page.locator("dialog input").press("Space");
        keys.press("Escape");
        keys.press("ArrowRight");
        assertThat(heading(page)).hasText(first);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keys"))
                .press("Enter");
        assertThat(page.locator("dialog")).isVisible();
        page.locator("dialog input").press("Space");
        keys.press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    private void a_place_in_the_text_is_commented_on(Page page) {
        keys.press("c");
        assertThat(page.locator(".answer-text").first()).isFocused();
        keys.press("ArrowDown");
        assertThat(page.locator(".is-picked")).hasText("She asked why I never explain my jargon 👨‍👩‍👧.");
        keys.press("c");
        assertThat(page.locator("#composer-text")).isFocused();
        keys.type("Which word? 🙂");
        looks.at(page, "grader comment");
        keys.press("Control+Enter");
        assertThat(page.locator(".anchor-number")).hasText("1");
        assertThat(page.locator(".anchor")).containsText("Which word? 🙂");
        assertThat(page.locator(".grading-save")).containsText("Saved");
    }

    private void all_are_graded(Page page) {
        page.evaluate(WATCH);
        for (int paper = 0; paper < PAPERS; paper++) {
            assertThat(heading(page)).hasText(seed.writers().get(paper).name());
            for (String level : List.of("3", "2", "4", "3", "3")) {
                keys.press(level);
            }
            assertThat(page.locator(".score-points")).isVisible();
            keys.press("Control+Enter");
        }
        assertThat(page.locator(".grading-end")).containsText("That was the last one of the list.");
        report(page, "Ctrl-Enter to the next text");
    }

    private void report(Page page, String what) {
        @SuppressWarnings("unchecked")
        List<Number> steps = (List<Number>) page.evaluate("() => window.steps.sort((one, other) => one - other)");
        assertThat(steps).as(what).hasSize(PAPERS - 1);
        double median = steps.get(steps.size() / 2).doubleValue();
        System.out.printf(
                Locale.ROOT,
                "%s: %d steps, median %.0f ms, longest %.0f ms%n",
                what,
                steps.size(),
                median,
                steps.get(steps.size() - 1).doubleValue());
    }

    private void everything_is_released(Page page) {
        assertThat(page.locator(".paper-facts")).containsText("Released");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the list"))
                .press("Enter");
        assertThat(view(page, "To grade").locator(".segment-count")).hasText("0");
        view(page, "All").press("Enter");
        assertThat(page.locator("tbody .status-good", new Page.LocatorOptions().setHasText("Released")))
                .hasCount(PAPERS);
        page.locator("summary", new Page.LocatorOptions().setHasText("How the grades fell"))
                .press("Enter");
        assertThat(page.locator(".finding")).containsText("Half of 30 people");
        looks.at(page, "grading queue done");
    }

    private void the_author_reads_it_and_asks_again(Page learner) {
        go(learner, "/reflections/" + seed.activity());
        assertThat(learner.locator(".result-points")).containsText("of 10 points");
        assertThat(learner.locator(".result .anchor")).containsText("Which word? 🙂");
        assertThat(learner.locator(".result .anchor-mark"))
                .hasText("She asked why I never explain my jargon 👨‍👩‍👧.");
        looks.at(learner, "result");
        everything_is_taken_along(learner);
        learner.locator(".regrade-ask summary").press("Enter");
        learner.locator("#regrade-criterion").selectOption("analysis");
        learner.locator("#regrade-words").fill("I say why, in the second sentence.");
        learner.locator(".regrade-ask button[type=submit]").press("Enter");
        assertThat(learner.locator(".result")).containsText("There is no answer yet. The grade stands.");
    }

    private void everything_is_taken_along(Page learner) {
        go(learner, "/reflections");
        looks.at(learner, "reflections");
        Download file = learner.waitForDownload(
                () -> learner.getByText("Save all as one file").click());
        assertThat(file.suggestedFilename()).isEqualTo("My-reflections.md");
        try {
            assertThat(Files.readString(file.path()))
                    .contains(
                            "## Week 3 reflection",
                            "I am " + seed.writers().get(0).name(),
                            "On “")
                    .contains("Which word? 🙂");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        go(learner, "/reflections/" + seed.activity());
    }

    private void the_request_is_answered(Page page, Page learner) {
        go(page, seed.queue() + "?state=REGRADE_ASKED");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin grading"))
                .press("Enter");
        assertThat(page.locator(".regrade")).containsText("I say why, in the second sentence.");
        looks.at(page, "grader regrade");
        keys.press("Control+Enter");
        assertThat(page.locator("#regrade-words")).isFocused();
        keys.type("You do: I read it again.");
        page.locator("[data-criterion='1']").focus();
        keys.press("4");
        assertThat(page.locator(".grading-save")).containsText("Saved");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release what the sheet says now"))
                .press("Enter");
        assertThat(page.locator(".paper-facts")).containsText("Released");
        learner.reload();
        assertThat(learner.locator(".result")).containsText(Pattern.compile("the grade was changed"));
        assertThat(learner.locator(".result")).containsText("You do: I read it again.");
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LineItem;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** Every page that people of a course meet: WCAG 2.2 AA, and no sideways scrolling, in each width and both colours. */
class PagesOfACourseTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private final Looks looks = new Looks();

    @AfterEach
    void nothing_keeps_anybody_out() {
        STAGE.sandbox().behave();
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    void a_learners_home_and_the_end_of_the_visit() {
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().person(CourseRole.LEARNER, STAGE.course()));
        open(page);
        looks.at(page, "home learner");
        press(page, "End this visit");
        assertThat(page.locator("h1")).hasText("You have ended this visit");
        looks.at(page, "visit ended");
        page.reload();
        looks.at(page, "visit not open");
    }

    @Test
    void the_home_of_somebody_with_a_long_name() {
        Page page = STAGE.newWindow();
        String name = "Maria Antónia Leopoldina Josefa Carolina Benedita dos Albuquerques e Vasconcelos";
        SandboxPages.of(STAGE, page, STAGE.sandbox().person(name));
        open(page);
        looks.at(page, "home long name");
    }

    @Test
    void an_instructors_pages() {
        Page page = as(CourseRole.INSTRUCTOR);
        open(page);
        page.getByText("people are in this course").waitFor();
        looks.at(page, "home instructor");
        goTo(page, "/people");
        page.getByLabel("Search by name or e-mail").fill("an");
        page.getByText("Yaw Boateng").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        looks.at(page, "people");
        page.getByLabel("Search by name or e-mail").fill("nobody at all");
        page.getByText("Nobody matches").waitFor();
        looks.at(page, "people nobody found");
        LineItem column =
                STAGE.sandbox().lineItems(STAGE.registered(), STAGE.course()).get(0);
        go(page, STAGE.sandbox().reviewAddress(column, STAGE.sandbox().person("Chloé Dupont")));
        looks.at(page, "review");
    }

    @Test
    void the_picker() {
        Page page = as(CourseRole.INSTRUCTOR);
        go(page, STAGE.sandbox().contentChoiceAddress(STAGE.registered(), STAGE.course()));
        looks.at(page, "picker");
        press(page, "Add to course");
        looks.at(page, "picker nothing chosen");
    }

    @Test
    void the_administrators_pages() {
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().administrator());
        open(page);
        page.getByText("people are in this course").waitFor();
        looks.at(page, "home administrator");
        goTo(page, "/access");
        looks.at(page, "access nobody");
        page.getByLabel("Search the people of this course").fill("yaw");
        press(page, "Give access to Yaw Boateng");
        page.locator(".toast-line").waitFor();
        page.getByLabel("Search the people of this course").fill("an");
        page.getByText("more match").waitFor();
        looks.at(page, "access somebody");
        goTo(page, "/connection");
        page.locator(".checks").waitFor();
        looks.at(page, "connection");
    }

    @Test
    void pages_of_a_course_whose_lms_does_not_answer() {
        STAGE.sandbox().misbehave(Misbehaviour.none().failingEvery(1));
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().administrator());
        go(
                page,
                STAGE.sandbox()
                        .launchAddress(STAGE.sandbox()
                                .activities(
                                        STAGE.registered(),
                                        STAGE.sandbox().courses().get(1))
                                .get(0)));
        page.getByText("The people of this course could not be read").waitFor();
        looks.at(page, "home failing");
        goTo(page, "/people");
        page.locator(".note-problem").waitFor();
        looks.at(page, "people failing");
        goTo(page, "/connection");
        page.locator(".checks").waitFor();
        looks.at(page, "connection failing");
    }

    @Test
    void a_refused_launch() {
        STAGE.sandbox().misbehave(Misbehaviour.none().withWrongSignature());
        Page page = as(CourseRole.LEARNER);
        open(page);
        assertThat(page.locator("h1")).hasText("Viceversa did not open");
        looks.at(page, "refused");
    }

    private static Page as(CourseRole role) {
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().person(role, STAGE.course()));
        return page;
    }

    private static void open(Page page) {
        Activity first =
                STAGE.sandbox().activities(STAGE.registered(), STAGE.course()).get(0);
        go(page, STAGE.sandbox().launchAddress(first));
    }

    private static void go(Page page, URI address) {
        page.navigate(address.toString());
        page.locator("h1").waitFor();
    }

    private static void goTo(Page page, String path) {
        page.evaluate("path => { location.hash = path; }", path);
        page.locator("nav a[aria-current][href='#" + path + "']").waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** What browsers and their people do besides opening: reload, go back, have several tabs, leave. */
class VisitTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.MOODLE);

    @Test
    void a_reload_inside_the_lms_stays_where_it_was() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame tool = instructor.openActivity();
        tool.link("People").click();
        assertThat(tool.heading()).hasText("People");

        tool.document().evaluate("location.reload()");
        assertThat(tool.heading()).hasText("People");
        assertThat(tool.who()).containsText(instructor.person().name());

        instructor.page().reload();
        assertThat(tool.who()).containsText(instructor.person().name());
    }

    @Test
    void the_browsers_way_back_leads_to_the_page_before() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame tool = instructor.openActivity();
        tool.link("People").click();
        assertThat(tool.heading()).hasText("People");

        instructor.page().evaluate("history.back()");
        assertThat(tool.find("nav [aria-current]")).hasText("Home");
        instructor.page().evaluate("history.forward()");
        assertThat(tool.heading()).hasText("People");
    }

    @Test
    void two_people_in_two_tabs_of_one_browser_stay_themselves() {
        Page first = STAGE.newWindow();
        Person learner = STAGE.sandbox().person(CourseRole.LEARNER, STAGE.course());
        Page learners = SandboxPages.of(STAGE, first, learner).openNewWindow();
        assertThat(learners.locator(".who")).containsText(learner.name());
        first.getByText("Be somebody else").click();
        Person instructor = STAGE.sandbox().person(CourseRole.INSTRUCTOR, STAGE.course());
        Page instructors = SandboxPages.of(STAGE, first, instructor).openNewWindow();
        assertThat(instructors.locator(".who")).containsText(instructor.name());

        learners.reload();
        instructors.reload();

        assertThat(learners.locator(".who")).containsText(learner.name());
        assertThat(instructors.locator(".who")).containsText(instructor.name());
    }

    @Test
    void whoever_ends_the_visit_is_told_how_to_come_back() {
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        ToolFrame tool = learner.openActivity();
        tool.button("End this visit").click();
        assertThat(tool.heading()).hasText("You have ended this visit");

        tool.document().evaluate("location.reload()");
        assertThat(tool.heading()).hasText("Viceversa is not open");
        assertThat(tool.text("Open the activity again from your course.")).isVisible();

        assertThat(learner.openActivity().who()).containsText(learner.person().name());
    }

    @Test
    void a_visit_that_ended_in_another_tab_leaves_what_is_on_the_page() {
        Page window = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR).openNewWindow();
        window.getByText("See everyone").click();
        assertThat(window.locator("tbody tr").first()).isVisible();
        Page other = window.context().newPage();
        other.navigate(window.url());
        other.getByText("End this visit").click();
        assertThat(other.locator("h1")).hasText("You have ended this visit");

        window.getByLabel("Search by name or e-mail").fill("Chloé");

        assertThat(window.getByRole(AriaRole.ALERT)).containsText("Your visit has ended");
        assertThat(window.getByLabel("Search by name or e-mail")).hasValue("Chloé");
        assertThat(window.locator("tbody tr").first()).isVisible();
    }
}

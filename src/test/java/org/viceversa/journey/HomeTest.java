package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Everybody comes from the course, in a frame of another site, in a browser that blocks third-party cookies. */
class HomeTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @Test
    void a_learner_sees_the_home_with_their_name_and_course() {
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        learner.press("Reverse Mentoring 2026").press("Viceversa");
        ToolFrame tool = learner.frame();

        assertThat(tool.heading()).hasText("Nothing needs you yet");
        assertThat(tool.where()).containsText("Reverse Mentoring 2026");
        assertThat(tool.who()).containsText(learner.person().name());
        assertThat(tool.who()).containsText("Learner");
        assertThat(tool.find("nav a")).hasText(new String[] {"Home", "My skills", "My plan"});
        assertThat(tool.text("What happens next")).isVisible();
    }

    @Test
    void an_instructor_sees_how_many_people_are_in_the_course() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame tool = instructor.openActivity();

        assertThat(tool.who()).containsText(instructor.person().name());
        assertThat(tool.who()).containsText("Instructor");
        int people = STAGE.sandbox().members(STAGE.course()).size();
        assertThat(tool.text(people + " people are in this course.")).isVisible();
        assertThat(tool.find("nav a")).hasText(new String[] {"Home", "My skills", "My plan", "Reflections", "People"});
        tool.link("See everyone").click();
        assertThat(tool.heading()).hasText("People");
    }

    @Test
    void the_administrator_of_the_site_may_give_access_and_check_the_connection() {
        SandboxPages administrator = SandboxPages.ofTheAdministrator(STAGE);
        ToolFrame tool = administrator.openActivity();

        assertThat(tool.who()).containsText(administrator.person().name());
        assertThat(tool.who()).containsText("LMS administrator");
        assertThat(tool.find("nav a"))
                .hasText(new String[] {"Home", "My skills", "My plan", "People", "Access", "Connection"});
        assertThat(tool.link("Give or take access")).isVisible();
    }

    @Test
    void an_activity_may_open_in_a_window_of_its_own() {
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        Page window = learner.openNewWindow();

        assertThat(window.locator("h1")).hasText("Nothing needs you yet");
        assertThat(window.locator(".who")).containsText(learner.person().name());
        window.getByText("Back to the course").click();
        assertThat(window)
                .hasURL(STAGE.sandbox().address() + "courses/" + STAGE.course().id());
    }

    @Test
    void the_browser_keeps_the_tools_cookies_for_this_lms_only() {
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        ToolFrame tool = learner.openActivity();
        assertThat(tool.heading()).isVisible();

        assertThat(learner.page().context().cookies())
                .filteredOn(cookie -> cookie.name.startsWith("vv_"))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie.partitionKey).isEqualTo("http://localhost"));
        tool.document().evaluate("document.cookie = 'plain=1; Secure; SameSite=None'");
        tool.document().evaluate("document.cookie = 'parted=1; Secure; SameSite=None; Partitioned'");
        assertThat((String) tool.document().evaluate("document.cookie"))
                .as("a browser that blocks third-party cookies")
                .isEqualTo("parted=1");
    }
}

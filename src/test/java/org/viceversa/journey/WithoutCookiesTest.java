package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.CookieBan;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** A browser that keeps nothing at all for a page inside another one. */
class WithoutCookiesTest {

    @RegisterExtension
    static final Stage MOODLE = Stage.in(Mode.MOODLE);

    @RegisterExtension
    static final Stage CANVAS = Stage.in(Mode.CANVAS);

    @RegisterExtension
    static final Stage STANDARD = Stage.in(Mode.STANDARD);

    @Test
    void where_the_lms_has_no_storage_the_tool_offers_a_window_of_its_own_and_opens_there() {
        SandboxPages learner = withoutCookies(MOODLE);
        ToolFrame tool = learner.openActivity();
        assertThat(tool.heading()).hasText("Open Viceversa in a new window");

        Page window = learner.page()
                .waitForPopup(() -> tool.link("Open in a new window").click());

        assertThat(window.locator("h1")).hasText("Nothing needs you yet");
        assertThat(window.locator(".who")).containsText(learner.person().name());
        window.reload();
        assertThat(window.locator(".who")).containsText(learner.person().name());
    }

    @Test
    void canvas_keeps_the_launch_in_its_hidden_frame() {
        opensByStorage(CANVAS);
    }

    @Test
    void a_platform_keeps_the_launch_in_its_own_page() {
        opensByStorage(STANDARD);
    }

    @Test
    void a_reload_says_what_to_do_when_the_visit_lived_in_the_page() {
        SandboxPages learner = withoutCookies(STANDARD);
        ToolFrame tool = learner.openActivity();
        assertThat(tool.heading()).hasText("Nothing needs you yet");

        tool.document().evaluate("location.reload()");

        assertThat(tool.heading()).hasText("Viceversa is not open");
        assertThat(tool.text("Open the activity again from your course.")).isVisible();
    }

    private static void opensByStorage(Stage stage) {
        SandboxPages instructor = SandboxPages.of(stage, CourseRole.INSTRUCTOR);
        CookieBan.on(instructor.page(), stage.tool());
        ToolFrame tool = instructor.openActivity();

        assertThat(tool.who()).containsText(instructor.person().name());
        tool.link("People").click();
        assertThat(tool.find("tbody tr").first()).isVisible();
        assertThat(tool.document().url()).contains("/app?s=").doesNotContain("secret");
        assertThat(instructor.page().context().cookies()).noneMatch(cookie -> cookie.name.startsWith("vv"));
    }

    private static SandboxPages withoutCookies(Stage stage) {
        SandboxPages learner = SandboxPages.of(stage, CourseRole.LEARNER);
        CookieBan.on(learner.page(), stage.tool());
        return learner;
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** A teacher adds an activity in the LMS's dialogue, which is 740 pixels wide. */
class DeepLinkingJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @Test
    void what_a_teacher_chooses_stands_in_the_course_and_opens() {
        SandboxPages teacher = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame picker = teacher.openPicker();
        assertThat(picker.heading()).hasText("Add Viceversa");
        assertThat(picker.text("to Reverse Mentoring 2026")).isVisible();
        assertThat(picker.document().evaluate("innerWidth")).isEqualTo(738);

        picker.find("#kind-home").check();
        picker.field("Title in the course").fill("Mentoring & more");
        picker.button("Add to course").click();

        assertThat(teacher.page().getByText("Added: Mentoring & more.")).isVisible();
        ToolFrame tool = teacher.press("Mentoring & more").frame();
        assertThat(tool.who()).containsText(teacher.person().name());
        assertThat(tool.find("nav a").first()).hasText("Home");
    }

    @Test
    void cancelling_goes_back_with_nothing_added() {
        SandboxPages teacher = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        int before = activities();
        ToolFrame picker = teacher.openPicker();

        picker.button("Cancel").click();

        assertThat(teacher.page().getByText("Nothing was added.")).isVisible();
        assertThat(activities()).isEqualTo(before);
    }

    @Test
    void adding_nothing_is_pointed_out_beside_the_choices() {
        ToolFrame picker = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR).openPicker();
        picker.button("Add to course").click();

        assertThat(picker.find("[role=alert]")).hasText("Choose what to add, or press Cancel.");
    }

    private static int activities() {
        return STAGE.sandbox().activities(STAGE.registered(), STAGE.course()).size();
    }
}

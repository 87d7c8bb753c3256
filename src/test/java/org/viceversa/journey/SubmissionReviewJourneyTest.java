package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** From the LMS's gradebook into the tool. */
class SubmissionReviewJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @Test
    void a_cell_opens_the_work_of_one_person() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        instructor.openCourse().press("Gradebook").press("–: work of Chloé Dupont in Viceversa");

        ToolFrame tool = instructor.frame();
        assertThat(tool.heading()).hasText("You opened the work of Chloé Dupont");
        assertThat(tool.text("Nothing has been handed in yet.")).isVisible();
    }

    @Test
    void the_heading_opens_everyones_work() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        instructor.openCourse().press("Gradebook").press("Viceversa");

        assertThat(instructor.frame().heading()).hasText("You opened everyone’s work in this activity");
    }

    @Test
    void a_learner_opens_their_own_work() {
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        String name = learner.person().name();
        learner.openCourse().press("Gradebook").press("–: work of " + name + " in Viceversa");

        assertThat(learner.frame().heading()).containsText("You opened");
        assertThat(learner.frame().who()).containsText(name);
    }
}

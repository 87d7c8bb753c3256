package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** What people see when their LMS launches well and answers nothing. */
class UnreachableLmsTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @AfterEach
    void behave() {
        STAGE.sandbox().behave();
    }

    @Test
    void the_home_and_the_list_say_what_to_do_and_the_self_test_names_the_failing_step() {
        STAGE.sandbox().misbehave(Misbehaviour.none().failingEvery(1).onlyAt("members"));
        ToolFrame tool = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR).openActivity();

        assertThat(tool.heading()).hasText("The people of this course could not be read");
        tool.link("See what you can do").click();
        assertThat(tool.find(".note-problem")).containsText("The list could not be read");
        assertThat(tool.find(".note-problem")).containsText("tell your LMS administrator");
        assertThat(tool.find(".empty")).hasCount(0);
        assertThat(tool.button("Save as CSV")).hasCount(0);

        ToolFrame administrators = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        administrators.link("Check the connection").first().click();
        assertThat(administrators.find(".checks-result")).containsText("One thing does not work.");
        assertThat(administrators.find(".check", "Does not work")).containsText("What to do:");
    }
}

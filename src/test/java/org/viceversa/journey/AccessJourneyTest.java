package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** The administrator of the LMS decides who manages programmes, and looks whether everything works. */
class AccessJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private ToolFrame tool;

    @BeforeEach
    void open() {
        tool = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        tool.link("See everyone").waitFor();
    }

    @Test
    void access_is_given_and_taken_back_at_once() {
        give("Theresa Abernathy");
        assertThat(tool.find(".toast-line")).containsText("Theresa Abernathy may manage programmes now.");
        assertThat(tool.find(".rows").first()).containsText("Theresa Abernathy");

        tool.find(".toast-line .btn", "Undo").click();

        assertThat(tool.text("Nobody manages programmes yet")).isVisible();
        assertThat(tool.find(".history li")).containsText(new String[] {
            "Marit Solheim took access away from Theresa Abernathy", "Marit Solheim gave access to Theresa Abernathy"
        });
    }

    @Test
    void whoever_was_given_access_sees_so_at_the_next_visit() {
        give("Yaw Boateng");
        assertThat(tool.find(".toast-line")).containsText("Yaw Boateng may manage programmes now.");

        SandboxPages yaw = SandboxPages.of(STAGE, "Yaw Boateng");
        ToolFrame his = yaw.openActivity();
        assertThat(his.who()).containsText("Instructor and Programme manager");
        assertThat(his.text("Programmes").first()).isVisible();

        tool.button("Take access away from Yaw Boateng").click();
        assertThat(tool.text("Nobody manages programmes yet")).isVisible();
        assertThat(yaw.openActivity().who()).not().containsText("Programme manager");
    }

    @Test
    void the_self_test_finds_that_everything_works() {
        tool.link("Connection").click();

        assertThat(tool.find(".checks-result")).containsText("Everything works.");
        assertThat(tool.find(".check .status-good")).hasCount(7);
        assertThat(tool.text("This browser keeps the visit’s cookie inside your LMS’s page."))
                .isVisible();
    }

    @Test
    void an_instructor_is_not_offered_what_only_the_administrator_may() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame theirs = instructor.openActivity();
        theirs.link("People").waitFor();

        theirs.document().evaluate("location.hash = '/access'");

        assertThat(theirs.heading()).not().hasText("Access");
        assertThat(theirs.find("nav a"))
                .hasText(new String[] {"Home", "My skills", "My plan", "Reflections", "People"});
    }

    private void give(String name) {
        tool.link("Access").click();
        tool.field("Search the people of this course").fill(name);
        tool.button("Give access to " + name).click();
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Without a pointer, beginning in the page of the LMS. */
class KeyboardTest {

    private static final String SHOWS_FOCUS = """
            (element) => {
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return element.matches(':focus-visible') && style.outlineStyle !== 'none'
                && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight;
            }
            """;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private Keyboard keys;

    @Test
    void the_tabulator_leads_into_the_frame_past_the_navigation_or_through_it() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame tool = instructor.openActivity();
        enter(instructor, tool);

        keys.press("Tab");
        hasFocus(tool.link("Skip to the content"));
        keys.press("Enter");
        assertThat(tool.find("main")).isFocused();
        keys.press("Tab");
        hasFocus(tool.link("See the people"));
        keys.press("Shift+Tab");
        hasFocus(tool.link("People"));
        keys.press("Enter");
        assertThat(tool.heading()).hasText("People");
        hasFocus(tool.heading());
    }

    @Test
    void the_list_is_searched_and_filtered_by_keys() {
        SandboxPages instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        ToolFrame tool = instructor.openActivity();
        enter(instructor, tool);
        tool.link("People").press("Enter");
        hasFocus(tool.heading());
        keys.press("Tab");
        hasFocus(tool.button("Read again"));
        keys.press("Tab");
        keys.press("Tab");
        keys.press("Tab");
        hasFocus(tool.field("Search by name or e-mail"));
        keys.type("meera");
        assertThat(tool.find(".list-count, .empty-title")).hasText("Nobody matches");
        keys.press("Escape");
        assertThat(tool.find(".list-count")).containsText("people");

        keys.press("Tab");
        keys.press("ArrowRight");
        keys.press("ArrowRight");
        assertThat(tool.find("input[name=role][value=INSTRUCTOR]")).isChecked();
        assertThat(tool.find(".list-count")).hasText("3 people");
    }

    @Test
    void access_is_given_and_undone_by_keys() {
        SandboxPages administrator = SandboxPages.ofTheAdministrator(STAGE);
        ToolFrame tool = administrator.openActivity();
        enter(administrator, tool);
        tool.link("Access").press("Enter");
        tool.field("Search the people of this course").waitFor();
        hasFocus(tool.heading());
        keys.press("Tab");
        hasFocus(tool.field("Search the people of this course"));
        keys.type("Theresa");
        tool.button("Give access to Theresa Abernathy").waitFor();
        keys.press("Tab");
        hasFocus(tool.button("Give access to Theresa Abernathy"));
        keys.press("Enter");

        Locator undo = tool.find(".toast-line .btn", "Undo");
        hasFocus(undo);
        keys.press("Escape");
        assertThat(undo).hasCount(0);
        hasFocus(tool.find("h2", "Programme managers now"));
        keys.press("Tab");
        hasFocus(tool.button("Take access away from Theresa Abernathy"));
        keys.press("Enter");
        assertThat(tool.text("Nobody manages programmes yet")).isVisible();
    }

    private void enter(SandboxPages somebody, ToolFrame tool) {
        assertThat(tool.text("people are in this course")).isVisible();
        keys = somebody.page().keyboard();
        somebody.link("Reverse Mentoring 2026").focus();
    }

    private static void hasFocus(Locator locator) {
        assertThat(locator).isFocused();
        assertThat((Boolean) locator.evaluate(SHOWS_FOCUS))
                .as("the focus is to be seen on %s", locator)
                .isTrue();
    }
}

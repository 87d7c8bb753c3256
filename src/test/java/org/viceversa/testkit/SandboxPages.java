package org.viceversa.testkit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Person;

/** Somebody at the sandbox's pages, who presses what people press. */
public final class SandboxPages {

    private final Stage stage;
    private final Page page;
    private final Person person;

    private SandboxPages(Stage stage, Page page, Person person) {
        this.stage = stage;
        this.page = page;
        this.person = person;
    }

    /** The first person with that role in the first course, signed in in a window of their own. */
    public static SandboxPages of(Stage stage, CourseRole role) {
        return of(stage, stage.newWindow(), stage.sandbox().person(role, stage.course()));
    }

    public static SandboxPages ofTheAdministrator(Stage stage) {
        return of(stage, stage.newWindow(), stage.sandbox().administrator());
    }

    /** Anybody, by their whole name. */
    public static SandboxPages of(Stage stage, String name) {
        return of(stage, stage.newWindow(), stage.sandbox().person(name));
    }

    public static SandboxPages of(Stage stage, Page page, Person person) {
        page.navigate(stage.sandbox().address() + "?q=" + URLEncoder.encode(person.name(), StandardCharsets.UTF_8));
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(person.name()).setExact(true))
                .click();
        assertThat(page.getByText("You are " + person.name())).isVisible();
        return new SandboxPages(stage, page, person);
    }

    public Page page() {
        return page;
    }

    public Person person() {
        return person;
    }

    public SandboxPages openCourse() {
        page.navigate(stage.sandbox().address() + "courses/" + stage.course().id());
        return this;
    }

    /** The course's activity that shows the tool in its page. */
    public ToolFrame openActivity() {
        return openActivity(stage.registered().name());
    }

    public ToolFrame openActivity(String title) {
        openCourse().press(title);
        return frame();
    }

    /** The course's activity that opens in a window of its own: that window. */
    public Page openNewWindow() {
        String title = stage.registered().name() + " (new window)";
        openCourse().press(title);
        return page.waitForPopup(() -> press("Open " + title));
    }

    /** The dialogue in which a teacher chooses content. */
    public ToolFrame openPicker() {
        openCourse().press("Add content from " + stage.registered().name());
        return frame();
    }

    /** The tool in the page, once it shows something. */
    public ToolFrame frame() {
        ToolFrame tool = new ToolFrame(page);
        tool.heading().waitFor();
        return tool;
    }

    /** Follows the link with exactly these words. */
    public SandboxPages press(String link) {
        link(link).click();
        return this;
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }
}

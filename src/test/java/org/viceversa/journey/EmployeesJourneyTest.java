package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** A programme manager imports the organisation's table, finds people in it, and takes an import back. */
@TestMethodOrder(OrderAnnotation.class)
class EmployeesJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private static final String MANAGER = "Yaw Boateng";
    private static final String HEAD = "Id number;Hire date;Grade;Department;Site;Manager;Languages\n";

    /** Numbers of the sandbox's people among others. */
    private static final String TABLE = HEAD
            + IntStream.rangeClosed(1, 150)
                    .mapToObj(i -> String.format(
                            "EMP-%04d;2015-04-01;%d;Sales;Zürich;%s;de:native, en:working",
                            1000 + i * 7, i % 10, i == 1 ? "" : "EMP-1007"))
                    .collect(Collectors.joining("\n"));

    private final Looks looks = new Looks();
    private Page page;

    @BeforeAll
    static void give_access() {
        ToolFrame tool = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        // Nobody is found before the people of the course were read.
        tool.link("See everyone").waitFor();
        tool.link("Access").click();
        tool.field("Search the people of this course").fill(MANAGER);
        tool.button("Give access to " + MANAGER).click();
        assertThat(tool.find(".toast-line")).containsText("may manage programmes now");
    }

    private void open(String path) {
        page = SandboxPages.of(STAGE, MANAGER).openNewWindow();
        page.locator("h1").waitFor();
        page.evaluate("path => { location.hash = path; }", path);
    }

    private void choose(String table) {
        page.locator("#employees-file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @Order(1)
    void before_the_first_import_the_page_says_what_will_be_here() {
        open("/employees");
        assertThat(page.getByText("No employee records yet")).isVisible();
        looks.at(page, "employees empty");
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void a_table_with_errors_says_which_lines_and_imports_nothing() {
        open("/employees/import");
        page.getByText("What each column means").click();
        choose(HEAD
                + "EMP-1007;31.02.2020;7;Sales;Oslo;;\nEMP-1014;;7;Sales;=cmd|x;;\nEMP-1021;;7;Sales;Oslo;EMP-1021;\n"
                + "EMP-1028;2020-01-01;7;Sales;Oslo;nobody;en\n");

        assertThat(page.getByText("3 lines have errors")).isVisible();
        assertThat(page.getByText("\"31.02.2020\" is no date.")).isVisible();
        assertThat(page.getByText("EMP-1021 would be their own manager.")).isVisible();
        assertThat(button("Import one change")).hasCount(0);
        looks.at(page, "employees import with errors");
        page.getByText("Import the lines without errors").click();
        assertThat(button("Import one change and leave the lines with errors out"))
                .isVisible();
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void a_table_is_imported_as_it_was_shown() {
        open("/employees/import");
        choose(TABLE);
        assertThat(page.getByText("Read as: 150 lines, 7 known columns, divided by semicolons"))
                .isVisible();
        looks.at(page, "employees import dry run");
        button("Import 150 changes").click();

        assertThat(page.locator(".note-calm")).containsText("150 new, 0 changed");
        assertThat(button("Undo this import")).isVisible();
        looks.at(page, "employees imported");
        choose(TABLE);
        assertThat(page.getByText("There is nothing to import.")).isVisible();
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void people_are_found_by_name_and_their_record_tells_all() {
        open("/employees");
        assertThat(page.locator(".list-count")).hasText("50 of 150 records");
        button("Show more").click();
        assertThat(page.locator("tbody tr")).hasCount(100);
        button("Show more").click();
        assertThat(page.locator("tbody tr")).hasCount(150);
        looks.at(page, "employees list");

        page.getByLabel("Search by name, number, e-mail, department or site").fill("okad");
        assertThat(page.locator(".list-count")).hasText("One record");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Hiroshi Okada"))
                .click();
        assertThat(page.locator("h1")).hasText("Hiroshi Okada");
        assertThat(page.locator(".facts")).containsText("German (native), English (working)");
        assertThat(page.locator(".change-history")).containsText("first imported");
        looks.at(page, "employee");
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void a_complete_table_shows_who_has_left_and_can_be_undone() {
        open("/employees/import");
        page.getByText("This file names everybody").click();
        choose(TABLE.replaceFirst("EMP-1014[^\n]*\n", "").replaceFirst("Zürich", "Genève"));
        assertThat(page.locator(".field-changes del").first()).hasText("Zürich");
        assertThat(page.getByText("Not in the file")).isVisible();
        button("Import 2 changes").click();
        assertThat(page.locator(".note-calm")).containsText("0 new, 1 changed, 1 have left");

        button("Undo this import").click();
        assertThat(page.getByText("Undone by Yaw Boateng")).isVisible();
        page.evaluate("() => { location.hash = '/employees'; }");
        page.getByLabel("Status").selectOption("LEFT");
        assertThat(page.getByText("Nobody matches")).isVisible();
    }
}

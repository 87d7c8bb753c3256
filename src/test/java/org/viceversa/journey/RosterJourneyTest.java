package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.ToolFrame;
import org.viceversa.testkit.Visitor;

/** An instructor looks at who is in the course. */
@TestMethodOrder(OrderAnnotation.class)
class RosterJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private SandboxPages instructor;
    private ToolFrame tool;

    @BeforeEach
    void open() {
        instructor = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR);
        tool = instructor.openActivity();
        tool.link("People").click();
        assertThat(count()).hasText(Pattern.compile("\\d+ people"));
    }

    @Test
    void a_search_finds_people_by_a_part_of_their_name_in_any_script() {
        tool.field("Search by name or e-mail").fill("zolkiew");
        assertThat(count()).hasText("One person");
        assertThat(people()).containsText(new String[] {"Łukasz Żółkiewski"});
        tool.field("Search by name or e-mail").fill("Παπαδ");
        assertThat(people()).containsText(new String[] {"Κατερίνα Παπαδοπούλου"});

        tool.field("Search by name or e-mail").fill("nobody at all");
        assertThat(tool.text("Nobody matches")).isVisible();
        tool.button("Show everyone").click();
        assertThat(count()).hasText(Pattern.compile("\\d+ people"));
    }

    @Test
    void the_role_filter_leaves_those_who_teach() {
        tool.find("label.segment", "Instructors").click();

        assertThat(count()).hasText("3 people");
        assertThat(tool.find("tbody td:first-of-type"))
                .hasText(new String[] {"Instructor", "Instructor", "Instructor"});
    }

    @Test
    void nobody_is_called_a_learner_for_want_of_another_word() {
        tool.field("Search by name or e-mail").fill("Hiroshi Okada");

        assertThat(count()).hasText("One person");
        assertThat(tool.find("tbody td:first-of-type")).hasText("Another role");
    }

    @Test
    void reading_again_within_a_minute_is_answered_calmly() {
        assertThat(tool.find(".freshness")).containsText("Last read: ");
        tool.button("Read again").click();

        assertThat(tool.find(".freshness")).containsText("the list can be read again in a minute");
        assertThat(tool.find(".note-problem")).hasCount(0);
    }

    @Test
    void the_list_says_how_old_it_is() {
        Clock clock = instructor.page().clock();
        clock.install();
        tool = instructor.openActivity();
        tool.link("People").click();
        assertThat(tool.find(".freshness")).containsText("Last read: now.");

        clock.fastForward("12:30");

        assertThat(tool.find(".freshness")).containsText("Last read: 12 minutes ago.");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void reading_again_brings_who_is_new_and_notes_who_has_left() throws SQLException {
        letAMinutePass();
        SandboxLms lms = STAGE.sandbox();
        lms.enrol(lms.person("Cristóbal Ledesma"), STAGE.course(), CourseRole.LEARNER);
        lms.unenrol(lms.person("Ana Álvarez"), STAGE.course());

        tool.button("Read again").click();

        assertThat(tool.find(".freshness")).containsText("Read just now");
        tool.field("Search by name or e-mail").fill("Ledesma");
        assertThat(people()).containsText(new String[] {"Cristóbal Ledesma"});
        tool.field("Search by name or e-mail").fill("");
        tool.find("label.segment", "Have left").click();
        assertThat(people().filter(new Locator.FilterOptions().setHasText("Ana Álvarez")))
                .hasCount(1);
    }

    @Test
    void a_name_with_html_in_it_is_shown_as_text() {
        String name = "<img src=x onerror=\"document.title='broken'\"> <b>Bold</b>";
        new Visitor(STAGE.tool())
                .enter(STAGE.sandbox()
                        .launch(STAGE.registered())
                        .with("sub", "html-name")
                        .with("name", name));

        tool.field("Search by name or e-mail").fill("onerror");

        assertThat(people()).containsText(new String[] {name});
        assertThat(people().locator("img, b")).hasCount(0);
    }

    @Test
    void the_list_is_saved_as_a_table() throws IOException {
        Download file = instructor
                .page()
                .waitForDownload(() -> tool.button("Save as CSV").click());

        assertThat(file.suggestedFilename()).matches("Reverse-Mentoring-2026-people-[0-9-]{10}\\.csv");
        assertThat(Files.readString(file.path())).contains("Chloé Dupont,chloe.dupont@example.org,LEARNER");
    }

    /** As long as the tool waits from one reading to the next; nobody has to sit it out. */
    private static void letAMinutePass() throws SQLException {
        ToolDatabase.Address database = STAGE.tool().database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("update course set roster_tried_at = roster_tried_at - 60000000");
        }
    }

    private Locator count() {
        return tool.find(".list-count");
    }

    private Locator people() {
        return tool.find("tbody th");
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Somebody who runs programmes brings the catalogue in; a learner finds a course, and makes a path of it. */
class CatalogueJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private static final String MANAGER = "Yaw Boateng";
    private static final String HEAD = "Title,Kind,Provider,Tuition,Currency,Skills,Hours,Terms\n";
    private static final String FAULTY = HEAD + "Short films,EXTERNAL_COURSE,Nordhof,-5,USD,TEC-03:4,20,\n";
    private static final String TABLE = HEAD
            + "Short films,EXTERNAL_COURSE,Nordhof,450.50,USD,TEC-03:4,20,2099-01-15/2099-05-30\n"
            + "A book on boards,BOOK,,,,,6,\n";

    private final Looks looks = new Looks();

    @BeforeAll
    static void give_access() {
        ToolFrame tool = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        // Nobody is found before the people of the course were read.
        tool.link("See everyone").waitFor();
        tool.link("Access").click();
        tool.field("Search the people of this course").fill("Boateng");
        tool.button("Give access to " + MANAGER).click();
        tool.find(".toast-line").waitFor();
    }

    private static Page opened(String name, String path) {
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().person(name));
        page.navigate(STAGE.sandbox()
                .launchAddress(STAGE.sandbox()
                        .activities(STAGE.registered(), STAGE.course())
                        .get(0))
                .toString());
        page.locator("h1").waitFor();
        page.evaluate("path => { location.hash = path; }", path);
        return page;
    }

    private static void choose(Page page, String csv) {
        page.locator("#catalogue-file")
                .setInputFiles(new FilePayload("courses.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
    }

    @Test
    void a_table_becomes_a_catalogue_and_a_course_a_path() {
        Page manager = opened(MANAGER, "/skill-library");
        // Skills are there from the first look at them on.
        manager.getByText("Short video").first().waitFor();
        manager.evaluate("location.hash = '/catalogue/import'");
        choose(manager, FAULTY);
        assertThat(manager.getByText("Nothing can be kept while a row cannot")).isVisible();
        choose(manager, TABLE);
        assertThat(manager.getByText("Keep 2 changes")).isVisible();
        looks.at(manager, "catalogue import");
        press(manager, "Keep 2 changes");
        assertThat(manager.getByText("Kept: 2 added, 0 changed, 0 were the same."))
                .isVisible();
        choose(manager, TABLE);
        assertThat(manager.getByText("Everything is in the catalogue just so")).isVisible();
        manager.evaluate("location.hash = '/catalogue/new'");
        manager.getByLabel("Title").fill("Data for boards");
        looks.at(manager, "offering form");
        press(manager, "Save");
        assertThat(manager.locator("h1")).hasText("Data for boards");

        Page learner = opened("Chloé Dupont", "/catalogue");
        learner.getByLabel("Search by title or provider").fill("nordhof films");
        assertThat(learner.locator(".offering")).hasCount(1);
        assertThat(learner.locator(".offering")).containsText("450.50");
        looks.at(learner, "catalogue");
        press(learner, "Add to my plan Short films");
        learner.locator(".offering a").first().click();
        assertThat(learner.locator("h1")).hasText("Short films");
        learner.getByText("I did this").click();
        learner.getByLabel("4 · very useful").check();
        press(learner, "Save");
        assertThat(learner.getByText("Take mine back")).isVisible();
        looks.at(learner, "offering");

        learner.evaluate("location.hash = '/plan'");
        assertThat(learner.locator("main")).containsText("Short films");
        looks.at(learner, "plan with an offering");
        learner.evaluate("location.hash = '/plan/best'");
        assertThat(learner.locator("main")).containsText("No role to compare you with yet");
        looks.at(learner, "best plan without a role");

        learner.evaluate("location.hash = '/paths'");
        press(learner, "Begin a path");
        learner.getByLabel("Search the catalogue")
                .or(learner.getByLabel("Add from the catalogue"))
                .fill("films");
        press(learner, "Short films");
        press(learner, "Save");
        press(learner, "Begin");
        assertThat(learner.locator("main")).containsText("Under way");
        looks.at(learner, "path");

        assertThat(looks.complaints()).isEmpty();
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.Visitor;

/** Works without names: no answer that a grader gets says whose they are, and more time is given by name all the same. */
class HiddenNamesJourneyTest {

    private static final int PAPERS = 3;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();
    private GradingSeed seed;
    private Visitor grader;

    private static Visitor visit(Person person) {
        return new Visitor(STAGE.tool())
                .enter(STAGE.sandbox().launch(STAGE.registered()).as(person));
    }

    private HttpResponse<String> hide(boolean anonymous) {
        JsonNode whole = Visitor.json(grader.get("/activities/" + seed.activity()));
        ObjectNode wish = (ObjectNode) whole.deepCopy();
        wish.retain("version", "settings");
        ((ObjectNode) wish.get("settings")).put("anonymous", anonymous);
        return grader.call("PUT", "/activities/" + seed.activity(), wish.toString());
    }

    @Test
    void whose_works_they_are_is_not_told() {
        seed = GradingSeed.in(STAGE, PAPERS);
        grader = visit(STAGE.sandbox().person(CourseRole.INSTRUCTOR, STAGE.course()));
        assertThat(hide(true).statusCode()).isEqualTo(200);
        Person late = GradingSeed.people(STAGE, CourseRole.LEARNER, PAPERS + 1).get(PAPERS);
        String lateId = visit(late).me().at("/person/id").asText();
        no_answer_names_anybody(late, lateId);
        time_is_given_by_name(late);
        assertThat(looks.complaints()).isEmpty();
    }

    private void no_answer_names_anybody(Person late, String lateId) {
        String queue = "/activities/" + seed.activity() + "/grading";
        JsonNode rows = Visitor.json(grader.get(queue)).get("rows");
        assertThat(rows).hasSize(PAPERS);
        String search = "?search=" + URLEncoder.encode(late.name(), StandardCharsets.UTF_8);
        for (String path : List.of("", search, "/statistics", "/missing", "/missing" + search, ".csv")) {
            String answer = grader.get(queue + path).body();
            assertThat(answer).as(path).doesNotContain(late.name(), lateId);
            for (Person writer : seed.writers()) {
                String id = visit(writer).me().at("/person/id").asText();
                assertThat(answer).as(path).doesNotContain(writer.name(), id);
                rows.forEach(row -> assertThat(
                                grader.get(queue + "/" + row.get("who").asText())
                                        .body())
                        .doesNotContain(id));
            }
        }
        int missing = Visitor.json(grader.get(queue + "/missing")).get("total").asInt();
        assertThat(Visitor.json(grader.get(queue + "/missing" + search))
                        .get("total")
                        .asInt())
                .isEqualTo(missing);
        for (String person : List.of(
                lateId, visit(seed.writers().get(0)).me().at("/person/id").asText())) {
            assertThat(grader.call("POST", queue + "/missing/" + person + "/excuse", "{\"reason\":\"Ill\"}")
                            .body())
                    .contains("marked-anonymously");
            assertThat(grader.get(queue + "/" + person).body()).contains("marked-anonymously");
        }
        assertThat(hide(false).body()).contains("names-promised");
    }

    private void time_is_given_by_name(Person late) {
        Page page = SandboxPages.of(STAGE, CourseRole.INSTRUCTOR).openNewWindow();
        page.locator(".ways").waitFor();
        page.evaluate("path => { location.hash = path; }", seed.queue());
        page.locator("summary", new Page.LocatorOptions().setHasText("How many have handed in nothing"))
                .click();
        assertThat(page.locator(".queue-part[open]")).containsText("Names come when all grades are released.");
        page.locator("#missing-search").fill(late.name());
        Locator row = page.locator(".queue-part .rows li", new Page.LocatorOptions().setHasText(late.name()));
        assertThat(page.locator(".queue-part .rows li")).hasCount(1);
        looks.at(page, "grading hidden names");
        press(row, "More time…");
        page.locator("#deed-due").fill("2031-01-31T17:00");
        page.locator("#deed-reason").fill("On leave until January");
        page.locator(".deed-form button[type=submit]").click();
        assertThat(row).containsText("On leave until January");
        press(row, "Take the time back");
        assertThat(row).not().containsText("On leave until January");
    }

    private static void press(Locator row, String words) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }
}

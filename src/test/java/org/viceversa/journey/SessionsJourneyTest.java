package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Two people plan a meeting, agree on it, move it, take it along, and say what became of one that took place. */
class SessionsJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();

    private static SessionsSeed two_who_have_been_a_pair_for_a_month(ToolFrame visit) {
        // Nobody is found before the people of the course were read.
        visit.link("See everyone").waitFor();
        return SessionsSeed.in(
                STAGE.tool().database(), EnrolmentSeed.in(STAGE.tool().database(), "Meetings"));
    }

    private static Page meetings(SessionsSeed seed, String name) {
        Page page = SandboxPages.of(STAGE, name).openNewWindow();
        go(page, "/pairs/" + seed.pairing() + "/sessions");
        assertThat(page.locator(".pair-tabs [aria-current=page]")).isVisible();
        return page;
    }

    private static void go(Page page, String path) {
        page.locator("h1").waitFor();
        page.evaluate("path => { location.hash = path; }", path);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static Locator done(Page page) {
        return page.locator(".note-calm");
    }

    private static void fresh(Page page) {
        page.reload();
        page.locator(".session").first().waitFor();
    }

    @Test
    void two_people_plan_a_meeting_and_say_what_became_of_it() {
        ToolFrame administrator = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        SessionsSeed seed = two_who_have_been_a_pair_for_a_month(administrator);
        Page senior = meetings(seed, seed.mentee());
        Page junior = meetings(seed, seed.mentor());

        it_is_proposed_and_agreed_on(senior, junior);
        it_gets_an_agenda(junior);
        it_is_moved_and_cancelled(senior, junior);
        one_that_took_place_is_noted_and_objected_to(senior, junior);
        the_private_calendar_opens_with_its_address_alone(senior);
        whoever_runs_the_programme_words_an_agenda_anew(administrator, seed, senior, junior);
        assertThat(looks.complaints()).isEmpty();
    }

    private void it_is_proposed_and_agreed_on(Page senior, Page junior) {
        assertThat(senior.locator(".time-options .when")).hasCount(3);
        senior.locator(".session-form .session-more > summary").click();
        assertThat(senior.locator(".common-days li").first()).containsText("09:00–12:00");
        looks.at(senior, "meetings proposing");
        press(senior, "Propose these 3 times");
        assertThat(done(senior)).containsText("Proposed.");

        fresh(junior);
        assertThat(junior.locator(".session-state")).hasText(senior(junior) + " proposes a meeting.");
        junior.locator(".time-options input").nth(1).check();
        looks.at(junior, "meetings asked");
        press(junior, "Agree on this time");
        assertThat(done(junior)).containsText("Agreed.");
        assertThat(junior.locator(".session-state")).hasText("Agreed on by both of you.");
    }

    /** As the page itself calls the other one. */
    private static String senior(Page page) {
        return page.locator("h1").innerText();
    }

    private void it_gets_an_agenda(Page junior) {
        press(junior, "Change place or agenda");
        junior.getByLabel("Where").fill("javascript:alert(1)");
        junior.locator(".session-doing select").last().selectOption("show-me");
        press(junior, "Save");
        assertThat(junior.locator(".session-doing .note-problem")).containsText("A link begins with https://");
        assertThat(junior.getByLabel("Where")).hasValue("javascript:alert(1)");
        junior.getByLabel("Where").fill("https://meet.example.org/our-room");
        press(junior, "Save");
        assertThat(done(junior)).hasText("Saved.");
        looks.at(junior, "meetings agreed");
        junior.locator(".session-facts a").last().click();
        assertThat(junior.locator("h1")).hasText("Show me, then let me");
        assertThat(junior.locator(".agenda-boxes li")).hasCount(5);
        press(junior, "Add to my plan");
        assertThat(junior.getByText("In my plan")).isVisible();
        looks.at(junior, "agenda");
        go(junior, "/plan");
        junior.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show me, then let me"))
                .click();
        assertThat(junior.locator(".agenda-boxes li")).hasCount(5);
    }

    private void it_is_moved_and_cancelled(Page senior, Page junior) {
        fresh(senior);
        press(senior, "Move");
        assertThat(senior.locator(".session-doing .time-options .when")).hasCount(3);
        senior.locator(".session-doing .time-options input").first().uncheck();
        press(senior, "Propose these 2 times");
        assertThat(done(senior)).containsText("Proposed anew.");
        assertThat(senior.locator("summary h2").first()).hasText("Earlier: one meeting");
        senior.locator(".session").first().getByText("Cancel it").click();
        senior.getByLabel("Why (may be left out)").fill("On holiday");
        press(senior, "Cancel the meeting");
        assertThat(done(senior)).hasText("Cancelled.");
        assertThat(junior.locator("h1")).isVisible();
    }

    private void one_that_took_place_is_noted_and_objected_to(Page senior, Page junior) {
        press(senior, "Note a meeting that took place");
        LocalDateTime yesterday = LocalDateTime.now(ZoneOffset.UTC).minusDays(1).truncatedTo(ChronoUnit.MINUTES);
        senior.locator("#late-at").fill(yesterday.toString());
        press(senior, "Note it");
        assertThat(done(senior)).containsText("three days to object");

        String pair = senior.url().substring(senior.url().indexOf('#') + 1);
        go(junior, pair);
        assertThat(junior.locator(".session-state").first()).containsText("says that it took place");
        press(junior, "No, it did not");
        junior.getByLabel("What happened, in your words (may be left out)").fill("We talked on the telephone only.");
        looks.at(junior, "meetings objecting");
        press(junior, "Say that it did not take place");
        assertThat(done(junior)).containsText("Talk to each other");
        junior.locator("summary h2").first().click();
        assertThat(junior.locator(".session-objection")).hasText("“We talked on the telephone only.”");
        looks.at(junior, "meetings earlier");
    }

    private void the_private_calendar_opens_with_its_address_alone(Page senior) {
        senior.getByText("Your meetings in your own calendar").click();
        press(senior, "Switch it on");
        Locator address = senior.locator("#copy-your-private-address");
        assertThat(address).isVisible();
        looks.at(senior, "private calendar");
        URI private_ = URI.create(address.inputValue());
        HttpResponse<String> calendar = Http.get(private_).orElseThrow();
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body()).contains("STATUS:CANCELLED").doesNotContain("On holiday");
        String tag = calendar.headers().firstValue("ETag").orElseThrow();
        assertThat(Http.send(Http.request(private_).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        press(senior, "Switch it off");
        assertThat(senior.getByText("Switch it on")).isVisible();
        assertThat(Http.get(private_).orElseThrow().statusCode()).isEqualTo(404);
        assertThat(STAGE.tool().log()).doesNotContain(private_.getPath());
    }

    private void whoever_runs_the_programme_words_an_agenda_anew(
            ToolFrame administrator, SessionsSeed seed, Page manager, Page junior) {
        administrator.link("Access").click();
        administrator.find("#access-search").fill(seed.mentee());
        administrator.button("Give access to " + seed.mentee()).click();
        administrator.find(".toast-line").waitFor();
        manager.reload();
        go(manager, "/programmes/" + seed.programme() + "/agendas");
        assertThat(manager.locator(".agenda-line")).hasCount(24);
        press(manager, "Change A fair swap");
        manager.locator("#agenda-swap-title").fill("Give and take");
        looks.at(manager, "agendas of a programme");
        press(manager, "Save");
        assertThat(manager.locator("#agenda-swap-title")).hasCount(0);
        assertThat(manager.locator(".row-title").nth(17)).hasText("Give and take");
        go(junior, "/pairs/" + seed.pairing() + "/agendas/swap");
        assertThat(junior.locator("h1")).hasText("Give and take");
    }
}

package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** Two say yes and part again, one says no; a second round finds somebody else for all of them. */
class PartnersJourneyTest {

    private static final String MANAGER = "Theresa Abernathy";

    /** Two teach what two want to learn, one what another one wants, and one what nobody wants. */
    private static final int PEOPLE = 7;

    private static final String WANTED_BY_TWO = "Reading social feeds";

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private final Looks looks = new Looks();
    private final Map<String, Page> windows = new HashMap<>();

    /** As the list of those who run the programme shows it. */
    private record Pair(String mentor, String mentee) {}

    private Page of(String name) {
        return windows.computeIfAbsent(name, one -> SandboxPages.of(STAGE, one).openNewWindow());
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)))
                .first()
                .click();
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private Page a_manager_of_a_seeded_programme_comes_in() {
        ToolFrame access = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        // Nobody is found before the people of the course were read.
        access.link("See everyone").waitFor();
        access.link("Access").click();
        access.find("#access-search").fill(MANAGER);
        access.button("Give access to " + MANAGER).click();
        access.find(".toast-line").waitFor();
        EnrolmentSeed seed = EnrolmentSeed.in(STAGE.tool().database(), "Rotnem");
        PairingSeed.ready(STAGE.tool().database(), seed, PEOPLE);
        Page page = of(MANAGER);
        press(page, "Programmes");
        press(page, "Rotnem");
        return page;
    }

    private static void runAndPublish(Page page, String start, int number) {
        press(page, start);
        press(page, "Look at round " + number);
        press(page, "Publish…");
        page.locator(".form-ways .btn-primary").click();
        assertThat(heading(page)).hasText("The round is published");
        page.locator(".form-ways .btn-primary").click();
        assertThat(heading(page)).hasText("Pairings of Rotnem");
    }

    private static List<Pair> pairings(Page page, String state) {
        List<Pair> pairs = new ArrayList<>();
        for (Locator row : page.locator(".part").first().locator("tbody tr").all()) {
            if (row.innerText().contains(state)) {
                pairs.add(new Pair(
                        row.locator("bdi").first().innerText(),
                        row.locator("bdi").nth(1).innerText()));
            }
        }
        return pairs;
    }

    private boolean learnsWhatTwoWant(Pair pair) {
        Page page = of(pair.mentee());
        assertThat(heading(page)).hasText("A partner is proposed to you: " + pair.mentor());
        press(page, "Look at the proposal");
        return page.locator(".partner-way").first().innerText().contains(WANTED_BY_TWO);
    }

    @Test
    void two_say_yes_and_part_and_another_says_no_and_all_find_somebody_else() {
        Page manager = a_manager_of_a_seeded_programme_comes_in();
        press(manager, "Close applications now");
        press(manager, "Pair people");
        runAndPublish(manager, "Start a round", 1);
        assertThat(manager.locator(".list-count")).hasText("3 pairings");

        List<Pair> alike = pairings(manager, "Offered to one").stream()
                .filter(this::learnsWhatTwoWant)
                .toList();
        assertThat(alike).hasSize(2);
        they_say_yes_and_part(alike.get(0));
        says_no(alike.get(1));

        those_who_wait_are_paired_anew(manager, alike);
        assertThat(looks.complaints()).isEmpty();
    }

    private void they_say_yes_and_part(Pair pair) {
        Page senior = of(pair.mentee());
        looks.at(senior, "partners asked");
        press(senior, "Yes, I would like that");
        assertThat(senior.locator(".partner-line")).containsText("You said yes. " + pair.mentor());
        assertThat(senior.locator(".note-calm")).isFocused();

        Page junior = of(pair.mentor());
        assertThat(heading(junior)).hasText("A partner is proposed to you: " + pair.mentee());
        press(junior, "Look at the proposal");
        press(junior, "Yes, I would like that");
        assertThat(junior.locator(".partner-line")).containsText("You both said yes.");
        junior.locator(".partner-more > summary").click();
        junior.getByText("No time just now").click();
        looks.at(junior, "partners leaving");
        junior.locator(".partner-more button[type=submit]").click();
        assertThat(junior.locator(".note-calm")).containsText("It has ended without fault");
        assertThat(junior.locator(".partner-line").first()).containsText("You go first in the next round.");

        press(senior, "Home");
        assertThat(senior.getByText("nobody is at fault")).isVisible();
        chooses(senior);
    }

    /** Whoever lost a partner need not wait: they may choose, and nobody hears of it before it is sent. */
    private void chooses(Page senior) {
        press(senior, "See who suits you");
        assertThat(senior.locator(".list-count")).hasText("One person suits you");
        senior.locator(".partner-card .btn-primary").click();
        assertThat(senior.locator(".partner-ranks li")).hasCount(1);
        looks.at(senior, "choosing a partner");
    }

    private void says_no(Pair pair) {
        Page senior = of(pair.mentee());
        press(senior, "No, thank you");
        senior.getByText("Not the right expertise").click();
        senior.locator(".partner-form button[type=submit]").click();
        assertThat(senior.locator(".note-calm")).containsText("You said no");
        assertThat(of(pair.mentor()).locator("h1")).not().containsText("proposed");
    }

    private void those_who_wait_are_paired_anew(Page manager, List<Pair> apart) {
        manager.reload();
        assertThat(manager.locator("main")).containsText("5 people take part and have nobody.");
        assertThat(manager.getByText("Last pair ended, goes first")).hasCount(2);
        assertThat(pairings(manager, "Ended without fault")).containsExactly(apart.get(0));
        assertThat(pairings(manager, "Declined")).containsExactly(apart.get(1));
        looks.at(manager, "pairings of a cycle");
        press(manager, "To the rounds");
        runAndPublish(manager, "Start another round", 2);

        assertThat(manager.locator(".list-count")).hasText("5 pairings");
        Pair first = apart.get(0);
        Pair second = apart.get(1);
        assertThat(pairings(manager, "Offered to one"))
                .hasSize(3)
                .contains(new Pair(first.mentor(), second.mentee()), new Pair(second.mentor(), first.mentee()));
        Page senior = of(first.mentee());
        press(senior, "Home");
        assertThat(heading(senior)).hasText("A partner is proposed to you: " + second.mentor());
    }
}

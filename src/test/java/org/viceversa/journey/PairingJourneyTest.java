package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** A manager runs a round on the people of a course, sees why, changes it, and publishes it. */
class PairingJourneyTest {

    private static final String MANAGER = "Theresa Abernathy";
    private static final int PEOPLE = 11;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private Page page;

    private void a_manager_of_a_seeded_programme_comes_in() {
        ToolFrame access = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        // Nobody is found before the people of the course were read.
        access.link("See everyone").waitFor();
        access.link("Access").click();
        access.find("#access-search").fill(MANAGER);
        access.button("Give access to " + MANAGER).click();
        access.find(".toast-line").waitFor();
        EnrolmentSeed seed = EnrolmentSeed.in(STAGE.tool().database(), "Rotnem");
        PairingSeed.ready(STAGE.tool().database(), seed, PEOPLE);
        page = SandboxPages.of(STAGE, MANAGER).openNewWindow();
        page.locator(".shell-head").waitFor();
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true)))
                .first()
                .click();
    }

    private Locator toast() {
        return page.locator(".toast-line");
    }

    private Locator matched() {
        return page.locator(".quality dd").first();
    }

    @Test
    void a_round_is_run_understood_changed_and_published() {
        a_manager_of_a_seeded_programme_comes_in();
        Looks looks = new Looks();
        press("Programmes");
        press("Rotnem");
        press("Close applications now");
        press("Pair people");
        assertThat(page.locator(".round-step")).containsText("Everybody who is ready can be paired now.");
        assertThat(page.locator(".finding")).containsText("possible pairs are allowed");
        looks.at(page, "pairing rules");
        press("Start a round");
        assertThat(page.locator(".round-step")).containsText("Round 1 has a proposal");
        press("Look at round 1");

        assertThat(page.locator(".board-link")).hasCount(5);
        assertThat(page.locator(".board-node")).hasCount(PEOPLE);
        assertThat(page.locator(".board-node.is-left")).hasCount(1);
        assertThat(matched()).containsText("10 of 11");
        looks.at(page, "pairing board");

        page.locator(".board-link").first().click();
        assertThat(page.locator(".why")).containsText("3 levels ahead of");
        press("Lock");
        assertThat(toast()).containsText("are locked. Nothing changes for the whole.");
        press("Take apart");
        assertThat(toast()).containsText("2 people fewer are matched.");
        assertThat(matched()).containsText("8 of 11");
        toast().getByText("Undo").click();
        assertThat(matched()).containsText("10 of 11");
        assertThat(page.locator(".board-lock")).hasCount(1);

        takeApartAndPairAgainByKeyboard();
        askWhyNot();

        page.locator(".segment", new Page.LocatorOptions().setHasText("Table")).click();
        assertThat(page.locator(".board-table tbody tr")).hasCount(5);
        page.locator(".segment", new Page.LocatorOptions().setHasText("Locked")).click();
        assertThat(page.locator(".board-table tbody tr")).hasCount(2);

        press("Publish…");
        assertThat(page.locator(".publish-steps")).containsText("5 of the executives find a proposed partner");
        assertThat(page.locator(".publish-steps")).containsText("5 of the Rotnems are asked once");
        looks.at(page, "pairing publish");
        press("Publish to 10 people");
        assertThat(page.locator("h1")).hasText("The round is published");
        press("To the rounds");
        assertThat(page.locator("td .status")).hasText("Published");
        assertThat(looks.complaints()).isEmpty();
    }

    private void takeApartAndPairAgainByKeyboard() {
        page.locator(".board-link").nth(1).click();
        String[] names = page.locator(".board-aside h2").innerText().split(" and ");
        press("Take apart");
        assertThat(page.locator(".board-node.is-left")).hasCount(3);
        page.locator(".board-node[aria-label^='" + names[1] + ",']").focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".board-node.is-held")).hasCount(1);
        page.locator(".board-node[aria-label^='" + names[0] + ",']").focus();
        page.keyboard().press("Space");
        assertThat(toast()).containsText("were paired. 2 more people are matched.");
        assertThat(matched()).containsText("10 of 11");
    }

    private void askWhyNot() {
        page.locator(".board-node.is-left").click();
        assertThat(page.locator(".board-aside")).containsText("nothing that is wanted could be taught");
        Locator other = page.locator(".board-node.side-senior").first();
        String name = other.getAttribute("aria-label").split(",")[0];
        page.locator("#why-not").fill(name);
        page.locator(".finder-found button").first().click();
        assertThat(page.locator(".why-not")).containsText("Not allowed: nothing that is wanted could be taught.");
    }
}

package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.CookieBan;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.OperatorPages;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;

/** The operator's pages, and those on the way in: WCAG 2.2 AA, and no sideways scrolling, in each width and both colours. */
class PagesOutsideACourseTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.MOODLE);

    private final Looks looks = new Looks();

    @AfterEach
    void nothing_keeps_anybody_out() {
        assertThat(looks.complaints()).isEmpty();
    }

    @Test
    void signing_in_at_the_operators_page() {
        Page page = STAGE.newWindow();
        page.navigate(STAGE.tool().at("/operator").toString());
        page.getByLabel("Password").waitFor();
        looks.at(page, "operator sign in");
        OperatorPages.signIn(page, "not the password");
        page.getByRole(AriaRole.ALERT).waitFor();
        looks.at(page, "operator wrong password");
    }

    @Test
    void the_operators_overview_and_platforms() {
        Page page = OperatorPages.open(STAGE, "Overview");
        looks.at(page, "operator overview");
        page.locator(".ways").getByText("Platforms").click();
        looks.at(page, "operator platforms");
        page.locator("tbody a").last().click();
        press(page, "Check the connection");
        page.locator(".checks").waitFor();
        looks.at(page, "operator platform");
    }

    @Test
    void the_operators_form() {
        Page page = OperatorPages.open(STAGE, "Platforms");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Register by hand"))
                .click();
        page.locator("#platform-issuer").fill("not an address");
        press(page, "Save");
        page.locator("#platform-issuer-error").waitFor();
        looks.at(page, "operator form");
    }

    @Test
    void the_operators_invitations_keys_refusals_and_addresses() {
        Page page = OperatorPages.open(STAGE, "Invitations");
        page.getByLabel("For whom").fill("Universität der südlichen Küste und ihrer Inseln");
        press(page, "Make an invitation");
        page.locator(".made").waitFor();
        looks.at(page, "operator invitations");
        for (String way : new String[] {"Keys", "Refused launches", "Addresses"}) {
            page.locator(".ways").getByText(way).click();
            looks.at(page, "operator " + way);
        }
    }

    @Test
    void the_end_of_a_registration() {
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().administrator());
        register(page, Operator.of(STAGE.tool()).inviteAPlatform());
        assertThat(page.locator("h1").textContent()).isEqualTo("Viceversa is registered");
        looks.at(page, "registered");
        register(page, STAGE.tool().at("/lti/register?invitation=made-up"));
        looks.at(page, "registration failed");
    }

    @Test
    void the_offer_of_a_new_window_and_the_tools_own_front_page() {
        Page page = STAGE.newWindow();
        SandboxPages.of(STAGE, page, STAGE.sandbox().person(CourseRole.LEARNER, STAGE.course()));
        CookieBan.on(page, STAGE.tool());
        page.navigate(STAGE.sandbox()
                .launchAddress(STAGE.sandbox()
                        .activities(STAGE.registered(), STAGE.course())
                        .get(0))
                .toString());
        page.getByText("Open in a new window").waitFor();
        looks.at(page, "new window");
        page.navigate(STAGE.tool().at("/").toString());
        looks.at(page, "front page");
    }

    private static void register(Page page, URI invitation) {
        page.navigate(STAGE.sandbox().address() + "admin/tools/start?url="
                + URLEncoder.encode(invitation.toString(), StandardCharsets.UTF_8));
        page.locator("h1").waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

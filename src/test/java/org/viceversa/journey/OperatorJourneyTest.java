package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.OperatorPages;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;
import org.viceversa.testkit.Visitor;

/** Whoever runs the tool, at its page outside of any LMS. */
class OperatorJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @Test
    void a_wrong_password_says_so_and_the_right_one_opens_the_overview() {
        Page page = STAGE.newWindow();
        page.navigate(STAGE.tool().at("/operator").toString());
        OperatorPages.signIn(page, "not the password");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("This is not the operator’s password.");

        OperatorPages.signIn(page, "operator-password-of-the-tests");
        assertThat(page.locator(".glance")).containsText("A signing key is in use");

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.getByText("You have signed out.")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Password")).isVisible();
    }

    @Test
    void the_address_of_an_invitation_is_shown_once() {
        Page page = OperatorPages.open(STAGE, "Invitations");
        page.getByLabel("For whom").fill("Fjordkraft AS");
        press(page, "Make an invitation");

        assertThat(page.getByLabel("Registration address", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile("http://127\\.0\\.0\\.1:\\d+/lti/register\\?invitation=.{20,}"));
        assertThat(page.locator(".rows li").first()).containsText("Fjordkraft AS");

        page.reload();
        assertThat(page.locator(".rows li").first()).containsText("Fjordkraft AS");
        assertThat(page.locator(".made")).hasCount(0);
    }

    @Test
    void a_deployment_that_waits_is_accepted_and_may_launch() {
        String deployment = STAGE.sandbox().addDeployment(STAGE.registered());
        SandboxPages learner = SandboxPages.of(STAGE, CourseRole.LEARNER);
        ToolFrame refused = learner.openActivity("Viceversa (deployment 2)");
        assertThat(refused.heading()).hasText("Viceversa did not open");

        Page page = OperatorPages.open(STAGE, "Overview");
        assertThat(page.locator("h1")).hasText("One deployment waits for you");
        press(page, "Accept deployment " + deployment);
        assertThat(page.locator(".toast-line")).containsText("is accepted.");
        assertThat(page.locator("h1")).hasText("Nothing needs you");

        assertThat(learner.openActivity("Viceversa (deployment 2)").heading()).hasText("Nothing needs you yet");
    }

    @Test
    void a_platform_by_hand_is_checked_field_by_field_and_keeps_what_was_typed() {
        Page page = OperatorPages.open(STAGE, "Platforms");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Register by hand"))
                .click();
        page.getByLabel("Which LMS is it?").selectOption("Another one");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Kalmar Akademi");
        page.locator("#platform-issuer").fill("lms.kalmar.example");
        page.locator("#platform-clientId").fill("kalmar-1");
        page.locator("#platform-authorization").fill("https://lms.kalmar.example/auth");
        page.locator("#platform-token").fill("https://lms.kalmar.example/token");
        page.locator("#platform-keySet").fill("https://lms.kalmar.example/keys");
        press(page, "Save");

        Locator issuer = page.locator("#platform-issuer");
        assertThat(issuer).isFocused();
        assertThat(issuer).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#platform-issuer-error")).containsText("This must be a whole web address");
        assertThat(page.locator("#platform-clientId")).hasValue("kalmar-1");

        issuer.fill("https://lms.kalmar.example");
        press(page, "Save");
        assertThat(page.locator("h1")).hasText("Kalmar Akademi");
        assertThat(page.locator(".facts")).containsText("https://lms.kalmar.example/keys");
    }

    @Test
    void keys_are_rotated_after_a_second_look() {
        Page page = OperatorPages.open(STAGE, "Keys");
        int before = page.locator("tbody tr").count();
        press(page, "Rotate");
        assertThat(page.getByText("This cannot be undone.")).isVisible();
        press(page, "Rotate now");

        assertThat(page.locator("tbody tr")).hasCount(before + 1);
        assertThat(page.getByText("Signs now")).hasCount(1);
        new Visitor(STAGE.tool()).enter(STAGE.sandbox().launch(STAGE.registered()));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

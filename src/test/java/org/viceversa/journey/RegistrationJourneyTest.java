package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolFrame;

/** The administrator of an LMS has Viceversa register itself there, in a frame of the LMS's page. */
class RegistrationJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @Test
    void an_invitation_registers_the_tool_and_the_page_says_what_to_do_next() {
        URI invitation = Operator.of(STAGE.tool()).inviteAPlatform();
        SandboxPages administrator = SandboxPages.ofTheAdministrator(STAGE);
        ToolFrame tool = register(administrator, invitation);

        assertThat(tool.heading()).hasText("Viceversa is registered");
        assertThat(tool.find(".facts")).containsText(STAGE.sandbox().issuer());
        assertThat(tool.find(".next-steps ol:visible")).hasCount(1);
        assertThat(tool.find(".next-steps ol:visible li").first()).containsText("switch the tool on");
        tool.button("Done").click();
        assertThat(administrator.heading()).hasText("External tools");
        assertThat(administrator.link("Viceversa"))
                .hasCount(STAGE.sandbox().tools().size());
    }

    @Test
    void an_invitation_that_was_used_says_that_nothing_more_is_needed() {
        URI invitation = Operator.of(STAGE.tool()).inviteAPlatform();
        SandboxPages administrator = SandboxPages.ofTheAdministrator(STAGE);
        assertThat(register(administrator, invitation).heading()).hasText("Viceversa is registered");

        assertThat(register(administrator, invitation).heading()).hasText("Already registered");
    }

    @Test
    void a_link_that_is_no_invitation_is_refused_with_what_to_do() {
        SandboxPages administrator = SandboxPages.ofTheAdministrator(STAGE);
        ToolFrame tool = register(administrator, STAGE.tool().at("/lti/register?invitation=made-up"));

        assertThat(tool.heading()).hasText("The registration did not work");
        assertThat(tool.find(".reference code")).not().isEmpty();
    }

    private static ToolFrame register(SandboxPages administrator, URI address) {
        Page page = administrator.page();
        page.navigate(STAGE.sandbox().address() + "admin/tools");
        page.getByLabel("Registration URL").fill(address.toString());
        page.locator("form[action='/admin/tools/register'] button").click();
        return administrator.frame();
    }
}

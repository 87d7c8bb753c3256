package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolDatabase.Address;
import org.viceversa.testkit.ToolFrame;

/** Whoever runs a programme invites people and sees how far they come. */
class InvitationJourneyTest {

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres();

    private static EnrolmentSeed seed;

    @BeforeAll
    static void a_programme_is_open_and_theresa_runs_it() throws SQLException {
        SandboxPages.of(STAGE, "Theresa Abernathy").openActivity().heading().waitFor();
        Address address = STAGE.tool().database();
        seed = EnrolmentSeed.in(address, "Invited");
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                PreparedStatement grant = connection.prepareStatement("insert into role_grant (id, tenant, person_id,"
                        + " role, granted_by, granted_at) select ?, tenant, id, 'PROGRAMME_MANAGER', id, 0 from person"
                        + " where tenant = ? and name = 'Theresa Abernathy'")) {
            grant.setObject(1, UUID.randomUUID());
            grant.setObject(2, seed.programme().tenant());
            grant.executeUpdate();
        }
    }

    private static String path() {
        return "/programmes/" + seed.programme().id() + "/cycles/"
                + seed.cycle().id() + "/people";
    }

    @Test
    void a_pasted_list_is_looked_at_and_then_invited() {
        ToolFrame tool = SandboxPages.of(STAGE, "Theresa Abernathy").openActivity();
        tool.document().evaluate("location.hash = '" + path() + "'");
        assertThat(tool.heading()).hasText("People of Invited");
        tool.field("Names, e-mail addresses or id numbers")
                .fill("Chloé Dupont; ana.alvarez@example.org\nnew.joiner@example.org, Nobody Of That Name");
        tool.find("label.segment", "Rotnems").first().click();
        tool.button("Look before inviting").click();
        assertThat(tool.find(".invite-preview")).containsText("2 known");
        assertThat(tool.find(".invite-preview")).containsText("1 unknown");
        tool.button("Invite 3 people").click();

        assertThat(tool.find(".note-good")).hasText("3 people are invited.");
        assertThat(tool.find(".list-count")).containsText("3 people");
        assertThat(tool.find(".funnel")).containsText("3");

        ToolFrame chloe = SandboxPages.of(STAGE, "Chloé Dupont").openActivity();
        assertThat(chloe.heading()).hasText("You are invited to Invited");
        tool.find("tbody .btn", "Take back").first().click();
        assertThat(tool.find("tbody").last()).containsText("Invitation taken back");
    }

    @Test
    void a_file_with_a_wrong_line_invites_nobody_until_it_is_right() {
        ToolFrame tool = SandboxPages.of(STAGE, "Theresa Abernathy").openActivity();
        tool.document().evaluate("location.hash = '" + path() + "'");
        tool.find("label.segment", "CSV file").click();
        tool.find("#invite-file").setInputFiles(file("e-mail;side\nx1@example.org;mentor\nx2@example.org;boss\n"));
        tool.button("Look before inviting").click();
        assertThat(tool.find(".invite-preview")).containsText("Line 3 side: The side must be mentor");

        tool.find("#invite-file").setInputFiles(file("e-mail;side\nx1@example.org;mentor\nx2@example.org;mentee\n"));
        tool.button("Look before inviting").click();
        tool.button("Invite 2 people").click();
        assertThat(tool.find(".note-good")).hasText("2 people are invited.");
    }

    private static FilePayload file(String content) {
        return new FilePayload("people.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        Page page = SandboxPages.of(STAGE, "Theresa Abernathy").openNewWindow();
        page.locator("h1").waitFor();
        page.evaluate("location.hash = '" + path() + "'");
        assertThat(page.locator("h1")).hasText("People of Invited");
        page.locator("#invite-text").fill("Ana Álvarez\nx@example.org");
        page.locator("label.segment")
                .filter(new Locator.FilterOptions().setHasText("Rotnems"))
                .first()
                .click();
        page.getByText("Look before inviting").click();
        page.locator(".invite-preview").waitFor();

        assertThat(new Looks().at(page, "invite people").complaints()).isEmpty();
    }
}

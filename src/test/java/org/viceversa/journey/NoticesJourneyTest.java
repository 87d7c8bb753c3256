package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.ReceivedMail;
import org.viceversa.testkit.Looks;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.ToolDatabase.Address;
import org.viceversa.testkit.ToolFrame;

/** Somebody is reminded of a form, in the tool and by mail, and wants no more mail; a manager changes the rule. */
class NoticesJourneyTest {

    private static final String MANAGER = "Theresa Abernathy";
    private static final Duration SOON = Duration.ofSeconds(75);

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD).onPostgres().withMail();

    private final Looks looks = new Looks();

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)))
                .first()
                .click();
    }

    @Test
    void a_reminder_comes_into_the_tool_and_by_mail_and_ends_with_one_click() {
        ToolFrame access = SandboxPages.ofTheAdministrator(STAGE).openActivity();
        access.link("See everyone").waitFor();
        access.link("Access").click();
        access.find("#access-search").fill(MANAGER);
        access.button("Give access to " + MANAGER).click();
        access.find(".toast-line").waitFor();
        String learner = aLearnerLeavesAForm();

        Page page = SandboxPages.of(STAGE, learner).openNewWindow();
        page.getByText("One is new.").waitFor();
        press(page, "Open notices");
        assertThat(page.locator(".notice-new")).containsText("Your form for Rotnem is not sent yet");
        looks.at(page, "notices");
        wantsMailAtOnce(page);

        ReceivedMail mail = mail("Your form for Rotnem is not sent yet");
        assertThat(mail.text("text/plain")).startsWith("Hello " + learner + ",");
        press(page, "Mark all as read");
        assertThat(page.locator(".notice-new")).hasCount(0);
        unsubscribes(mail);
        page.reload();
        assertThat(page.getByLabel("Send me mail")).not().isChecked();

        changesTheRule();
        assertThat(STAGE.tool().log()).doesNotContain("Your form for").doesNotContain("unsubscribe?t=");
        assertThat(looks.complaints()).isEmpty();
    }

    private static void wantsMailAtOnce(Page page) {
        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("08:00");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("08:00");
        page.getByLabel("Quiet all Saturday and Sunday").uncheck();
        press(page, "Keep these settings");
        page.getByText("Your settings are kept.").first().waitFor();
    }

    private static ReceivedMail mail(String subject) {
        Patience.until("a mail comes: " + subject, SOON, () -> {
            lookNow();
            return find(subject).isPresent();
        });
        return find(subject).orElseThrow();
    }

    private static Optional<ReceivedMail> find(String subject) {
        return STAGE.mailroom().mails().stream()
                .filter(mail -> mail.subject().contains(subject))
                .findFirst();
    }

    /** By the mail as the sandbox shows it, and its link. */
    private void unsubscribes(ReceivedMail mail) {
        Page mailbox = STAGE.newWindow();
        mailbox.navigate(STAGE.sandbox().address() + "mailbox");
        looks.at(mailbox, "mailbox");
        press(mailbox, mail.subject());
        assertThat(mailbox.frameLocator("iframe.mail").locator("h2")).containsText("Your form for Rotnem");
        looks.at(mailbox, "mail in the mailbox");
        press(mailbox, "No more such mails");
        looks.at(mailbox, "unsubscribe");
        press(mailbox, "No more mails");
        assertThat(mailbox.locator("h1")).hasText("Done: no more such mails");
    }

    private void changesTheRule() {
        Page page = SandboxPages.of(STAGE, MANAGER).openNewWindow();
        press(page, "Programmes");
        press(page, "Rotnem");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Notices").setExact(true))
                .click();
        page.getByText("Told 1, mailed 1, opened in the tool 1.").waitFor();
        looks.at(page, "notice rules");
        press(page, "Change A form was begun and not sent");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("Please, {nobody}");
        press(page, "See the mail");
        page.getByText("{nobody} is not known in this notice.").waitFor();
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                .fill("Please, {name}: two minutes are enough.");
        press(page, "See the mail");
        assertThat(page.frameLocator("iframe.notice-mail").locator("body"))
                .containsText("Please, Wanda Muster: two minutes are enough.");
        looks.at(page, "notice rule");
        press(page, "Send it to me");
        page.getByText("It is on its way to you.").first().waitFor();
        press(page, "Keep this rule");
        assertThat(page.locator(".notice-rule", new Page.LocatorOptions().setHasText("A form was begun")))
                .containsText("changed by you");
        Patience.until(
                "the test mail comes",
                SOON,
                () -> STAGE.mailroom().mails().stream()
                        .anyMatch(mail -> mail.text("text/plain").contains("Please, Wanda Muster")));
    }

    /** @return the name of a learner who began a form nine days ago, and of whom the tool has found that by now */
    private static String aLearnerLeavesAForm() {
        EnrolmentSeed seed = EnrolmentSeed.in(STAGE.tool().database(), "Rotnem");
        UUID tenant = seed.programme().tenant();
        return with(transactions -> {
            record Learner(UUID id, String name) {}
            Learner learner = new Jdbc(transactions)
                    .list(
                            "select distinct p.id, p.name from person p join membership m on m.person_id = p.id"
                                    + " where p.tenant = ? and m.roster_learns order by p.name limit 1",
                            row -> new Learner(row.getObject(1, UUID.class), row.getString(2)),
                            tenant)
                    .get(0);
            Enrolment form = new Enrolment(
                    UUID.randomUUID(),
                    tenant,
                    seed.cycle().id(),
                    learner.id(),
                    Set.of(),
                    Enrolment.State.DRAFT,
                    Answers.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    1,
                    Instant.now().minus(Duration.ofDays(9)));
            new JdbcEnrolments(transactions).add(form, EnrolmentEvent.of(form, Move.STARTED, "", learner.id()));
            Patience.until("the form was found", SOON, () -> {
                lookNow();
                return !new Jdbc(transactions)
                        .list("select id from notice where person_id = ?", row -> true, learner.id())
                        .isEmpty();
            });
            return learner.name();
        });
    }

    /** The minute's work begins now. */
    private static void lookNow() {
        with(transactions -> new Jdbc(transactions)
                .update("update scheduled_tasks set execution_time = now(), version = version + 1"
                        + " where task_name = 'find-notices' and not picked and execution_time > now()"));
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Transactions transactions);
    }

    private static <T> T with(Work<T> work) {
        Address address = STAGE.tool().database();
        try (Database database =
                new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 2))) {
            return work.with(new Transactions(database));
        }
    }
}

package org.viceversa.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.notice.Mail;
import org.viceversa.notice.Mail.Attachment;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.MailOutcome;
import org.viceversa.notice.MailOutcome.Result;
import org.viceversa.notice.MailTransport.Addressed;
import org.viceversa.notice.mail.SmtpSettings.Security;
import org.viceversa.testkit.PostOffice;
import org.viceversa.testkit.RunningTool;

/** A real conversation with a mail server that takes, refuses, is down or says nothing. */
class SmtpTransportTest {

    private static final int QUICK_MILLIS = 1_500;
    private final PostOffice office = new PostOffice();

    @AfterEach
    void close() {
        office.close();
    }

    private static SmtpTransport to(int port, Security security) {
        return new SmtpTransport(new SmtpSettings(
                "127.0.0.1",
                port,
                security,
                Optional.empty(),
                "tool.example.org",
                "mentoring@example.org",
                Optional.of("coordinator@example.org"),
                QUICK_MILLIS));
    }

    private static Mail mail(String subject, Optional<Attachment> calendar) {
        return new Mail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Mail.Kind.DIGEST,
                "key",
                new MailText(
                        subject,
                        "Grüezi, Đorđe 🙂\n.\nend",
                        "<p>Grüezi, Đorđe 🙂</p>",
                        calendar,
                        Optional.of("https://tool.example.org/notices/unsubscribe?t=abc")),
                1,
                Instant.parse("2027-01-04T10:00:00Z"));
    }

    private static Addressed addressed(Mail mail) {
        return new Addressed(mail, "Līga Bērziņa", "liga@example.org");
    }

    private static List<MailOutcome> send(SmtpTransport transport, List<Addressed> mails) {
        List<MailOutcome> outcomes = new ArrayList<>();
        transport.send(mails, () -> true, (mail, outcome) -> outcomes.add(outcome));
        return outcomes;
    }

    private static MailOutcome one(SmtpTransport transport) {
        List<MailOutcome> outcomes = send(transport, List.of(addressed(mail("Hello", Optional.empty()))));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    @Test
    void a_mail_arrives_as_it_was_written_and_bears_its_own_name() throws MessagingException, IOException {
        Mail mail = mail(
                "Đorđe proposes: 10 o’clock 🙂",
                Optional.of(new Attachment("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));
        assertThat(send(to(office.port(), Security.NONE), List.of(addressed(mail))))
                .containsExactly(MailOutcome.TAKEN);

        MimeMessage taken = office.taken().get(0);
        assertThat(taken.getMessageID()).isEqualTo("<" + mail.id() + "@tool.example.org>");
        assertThat(taken.getSubject()).isEqualTo("Đorđe proposes: 10 o’clock 🙂");
        InternetAddress recipient = (InternetAddress) taken.getAllRecipients()[0];
        assertThat(recipient.getPersonal()).isEqualTo("Līga Bērziņa");
        assertThat(recipient.getAddress()).isEqualTo("liga@example.org");
        assertThat(taken.getFrom()[0].toString()).contains("mentoring@example.org");
        assertThat(taken.getReplyTo()[0].toString()).isEqualTo("coordinator@example.org");
        assertThat(taken.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://tool.example.org/notices/unsubscribe?t=abc>");
        assertThat(taken.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        MimeMultipart parts = (MimeMultipart) taken.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(text(parts.getBodyPart(0))).isEqualTo("Grüezi, Đorđe 🙂\n.\nend");
        assertThat(text(parts.getBodyPart(1))).isEqualTo("<p>Grüezi, Đorđe 🙂</p>");
        assertThat(parts.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST");
        assertThat(text(parts.getBodyPart(2))).startsWith("BEGIN:VCALENDAR");
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void no_word_becomes_a_header_and_no_address_becomes_two() throws MessagingException {
        Mail mail = mail("Hello\r\nBcc: all@example.org", Optional.empty());
        send(
                to(office.port(), Security.NONE),
                List.of(new Addressed(mail, "Ada\r\nBcc: all@example.org", "ada@example.org")));
        MimeMessage taken = office.taken().get(0);
        assertThat(taken.getHeader("Bcc")).isNull();
        assertThat(taken.getSubject()).isEqualTo("Hello Bcc: all@example.org");
        assertThat(taken.getAllRecipients()).hasSize(1);

        for (String address : List.of(
                "ada@example.org, all@example.org",
                "ada@example.org\r\nBcc: all@example.org",
                "nobody",
                "Ada <ada@example.org>",
                "")) {
            assertThat(send(to(office.port(), Security.NONE), List.of(new Addressed(mail, "Ada", address))))
                    .as(address)
                    .containsExactly(MailOutcome.never("address-invalid"));
        }
        assertThat(office.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"450, NOT_NOW", "452, NOT_NOW", "550, NEVER", "553, NEVER"})
    void the_servers_number_for_a_recipient_decides_and_its_words_are_not_kept(int code, Result result) {
        office.refuseRecipients(code);
        assertThat(one(to(office.port(), Security.NONE))).isEqualTo(new MailOutcome(result, "smtp-" + code));
        assertThat(office.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"451, NOT_NOW", "554, NEVER"})
    void the_servers_number_for_a_mail_decides(int code, Result result) {
        office.refuseMails(code);
        assertThat(one(to(office.port(), Security.NONE))).isEqualTo(new MailOutcome(result, "smtp-" + code));
    }

    @Test
    void a_refused_mail_does_not_hold_up_the_next_ones() {
        SmtpTransport transport = to(office.port(), Security.NONE);
        office.refuseRecipients(550);
        List<MailOutcome> outcomes = new ArrayList<>();
        List<Addressed> three = List.of(
                addressed(mail("1", Optional.empty())),
                addressed(mail("2", Optional.empty())),
                addressed(mail("3", Optional.empty())));
        boolean reached = transport.send(three, () -> true, (mail, outcome) -> {
            outcomes.add(outcome);
            office.refuseRecipients(0);
        });
        assertThat(reached).isTrue();
        assertThat(outcomes).extracting(MailOutcome::result).containsExactly(Result.NEVER, Result.TAKEN, Result.TAKEN);
        assertThat(office.taken()).hasSize(2);
    }

    @Test
    void a_server_that_is_down_is_tried_again_later() {
        SmtpTransport nowhere = to(RunningTool.freePort(), Security.NONE);
        assertThat(one(nowhere)).isEqualTo(MailOutcome.notNow("smtp-away"));
        assertThat(nowhere.test()).isEqualTo(MailOutcome.notNow("smtp-away"));
    }

    @Test
    void a_server_that_says_nothing_is_given_up_after_a_while() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            assertThat(one(to(silent.getLocalPort(), Security.NONE)).result()).isEqualTo(Result.NOT_NOW);
            assertThat((System.nanoTime() - begun) / 1_000_000).isBetween(QUICK_MILLIS - 100L, QUICK_MILLIS * 4L);
        }
    }

    @Test
    void a_server_that_falls_silent_after_the_mail_is_tried_again() {
        office.setPace(Duration.ofMillis(QUICK_MILLIS * 2L));
        assertThat(one(to(office.port(), Security.NONE)).result()).isEqualTo(Result.NOT_NOW);
    }

    @Test
    void where_encryption_is_asked_for_nothing_is_sent_without_it() {
        assertThat(one(to(office.port(), Security.STARTTLS)).result()).isEqualTo(Result.NOT_NOW);
        assertThat(one(to(office.port(), Security.TLS)).result()).isEqualTo(Result.NOT_NOW);
        assertThat(office.taken()).isEmpty();
    }

    @Test
    void a_test_speaks_to_the_server_and_sends_nothing() {
        assertThat(to(office.port(), Security.NONE).test()).isEqualTo(MailOutcome.TAKEN);
        assertThat(office.taken()).isEmpty();
    }

    @Test
    void what_there_is_no_time_for_is_not_tried() {
        List<MailOutcome> outcomes = new ArrayList<>();
        to(office.port(), Security.NONE)
                .send(
                        List.of(addressed(mail("1", Optional.empty())), addressed(mail("2", Optional.empty()))),
                        outcomes::isEmpty,
                        (mail, outcome) -> outcomes.add(outcome));
        assertThat(outcomes).containsExactly(MailOutcome.TAKEN, MailOutcome.NOT_TRIED);
    }
}

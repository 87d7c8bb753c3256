package org.viceversa.notice.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Optional;
import org.viceversa.notice.Mail;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.MailTransport.Addressed;

/**
 * A mail in the form in which it travels (RFC 5322): text, HTML and, where there is one, the calendar entry are
 * alternatives of each other, the best one last. The Message-ID is the mail's own and the same at each attempt.
 */
final class MailMessage extends MimeMessage {

    private static final String CHARSET = "UTF-8";
    private static final String SENDER = "Viceversa";

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException for an address that is none, or holds more than one */
    static MailMessage of(Session session, SmtpSettings settings, Addressed to) throws MessagingException {
        Mail mail = to.mail();
        MailText text = mail.text();
        MailMessage message = new MailMessage(session, "<" + mail.id() + "@" + settings.name() + ">");
        message.setFrom(address(settings.from(), SENDER));
        if (settings.replyTo().isPresent()) {
            message.setReplyTo(new InternetAddress[] {address(settings.replyTo().get(), "")});
        }
        message.setRecipient(Message.RecipientType.TO, address(to.address(), to.name()));
        // What comes from outside stands in subject and names alone; both are encoded, and hold no line break.
        message.setSubject(oneLine(text.subject()), CHARSET);
        message.setSentDate(Date.from(mail.madeAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (text.unsubscribe().isPresent()) {
            // RFC 8058: one click, by POST, without a login.
            message.setHeader("List-Unsubscribe", "<" + text.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(parts(text));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(MailText text) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(text.plain(), "text/plain; charset=" + CHARSET));
        parts.addBodyPart(part(text.html(), "text/html; charset=" + CHARSET));
        Optional<Mail.Attachment> entry = text.calendar();
        if (entry.isPresent()) {
            MimeBodyPart calendar = part(
                    entry.get().text(),
                    "text/calendar; charset=" + CHARSET + "; method="
                            + entry.get().method());
            calendar.setFileName("meeting.ics");
            parts.addBodyPart(calendar);
        }
        return parts;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        // Parsed strictly: a line break, a comma or a second address in it is refused.
        InternetAddress[] parsed = InternetAddress.parse(address, true);
        if (parsed.length != 1 || !parsed[0].getAddress().equals(address)) {
            throw new MessagingException("not one address");
        }
        parsed[0].validate();
        try {
            String shown = oneLine(name);
            if (!shown.isEmpty()) {
                parsed[0].setPersonal(shown, CHARSET);
            }
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return parsed[0];
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}

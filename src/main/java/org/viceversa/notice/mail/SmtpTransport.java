package org.viceversa.notice.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.viceversa.notice.Mail;
import org.viceversa.notice.MailOutcome;
import org.viceversa.notice.MailOutcome.Result;
import org.viceversa.notice.MailTransport;

/**
 * Speaks SMTP to the site's mail server: one connection for the mails of one claim, none of it within a transaction, and
 * every wait has an end.
 *
 * <p>What the server says is kept as its number alone: its words may hold the address. 4xx is tried again, 5xx is not; a
 * server that is away or silent is tried again. Safe for many threads.
 */
public final class SmtpTransport implements MailTransport {

    private static final int CLOSING = 421;
    private static final int LAST_PASSING = 499;

    private final SmtpSettings settings;
    private final Session session;

    public SmtpTransport(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        Properties properties = new Properties();
        String timeout = Integer.toString(settings.timeoutMillis());
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.localhost", settings.name());
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(isStartTls(settings)));
        properties.put("mail.smtp.starttls.required", Boolean.toString(isStartTls(settings)));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == SmtpSettings.Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        // A bounce goes to the sender.
        properties.put("mail.smtp.from", settings.from());
        // Not waiting for the server's goodbye: it may be silent for good.
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    private static boolean isStartTls(SmtpSettings settings) {
        return settings.security() == SmtpSettings.Security.STARTTLS;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public boolean send(List<Addressed> mails, BooleanSupplier goesOn, BiConsumer<Mail, MailOutcome> told) {
        if (mails.isEmpty()) {
            return true;
        }
        try (Transport transport = session.getTransport("smtp")) {
            MailOutcome opened = connect(transport);
            if (opened.result() != Result.TAKEN) {
                mails.forEach(one -> told.accept(one.mail(), opened));
                return false;
            }
            return send(transport, mails, goesOn, told);
        } catch (MessagingException goodbye) {
            // All that was handed over has been told already; only the closing failed.
            return false;
        }
    }

    private boolean send(
            Transport transport, List<Addressed> mails, BooleanSupplier goesOn, BiConsumer<Mail, MailOutcome> told) {
        boolean reached = true;
        for (Addressed one : mails) {
            if (!goesOn.getAsBoolean()) {
                told.accept(one.mail(), MailOutcome.NOT_TRIED);
                continue;
            }
            MailOutcome outcome = reached ? send(transport, one) : MailOutcome.NOT_TRIED;
            told.accept(one.mail(), outcome);
            if (reached && outcome.result() == Result.NOT_NOW && !transport.isConnected()) {
                reached = connect(transport).result() == Result.TAKEN;
            }
        }
        return reached;
    }

    private MailOutcome send(Transport transport, Addressed one) {
        MailMessage message;
        try {
            message = MailMessage.of(session, settings, one);
        } catch (MessagingException noAddress) {
            return MailOutcome.never("address-invalid");
        }
        try {
            Address[] to = message.getAllRecipients();
            transport.sendMessage(message, to);
            return MailOutcome.TAKEN;
        } catch (MessagingException refused) {
            return outcome(refused);
        }
    }

    private MailOutcome connect(Transport transport) {
        try {
            if (settings.login().isPresent()) {
                SmtpSettings.Login login = settings.login().get();
                transport.connect(settings.host(), settings.port(), login.user(), login.password());
            } else {
                transport.connect();
            }
            return MailOutcome.TAKEN;
        } catch (AuthenticationFailedException wrong) {
            return MailOutcome.notNow("smtp-login");
        } catch (MessagingException away) {
            MailOutcome said = outcome(away);
            // Whatever it is, it is about the server and no mail's fault.
            return MailOutcome.notNow(said.reason());
        }
    }

    @Override
    public MailOutcome test() {
        try (Transport transport = session.getTransport("smtp")) {
            return connect(transport);
        } catch (MessagingException goodbye) {
            return MailOutcome.TAKEN;
        }
    }

    private static MailOutcome outcome(MessagingException refused) {
        int code = code(refused);
        if (code > 0) {
            String reason = "smtp-" + code;
            return code <= LAST_PASSING || code == CLOSING ? MailOutcome.notNow(reason) : MailOutcome.never(reason);
        }
        return MailOutcome.notNow(isSilent(refused) ? "smtp-silent" : "smtp-away");
    }

    /** The server's number, of the exception or of those that it carries along; 0 where it said none. */
    private static int code(MessagingException refused) {
        for (@Nullable Exception each = refused;
                each instanceof MessagingException one;
                each = one.getNextException()) {
            int code = ofType(one);
            if (code > 0) {
                return code;
            }
        }
        return 0;
    }

    private static int ofType(MessagingException one) {
        if (one instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (one instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return one instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static boolean isSilent(MessagingException refused) {
        for (@Nullable Throwable each = refused; each != null; each = each.getCause()) {
            if (each instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }
}

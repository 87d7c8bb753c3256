package org.viceversa.notice.mail;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.viceversa.notice.Mail;
import org.viceversa.notice.MailOutcome;
import org.viceversa.notice.MailTransport;

/** No mail server is set up: nothing is queued, and nothing is sent. */
public final class NoMail implements MailTransport {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public boolean send(List<Addressed> mails, BooleanSupplier goesOn, BiConsumer<Mail, MailOutcome> told) {
        mails.forEach(one -> told.accept(one.mail(), MailOutcome.NOT_TRIED));
        return false;
    }

    @Override
    public MailOutcome test() {
        return MailOutcome.notNow("mail-off");
    }
}

package org.viceversa.notice;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** The way to the site's mail server. Never called within a transaction. */
public interface MailTransport {

    /** A mail with the address that it goes to. */
    record Addressed(Mail mail, String name, String address) {}

    /** Whether there is a mail server at all. */
    boolean isOn();

    /**
     * Hands over one after the other.
     *
     * @param goesOn asked before each mail; once it says no, those that are left are NOT_TRIED
     * @param told hears of each mail at once what became of it, before the next one is begun
     * @return whether it is worth going on: no, where the server could not be spoken to
     */
    boolean send(List<Addressed> mails, BooleanSupplier goesOn, BiConsumer<Mail, MailOutcome> told);

    /** Speaks to the server without sending anything. */
    MailOutcome test();
}

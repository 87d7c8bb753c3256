package org.viceversa.notice;

import java.util.List;
import java.util.Optional;
import org.viceversa.notice.Mail.Attachment;
import org.viceversa.notice.Mail.MailText;

/**
 * Writes mails as text and as HTML from the same parts. All words are escaped, no picture and no script is in them, and
 * nothing tells anybody whether a mail was opened.
 */
final class MailWriter {

    private static final String WHERE =
            "Open Viceversa from your course in the learning platform; there you find this again, and the way to it.";

    private MailWriter() {}

    private static final String TO_PARTICIPANTS =
            "You get this as somebody who learns or mentors with Viceversa: one mail a day at the most, outside of your quiet"
                    + " hours. What you are told, and when, you choose in Viceversa under \"Notices\".";

    private static final String TO_CONTACTS =
            "You get this because a programme names you as a contact outside of the line. What was reported stands in no"
                    + " mail.";

    /** One thing that is told. */
    record Item(String subject, String text) {
        static Item of(Notice notice) {
            return new Item(notice.subject(), notice.text());
        }
    }

    static MailText digest(String name, List<Item> items, Optional<String> unsubscribe) {
        String subject = items.size() == 1
                ? items.get(0).subject()
                : items.size() + " things for you: " + items.get(0).subject();
        return write(subject, name, items, Optional.empty(), unsubscribe, TO_PARTICIPANTS);
    }

    static MailText calendar(String name, String title, Attachment entry, Optional<String> unsubscribe) {
        boolean cancelled = entry.method().equals("CANCEL");
        String subject = cancelled ? "Cancelled: " + title : title;
        String text = cancelled
                ? "This meeting does not take place. The attached entry takes it out of your calendar."
                : "The attached entry puts this meeting into your calendar, or brings it up to date there.";
        return write(subject, name, List.of(new Item(subject, text)), Optional.of(entry), unsubscribe, TO_PARTICIPANTS);
    }

    /** Nothing in it says who reported what of whom: a mail is read over shoulders. */
    static MailText concern(String name) {
        String subject = "A report waits for you";
        String text = "Somebody who takes part in mentoring turned to you with something that worries them. Please read"
                + " it today: it is under \"Told to you in confidence\" on your home in Viceversa.";
        return write(subject, name, List.of(new Item(subject, text)), Optional.empty(), Optional.empty(), TO_CONTACTS);
    }

    private static MailText write(
            String subject,
            String name,
            List<Item> items,
            Optional<Attachment> entry,
            Optional<String> unsubscribe,
            String why) {
        return new MailText(
                subject,
                plain(name, items, unsubscribe, why),
                html(subject, name, items, unsubscribe, why),
                entry,
                unsubscribe);
    }

    private static String plain(String name, List<Item> items, Optional<String> unsubscribe, String why) {
        StringBuilder text = new StringBuilder(greeting(name)).append("\n");
        for (Item item : items) {
            text.append("\n")
                    .append(item.subject())
                    .append("\n")
                    .append(item.text())
                    .append("\n");
        }
        text.append("\n").append(WHERE).append("\n\n-- \n").append(why);
        unsubscribe.ifPresent(
                link -> text.append("\nNo more mails of this kind: ").append(link));
        return text.append("\n").toString();
    }

    private static String html(
            String subject, String name, List<Item> items, Optional<String> unsubscribe, String why) {
        StringBuilder body = new StringBuilder();
        body.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(subject))
                .append("</title></head>\n<body bgcolor=\"#ffffff\">\n")
                .append(
                        "<table role=\"presentation\" width=\"100%\" cellpadding=\"16\" cellspacing=\"0\" border=\"0\"><tr><td>\n<p>")
                .append(escape(greeting(name)))
                .append("</p>\n");
        for (Item item : items) {
            body.append("<h2>")
                    .append(escape(item.subject()))
                    .append("</h2>\n<p>")
                    .append(lines(item.text()))
                    .append("</p>\n");
        }
        body.append("<p>").append(WHERE).append("</p>\n<hr>\n<p><small>").append(why);
        unsubscribe.ifPresent(
                link -> body.append(" <a href=\"").append(escape(link)).append("\">No more mails of this kind</a>"));
        return body.append("</small></p>\n</td></tr></table>\n</body></html>\n").toString();
    }

    private static String greeting(String name) {
        return name.isEmpty() ? "Hello," : "Hello " + name + ",";
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br>\n");
    }

    /** Safe as text and inside a quoted attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package org.viceversa.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A finished mail in the queue.
 *
 * @param id also the mail's own name on the way (Message-ID), the same at each attempt, so that a mail that came twice can
 *     be recognised
 * @param key the same for the same news to the same person, so that it is queued once
 * @param attempts how often it was handed to a mail server, with the one that is under way
 */
public record Mail(
        UUID id, UUID tenant, UUID person, Kind kind, String key, MailText text, int attempts, Instant madeAt) {

    /** What kind of mail it is. Only digests and calendar entries can be unsubscribed from. */
    public enum Kind {
        DIGEST,
        CALENDAR,
        /** To a contact, that a report waits. */
        CONCERN,
        TEST
    }

    /** How far it is. */
    public enum State {
        QUEUED,
        /** A node has it, until its lease ends. */
        SENDING,
        SENT,
        /** It failed for now and waits for the next attempt. */
        RETRY,
        GIVEN_UP
    }

    /**
     * What stands in it.
     *
     * @param plain the same as the HTML, for those who read text
     * @param unsubscribe one address that ends mails of this kind, by POST and without a login; empty where there is no end
     */
    public record MailText(
            String subject, String plain, String html, Optional<Attachment> calendar, Optional<String> unsubscribe) {}

    /** An iCalendar object with its method (RFC 5546, §1.4). */
    public record Attachment(String method, String text) {}

    static Mail of(UUID tenant, UUID person, Kind kind, String key, MailText text, Instant now) {
        return new Mail(UUID.randomUUID(), tenant, person, kind, key, text, 0, now);
    }
}

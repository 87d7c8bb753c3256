package org.viceversa.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one person is told, in the words that stood in the rule when it was found.
 *
 * @param key the same for the same news to the same person, so that it is told once
 * @param path where in the tool it can be done; empty for nowhere
 * @param mail how far it is on its way by mail
 * @param mailAt from when on it may go
 * @param readAt when it was read in the tool
 * @param stoppedAt when its cause was gone: it is shown no more
 */
public record Notice(
        UUID id,
        UUID tenant,
        UUID programme,
        UUID cycle,
        UUID person,
        NoticeKind kind,
        String key,
        String subject,
        String text,
        String path,
        Instant madeAt,
        MailState mail,
        Instant mailAt,
        Optional<Instant> readAt,
        Optional<Instant> stoppedAt) {

    /** How far it is on its way by mail. */
    public enum MailState {
        WAITING,
        /** It stands in a digest that was queued. */
        MAILED,
        /** Not wanted, or nowhere to send it to. */
        SKIPPED
    }

    public boolean isUnread() {
        return readAt.isEmpty() && stoppedAt.isEmpty();
    }
}

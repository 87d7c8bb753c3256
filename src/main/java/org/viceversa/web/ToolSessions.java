package org.viceversa.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.secret.Secrets;
import org.viceversa.web.ToolSession.Note;

/** Opens, finds and ends visits; the secret is given out once and only its hash is kept. */
public final class ToolSessions {

    /** A session is marked as used at most this often, so that reading pages does not write each time. */
    private static final Duration TOUCH = Duration.ofMinutes(2);

    private static final int HANDLE_LENGTH = 16;

    private final SessionStore store;
    private final Secrets secrets;
    private final Clock clock;

    public ToolSessions(SessionStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A session that was just opened, with the secret that its holder must show. */
    public record Opened(ToolSession session, String secret) {}

    public Opened open(
            UUID tenant, UUID person, Optional<UUID> course, String frameAncestors, Map<Note, String> notes) {
        Instant now = clock.instant();
        // The time stands first, so that a browser's oldest session cookies can be told by name.
        String handle = HexFormat.of().toHexDigits((int) now.getEpochSecond())
                + Secrets.hash(secrets.next()).substring(0, HANDLE_LENGTH);
        String secret = secrets.next();
        ToolSession session = new ToolSession(
                handle, tenant, person, course, frameAncestors, notes, now, now.plus(ToolSession.LONGEST));
        store.add(Secrets.hash(secret), session);
        return new Opened(session, secret);
    }

    /** The open session of this handle, if the secret is its own; using it keeps it open. */
    public Optional<ToolSession> find(String handle, String secret) {
        Instant now = clock.instant();
        Optional<ToolSession> found = store.find(handle, Secrets.hash(secret)).filter(session -> session.isOpenAt(now));
        found.filter(session -> session.lastUsedAt().plus(TOUCH).isBefore(now))
                .ifPresent(session -> store.touch(handle, now));
        return found;
    }

    public void end(ToolSession session) {
        store.remove(session.handle());
    }

    /** @return how many were forgotten */
    public int removeEnded() {
        Instant now = clock.instant();
        return store.removeEnded(now, now.minus(ToolSession.IDLE));
    }
}

package org.viceversa.persistence;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viceversa.web.SessionStore;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

/** Sessions in the table {@code tool_session}. */
public final class JpaSessionStore implements SessionStore {

    private final Transactions transactions;

    public JpaSessionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(String secretHash, ToolSession session) {
        ToolSessionRow row = new ToolSessionRow();
        row.handle = session.handle();
        row.secretHash = secretHash;
        row.tenant = session.tenant();
        row.personId = session.person();
        row.courseId = session.course().orElse(null);
        row.frameAncestors = session.frameAncestors();
        row.notes = join(session.notes());
        row.lastUsedAt = session.lastUsedAt();
        row.endsAt = session.endsAt();
        transactions.with(entities -> {
            entities.persist(row);
            return row;
        });
    }

    @Override
    public Optional<ToolSession> find(String handle, String secretHash) {
        return transactions.with(entities -> Optional.ofNullable(entities.find(ToolSessionRow.class, handle))
                .filter(row -> row.secretHash.equals(secretHash))
                .map(JpaSessionStore::toSession));
    }

    @Override
    public void touch(String handle, Instant usedAt) {
        transactions.with(entities -> entities.createQuery(
                        "update ToolSessionRow s set s.lastUsedAt = :at where s.handle = :handle")
                .setParameter("at", usedAt)
                .setParameter("handle", handle)
                .executeUpdate());
    }

    @Override
    public void remove(String handle) {
        transactions.with(entities -> entities.createQuery("delete from ToolSessionRow s where s.handle = :handle")
                .setParameter("handle", handle)
                .executeUpdate());
    }

    @Override
    public int removeEnded(Instant endedBefore, Instant unusedSince) {
        return transactions.with(entities -> entities.createQuery(
                        "delete from ToolSessionRow s where s.endsAt < :ended or s.lastUsedAt < :unused")
                .setParameter("ended", endedBefore)
                .setParameter("unused", unusedSince)
                .executeUpdate());
    }

    private static ToolSession toSession(ToolSessionRow row) {
        return new ToolSession(
                row.handle,
                row.tenant,
                row.personId,
                Optional.ofNullable(row.courseId),
                row.frameAncestors,
                split(row.notes),
                row.lastUsedAt,
                row.endsAt);
    }

    private static String join(Map<Note, String> notes) {
        return notes.entrySet().stream()
                .map(note -> note.getKey() + "=" + URLEncoder.encode(note.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private static Map<Note, String> split(String joined) {
        Map<Note, String> notes = new EnumMap<>(Note.class);
        joined.lines().forEach(line -> {
            int equals = line.indexOf('=');
            notes.put(
                    Note.valueOf(line.substring(0, equals)),
                    URLDecoder.decode(line.substring(equals + 1), StandardCharsets.UTF_8));
        });
        return notes;
    }
}

package org.viceversa.persistence;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.web.SessionStore;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

/** Sessions in the table {@code tool_session}; every request reads one, so it goes without an entity manager. */
public final class JdbcSessionStore implements SessionStore {

    private final Jdbc jdbc;

    public JdbcSessionStore(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public void add(String secretHash, ToolSession session) {
        jdbc.update(
                "insert into tool_session (handle, secret_hash, tenant, person_id, course_id, frame_ancestors, notes,"
                        + " last_used_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session.handle(),
                secretHash,
                session.tenant(),
                session.person(),
                session.course(),
                session.frameAncestors(),
                join(session.notes()),
                session.lastUsedAt(),
                session.endsAt());
    }

    @Override
    public Optional<ToolSession> find(String handle, String secretHash) {
        return jdbc.find(
                "select handle, tenant, person_id, course_id, frame_ancestors, notes, last_used_at, ends_at"
                        + " from tool_session where handle = ? and secret_hash = ?",
                JdbcSessionStore::read,
                handle,
                secretHash);
    }

    @Override
    public void touch(String handle, Instant usedAt) {
        jdbc.update("update tool_session set last_used_at = ? where handle = ?", usedAt, handle);
    }

    @Override
    public void remove(String handle) {
        jdbc.update("delete from tool_session where handle = ?", handle);
    }

    @Override
    public int removeEnded(Instant endedBefore, Instant unusedSince) {
        return jdbc.update("delete from tool_session where ends_at < ? or last_used_at < ?", endedBefore, unusedSince);
    }

    private static ToolSession read(ResultSet row) throws SQLException {
        return new ToolSession(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                Optional.ofNullable(row.getObject(4, UUID.class)),
                row.getString(5),
                split(row.getString(6)),
                InstantConverter.instant(row.getLong(7)),
                InstantConverter.instant(row.getLong(8)));
    }

    /** One note a line: name, equals sign, value in percent encoding. */
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

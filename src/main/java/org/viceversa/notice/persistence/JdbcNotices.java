package org.viceversa.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.notice.Notice;
import org.viceversa.notice.Notice.MailState;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.Notices;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Notices in the table {@code notice}. */
public final class JdbcNotices implements Notices {

    private static final String COLUMNS =
            "id, tenant, programme_id, cycle_id, person_id, kind, notice_key, subject, words,"
                    + " way, made_at, mail_state, mail_at, read_at, stopped_at";
    private static final String OF_RULE = " where tenant = ? and programme_id = ? and kind = ?";
    private static final String OF_PERSON = " where tenant = ? and person_id = ?";

    private final Jdbc jdbc;

    public JdbcNotices(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Set<Told> listTold(UUID tenant, UUID programme, NoticeKind kind) {
        return new HashSet<>(jdbc.list(
                "select person_id, notice_key from notice" + OF_RULE,
                row -> new Told(Cells.uuid(row, 1), row.getString(2)),
                tenant,
                programme,
                kind.name()));
    }

    @Override
    public void addAll(Collection<Notice> notices) {
        for (Notice one : notices) {
            jdbc.insertOrLeave(
                    "insert into notice (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    one.id(),
                    one.tenant(),
                    one.programme(),
                    one.cycle(),
                    one.person(),
                    one.kind().name(),
                    one.key(),
                    one.subject(),
                    one.text(),
                    one.path(),
                    one.madeAt(),
                    one.mail().name(),
                    one.mailAt(),
                    one.readAt(),
                    one.stoppedAt());
        }
    }

    @Override
    public int stopOthers(UUID tenant, UUID programme, NoticeKind kind, Set<Told> those, Instant now) {
        record Line(UUID id, Told told) {}
        List<UUID> others = jdbc
                .list(
                        "select id, person_id, notice_key from notice" + OF_RULE
                                + " and stopped_at is null and read_at is null and mail_state <> 'MAILED'",
                        row -> new Line(Cells.uuid(row, 1), new Told(Cells.uuid(row, 2), row.getString(3))),
                        tenant,
                        programme,
                        kind.name())
                .stream()
                .filter(line -> !those.contains(line.told()))
                .map(Line::id)
                .toList();
        if (others.isEmpty()) {
            return 0;
        }
        return jdbc.update(
                "update notice set stopped_at = ? where tenant = ? and id = any(?)"
                        + " and read_at is null and mail_state <> 'MAILED'",
                now,
                tenant,
                new Column("uuid", others));
    }

    @Override
    public int countPeopleSince(UUID tenant, UUID programme, NoticeKind kind, Instant since) {
        return count(
                "select count(distinct person_id) from notice" + OF_RULE + " and made_at >= ? and stopped_at is null",
                tenant,
                programme,
                kind.name(),
                since);
    }

    @Override
    public int countSince(UUID tenant, UUID programme, Instant since) {
        return count(
                "select count(*) from notice where tenant = ? and programme_id = ? and made_at >= ?"
                        + " and stopped_at is null",
                tenant,
                programme,
                since);
    }

    private int count(String sql, Object... parameters) {
        return jdbc.find(sql, row -> row.getInt(1), parameters).orElse(0);
    }

    @Override
    public Optional<Instant> findMadeAt(UUID tenant, UUID person, String key) {
        return jdbc.find(
                "select made_at from notice" + OF_PERSON + " and notice_key = ?",
                row -> Cells.instant(row, 1),
                tenant,
                person,
                key);
    }

    @Override
    public List<Notice> listFor(UUID tenant, UUID person, int most) {
        return jdbc.list(
                "select " + COLUMNS + " from notice" + OF_PERSON
                        + " and stopped_at is null order by made_at desc, id limit " + most,
                JdbcNotices::notice,
                tenant,
                person);
    }

    @Override
    public int countUnread(UUID tenant, UUID person) {
        return count(
                "select count(*) from notice" + OF_PERSON + " and stopped_at is null and read_at is null",
                tenant,
                person);
    }

    @Override
    public int markRead(UUID tenant, UUID person, Collection<UUID> ids, Instant now) {
        String update = "update notice set read_at = ?" + OF_PERSON + " and read_at is null and stopped_at is null";
        return ids.isEmpty()
                ? jdbc.update(update, now, tenant, person)
                : jdbc.update(update + " and id = any(?)", now, tenant, person, new Column("uuid", List.copyOf(ids)));
    }

    @Override
    public List<Recipient> listDue(Instant now, int most) {
        return jdbc.list(
                "select tenant, person_id from notice where mail_state = 'WAITING' and mail_at <= ?"
                        + " and stopped_at is null group by tenant, person_id order by min(mail_at), person_id limit "
                        + most,
                row -> new Recipient(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                now);
    }

    @Override
    public List<Notice> listWaiting(UUID tenant, UUID person) {
        return jdbc.list(
                "select " + COLUMNS + " from notice" + OF_PERSON
                        + " and mail_state = 'WAITING' and stopped_at is null order by made_at, id",
                JdbcNotices::notice,
                tenant,
                person);
    }

    @Override
    public void setMail(UUID tenant, Collection<UUID> ids, MailState state) {
        jdbc.update(
                "update notice set mail_state = ? where tenant = ? and id = any(?)",
                state.name(),
                tenant,
                new Column("uuid", List.copyOf(ids)));
    }

    @Override
    public void postpone(UUID tenant, UUID person, Instant mailAt) {
        jdbc.update(
                "update notice set mail_at = ?" + OF_PERSON + " and mail_state = 'WAITING'", mailAt, tenant, person);
    }

    @Override
    public Map<NoticeKind, Sums> sum(UUID tenant, UUID programme) {
        Map<NoticeKind, Sums> sums = new EnumMap<>(NoticeKind.class);
        jdbc.list(
                "select kind, count(*), sum(case when mail_state = 'MAILED' then 1 else 0 end), count(read_at)"
                        + " from notice where tenant = ? and programme_id = ?"
                        + " and (stopped_at is null or mail_state = 'MAILED') group by kind",
                row -> sums.put(
                        NoticeKind.valueOf(row.getString(1)), new Sums(row.getInt(2), row.getInt(3), row.getInt(4))),
                tenant,
                programme);
        return sums;
    }

    @Override
    public int removeBefore(Instant before) {
        return jdbc.update("delete from notice where made_at < ?", before);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                NoticeKind.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Cells.instant(row, 11),
                MailState.valueOf(row.getString(12)),
                Cells.instant(row, 13),
                Cells.findInstant(row, 14),
                Cells.findInstant(row, 15));
    }
}

package org.viceversa.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notice.Mail;
import org.viceversa.notice.Mail.Attachment;
import org.viceversa.notice.Mail.Kind;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.Mail.State;
import org.viceversa.notice.MailQueue;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Mails in the table {@code mail}; who claims some holds their rows for the moment, and others pass them by. */
public final class JdbcMailQueue implements MailQueue {

    private static final String DUE =
            "(state in ('QUEUED', 'RETRY') and next_at <= ? or state = 'SENDING' and lease_ends <= ?)";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcMailQueue(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public boolean add(Mail mail) {
        MailText text = mail.text();
        return jdbc.insertOrLeave(
                "insert into mail (id, tenant, person_id, kind, mail_key, subject, plain, html, calendar_method, calendar,"
                        + " unsubscribe, state, attempts, made_at, next_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?, '')",
                mail.id(),
                mail.tenant(),
                mail.person(),
                mail.kind().name(),
                mail.key(),
                text.subject(),
                text.plain(),
                text.html(),
                text.calendar().map(Attachment::method),
                text.calendar().map(Attachment::text),
                text.unsubscribe(),
                mail.attempts(),
                mail.madeAt(),
                mail.madeAt());
    }

    @Override
    public List<Mail> claim(UUID claimant, Instant now, Instant leaseEnds, int most) {
        return transactions.call(() -> {
            List<UUID> ids = jdbc.list(
                    "select id from mail where " + DUE + " order by next_at, id limit " + most
                            + " for update skip locked",
                    row -> Cells.uuid(row, 1),
                    now,
                    now);
            if (ids.isEmpty()) {
                return List.of();
            }
            jdbc.update(
                    "update mail set state = 'SENDING', attempts = attempts + 1, claimant = ?, lease_ends = ?"
                            + " where id = any(?)",
                    claimant,
                    leaseEnds,
                    new Jdbc.Column("uuid", ids));
            return jdbc.list(
                    "select id, tenant, person_id, kind, mail_key, subject, plain, html, calendar_method, calendar,"
                            + " unsubscribe, attempts, made_at from mail where id = any(?) order by next_at, id",
                    JdbcMailQueue::mail,
                    new Jdbc.Column("uuid", ids));
        });
    }

    private static Mail mail(ResultSet row) throws SQLException {
        Optional<String> calendar = Cells.findText(row, 10);
        Optional<String> method = Cells.findText(row, 9);
        return new Mail(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Kind.valueOf(row.getString(4)),
                row.getString(5),
                new MailText(
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        method.flatMap(word -> calendar.map(text -> new Attachment(word, text))),
                        Cells.findText(row, 11)),
                row.getInt(12),
                Cells.instant(row, 13));
    }

    @Override
    public boolean note(UUID claimant, UUID mail, State state, Optional<Instant> next, String reason, Instant now) {
        boolean ended = state == State.SENT || state == State.GIVEN_UP;
        String contents = state == State.SENT
                ? ", subject = '', plain = '', html = '', calendar = null, unsubscribe = null"
                : state == State.QUEUED ? ", attempts = attempts - 1" : "";
        return jdbc.update(
                        "update mail set state = ?, next_at = ?, reason = ?, ended_at = ?, claimant = null,"
                                + " lease_ends = null" + contents
                                + " where id = ? and claimant = ? and state = 'SENDING'",
                        state.name(),
                        next.orElse(now),
                        reason,
                        ended ? Optional.of(now) : Optional.empty(),
                        mail,
                        claimant)
                == 1;
    }

    @Override
    public Map<State, Integer> count() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.list(
                "select state, count(*) from mail group by state",
                row -> counts.put(State.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    @Override
    public Optional<Instant> findOldestWaiting() {
        return jdbc.find(
                        "select min(made_at) from mail where state in ('QUEUED', 'SENDING', 'RETRY')",
                        row -> Cells.findInstant(row, 1))
                .flatMap(found -> found);
    }

    @Override
    public List<Failure> listFailures(Instant since) {
        return jdbc.list(
                "select state, reason, count(*), max(coalesce(ended_at, made_at)) from mail"
                        + " where state = 'RETRY' or state = 'GIVEN_UP' and ended_at >= ?"
                        + " group by state, reason order by 4 desc, state, reason",
                row -> new Failure(
                        State.valueOf(row.getString(1)), row.getString(2), row.getInt(3), Cells.instant(row, 4)),
                since);
    }

    @Override
    public int retryGivenUp(Instant since, Instant now) {
        return jdbc.update(
                "update mail set state = 'RETRY', attempts = 0, next_at = ?, ended_at = null"
                        + " where state = 'GIVEN_UP' and ended_at >= ?",
                now,
                since);
    }

    @Override
    public int removeEndedBefore(Instant before) {
        return jdbc.update("delete from mail where ended_at < ?", before);
    }
}

package org.viceversa.mentoringsession.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentoringsession.SessionDesk;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Meetings in the table {@code mentoring_session}. */
public final class JdbcMentoringSessions implements MentoringSessions {

    /** A column and what stands in it. */
    private record Field(String name, Function<MentoringSession, Object> value) {}

    private static final List<Field> FIXED = List.of(
            new Field("id", MentoringSession::id),
            new Field("tenant", MentoringSession::tenant),
            new Field("pairing_id", MentoringSession::pairing),
            new Field("made_by", one -> one.madeBy().name()),
            new Field("made_at", MentoringSession::madeAt),
            new Field("version", MentoringSession::version));

    /** What steps change. */
    private static final List<Field> CHANGING = List.of(
            new Field("entry_id", MentoringSession::entry),
            new Field("state", one -> one.state().name()),
            new Field("options", JdbcMentoringSessions::options),
            new Field("starts_at", MentoringSession::startsAt),
            new Field("minutes", MentoringSession::minutes),
            new Field("place", MentoringSession::place),
            new Field("agenda", MentoringSession::agenda),
            new Field("ended_by", one -> one.endedBy().map(Enum::name)),
            new Field("reason", MentoringSession::reason),
            new Field("held_by", one -> one.heldBy().map(Enum::name)),
            new Field("held_at", MentoringSession::heldAt),
            new Field("settles_at", MentoringSession::settlesAt),
            new Field("settled", MentoringSession::settled),
            new Field("objected_by", one -> one.objectedBy().map(Enum::name)),
            new Field("objection", MentoringSession::objection),
            new Field("noted_late", MentoringSession::late),
            new Field("sequence_no", MentoringSession::sequence),
            new Field("changed_at", MentoringSession::changedAt));

    private static final String SELECT = "select id, tenant, pairing_id, entry_id, state, options, starts_at, minutes,"
            + " place, agenda, made_by, ended_by, reason, held_by, held_at, settles_at, settled, objected_by, objection,"
            + " noted_late, sequence_no, version, made_at, changed_at from mentoring_session where ";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcMentoringSessions(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    private List<MentoringSession> list(String where, Object... parameters) {
        return jdbc.list(SELECT + where, JdbcMentoringSessions::read, parameters);
    }

    @Override
    public Optional<MentoringSession> find(UUID tenant, UUID id) {
        return list("tenant = ? and id = ?", tenant, id).stream().findFirst();
    }

    @Override
    public List<MentoringSession> listOf(UUID tenant, UUID pairing) {
        return list("tenant = ? and pairing_id = ? order by made_at desc, id", tenant, pairing);
    }

    @Override
    public List<MentoringSession> listOf(UUID tenant, Collection<UUID> pairings) {
        return pairings.isEmpty()
                ? List.of()
                : list("tenant = ? and pairing_id = any(?)", tenant, new Column("uuid", List.copyOf(pairings)));
    }

    @Override
    public List<MentoringSession> listUnsettled(Instant now) {
        return list("state = 'HELD' and not settled and settles_at <= ? order by settles_at, id", now);
    }

    @Override
    public MentoringSession add(MentoringSession session) {
        return transactions.call(() -> {
            List<Field> fields =
                    Stream.concat(FIXED.stream(), CHANGING.stream()).toList();
            jdbc.insertOrLeave(
                    "insert into mentoring_session ("
                            + fields.stream().map(Field::name).collect(Collectors.joining(", "))
                            + ") values (?" + ", ?".repeat(fields.size() - 1) + ")",
                    fields.stream().map(field -> field.value().apply(session)).toArray());
            return find(session.tenant(), session.id()).orElseThrow();
        });
    }

    @Override
    public MentoringSession save(MentoringSession session) {
        return transactions.call(() -> {
            List<Object> values = new ArrayList<>(
                    CHANGING.stream().map(field -> field.value().apply(session)).toList());
            values.addAll(List.of(session.tenant(), session.id(), session.version()));
            int changed = jdbc.update(
                    "update mentoring_session set "
                            + CHANGING.stream()
                                    .map(field -> field.name() + " = ?")
                                    .collect(Collectors.joining(", "))
                            + ", version = version + 1 where tenant = ? and id = ? and version = ?",
                    values.toArray());
            if (changed != 1) {
                throw SessionDesk.changed();
            }
            return find(session.tenant(), session.id()).orElseThrow();
        });
    }

    private static String options(MentoringSession one) {
        return one.options().stream()
                .map(InstantConverter::micros)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static List<Instant> options(String kept) {
        return Arrays.stream(kept.split(","))
                .filter(one -> !one.isEmpty())
                .map(Long::valueOf)
                .map(InstantConverter::instant)
                .toList();
    }

    private static Optional<Side> side(ResultSet row, int column) throws SQLException {
        return Cells.findText(row, column).map(Side::valueOf);
    }

    private static MentoringSession read(ResultSet row) throws SQLException {
        return new MentoringSession(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                State.valueOf(row.getString(5)),
                options(row.getString(6)),
                Cells.findInstant(row, 7),
                row.getInt(8),
                row.getString(9),
                Cells.findText(row, 10),
                Side.valueOf(row.getString(11)),
                side(row, 12),
                row.getString(13),
                side(row, 14),
                Cells.findInstant(row, 15),
                Cells.findInstant(row, 16),
                row.getBoolean(17),
                side(row, 18),
                row.getString(19),
                row.getBoolean(20),
                row.getInt(21),
                row.getInt(22),
                Cells.instant(row, 23),
                Cells.instant(row, 24));
    }
}

package org.viceversa.mentorship.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Commitment;
import org.viceversa.mentorship.Commitment.State;
import org.viceversa.mentorship.Commitments;
import org.viceversa.mentorship.KeepCommitments;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Promises in the table {@code mentoring_commitment}. */
public final class JdbcCommitments implements Commitments {

    private static final String SELECT = "select id, tenant, pairing_id, side, words, due_on, state, settled_on,"
            + " version, made_at, changed_at from mentoring_commitment where tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcCommitments(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Commitment> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "id = ?", JdbcCommitments::commitment, tenant, id);
    }

    @Override
    public List<Commitment> listOf(UUID tenant, UUID pairing) {
        return jdbc.list(
                SELECT + "pairing_id = ? order by due_on, made_at, id", JdbcCommitments::commitment, tenant, pairing);
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Side.valueOf(row.getString(4)),
                row.getString(5),
                Cells.date(row, 6),
                State.valueOf(row.getString(7)),
                Cells.findDate(row, 8),
                row.getInt(9),
                Cells.instant(row, 10),
                Cells.instant(row, 11));
    }

    @Override
    public void add(Commitment one) {
        jdbc.update(
                "insert into mentoring_commitment (id, tenant, pairing_id, side, words, due_on, state, settled_on,"
                        + " version, made_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.pairing(),
                one.side().name(),
                one.words(),
                one.due(),
                one.state().name(),
                one.settledOn(),
                one.version(),
                one.madeAt(),
                one.changedAt());
    }

    @Override
    public Commitment save(Commitment one) {
        int changed = jdbc.update(
                "update mentoring_commitment set side = ?, words = ?, due_on = ?, state = ?, settled_on = ?,"
                        + " changed_at = ?, version = version + 1 where tenant = ? and id = ? and version = ?",
                one.side().name(),
                one.words(),
                one.due(),
                one.state().name(),
                one.settledOn(),
                one.changedAt(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw KeepCommitments.changed();
        }
        return find(one.tenant(), one.id()).orElseThrow();
    }
}

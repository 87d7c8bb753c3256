package org.viceversa.mentorship.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.CloseMentorship;
import org.viceversa.mentorship.Closing;
import org.viceversa.mentorship.Closing.Words;
import org.viceversa.mentorship.Closings;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** What people say at the end, in the table {@code mentoring_closing}. */
public final class JdbcClosings implements Closings {

    private final Jdbc jdbc;

    public JdbcClosings(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Closing> listOf(UUID tenant, UUID pairing) {
        return jdbc.list(
                "select tenant, pairing_id, side, learned, differently, thanks, keep_in_touch, contact, done_at,"
                        + " version, changed_at from mentoring_closing where tenant = ? and pairing_id = ?"
                        + " order by side",
                JdbcClosings::closing,
                tenant,
                pairing);
    }

    private static Closing closing(ResultSet row) throws SQLException {
        boolean stays = row.getBoolean(7);
        Optional<Boolean> keepInTouch = row.wasNull() ? Optional.empty() : Optional.of(stays);
        return new Closing(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Side.valueOf(row.getString(3)),
                new Words(row.getString(4), row.getString(5), row.getString(6), keepInTouch, row.getString(8)),
                Cells.findInstant(row, 9),
                row.getInt(10),
                Cells.instant(row, 11));
    }

    @Override
    public Closing save(Closing one) {
        if (!(one.version() == 0 ? insert(one) : update(one))) {
            throw CloseMentorship.changed();
        }
        return new Closing(
                one.tenant(), one.pairing(), one.side(), one.words(), one.doneAt(), one.version() + 1, one.changedAt());
    }

    private boolean insert(Closing one) {
        return jdbc.insertOrLeave(
                "insert into mentoring_closing (tenant, pairing_id, side, learned, differently, thanks, keep_in_touch,"
                        + " contact, done_at, version, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                one.tenant(),
                one.pairing(),
                one.side().name(),
                one.words().learned(),
                one.words().differently(),
                one.words().thanks(),
                one.words().keepInTouch(),
                one.words().contact(),
                one.doneAt(),
                one.changedAt());
    }

    private boolean update(Closing one) {
        return jdbc.update(
                        "update mentoring_closing set learned = ?, differently = ?, thanks = ?, keep_in_touch = ?,"
                                + " contact = ?, done_at = ?, changed_at = ?, version = version + 1"
                                + " where tenant = ? and pairing_id = ? and side = ? and version = ?",
                        one.words().learned(),
                        one.words().differently(),
                        one.words().thanks(),
                        one.words().keepInTouch(),
                        one.words().contact(),
                        one.doneAt(),
                        one.changedAt(),
                        one.tenant(),
                        one.pairing(),
                        one.side().name(),
                        one.version())
                == 1;
    }
}

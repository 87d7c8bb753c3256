package org.viceversa.pulse.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.Pulse;
import org.viceversa.pulse.Pulse.Taps;
import org.viceversa.pulse.Pulses;

/** Pulses in the table {@code pulse}. */
public final class JdbcPulses implements Pulses {

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcPulses(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Pulse> listOwn(UUID tenant, UUID pairing, UUID person) {
        return jdbc.list(
                "select tenant, pairing_id, person_id, side, number, useful, safe, enough_time, words, given_at,"
                        + " changed_at from pulse where tenant = ? and pairing_id = ? and person_id = ? order by number",
                row -> new Pulse(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        Side.valueOf(row.getString(4)),
                        row.getInt(5),
                        Cells.findInt(row, 6).isPresent() ? Optional.of(taps(row, 6)) : Optional.empty(),
                        row.getString(9),
                        Cells.instant(row, 10),
                        Cells.instant(row, 11)),
                tenant,
                pairing,
                person);
    }

    private static Taps taps(ResultSet row, int first) throws SQLException {
        return new Taps(row.getInt(first), row.getInt(first + 1), row.getInt(first + 2));
    }

    @Override
    public List<Latest> listLatest(UUID tenant, Collection<UUID> pairings) {
        return jdbc.list(
                "select p.pairing_id, p.side, p.useful, p.safe, p.enough_time from pulse p where p.tenant = ?"
                        + " and p.pairing_id = any(?) and p.useful is not null and p.number = (select max(q.number)"
                        + " from pulse q where q.tenant = p.tenant and q.pairing_id = p.pairing_id"
                        + " and q.person_id = p.person_id and q.useful is not null) order by p.pairing_id, p.side",
                row -> new Latest(Cells.uuid(row, 1), Side.valueOf(row.getString(2)), taps(row, 3)),
                tenant,
                new Column("uuid", List.copyOf(pairings)));
    }

    @Override
    public void save(Pulse pulse) {
        Optional<Taps> taps = pulse.taps();
        transactions.run(() -> {
            boolean ours = jdbc.insertOrLeave(
                    "insert into pulse (tenant, pairing_id, person_id, side, number, useful, safe, enough_time, words,"
                            + " given_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    pulse.tenant(),
                    pulse.pairing(),
                    pulse.person(),
                    pulse.side().name(),
                    pulse.number(),
                    taps.map(Taps::useful),
                    taps.map(Taps::safe),
                    taps.map(Taps::time),
                    pulse.words(),
                    pulse.givenAt(),
                    pulse.changedAt());
            if (!ours) {
                jdbc.update(
                        "update pulse set useful = ?, safe = ?, enough_time = ?, words = ?, changed_at = ?"
                                + " where tenant = ? and pairing_id = ? and person_id = ? and number = ?",
                        taps.map(Taps::useful),
                        taps.map(Taps::safe),
                        taps.map(Taps::time),
                        pulse.words(),
                        pulse.changedAt(),
                        pulse.tenant(),
                        pulse.pairing(),
                        pulse.person(),
                        pulse.number());
            }
        });
    }
}

package org.viceversa.notebook.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.notebook.ThankYou;
import org.viceversa.notebook.ThankYous;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Thanks in the table {@code thank_you}. */
public final class JdbcThankYous implements ThankYous {

    private static final String COLUMNS =
            "id, tenant, programme_id, pairing_id, from_id, to_id, words, giver_shows, receiver_shows, made_at";
    private static final String SELECT = "select " + COLUMNS + " from thank_you where ";

    private final Jdbc jdbc;

    public JdbcThankYous(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<ThankYou> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcThankYous::read, tenant, id);
    }

    @Override
    public List<ThankYou> listOf(UUID tenant, UUID pairing) {
        return jdbc.list(
                SELECT + "tenant = ? and pairing_id = ? order by made_at desc, id",
                JdbcThankYous::read,
                tenant,
                pairing);
    }

    @Override
    public List<ThankYou> listOnWall(UUID tenant, UUID programme, int most) {
        return jdbc.list(
                SELECT + "tenant = ? and programme_id = ? and giver_shows and receiver_shows"
                        + " order by made_at desc, id limit ?",
                JdbcThankYous::read,
                tenant,
                programme,
                most);
    }

    @Override
    public Set<UUID> listGivers(UUID tenant, UUID receiver) {
        return Set.copyOf(jdbc.list(
                "select distinct from_id from thank_you where tenant = ? and to_id = ?",
                row -> Cells.uuid(row, 1),
                tenant,
                receiver));
    }

    @Override
    public void add(ThankYou one) {
        jdbc.update(
                "insert into thank_you (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.programme(),
                one.pairing(),
                one.from(),
                one.to(),
                one.text(),
                one.giverShows(),
                one.receiverShows(),
                one.madeAt());
    }

    @Override
    public void saveShown(ThankYou one, UUID by) {
        // Each of the two decides on their own column, so that neither overwrites the other's word.
        boolean giver = one.from().equals(by);
        jdbc.update(
                "update thank_you set " + (giver ? "giver_shows" : "receiver_shows") + " = ?"
                        + " where tenant = ? and id = ?",
                giver ? one.giverShows() : one.receiverShows(),
                one.tenant(),
                one.id());
    }

    private static ThankYou read(ResultSet row) throws SQLException {
        return new ThankYou(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.uuid(row, 5),
                Cells.uuid(row, 6),
                row.getString(7),
                row.getBoolean(8),
                row.getBoolean(9),
                Cells.instant(row, 10));
    }
}

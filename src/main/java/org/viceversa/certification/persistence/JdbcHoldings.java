package org.viceversa.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.certification.Holding;
import org.viceversa.certification.Holdings;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Who holds what, in the table {@code holding}. */
public final class JdbcHoldings implements Holdings {

    private static final String COLUMNS =
            "id, tenant, person_id, certification_id, starts_on, expires_on, carried_in, renewed_on, version";
    private static final String SELECT = "select " + COLUMNS + " from holding where tenant = ?";

    private final Jdbc jdbc;

    public JdbcHoldings(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Holding> listOf(UUID tenant, UUID person) {
        return jdbc.list(SELECT + " and person_id = ? order by expires_on, id", JdbcHoldings::read, tenant, person);
    }

    @Override
    public List<Holding> listOpen(UUID tenant, LocalDate today) {
        return jdbc.list(
                SELECT + " and expires_on >= ? and renewed_on is null order by expires_on, id",
                JdbcHoldings::read,
                tenant,
                today);
    }

    @Override
    public Set<UUID> listTenants() {
        return new HashSet<>(jdbc.list("select distinct tenant from holding", row -> Cells.uuid(row, 1)));
    }

    @Override
    public Optional<Holding> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + " and id = ?", JdbcHoldings::read, tenant, id);
    }

    @Override
    public void add(Holding one) {
        jdbc.update(
                "insert into holding (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.person(),
                one.certification(),
                one.starts(),
                one.expires(),
                one.carriedIn(),
                one.renewedOn(),
                one.version());
    }

    @Override
    public Holding save(Holding one) {
        int changed = jdbc.update(
                "update holding set starts_on = ?, expires_on = ?, carried_in = ?, renewed_on = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                one.starts(),
                one.expires(),
                one.carriedIn(),
                one.renewedOn(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw KeepHoldings.changed();
        }
        return find(one.tenant(), one.id()).orElseThrow();
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        jdbc.update("delete from holding where tenant = ? and id = ?", tenant, id);
    }

    private static Holding read(ResultSet row) throws SQLException {
        return new Holding(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.uuid(row, 4),
                Cells.date(row, 5),
                Cells.date(row, 6),
                row.getInt(7),
                Cells.findDate(row, 8),
                row.getInt(9));
    }
}

package org.viceversa.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.certification.Credit;
import org.viceversa.certification.Credit.Allocation;
import org.viceversa.certification.Credits;
import org.viceversa.certification.RecordCredit;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** What counts, in the tables {@code credit} and {@code credit_allocation}. */
public final class JdbcCredits implements Credits {

    private static final String COLUMNS =
            "id, tenant, person_id, done_on, title, provider, evidence, session_id, version";
    private static final String SELECT = "select " + COLUMNS + " from credit where tenant = ?";
    private static final String ALLOCATIONS =
            "select a.credit_id, a.holding_id, a.category, a.units from credit_allocation a join credit c"
                    + " on c.id = a.credit_id where a.tenant = ?";

    private final Jdbc jdbc;

    public JdbcCredits(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    private record Of(UUID credit, Allocation allocation) {}

    @Override
    public List<Credit> listOf(UUID tenant, UUID person) {
        Map<UUID, List<Allocation>> allocations = byCredit(jdbc.list(
                ALLOCATIONS + " and c.person_id = ? order by a.holding_id", JdbcCredits::allocation, tenant, person));
        return jdbc.list(
                SELECT + " and person_id = ? order by done_on desc, id",
                row -> read(row, allocations.getOrDefault(Cells.uuid(row, 1), List.of())),
                tenant,
                person);
    }

    @Override
    public List<Credit> listCounting(UUID tenant, Collection<UUID> holdings) {
        Map<UUID, List<Allocation>> allocations = byCredit(jdbc.list(
                ALLOCATIONS + " and a.holding_id = any(?) order by a.holding_id",
                JdbcCredits::allocation,
                tenant,
                new Column("uuid", List.copyOf(holdings))));
        return jdbc.list(
                SELECT + " and id = any(?) order by done_on desc, id",
                row -> read(row, allocations.getOrDefault(Cells.uuid(row, 1), List.of())),
                tenant,
                new Column("uuid", List.copyOf(allocations.keySet())));
    }

    @Override
    public Optional<Credit> find(UUID tenant, UUID id) {
        Map<UUID, List<Allocation>> allocations = byCredit(
                jdbc.list(ALLOCATIONS + " and c.id = ? order by a.holding_id", JdbcCredits::allocation, tenant, id));
        return jdbc.find(SELECT + " and id = ?", row -> read(row, allocations.getOrDefault(id, List.of())), tenant, id);
    }

    @Override
    public void add(Credit one) {
        jdbc.update(
                "insert into credit (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.person(),
                one.date(),
                one.title(),
                one.provider(),
                one.evidence(),
                one.session(),
                one.version());
        addAllocations(one);
    }

    @Override
    public Credit save(Credit one) {
        int changed = jdbc.update(
                "update credit set done_on = ?, title = ?, provider = ?, evidence = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                one.date(),
                one.title(),
                one.provider(),
                one.evidence(),
                one.tenant(),
                one.id(),
                one.version());
        if (changed == 0) {
            throw RecordCredit.changed();
        }
        jdbc.update("delete from credit_allocation where tenant = ? and credit_id = ?", one.tenant(), one.id());
        addAllocations(one);
        return find(one.tenant(), one.id()).orElseThrow();
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        jdbc.update("delete from credit_allocation where tenant = ? and credit_id = ?", tenant, id);
        jdbc.update("delete from credit where tenant = ? and id = ?", tenant, id);
    }

    private void addAllocations(Credit one) {
        for (Allocation allocation : one.allocations()) {
            jdbc.update(
                    "insert into credit_allocation (tenant, credit_id, holding_id, category, units)"
                            + " values (?, ?, ?, ?, ?)",
                    one.tenant(),
                    one.id(),
                    allocation.holding(),
                    allocation.category(),
                    allocation.units());
        }
    }

    private static Map<UUID, List<Allocation>> byCredit(List<Of> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Of::credit, Collectors.mapping(Of::allocation, Collectors.toList())));
    }

    private static Of allocation(ResultSet row) throws SQLException {
        return new Of(Cells.uuid(row, 1), new Allocation(Cells.uuid(row, 2), row.getString(3), row.getInt(4)));
    }

    private static Credit read(ResultSet row, List<Allocation> allocations) throws SQLException {
        return new Credit(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.date(row, 4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Cells.findUuid(row, 8),
                allocations,
                row.getInt(9));
    }
}

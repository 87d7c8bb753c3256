package org.viceversa.employees.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.EmployeeImports;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.ImportCounts;
import org.viceversa.employees.PastImport;
import org.viceversa.employees.PastImport.Undone;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Imports in the table {@code employee_import}, and what they change in {@code employee}. */
public final class JdbcEmployeeImports implements EmployeeImports {

    private static final int AT_ONCE = 2_000;

    private static final String PAST = "i.id, i.tenant, i.done_by, i.done_at, i.file_lines, i.added, i.changed, i.gone,"
            + " i.same, i.skipped, i.undone_by, i.undone_at";

    private final Jdbc jdbc;
    private final EmployeeWriter writer;

    public JdbcEmployeeImports(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
        this.writer = new EmployeeWriter(jdbc);
    }

    @Override
    public long revision(UUID tenant) {
        return jdbc.find("select revision from employee_revision where tenant = ?", row -> row.getLong(1), tenant)
                .orElse(0L);
    }

    @Override
    public long lock(UUID tenant) {
        jdbc.insertOrLeave("insert into employee_revision (tenant, revision) values (?, 0)", tenant);
        jdbc.update("update employee_revision set revision = revision + 1 where tenant = ?", tenant);
        return revision(tenant) - 1;
    }

    @Override
    public List<EmployeeRecord> listByKeys(UUID tenant, Collection<String> idNumbers, Collection<String> emails) {
        jdbc.planAnew();
        Map<UUID, EmployeeRecord> found = new LinkedHashMap<>();
        listBy(tenant, "id_key", idNumbers).forEach(record -> found.put(record.id(), record));
        listBy(tenant, "email_key", emails).forEach(record -> found.put(record.id(), record));
        return List.copyOf(found.values());
    }

    private List<EmployeeRecord> listBy(UUID tenant, String column, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.list(
                        "select " + EmployeeRows.COLUMNS + EmployeeRows.among(column)
                                + " order by status, sort_key, id",
                        EmployeeRows::record,
                        Column.of(Jdbc.BYTES, keys.stream().distinct().toList(), EmployeeRows::bytes),
                        tenant);
    }

    @Override
    public void add(PastImport past) {
        jdbc.update(
                "insert into employee_import (id, tenant, done_by, done_at, file_lines, added, changed, gone, same,"
                        + " skipped) values (?, ?, ?, ?, 0, 0, 0, 0, 0, 0)",
                past.id(),
                past.tenant(),
                past.by(),
                past.at());
    }

    @Override
    public void save(PastImport past) {
        ImportCounts counts = past.counts();
        jdbc.update(
                "update employee_import set file_lines = ?, added = ?, changed = ?, gone = ?, same = ?, skipped = ?,"
                        + " undone_by = ?, undone_at = ? where tenant = ? and id = ?",
                counts.lines(),
                counts.added(),
                counts.changed(),
                counts.gone(),
                counts.same(),
                counts.faulty(),
                past.undone().map(Undone::by),
                past.undone().map(Undone::at),
                past.tenant(),
                past.id());
    }

    @Override
    public void save(PastImport past, List<EmployeeRecord> added, List<EmployeeRecord> changed) {
        writer.keep(past.tenant(), past.id(), changed);
        writer.change(past.tenant(), changed);
        writer.add(past.tenant(), past.id(), added);
    }

    @Override
    public List<PastImport> list(UUID tenant, int limit) {
        return jdbc.list(
                "select " + PAST + " from employee_import i where i.tenant = ? order by i.done_at desc, i.id limit ?",
                JdbcEmployeeImports::past,
                tenant,
                limit);
    }

    @Override
    public Optional<PastImport> find(UUID tenant, UUID id) {
        return jdbc.find(
                "select " + PAST + " from employee_import i where i.tenant = ? and i.id = ?",
                JdbcEmployeeImports::past,
                tenant,
                id);
    }

    @Override
    public Optional<PastImport> findFirst(UUID tenant, UUID employee) {
        return jdbc.find(
                "select " + PAST + " from employee e join employee_import i on i.id = e.first_import"
                        + " where e.tenant = ? and e.id = ?",
                JdbcEmployeeImports::past,
                tenant,
                employee);
    }

    @Override
    public void undo(PastImport past) {
        jdbc.update(
                "delete from employee_word where employee_id in"
                        + " (select id from employee where tenant = ? and first_import = ?)",
                past.tenant(),
                past.id());
        jdbc.update("delete from employee where tenant = ? and first_import = ?", past.tenant(), past.id());
        UUID after = new UUID(0, 0);
        List<EmployeeRecord> part = before(past, after);
        while (!part.isEmpty()) {
            writer.change(past.tenant(), part);
            after = part.get(part.size() - 1).id();
            part = before(past, after);
        }
    }

    private List<EmployeeRecord> before(PastImport past, UUID after) {
        return jdbc.list(
                "select employee_id, tenant, " + EmployeeRows.TOLD + " from employee_version where tenant = ?"
                        + " and import_id = ? and employee_id > ? order by employee_id limit ?",
                EmployeeRows::record,
                past.tenant(),
                past.id(),
                after,
                AT_ONCE);
    }

    @Override
    public List<Version> listVersions(UUID tenant, UUID employee) {
        int told = EmployeeRows.COLUMNS.split(",").length;
        return jdbc.list(
                "select v.employee_id, v.tenant, " + EmployeeRows.TOLD
                        + ", i.done_by, i.done_at, i.undone_at is not null from employee_version v"
                        + " join employee_import i on i.id = v.import_id"
                        + " where v.tenant = ? and v.employee_id = ? order by i.done_at desc, i.id",
                row -> new Version(
                        EmployeeRows.record(row),
                        Cells.uuid(row, told + 1),
                        Cells.instant(row, told + 2),
                        row.getBoolean(told + 3)),
                tenant,
                employee);
    }

    @Override
    public void addPlaces(UUID tenant, Set<String> departments, Set<String> sites) {
        addPlaces(tenant, PlaceKind.DEPARTMENT, departments);
        addPlaces(tenant, PlaceKind.SITE, sites);
    }

    private void addPlaces(UUID tenant, PlaceKind kind, Set<String> names) {
        List<String> missing = new ArrayList<>(names);
        missing.remove("");
        missing.removeAll(jdbc.list(
                "select name from employee_place where tenant = ? and kind = ?",
                row -> row.getString(1),
                tenant,
                kind.name()));
        if (!missing.isEmpty()) {
            jdbc.update(
                    "insert into employee_place (tenant, kind, name) select ?, ?, t.name"
                            + " from unnest(cast(? as varchar array)) as t(name)",
                    tenant,
                    kind.name(),
                    new Column("varchar", missing));
        }
    }

    private static PastImport past(ResultSet row) throws SQLException {
        Optional<UUID> undoneBy = Cells.findUuid(row, 11);
        Optional<Undone> undone = undoneBy.isPresent()
                ? Optional.of(new Undone(undoneBy.get(), Cells.instant(row, 12)))
                : Optional.empty();
        return new PastImport(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.instant(row, 4),
                new ImportCounts(
                        row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10), 0),
                undone);
    }
}

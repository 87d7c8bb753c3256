package org.viceversa.learningpath.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.viceversa.learningpath.PlanEntries;
import org.viceversa.learningpath.PlanEntry;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Plans in the table {@code plan_entry}. */
public final class JdbcPlanEntries implements PlanEntries {

    private static final String SELECT =
            "select id, tenant, person_id, kind, subject_id, title, added_at from plan_entry";

    private final Jdbc jdbc;

    public JdbcPlanEntries(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<PlanEntry> list(UUID tenant, UUID person) {
        return jdbc.list(
                SELECT + " where tenant = ? and person_id = ? order by added_at desc, id",
                JdbcPlanEntries::read,
                tenant,
                person);
    }

    @Override
    public int count(UUID tenant, UUID person) {
        return jdbc.find(
                        "select count(*) from plan_entry where tenant = ? and person_id = ?",
                        row -> row.getInt(1),
                        tenant,
                        person)
                .orElse(0);
    }

    @Override
    public PlanEntry add(PlanEntry entry) {
        jdbc.insertOrLeave(
                "insert into plan_entry (id, tenant, person_id, kind, subject_id, title, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.tenant(),
                entry.person(),
                entry.kind().name(),
                entry.subject(),
                entry.title(),
                entry.addedAt());
        return jdbc.find(
                        SELECT + " where tenant = ? and person_id = ? and kind = ? and subject_id = ?",
                        JdbcPlanEntries::read,
                        entry.tenant(),
                        entry.person(),
                        entry.kind().name(),
                        entry.subject())
                .orElse(entry);
    }

    @Override
    public boolean remove(UUID tenant, UUID person, UUID subject, Kind kind) {
        return jdbc.update(
                        "delete from plan_entry where tenant = ? and person_id = ? and kind = ? and subject_id = ?",
                        tenant,
                        person,
                        kind.name(),
                        subject)
                > 0;
    }

    private static PlanEntry read(ResultSet row) throws SQLException {
        return new PlanEntry(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Kind.valueOf(row.getString(4)),
                Cells.uuid(row, 5),
                row.getString(6),
                Cells.instant(row, 7));
    }
}

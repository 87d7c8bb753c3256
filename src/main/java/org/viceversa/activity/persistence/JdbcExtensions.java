package org.viceversa.activity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Who has more time, in the table {@code activity_extension}. */
public final class JdbcExtensions implements Extensions {

    private static final String COLUMNS =
            "e.tenant, e.activity_id, e.person_id, e.due_at, e.cutoff_at, e.reason, e.given_by, e.given_at";

    private final Jdbc jdbc;

    public JdbcExtensions(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Extension> find(UUID tenant, UUID activity, UUID person) {
        return jdbc.find(
                "select " + COLUMNS
                        + " from activity_extension e where e.tenant = ? and e.activity_id = ? and e.person_id = ?",
                JdbcExtensions::read,
                tenant,
                activity,
                person);
    }

    @Override
    public List<Extension> listOf(UUID tenant, UUID activity, Collection<UUID> people) {
        return jdbc.list(
                "select " + COLUMNS
                        + " from unnest(?) as wanted (id) join activity_extension e on e.person_id = wanted.id"
                        + " where e.tenant = ? and e.activity_id = ?",
                JdbcExtensions::read,
                new Column("uuid", List.copyOf(people)),
                tenant,
                activity);
    }

    @Override
    public void put(Extension extension) {
        int replaced = jdbc.update(
                "update activity_extension set due_at = ?, cutoff_at = ?, reason = ?, given_by = ?, given_at = ?"
                        + " where tenant = ? and activity_id = ? and person_id = ?",
                extension.due(),
                extension.cutoff(),
                extension.reason(),
                extension.givenBy(),
                extension.givenAt(),
                extension.tenant(),
                extension.activity(),
                extension.person());
        if (replaced == 0) {
            jdbc.update(
                    "insert into activity_extension (due_at, cutoff_at, reason, given_by, given_at, tenant, activity_id,"
                            + " person_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    extension.due(),
                    extension.cutoff(),
                    extension.reason(),
                    extension.givenBy(),
                    extension.givenAt(),
                    extension.tenant(),
                    extension.activity(),
                    extension.person());
        }
    }

    @Override
    public void remove(UUID tenant, UUID activity, UUID person) {
        jdbc.update(
                "delete from activity_extension where tenant = ? and activity_id = ? and person_id = ?",
                tenant,
                activity,
                person);
    }

    private static Extension read(ResultSet row) throws SQLException {
        return new Extension(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Cells.findInstant(row, 4),
                Cells.findInstant(row, 5),
                row.getString(6),
                Cells.uuid(row, 7),
                Cells.instant(row, 8));
    }
}

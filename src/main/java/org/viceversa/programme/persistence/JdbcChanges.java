package org.viceversa.programme.persistence;

import static org.viceversa.persistence.Cells.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Change;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.Changes;

/** The history of programmes in the table {@code programme_change}. */
public final class JdbcChanges implements Changes {

    private static final String COLUMNS = "id, tenant, programme_id, cycle_id, what, fields, reason, done_by, done_at";

    private final Jdbc jdbc;

    public JdbcChanges(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public void add(Change change) {
        jdbc.update(
                "insert into programme_change (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                change.tenant(),
                change.programme(),
                change.cycle(),
                change.what().name(),
                RulesJson.write(change.fields()),
                change.reason(),
                change.by(),
                change.at());
    }

    @Override
    public List<Change> list(UUID tenant, UUID programme, int limit) {
        return jdbc.list(
                "select " + COLUMNS + " from programme_change where tenant = ? and programme_id = ?"
                        + " order by done_at desc, id limit ?",
                JdbcChanges::change,
                tenant,
                programme,
                limit);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                uuid(row, 1),
                uuid(row, 2),
                uuid(row, 3),
                Optional.ofNullable(uuid(row, 4)),
                What.valueOf(row.getString(5)),
                RulesJson.readFields(row.getString(6)),
                row.getString(7),
                Optional.ofNullable(uuid(row, 8)),
                InstantConverter.instant(row.getLong(9)));
    }
}

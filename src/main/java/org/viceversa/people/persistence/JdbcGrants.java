package org.viceversa.people.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Grant;
import org.viceversa.people.Grant.What;
import org.viceversa.people.Grants;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Grants in the tables {@code role_grant}, what is in force, and {@code role_grant_event}, the history. */
public final class JdbcGrants implements Grants {

    private static final String GRANT_COLUMNS = "id, tenant, person_id, role, granted_by, granted_at";
    private static final String EVENT_COLUMNS = "id, tenant, person_id, role, what, done_by, done_at";
    private static final String SELECT = "select " + GRANT_COLUMNS + " from role_grant where tenant = ? ";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcGrants(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Grant> list(UUID tenant) {
        return jdbc.list(SELECT + "order by granted_at desc, id", JdbcGrants::grant, tenant);
    }

    @Override
    public Optional<Grant> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "and id = ?", JdbcGrants::grant, tenant, id);
    }

    @Override
    public Set<ToolRole> listRoles(UUID tenant, UUID person) {
        return Set.copyOf(jdbc.list(
                "select role from role_grant where tenant = ? and person_id = ?",
                row -> ToolRole.valueOf(row.getString(1)),
                tenant,
                person));
    }

    @Override
    public void add(Grant grant, Grant.Event event) {
        transactions.run(() -> {
            boolean ours = jdbc.insertOrLeave(
                    "insert into role_grant (" + GRANT_COLUMNS + ") values (?, ?, ?, ?, ?, ?)",
                    grant.id(),
                    grant.tenant(),
                    grant.person(),
                    grant.role().name(),
                    grant.by(),
                    grant.at());
            note(ours, event);
        });
    }

    @Override
    public void remove(Grant grant, Grant.Event event) {
        transactions.run(() -> {
            int removed = jdbc.update("delete from role_grant where tenant = ? and id = ?", grant.tenant(), grant.id());
            note(removed == 1, event);
        });
    }

    @Override
    public List<Grant.Event> listHistory(UUID tenant, int limit) {
        return jdbc.list(
                "select " + EVENT_COLUMNS + " from role_grant_event where tenant = ? order by done_at desc, id limit ?",
                JdbcGrants::event,
                tenant,
                limit);
    }

    private void note(boolean done, Grant.Event event) {
        if (!done) {
            throw new Refused(
                    Kind.CONFLICT,
                    "changed-meanwhile",
                    "Somebody else changed this in the meantime. Load it again and repeat your change.");
        }
        jdbc.update(
                "insert into role_grant_event (" + EVENT_COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
                event.id(),
                event.tenant(),
                event.person(),
                event.role().name(),
                event.what().name(),
                event.by(),
                event.at());
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                ToolRole.valueOf(row.getString(4)),
                Cells.uuid(row, 5),
                InstantConverter.instant(row.getLong(6)));
    }

    private static Grant.Event event(ResultSet row) throws SQLException {
        return new Grant.Event(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                ToolRole.valueOf(row.getString(4)),
                What.valueOf(row.getString(5)),
                Cells.uuid(row, 6),
                InstantConverter.instant(row.getLong(7)));
    }
}

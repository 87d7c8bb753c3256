package org.viceversa.activity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.EditActivity;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Activities in the table {@code activity}, and what they said before in {@code activity_version}. */
public final class JdbcActivities implements Activities {

    private static final String SELECT = "select a.id, a.tenant, a.course_id, a.activity_key, a.settings, a.version,"
            + " a.changed_by, a.changed_at from activity a where ";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcActivities(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Activity> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "a.tenant = ? and a.id = ?", JdbcActivities::read, tenant, id);
    }

    @Override
    public List<Activity> listOf(UUID tenant, UUID course) {
        return jdbc.list(
                SELECT + "a.tenant = ? and a.course_id = ? order by lower(a.title), a.id",
                JdbcActivities::read,
                tenant,
                course);
    }

    @Override
    public List<Activity> listByKey(UUID tenant, String key) {
        return jdbc.list(
                SELECT + "a.tenant = ? and a.activity_key = ? order by a.changed_at, a.id",
                JdbcActivities::read,
                tenant,
                key);
    }

    @Override
    public Activity add(Activity activity) {
        boolean ours = jdbc.insertOrLeave(
                "insert into activity (id, tenant, course_id, activity_key, title, settings, version, changed_by,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                activity.id(),
                activity.tenant(),
                activity.course(),
                activity.key(),
                activity.title(),
                SettingsJson.write(activity.draft()),
                activity.version(),
                activity.changedBy(),
                activity.changedAt());
        return ours ? activity : find(activity.tenant(), activity.id()).orElseThrow();
    }

    @Override
    public Activity save(Activity activity) {
        return transactions.call(() -> {
            jdbc.insertOrLeave(
                    "insert into activity_version (activity_id, version, tenant, title, settings, changed_by, changed_at)"
                            + " select id, version, tenant, title, settings, changed_by, changed_at from activity"
                            + " where tenant = ? and id = ? and version = ?",
                    activity.tenant(),
                    activity.id(),
                    activity.version());
            int changed = jdbc.update(
                    "update activity set activity_key = ?, title = ?, settings = ?, version = version + 1, changed_by = ?, changed_at = ?"
                            + " where tenant = ? and id = ? and version = ?",
                    activity.key(),
                    activity.title(),
                    SettingsJson.write(activity.draft()),
                    activity.changedBy(),
                    activity.changedAt(),
                    activity.tenant(),
                    activity.id(),
                    activity.version());
            if (changed == 0) {
                throw EditActivity.changedMeanwhile();
            }
            return find(activity.tenant(), activity.id()).orElseThrow();
        });
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        transactions.run(() -> {
            jdbc.update("delete from activity_version where tenant = ? and activity_id = ?", tenant, id);
            jdbc.update("delete from activity where tenant = ? and id = ?", tenant, id);
        });
    }

    @Override
    public boolean hasKey(UUID tenant, UUID id, String key) {
        return jdbc.find(
                        "select 1 from activity where tenant = ? and id = ? and activity_key = ?",
                        row -> true,
                        tenant,
                        id,
                        key)
                .isPresent();
    }

    @Override
    public List<Activity> versionsOf(UUID tenant, UUID id, int most) {
        return jdbc.list(
                "select a.id, a.tenant, a.course_id, a.activity_key, v.settings, v.version, v.changed_by, v.changed_at"
                        + " from activity_version v join activity a on a.id = v.activity_id"
                        + " where v.tenant = ? and v.activity_id = ? order by v.version desc limit ?",
                JdbcActivities::read,
                tenant,
                id,
                most);
    }

    private static Activity read(ResultSet row) throws SQLException {
        return SettingsJson.read(row.getString(5))
                .toActivity(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        row.getString(4),
                        row.getInt(6),
                        Cells.uuid(row, 7),
                        Cells.instant(row, 8));
    }
}

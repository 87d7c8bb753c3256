package org.viceversa.learningpath.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.learningpath.LearningPath;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.learningpath.LearningPaths;
import org.viceversa.learningpath.PathRules;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Paths and templates in the table {@code learning_path}. */
public final class JdbcLearningPaths implements LearningPaths {

    private static final String SELECT = "select id, tenant, owner_id, title, target, state, steps, version, changed_at"
            + " from learning_path where tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcLearningPaths(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<LearningPath> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "id = ?", JdbcLearningPaths::read, tenant, id);
    }

    @Override
    public Optional<LearningPath> hold(UUID tenant, UUID id) {
        // Locked first and read then, so that what is read is what the last one left.
        jdbc.find("select id from learning_path where tenant = ? and id = ? for update", row -> true, tenant, id);
        return find(tenant, id);
    }

    @Override
    public List<LearningPath> listOf(UUID tenant, UUID owner) {
        return jdbc.list(SELECT + "owner_id = ? order by changed_at desc, id", JdbcLearningPaths::read, tenant, owner);
    }

    @Override
    public List<LearningPath> listTemplates(UUID tenant) {
        return jdbc.list(SELECT + "owner_id is null order by changed_at desc, id", JdbcLearningPaths::read, tenant);
    }

    @Override
    public void add(LearningPath path) {
        jdbc.update(
                "insert into learning_path (title, target, state, steps, version, changed_at, owner_id, tenant, id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                path.title(),
                path.target().name(),
                path.state().name(),
                StepsJson.of(path.steps()),
                path.version(),
                path.changedAt(),
                path.owner(),
                path.tenant(),
                path.id());
    }

    @Override
    public LearningPath save(LearningPath path) {
        int saved = jdbc.update(
                "update learning_path set title = ?, target = ?, state = ?, steps = ?, version = ?, changed_at = ?"
                        + " where tenant = ? and id = ? and version = ?",
                path.title(),
                path.target().name(),
                path.state().name(),
                StepsJson.of(path.steps()),
                path.version() + 1,
                path.changedAt(),
                path.tenant(),
                path.id(),
                path.version());
        if (saved == 0) {
            throw PathRules.changed();
        }
        return path.withVersion(path.version() + 1);
    }

    private static LearningPath read(ResultSet row) throws SQLException {
        return new LearningPath(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.findUuid(row, 3),
                row.getString(4),
                Target.valueOf(row.getString(5)),
                State.valueOf(row.getString(6)),
                StepsJson.read(row.getString(7)),
                row.getInt(8),
                Cells.instant(row, 9));
    }
}

package org.viceversa.mentorship.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goal.State;
import org.viceversa.mentorship.Goal.Step;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.mentorship.Goals;
import org.viceversa.mentorship.KeepGoals;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Goals in the table {@code mentoring_goal}, their steps in {@code mentoring_goal_step}. */
public final class JdbcGoals implements Goals {

    private static final String SELECT = "select id, tenant, pairing_id, learner, kind, twin_id, title, skill_id,"
            + " level_from, level_to, evidence, due_on, attitude, state, version, made_at, changed_at"
            + " from mentoring_goal where tenant = ? and ";

    private final Transactions transactions;
    private final Jdbc jdbc;

    public JdbcGoals(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Goal> find(UUID tenant, UUID id) {
        return list("id = ?", tenant, id).stream().findFirst();
    }

    @Override
    public List<Goal> listOf(UUID tenant, UUID pairing) {
        return list("pairing_id = ? order by made_at, id", tenant, pairing);
    }

    @Override
    public List<Goal> listOf(UUID tenant, Collection<UUID> pairings) {
        return pairings.isEmpty()
                ? List.of()
                : list("pairing_id = any(?)", tenant, new Column("uuid", List.copyOf(pairings)));
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return jdbc.find(
                        "select 1 from mentoring_goal where skill_id = ? and tenant = ? limit 1",
                        row -> row.getInt(1),
                        skill,
                        tenant)
                .isPresent();
    }

    /** A step with the goal that it belongs to. */
    private record StepOf(UUID goal, Step step) {}

    private List<Goal> list(String where, UUID tenant, Object parameter) {
        List<Goal> bare = jdbc.list(SELECT + where, row -> goal(row, List.of()), tenant, parameter);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Step>> steps = jdbc
                .list(
                        "select goal_id, words, done from mentoring_goal_step where goal_id = any(?)"
                                + " order by goal_id, position",
                        row -> new StepOf(Cells.uuid(row, 1), new Step(row.getString(2), row.getBoolean(3))),
                        Column.of("uuid", bare, Goal::id))
                .stream()
                .collect(Collectors.groupingBy(StepOf::goal, Collectors.mapping(StepOf::step, Collectors.toList())));
        return bare.stream()
                .map(one -> with(one, steps.getOrDefault(one.id(), List.of()), one.version()))
                .toList();
    }

    private static Goal goal(ResultSet row, List<Step> steps) throws SQLException {
        return new Goal(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                Cells.uuid(row, 3),
                Side.valueOf(row.getString(4)),
                Type.valueOf(row.getString(5)),
                Cells.findUuid(row, 6),
                row.getString(7),
                Cells.findUuid(row, 8),
                row.getInt(9),
                row.getInt(10),
                row.getString(11),
                Cells.findDate(row, 12),
                steps,
                row.getString(13),
                State.valueOf(row.getString(14)),
                row.getInt(15),
                Cells.instant(row, 16),
                Cells.instant(row, 17));
    }

    private static Goal with(Goal one, List<Step> steps, int version) {
        return new Goal(
                one.id(),
                one.tenant(),
                one.pairing(),
                one.learner(),
                one.type(),
                one.twin(),
                one.title(),
                one.skill(),
                one.from(),
                one.to(),
                one.evidence(),
                one.due(),
                steps,
                one.attitude(),
                one.state(),
                version,
                one.madeAt(),
                one.changedAt());
    }

    @Override
    public void add(Goal one) {
        transactions.run(() -> {
            jdbc.update(
                    "insert into mentoring_goal (id, tenant, pairing_id, learner, kind, twin_id, title, skill_id,"
                            + " level_from, level_to, evidence, due_on, attitude, state, version, made_at, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    one.id(),
                    one.tenant(),
                    one.pairing(),
                    one.learner().name(),
                    one.type().name(),
                    one.twin(),
                    one.title(),
                    one.skill(),
                    one.from(),
                    one.to(),
                    one.evidence(),
                    one.due(),
                    one.attitude(),
                    one.state().name(),
                    one.version(),
                    one.madeAt(),
                    one.changedAt());
            addSteps(one);
        });
    }

    @Override
    public Goal save(Goal one) {
        return transactions.call(() -> {
            int changed = jdbc.update(
                    "update mentoring_goal set learner = ?, kind = ?, twin_id = ?, title = ?, skill_id = ?,"
                            + " level_from = ?, level_to = ?, evidence = ?, due_on = ?, attitude = ?, state = ?,"
                            + " changed_at = ?, version = version + 1 where tenant = ? and id = ? and version = ?",
                    one.learner().name(),
                    one.type().name(),
                    one.twin(),
                    one.title(),
                    one.skill(),
                    one.from(),
                    one.to(),
                    one.evidence(),
                    one.due(),
                    one.attitude(),
                    one.state().name(),
                    one.changedAt(),
                    one.tenant(),
                    one.id(),
                    one.version());
            if (changed == 0) {
                throw KeepGoals.changed();
            }
            jdbc.update("delete from mentoring_goal_step where goal_id = ?", one.id());
            addSteps(one);
            return with(one, one.steps(), one.version() + 1);
        });
    }

    private void addSteps(Goal one) {
        List<Step> steps = one.steps();
        if (steps.isEmpty()) {
            return;
        }
        List<Integer> places = IntStream.range(0, steps.size()).boxed().toList();
        jdbc.update(
                "insert into mentoring_goal_step (goal_id, position, words, done) select * from"
                        + " unnest(cast(? as uuid array), cast(? as int array), cast(? as varchar array),"
                        + " cast(? as boolean array))",
                Column.of("uuid", steps, any -> one.id()),
                new Column("int", places),
                Column.of("varchar", steps, Step::words),
                Column.of("boolean", steps, Step::done));
    }
}

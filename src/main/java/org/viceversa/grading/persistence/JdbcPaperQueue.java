package org.viceversa.grading.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.grading.PaperQueue;
import org.viceversa.grading.QueueFilter;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/**
 * Queues out of the columns of {@code grading_paper}; the texts beside them are never touched.
 *
 * <p>What makes a learner is the rule of {@link org.viceversa.people.Membership#roles}, as in the lists of members.
 */
public final class JdbcPaperQueue implements PaperQueue {

    private static final String COLUMNS = "p.id, p.person_id, p.number, p.state, p.attempt, p.submitted_at, p.words,"
            + " p.extended_due_at, p.waiver is not null as waived, p.points, p.released, p.marker_id, p.held_by,"
            + " p.held_until, p.regrade_open";

    private static final String UNGRADED = "p.state in ('SUBMITTED', 'IN_MARKING', 'REGRADE_ASKED')";

    private static final String MISSING = " from membership m where m.tenant = ? and m.course_id = ? and m.here"
            + " and (m.launch_learns or (m.roster_learns and not m.launch_teaches))"
            + " and not exists (select 1 from grading_paper p where p.tenant = ? and p.activity_id = ?"
            + " and p.person_id = m.person_id and p.submission_id is not null)";

    private final Jdbc jdbc;

    public JdbcPaperQueue(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public List<Line> list(UUID tenant, UUID activity, QueueFilter filter, int from, int limit) {
        QueueSql sql = new QueueSql()
                .add("select " + COLUMNS)
                .from(tenant, activity)
                .states(filter.states())
                .others(filter)
                .add(" order by p." + QueueSql.key(filter) + ", p.id limit ? offset ?", limit, from);
        return jdbc.list(sql.text(), JdbcPaperQueue::read, sql.values());
    }

    @Override
    public int count(UUID tenant, UUID activity, QueueFilter filter) {
        QueueSql sql = new QueueSql()
                .add("select count(*)")
                .from(tenant, activity)
                .states(filter.states())
                .others(filter);
        return jdbc.find(sql.text(), row -> row.getInt(1), sql.values()).orElse(0);
    }

    @Override
    public List<UUID> listIds(UUID tenant, UUID activity, QueueFilter filter) {
        QueueSql sql = new QueueSql()
                .add("select p.id")
                .from(tenant, activity)
                .states(filter.states())
                .others(filter)
                .add(" order by p." + QueueSql.key(filter) + ", p.id");
        return jdbc.list(sql.text(), row -> Cells.uuid(row, 1), sql.values());
    }

    /** For each state a walk along its own index, which ends at the first entry. */
    @Override
    public Optional<Line> findNeighbour(UUID tenant, UUID activity, QueueFilter filter, Paper from, boolean ahead) {
        Optional<Object> place = place(filter, from);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        String key = QueueSql.key(filter);
        String order = " order by " + key + (ahead ? "" : " desc") + ", id" + (ahead ? "" : " desc") + " limit 1";
        Collection<MarkingState> states = filter.states().isEmpty()
                ? EnumSet.complementOf(EnumSet.of(MarkingState.NOT_HANDED_IN))
                : filter.states();
        QueueSql sql = new QueueSql().add("select * from (");
        String between = "";
        for (MarkingState state : states) {
            sql.add(between + "(select " + COLUMNS + ", p." + key + " as place_key")
                    .from(tenant, activity)
                    .add(" and p.state = ?", state.name())
                    .others(filter)
                    .add(" and (p." + key + ", p.id) " + (ahead ? ">" : "<") + " (?, ?)", place.get(), from.id())
                    .add(" order by p." + key + (ahead ? "" : " desc") + ", p.id" + (ahead ? "" : " desc")
                            + " limit 1)");
            between = " union all ";
        }
        sql.add(") nearest" + order.replace(key, "place_key"));
        return jdbc.find(sql.text(), JdbcPaperQueue::read, sql.values());
    }

    private Optional<Object> place(QueueFilter filter, Paper from) {
        return switch (filter.sort()) {
            case SUBMITTED -> from.lying().map(Lying::submittedAt).map(Object.class::cast);
            case NUMBER -> Optional.of(from.key().number());
            case NAME ->
                jdbc.find(
                        "select sort_key from grading_paper where tenant = ? and id = ?",
                        row -> (Object) row.getBytes(1),
                        from.tenant(),
                        from.id());
        };
    }

    @Override
    public Counts count(UUID tenant, UUID activity, Optional<Instant> due, UUID asker) {
        QueueSql sql = new QueueSql().add("select p.state, count(*), count(*) filter (where " + UNGRADED + " and ");
        due.ifPresentOrElse(
                at -> sql.add("p.submitted_at > coalesce(p.extended_due_at, ?)", at),
                () -> sql.add("p.submitted_at > p.extended_due_at"));
        sql.add("), count(*) filter (where " + UNGRADED + " and p.marker_id = ?)", asker)
                .from(tenant, activity)
                .add(" group by p.state");
        Map<MarkingState, Integer> byState = new EnumMap<>(MarkingState.class);
        int late = 0;
        int mine = 0;
        for (Group group : jdbc.list(sql.text(), Group::read, sql.values())) {
            byState.put(group.state(), group.all());
            late += group.late();
            mine += group.mine();
        }
        return new Counts(byState, late, mine);
    }

    private record Group(MarkingState state, int all, int late, int mine) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(MarkingState.valueOf(row.getString(1)), row.getInt(2), row.getInt(3), row.getInt(4));
        }
    }

    @Override
    public Map<UUID, Load> loads(UUID tenant, UUID activity) {
        QueueSql sql = new QueueSql()
                .add("select p.marker_id, count(*), count(*) filter (where " + UNGRADED + ")")
                .from(tenant, activity)
                .add(" and p.marker_id is not null group by p.marker_id");
        Map<UUID, Load> loads = new HashMap<>();
        jdbc.list(
                        sql.text(),
                        row -> Map.entry(Cells.uuid(row, 1), new Load(row.getInt(2), row.getInt(3))),
                        sql.values())
                .forEach(one -> loads.put(one.getKey(), one.getValue()));
        return loads;
    }

    @Override
    public List<UUID> listMissing(UUID tenant, UUID activity, UUID course, List<String> words, int from, int limit) {
        QueueSql sql = missing("select m.person_id", tenant, activity, course, words)
                .add(" order by m.sort_key, m.person_id limit ? offset ?", limit, from);
        return jdbc.list(sql.text(), row -> Cells.uuid(row, 1), sql.values());
    }

    @Override
    public int countMissing(UUID tenant, UUID activity, UUID course, List<String> words) {
        QueueSql sql = missing("select count(*)", tenant, activity, course, words);
        return jdbc.find(sql.text(), row -> row.getInt(1), sql.values()).orElse(0);
    }

    private static QueueSql missing(String what, UUID tenant, UUID activity, UUID course, List<String> words) {
        QueueSql sql = new QueueSql().add(what + MISSING, tenant, course, tenant, activity);
        words.forEach(
                word -> sql.add(" and m.search_text like ? escape '!'", "%" + word.replaceAll("[!%_]", "!$0") + "%"));
        return sql;
    }

    private static Line read(ResultSet row) throws SQLException {
        Optional<UUID> holder = Cells.findUuid(row, 13);
        return new Line(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getInt(3),
                MarkingState.valueOf(row.getString(4)),
                row.getInt(5),
                Cells.instant(row, 6),
                row.getInt(7),
                Cells.findInstant(row, 8),
                row.getBoolean(9),
                Optional.ofNullable(row.getBigDecimal(10)),
                Optional.ofNullable(row.getBigDecimal(11)),
                Cells.findUuid(row, 12),
                holder.isEmpty() ? Optional.empty() : Optional.of(new Lease(holder.get(), Cells.instant(row, 14))),
                row.getBoolean(15));
    }
}

package org.viceversa.programme.persistence;

import static org.viceversa.persistence.Cells.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.Cycles;

/** Cycles in the table {@code programme_cycle}. */
public final class JdbcCycles implements Cycles {

    private static final String COLUMNS = "id, tenant, programme_id, name, opens, closes, starts, ends, cadence_days,"
            + " min_sessions, capacity, next_run, zone, state, version";
    private static final String SELECT = "select " + COLUMNS + " from programme_cycle where ";
    private static final String LATEST_FIRST = " order by opens desc, id";

    private final Jdbc jdbc;

    public JdbcCycles(Transactions transactions) {
        this.jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Cycle> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", JdbcCycles::cycle, tenant, id);
    }

    @Override
    public List<Cycle> listOf(UUID tenant, UUID programme) {
        return jdbc.list(
                SELECT + "tenant = ? and programme_id = ?" + LATEST_FIRST, JdbcCycles::cycle, tenant, programme);
    }

    @Override
    public Map<UUID, List<Cycle>> listOfAll(UUID tenant, Collection<UUID> programmes) {
        return jdbc
                .list(
                        "select " + COLUMNS + " from unnest(?) as w (wanted) join programme_cycle"
                                + " on programme_id = w.wanted where tenant = ?" + LATEST_FIRST,
                        JdbcCycles::cycle,
                        Column.of("uuid", List.copyOf(programmes), id -> id),
                        tenant)
                .stream()
                .collect(Collectors.groupingBy(Cycle::programme));
    }

    @Override
    public List<Cycle> listOpen(UUID tenant) {
        return jdbc.list(SELECT + "state = 'OPEN' and tenant = ?" + LATEST_FIRST, JdbcCycles::cycle, tenant);
    }

    @Override
    public List<Cycle> listClosingBefore(LocalDate day) {
        return jdbc.list(
                SELECT + "state = 'OPEN' and closes < ? and ends is not null order by closes, id",
                JdbcCycles::cycle,
                day);
    }

    @Override
    public List<Cycle> listUnderWay() {
        return jdbc.list(
                SELECT + "state not in ('DRAFT', 'DONE', 'CANCELLED') order by tenant, programme_id, id",
                JdbcCycles::cycle);
    }

    @Override
    public void add(Cycle cycle) {
        jdbc.update(
                "insert into programme_cycle (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cycle.id(),
                cycle.tenant(),
                cycle.programme(),
                cycle.name(),
                cycle.opens(),
                cycle.closes(),
                cycle.starts(),
                cycle.ends(),
                cycle.cadenceDays(),
                cycle.minSessions(),
                cycle.capacity(),
                cycle.nextRun(),
                cycle.zone().getId(),
                cycle.state().name(),
                cycle.version());
    }

    @Override
    public boolean save(Cycle changed) {
        return jdbc.update(
                        "update programme_cycle set name = ?, opens = ?, closes = ?, starts = ?, ends = ?,"
                                + " cadence_days = ?, min_sessions = ?, capacity = ?, next_run = ?, zone = ?,"
                                + " state = ?, version = ? where tenant = ? and id = ? and version = ?",
                        changed.name(),
                        changed.opens(),
                        changed.closes(),
                        changed.starts(),
                        changed.ends(),
                        changed.cadenceDays(),
                        changed.minSessions(),
                        changed.capacity(),
                        changed.nextRun(),
                        changed.zone().getId(),
                        changed.state().name(),
                        changed.version(),
                        changed.tenant(),
                        changed.id(),
                        changed.version() - 1)
                == 1;
    }

    private static Cycle cycle(ResultSet row) throws SQLException {
        return new Cycle(
                uuid(row, 1),
                uuid(row, 2),
                uuid(row, 3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                row.getInt(9),
                row.getInt(10),
                Optional.ofNullable(row.getObject(11, Integer.class)),
                Optional.ofNullable(row.getObject(12, LocalDate.class)),
                ZoneId.of(row.getString(13)),
                State.valueOf(row.getString(14)),
                row.getInt(15));
    }
}

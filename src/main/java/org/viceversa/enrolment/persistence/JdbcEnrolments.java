package org.viceversa.enrolment.persistence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.InstantConverter;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Enrolments in the table {@code enrolment} and those of their lists. */
public final class JdbcEnrolments implements Enrolments {

    private static final String TAKING_PART = "('APPLIED', 'ENROLLED', 'READY', 'MATCHED', 'WAITING')";

    private final Transactions transactions;
    private final Jdbc jdbc;
    private final EnrolmentReader reader;
    private final EnrolmentWriter writer;

    public JdbcEnrolments(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
        this.reader = new EnrolmentReader(jdbc);
        this.writer = new EnrolmentWriter(jdbc);
    }

    @Override
    public Optional<Enrolment> find(UUID tenant, UUID id) {
        return reader.list("where tenant = ? and id = ?", tenant, id).stream().findFirst();
    }

    @Override
    public Optional<Enrolment> findOf(UUID tenant, UUID cycle, UUID person) {
        return reader.list("where tenant = ? and cycle_id = ? and person_id = ?", tenant, cycle, person).stream()
                .findFirst();
    }

    @Override
    public List<Enrolment> listOf(UUID tenant, UUID cycle) {
        return reader.list("where tenant = ? and cycle_id = ? order by changed_at, id", tenant, cycle);
    }

    @Override
    public List<Enrolment> listFor(UUID tenant, UUID person) {
        return reader.list("where tenant = ? and person_id = ? order by changed_at desc, id", tenant, person);
    }

    @Override
    public int countIn(UUID tenant, State state) {
        return jdbc.find(
                        "select count(*) from enrolment where tenant = ? and state = ?",
                        row -> row.getInt(1),
                        tenant,
                        state.name())
                .orElseThrow();
    }

    @Override
    public List<Enrolment> listOffering(UUID tenant, Collection<UUID> cycles) {
        return reader.list(
                "where tenant = ? and cycle_id = any(?) and state in " + TAKING_PART
                        + " and exists (select 1 from enrolment_offer o where o.enrolment_id = enrolment.id and o.shown)"
                        + " order by changed_at desc, id",
                tenant,
                new Column("uuid", List.copyOf(cycles)));
    }

    @Override
    public Enrolment add(Enrolment enrolment, EnrolmentEvent event) {
        return transactions.call(() -> {
            if (writer.insert(enrolment)) {
                writer.add(event);
                return enrolment;
            }
            return findOf(enrolment.tenant(), enrolment.cycle(), enrolment.person())
                    .orElseThrow();
        });
    }

    @Override
    public Enrolment save(Enrolment enrolment, List<EnrolmentEvent> events) {
        return transactions.call(() -> {
            if (!writer.update(enrolment)) {
                throw changed();
            }
            events.forEach(writer::add);
            return find(enrolment.tenant(), enrolment.id()).orElseThrow();
        });
    }

    @Override
    public void saveStates(List<Enrolment> moved, List<EnrolmentEvent> events) {
        transactions.run(() -> {
            if (writer.updateStates(moved) != moved.size()) {
                throw changed();
            }
            writer.addAll(events);
        });
    }

    private static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "enrolment-changed",
                "This enrolment was changed in another window. Nothing that you typed here is lost; compare both and"
                        + " choose.");
    }

    @Override
    public List<EnrolmentEvent> listHistory(UUID tenant, UUID enrolment) {
        return jdbc.list(
                "select id, tenant, enrolment_id, what, state, reason, done_by, done_at from enrolment_event"
                        + " where tenant = ? and enrolment_id = ? order by done_at, id",
                row -> new EnrolmentEvent(
                        Cells.uuid(row, 1),
                        Cells.uuid(row, 2),
                        Cells.uuid(row, 3),
                        Move.valueOf(row.getString(4)),
                        State.valueOf(row.getString(5)),
                        row.getString(6),
                        Cells.uuid(row, 7),
                        InstantConverter.instant(row.getLong(8))),
                tenant,
                enrolment);
    }

    private record StateCount(UUID cycle, State state, int count) {}

    @Override
    public Map<UUID, Map<State, Integer>> countByState(UUID tenant, Collection<UUID> cycles) {
        Map<UUID, Map<State, Integer>> counts = new HashMap<>();
        jdbc.list(
                        "select cycle_id, state, count(*) from enrolment where tenant = ? and cycle_id = any(?)"
                                + " group by cycle_id, state",
                        row -> new StateCount(Cells.uuid(row, 1), State.valueOf(row.getString(2)), row.getInt(3)),
                        tenant,
                        new Column("uuid", List.copyOf(cycles)))
                .forEach(one -> counts.computeIfAbsent(one.cycle(), cycle -> new EnumMap<>(State.class))
                        .put(one.state(), one.count()));
        return counts;
    }

    private record SidesCount(String sides, int count) {}

    @Override
    public Map<Side, Integer> countPlaces(UUID tenant, UUID cycle) {
        Map<Side, Integer> places = new EnumMap<>(Side.class);
        jdbc.list(
                        "select sides, count(*) from enrolment where tenant = ? and cycle_id = ?"
                                + " and state in ('ENROLLED', 'READY', 'MATCHED') group by sides",
                        row -> new SidesCount(row.getString(1), row.getInt(2)),
                        tenant,
                        cycle)
                .forEach(one -> EnrolmentReader.sides(one.sides())
                        .forEach(side -> places.merge(side, one.count(), Integer::sum)));
        return places;
    }

    @Override
    public Map<Side, Integer> holdPlaces(UUID tenant, UUID cycle) {
        jdbc.find("select 1 from programme_cycle where tenant = ? and id = ? for update", row -> true, tenant, cycle);
        return countPlaces(tenant, cycle);
    }

    @Override
    public List<Enrolment> hold(UUID tenant, Collection<UUID> ids) {
        Column wanted = new Column("uuid", List.copyOf(ids));
        // Always in the same order, so that two who hold the same ones wait for each other.
        jdbc.list(
                "select id from enrolment where tenant = ? and id = any(?) order by id for update",
                row -> true,
                tenant,
                wanted);
        return reader.list("where tenant = ? and id = any(?) order by id", tenant, wanted);
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return jdbc.find(
                        "select 1 from enrolment_need where tenant = ? and skill_id = ?"
                                + " union all select 1 from enrolment_offer where tenant = ? and skill_id = ? limit 1",
                        row -> true,
                        tenant,
                        skill,
                        tenant,
                        skill)
                .isPresent();
    }
}

package org.viceversa.pairing.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingReason;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.Pairings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Pairings in the table {@code pairing}, their histories in {@code pairing_event}. */
public final class JdbcPairings implements Pairings {

    private final Transactions transactions;
    private final Jdbc jdbc;
    private final PairingReader reader;
    private final PairingWriter writer;

    public JdbcPairings(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = new Jdbc(transactions);
        this.reader = new PairingReader(jdbc);
        this.writer = new PairingWriter(jdbc);
    }

    @Override
    public Optional<Pairing> find(UUID tenant, UUID id) {
        return reader.list("tenant = ? and id = ?", tenant, id).stream().findFirst();
    }

    @Override
    public List<Pairing> listOf(UUID tenant, UUID cycle) {
        return reader.list("tenant = ? and cycle_id = ? order by changed_at desc, id", tenant, cycle);
    }

    @Override
    public List<Pairing> listFor(UUID tenant, UUID person) {
        return reader.list(
                "tenant = ? and (mentor_id = ? or mentee_id = ?) order by changed_at desc, id", tenant, person, person);
    }

    @Override
    public List<Pairing> listOpen(UUID tenant, UUID cycle, Collection<UUID> people) {
        Column those = new Column("uuid", List.copyOf(people));
        return reader.list(
                "tenant = ? and cycle_id = ? and open_key is not null and (mentor_id = any(?) or mentee_id = any(?))"
                        + " order by changed_at desc, id",
                tenant,
                cycle,
                those,
                those);
    }

    @Override
    public List<Pairing> listEndedSince(UUID tenant, Collection<State> ends, Instant since) {
        return reader.list(
                "tenant = ? and state = any(?) and changed_at >= ? order by changed_at desc, id",
                tenant,
                names(ends),
                since);
    }

    @Override
    public List<Pairing> listIn(Collection<State> states) {
        return reader.list("state = any(?) order by changed_at, id", names(states));
    }

    private static Column names(Collection<State> states) {
        return new Column("varchar", states.stream().map(Enum::name).toList());
    }

    @Override
    public Pairing add(Pairing pairing, PairingEvent event) {
        return transactions.call(() -> {
            if (writer.insert(pairing)) {
                writer.add(List.of(event));
                return pairing;
            }
            return listOpen(
                            pairing.tenant(),
                            pairing.cycle(),
                            List.of(pairing.mentor().person()))
                    .stream()
                    .filter(one -> PairingWriter.openKey(one).equals(PairingWriter.openKey(pairing)))
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Override
    public void addAll(List<Pairing> pairings, List<PairingEvent> events) {
        transactions.run(() -> {
            writer.insertAll(pairings);
            writer.add(events);
        });
    }

    @Override
    public Pairing save(Pairing pairing, List<PairingEvent> events) {
        return transactions.call(() -> {
            if (!writer.update(pairing)) {
                throw new Refused(
                        Kind.CONFLICT,
                        "pairing-changed",
                        "This was changed in another window, or by the other one, just now. Load it again.");
            }
            writer.add(events);
            return find(pairing.tenant(), pairing.id()).orElseThrow();
        });
    }

    @Override
    public List<PairingEvent> listHistory(UUID tenant, UUID pairing) {
        return jdbc.list(
                "select id, tenant, pairing_id, what, state, reason, words, done_by, done_at from pairing_event"
                        + " where tenant = ? and pairing_id = ? order by done_at, id",
                PairingReader::event,
                tenant,
                pairing);
    }

    private record StateCount(State state, int count) {}

    @Override
    public Map<State, Integer> countByState(UUID tenant, UUID cycle) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.list(
                        "select state, count(*) from pairing where tenant = ? and cycle_id = ? group by state",
                        row -> new StateCount(State.valueOf(row.getString(1)), row.getInt(2)),
                        tenant,
                        cycle)
                .forEach(one -> counts.put(one.state(), one.count()));
        return counts;
    }

    private record ReasonCount(PairingStep what, PairingReason reason, int count) {}

    @Override
    public Map<PairingStep, Map<PairingReason, Integer>> countReasons(UUID tenant, UUID cycle) {
        Map<PairingStep, Map<PairingReason, Integer>> counts = new EnumMap<>(PairingStep.class);
        jdbc.list(
                        "select e.what, e.reason, count(*) from pairing_event e join pairing p on p.id = e.pairing_id"
                                + " and p.tenant = e.tenant where p.tenant = ? and p.cycle_id = ?"
                                + " and e.reason is not null group by e.what, e.reason",
                        row -> new ReasonCount(
                                PairingStep.valueOf(row.getString(1)),
                                PairingReason.valueOf(row.getString(2)),
                                row.getInt(3)),
                        tenant,
                        cycle)
                .forEach(one -> counts.computeIfAbsent(one.what(), any -> new EnumMap<>(PairingReason.class))
                        .put(one.reason(), one.count()));
        return counts;
    }
}

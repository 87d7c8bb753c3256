package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingReason;
import org.viceversa.pairing.PairingStep;
import org.viceversa.pairing.Pairings;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Pairings without a database. */
public final class InMemoryPairings implements Pairings {

    private static final Comparator<Pairing> NEWEST_FIRST = Comparator.comparing(Pairing::changedAt)
            .reversed()
            .thenComparing(one -> one.id().toString());

    private final Map<UUID, Pairing> kept = new LinkedHashMap<>();
    private final List<PairingEvent> history = new ArrayList<>();

    private Stream<Pairing> those(UUID tenant, Predicate<Pairing> wanted) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant))
                .filter(wanted)
                .sorted(NEWEST_FIRST);
    }

    @Override
    public Optional<Pairing> find(UUID tenant, UUID id) {
        return those(tenant, one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Pairing> listOf(UUID tenant, UUID cycle) {
        return those(tenant, one -> one.cycle().equals(cycle)).toList();
    }

    @Override
    public List<Pairing> listFor(UUID tenant, UUID person) {
        return those(tenant, one -> one.sideOf(person).isPresent()).toList();
    }

    @Override
    public List<Pairing> listOpen(UUID tenant, UUID cycle, Collection<UUID> people) {
        return those(
                        tenant,
                        one -> one.cycle().equals(cycle)
                                && !one.state().isOver()
                                && (people.contains(one.mentor().person())
                                        || people.contains(one.mentee().person())))
                .toList();
    }

    @Override
    public List<Pairing> listEndedSince(UUID tenant, Collection<State> ends, Instant since) {
        return those(
                        tenant,
                        one -> ends.contains(one.state()) && !one.changedAt().isBefore(since))
                .toList();
    }

    @Override
    public List<Pairing> listIn(Collection<State> states) {
        return kept.values().stream()
                .filter(one -> states.contains(one.state()))
                .sorted(Comparator.comparing(Pairing::changedAt)
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    private Optional<Pairing> openOf(Pairing pairing) {
        Set<UUID> both = Set.of(pairing.mentor().person(), pairing.mentee().person());
        return pairing.state().isOver()
                ? Optional.empty()
                : those(
                                pairing.tenant(),
                                one -> one.cycle().equals(pairing.cycle())
                                        && !one.state().isOver()
                                        && Set.of(
                                                        one.mentor().person(),
                                                        one.mentee().person())
                                                .equals(both))
                        .findFirst();
    }

    @Override
    public Pairing add(Pairing pairing, PairingEvent event) {
        return openOf(pairing).orElseGet(() -> {
            kept.put(pairing.id(), pairing);
            history.add(event);
            return pairing;
        });
    }

    @Override
    public void addAll(List<Pairing> pairings, List<PairingEvent> events) {
        if (pairings.stream().anyMatch(one -> openOf(one).isPresent())) {
            throw new Refused(Kind.CONFLICT, "changed-meanwhile", "They have each other already.");
        }
        pairings.forEach(one -> kept.put(one.id(), one));
        history.addAll(events);
    }

    @Override
    public Pairing save(Pairing changed, List<PairingEvent> events) {
        boolean ours = find(changed.tenant(), changed.id())
                .filter(before -> before.version() == changed.version())
                .isPresent();
        if (!ours) {
            throw new Refused(Kind.CONFLICT, "pairing-changed", "Changed in another window.");
        }
        Pairing next = new Pairing(
                changed.id(),
                changed.tenant(),
                changed.cycle(),
                changed.round(),
                changed.mentor(),
                changed.mentee(),
                changed.state(),
                changed.first(),
                changed.score(),
                changed.deadline(),
                changed.pausedTo(),
                changed.version() + 1,
                changed.madeAt(),
                changed.changedAt());
        kept.put(next.id(), next);
        history.addAll(events);
        return next;
    }

    @Override
    public List<PairingEvent> listHistory(UUID tenant, UUID pairing) {
        return history.stream()
                .filter(event ->
                        event.tenant().equals(tenant) && event.pairing().equals(pairing))
                .sorted(Comparator.comparing(PairingEvent::at))
                .toList();
    }

    @Override
    public Map<State, Integer> countByState(UUID tenant, UUID cycle) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        listOf(tenant, cycle).forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<PairingStep, Map<PairingReason, Integer>> countReasons(UUID tenant, UUID cycle) {
        Map<PairingStep, Map<PairingReason, Integer>> counts = new EnumMap<>(PairingStep.class);
        for (Pairing one : listOf(tenant, cycle)) {
            for (PairingEvent event : listHistory(tenant, one.id())) {
                event.reason()
                        .ifPresent(reason -> counts.computeIfAbsent(
                                        event.what(), any -> new EnumMap<>(PairingReason.class))
                                .merge(reason, 1, Integer::sum));
            }
        }
        return counts;
    }
}

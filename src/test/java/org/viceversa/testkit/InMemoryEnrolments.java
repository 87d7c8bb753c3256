package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Enrolments without a database. */
public final class InMemoryEnrolments implements Enrolments {

    private static final Comparator<Enrolment> OLDEST_FIRST = Comparator.comparing(Enrolment::changedAt)
            .thenComparing(one -> one.id().toString());

    private final Map<UUID, Enrolment> kept = new LinkedHashMap<>();
    private final List<EnrolmentEvent> history = new ArrayList<>();

    private Stream<Enrolment> those(UUID tenant, Predicate<Enrolment> wanted) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant))
                .filter(wanted)
                .sorted(OLDEST_FIRST);
    }

    @Override
    public Optional<Enrolment> find(UUID tenant, UUID id) {
        return those(tenant, one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Enrolment> findOf(UUID tenant, UUID cycle, UUID person) {
        return those(tenant, one -> one.cycle().equals(cycle) && one.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Enrolment> listOf(UUID tenant, UUID cycle) {
        return those(tenant, one -> one.cycle().equals(cycle)).toList();
    }

    @Override
    public List<Enrolment> listFor(UUID tenant, UUID person) {
        return those(tenant, one -> one.person().equals(person))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @Override
    public int countIn(UUID tenant, State state) {
        return (int) those(tenant, one -> one.state() == state).count();
    }

    @Override
    public List<Enrolment> listOffering(UUID tenant, Collection<UUID> cycles) {
        return those(
                        tenant,
                        one -> cycles.contains(one.cycle())
                                && one.state().takesPart()
                                && one.answers().offers().stream().anyMatch(Answers.Offer::shown))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    @Override
    public Enrolment add(Enrolment enrolment, EnrolmentEvent event) {
        return findOf(enrolment.tenant(), enrolment.cycle(), enrolment.person()).orElseGet(() -> {
            kept.put(enrolment.id(), enrolment);
            history.add(event);
            return enrolment;
        });
    }

    @Override
    public Enrolment save(Enrolment changed, List<EnrolmentEvent> events) {
        boolean ours = find(changed.tenant(), changed.id())
                .filter(before -> before.version() == changed.version())
                .isPresent();
        if (!ours) {
            throw new Refused(Kind.CONFLICT, "enrolment-changed", "Changed in another window.");
        }
        Enrolment next = new Enrolment(
                changed.id(),
                changed.tenant(),
                changed.cycle(),
                changed.person(),
                changed.sides(),
                changed.state(),
                changed.answers(),
                changed.consent(),
                changed.pause(),
                changed.orientation(),
                changed.version() + 1,
                changed.changedAt());
        kept.put(next.id(), next);
        history.addAll(events);
        return next;
    }

    @Override
    public void saveStates(List<Enrolment> moved, List<EnrolmentEvent> events) {
        moved.forEach(one -> {
            Enrolment before = find(one.tenant(), one.id()).orElseThrow();
            if (before.version() != one.version()) {
                throw new Refused(Kind.CONFLICT, "enrolment-changed", "Changed in another window.");
            }
        });
        moved.forEach(one -> save(one, List.of()));
        history.addAll(events);
    }

    @Override
    public List<EnrolmentEvent> listHistory(UUID tenant, UUID enrolment) {
        return history.stream()
                .filter(event ->
                        event.tenant().equals(tenant) && event.enrolment().equals(enrolment))
                .sorted(Comparator.comparing(EnrolmentEvent::at))
                .toList();
    }

    @Override
    public Map<UUID, Map<State, Integer>> countByState(UUID tenant, Collection<UUID> cycles) {
        Map<UUID, Map<State, Integer>> counts = new HashMap<>();
        those(tenant, one -> cycles.contains(one.cycle()))
                .forEach(one -> counts.computeIfAbsent(one.cycle(), id -> new EnumMap<>(State.class))
                        .merge(one.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<Side, Integer> countPlaces(UUID tenant, UUID cycle) {
        Map<Side, Integer> places = new EnumMap<>(Side.class);
        those(tenant, one -> one.cycle().equals(cycle))
                .filter(one ->
                        one.state() == State.ENROLLED || one.state() == State.READY || one.state() == State.MATCHED)
                .forEach(one -> one.sides().forEach(side -> places.merge(side, 1, Integer::sum)));
        return places;
    }

    @Override
    public Map<Side, Integer> holdPlaces(UUID tenant, UUID cycle) {
        return countPlaces(tenant, cycle);
    }

    @Override
    public List<Enrolment> hold(UUID tenant, Collection<UUID> ids) {
        return those(tenant, one -> ids.contains(one.id()))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return those(
                        tenant,
                        one -> one.answers().needs().stream()
                                        .anyMatch(need -> need.skill().equals(skill))
                                || one.answers().offers().stream()
                                        .anyMatch(offer -> offer.skill().equals(skill)))
                .findAny()
                .isPresent();
    }
}

package org.viceversa.pulse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goals;
import org.viceversa.mentorship.MentoringAgreements;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.pulse.PairTurns.Turn;
import org.viceversa.pulse.Pulses.Latest;

/**
 * Shows those who run a programme which pairs of a cycle need help, and why, without anything that the two wrote.
 *
 * <p>Whoever runs it and is one of a pair does not see that pair: who knows what they said themselves would read in its
 * state what the other one said.
 */
public final class ListHealth {

    /** Sums of fewer people would tell of single ones. */
    static final int FEWEST_PEOPLE = 5;

    private static final Set<Pairing.State> UNDER_WAY =
            EnumSet.of(Pairing.State.ACTIVE, Pairing.State.PAUSED, Pairing.State.CLOSING);

    private final FindCycle findCycle;
    private final Pairings pairings;
    private final PairTurns turns;
    private final MentoringSessions sessions;
    private final Goals goals;
    private final MentoringAgreements agreements;
    private final Pulses pulses;
    private final FitAnswers fits;
    private final People people;
    private final Clock clock;

    public ListHealth(
            FindCycle findCycle,
            Pairings pairings,
            PairTurns turns,
            MentoringSessions sessions,
            Goals goals,
            MentoringAgreements agreements,
            Answers answers,
            People people,
            Clock clock) {
        this.findCycle = findCycle;
        this.pairings = pairings;
        this.turns = turns;
        this.sessions = sessions;
        this.goals = goals;
        this.agreements = agreements;
        this.pulses = answers.pulses();
        this.fits = answers.fits();
        this.people = people;
        this.clock = clock;
    }

    /** Where what people said is kept. */
    public record Answers(Pulses pulses, FitAnswers fits) {}

    /**
     * @param state empty while the two are pausing: a pause is not looked at
     * @param since the day of the last meeting, or the one on which the two began
     * @param met whether there was a meeting yet
     */
    public record PairHealth(
            UUID pairing,
            String mentor,
            String mentee,
            Optional<Health.State> state,
            List<Driver> drivers,
            LocalDate since,
            boolean met,
            int held,
            long expected) {}

    /**
     * @param counts how many pairs are in each state; empty for fewer than five people
     * @param ownLeftOut whether the caller is one of a pair, which is then none of these
     */
    public record Overview(
            CycleOfProgramme place,
            List<PairHealth> pairs,
            Optional<Map<Health.State, Integer>> counts,
            boolean ownLeftOut) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown} */
    public Overview run(Caller caller, UUID cycle) {
        CycleOfProgramme place = findCycle.forManager(caller, cycle);
        List<Pairing> underWay = pairings.listOf(caller.tenant(), cycle).stream()
                .filter(one -> UNDER_WAY.contains(one.state()))
                .toList();
        List<Pairing> all = underWay.stream()
                .filter(one -> one.sideOf(caller.person().id()).isEmpty())
                .toList();
        Loaded loaded = load(caller.tenant(), all);
        List<PairHealth> judged =
                all.stream().map(one -> judge(place, one, loaded)).toList();
        long some = all.stream().flatMap(ListHealth::both).distinct().count();
        return new Overview(
                place,
                judged,
                some < FEWEST_PEOPLE ? Optional.empty() : Optional.of(count(judged)),
                all.size() < underWay.size());
    }

    private record Loaded(
            Map<UUID, List<Turn>> turns,
            Map<UUID, List<MentoringSession>> sessions,
            Map<UUID, List<Goal>> goals,
            Map<UUID, Integer> cadences,
            Map<UUID, List<Latest>> pulses,
            Set<UUID> notGood,
            Map<UUID, Person> people,
            Instant at) {

        String nameOf(UUID person) {
            return Optional.ofNullable(people.get(person)).map(Person::name).orElse("");
        }
    }

    private Loaded load(UUID tenant, List<Pairing> all) {
        List<UUID> ids = all.stream().map(Pairing::id).toList();
        return new Loaded(
                turns.listOf(tenant, ids),
                by(sessions.listOf(tenant, ids), MentoringSession::pairing),
                by(goals.listOf(tenant, ids), Goal::pairing),
                agreements.listCadences(tenant, ids),
                by(pulses.listLatest(tenant, ids), Latest::pairing),
                fits.listNotGood(tenant, ids),
                people.listByIds(
                        tenant,
                        all.stream().flatMap(ListHealth::both).distinct().toList()),
                clock.instant());
    }

    private static <T> Map<UUID, List<T>> by(Collection<T> all, Function<T, UUID> pairing) {
        return all.stream().collect(Collectors.groupingBy(pairing));
    }

    private static Stream<UUID> both(Pairing one) {
        return Stream.of(one.mentor().person(), one.mentee().person());
    }

    private static PairHealth judge(CycleOfProgramme place, Pairing pair, Loaded loaded) {
        UUID id = pair.id();
        HealthFacts facts = HealthFacts.of(
                loaded.cadences().getOrDefault(id, place.cycle().cadenceDays()),
                loaded.turns().getOrDefault(id, List.of()),
                loaded.sessions().getOrDefault(id, List.of()),
                loaded.goals().getOrDefault(id, List.of()),
                loaded.pulses().getOrDefault(id, List.of()).stream()
                        .map(Latest::taps)
                        .toList(),
                loaded.notGood().contains(id),
                loaded.at());
        Health health = Health.of(facts);
        boolean pausing = pair.state() == Pairing.State.PAUSED;
        ZoneId zone = place.cycle().zone();
        return new PairHealth(
                id,
                loaded.nameOf(pair.mentor().person()),
                loaded.nameOf(pair.mentee().person()),
                pausing ? Optional.empty() : Optional.of(health.state()),
                pausing ? List.of() : Driver.of(facts, health),
                facts.since().atZone(zone).toLocalDate(),
                facts.met(),
                facts.held(),
                facts.expected());
    }

    private static Map<Health.State, Integer> count(List<PairHealth> all) {
        Map<Health.State, Integer> counts = new EnumMap<>(Health.State.class);
        for (Health.State state : Health.State.values()) {
            counts.put(state, 0);
        }
        all.stream().flatMap(one -> one.state().stream()).forEach(state -> counts.merge(state, 1, Integer::sum));
        return counts;
    }
}

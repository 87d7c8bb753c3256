package org.viceversa.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.WhoSuits;

/**
 * Finds who could be somebody's partner by the same rules and scores as a round. Unlike there, an offer that nobody has
 * said yes to takes no place: several may ask the same one, who then chooses.
 */
public final class FindSuitables implements Suitables {

    private final Gathering gathering;
    private final Pairings pairings;

    /** Gathers everybody of a cycle as a round would. */
    @FunctionalInterface
    public interface Gathering {
        Gathered of(CycleOfProgramme place);
    }

    /** @param places by person: how many partners they take, whoever they have already */
    public record Gathered(Pool pool, Criteria criteria, Map<UUID, Integer> places) {}

    public FindSuitables(Gathering gathering, Pairings pairings) {
        this.gathering = gathering;
        this.pairings = pairings;
    }

    @Override
    public List<WhoSuits> list(CycleOfProgramme place, Enrolment enrolment) {
        UUID tenant = place.cycle().tenant();
        UUID cycle = place.cycle().id();
        Gathered gathered = gathering.of(place);
        Pool pool = gathered.pool();
        List<UUID> people = Stream.concat(pool.mentors().stream(), pool.mentees().stream())
                .map(Seeker::person)
                .distinct()
                .toList();
        List<Pairing> open = pairings.listOpen(tenant, cycle, people);
        Map<UUID, Integer> free = new HashMap<>();
        for (UUID person : people) {
            free.put(
                    person,
                    person.equals(enrolment.person()) || !gathered.places().containsKey(person)
                            ? 1
                            : Math.max(0, gathered.places().get(person) - held(person, open)));
        }
        Set<UUID> together = partnersOf(enrolment.person(), open);
        List<WhoSuits> found = new ArrayList<>();
        for (Side side : enrolment.sides()) {
            found.addAll(suitable(gathered, free, enrolment, side));
        }
        found.removeIf(one -> together.contains(one.person()));
        found.sort(Comparator.comparing((WhoSuits one) -> -one.score().total())
                .thenComparing(one -> one.person().toString()));
        return found;
    }

    private static int held(UUID person, List<Pairing> open) {
        return (int) open.stream().filter(one -> one.holdsPlaceOf(person)).count();
    }

    /** Those with whom something is under way; not of an offer that the person does not know of, or is theirs to change. */
    private static Set<UUID> partnersOf(UUID person, List<Pairing> open) {
        Set<UUID> partners = new HashSet<>();
        for (Pairing one : open) {
            one.sideOf(person)
                    .filter(side -> one.state() != Pairing.State.OFFERED || one.first() == side)
                    .ifPresent(side -> partners.add(one.partner(side.other()).person()));
        }
        return partners;
    }

    private static List<WhoSuits> suitable(Gathered gathered, Map<UUID, Integer> free, Enrolment enrolment, Side side) {
        Pool whole = gathered.pool();
        UUID own = enrolment.person();
        // The other side without the person themselves, who may stand on both.
        Pool pool = new Pool(
                seekers(whole.mentors(), free, own, side == Side.MENTOR),
                seekers(whole.mentees(), free, own, side == Side.MENTEE),
                whole.lately(),
                whole.blocked(),
                Set.of());
        return WhoSuits.of(pool, gathered.criteria(), own, side);
    }

    private static List<Seeker> seekers(List<Seeker> all, Map<UUID, Integer> free, UUID own, boolean ownSide) {
        return all.stream()
                .filter(one -> ownSide || !one.person().equals(own))
                .map(one -> with(one, free.getOrDefault(one.person(), 0)))
                .toList();
    }

    private static Seeker with(Seeker one, int capacity) {
        return new Seeker(
                one.enrolment(),
                one.person(),
                capacity,
                one.wishes(),
                one.offers(),
                one.languages(),
                one.free(),
                one.seniority(),
                one.place(),
                one.avoid(),
                one.liking(),
                one.courses(),
                one.grades(),
                one.available());
    }
}

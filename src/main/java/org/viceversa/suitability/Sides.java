package org.viceversa.suitability;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;

/**
 * Puts everybody who would take either side on one of them for the round.
 *
 * <p>A fixed pair decides. Otherwise somebody goes where they have candidates, and where they have some on both sides to
 * the one with fewer places, one person after the other in an order that depends on ids and seed alone.
 */
final class Sides {

    private final Map<UUID, Seeker> mentors;
    private final Map<UUID, Seeker> mentees;
    private final Map<UUID, Side> fixed = new HashMap<>();
    private final Map<UUID, Integer> bestOffer;
    private final Map<UUID, Integer> leastWish;
    private long mentorPlaces;
    private long menteePlaces;

    private Sides(Pool pool, Criteria criteria, Collection<PairKey> locked, long seed) {
        mentors = byPerson(pool.mentors());
        mentees = byPerson(pool.mentees());
        locked.forEach(pair -> fixed.put(pair.mentor(), Side.MENTOR));
        locked.forEach(pair -> fixed.putIfAbsent(pair.mentee(), Side.MENTEE));
        List<Seeker> either = mentors.values().stream()
                .filter(one -> mentees.containsKey(one.person()))
                .toList();
        mentorPlaces = places(mentors.values(), criteria.mentorsMost(), one -> !mentees.containsKey(one.person()));
        menteePlaces = places(mentees.values(), criteria.menteesMost(), one -> !mentors.containsKey(one.person()));
        bestOffer = new HashMap<>();
        leastWish = new HashMap<>();
        pool.mentors()
                .forEach(one -> one.offers()
                        .forEach(offer -> bestOffer.merge(offer.skill(), hundredths(offer.level()), Math::max)));
        pool.mentees()
                .forEach(one -> one.wishes()
                        .forEach(wish -> leastWish.merge(wish.skill(), hundredths(wish.level()), Math::min)));
        for (Seeker one : Crowd.inOrder(either, seed)) {
            put(one, mentees.getOrDefault(one.person(), one), criteria);
        }
    }

    private static int hundredths(double level) {
        return (int) Math.round(level * 100);
    }

    /** @param locked pairs whose people are where the pair needs them */
    static Pool taken(Pool pool, Criteria criteria, Collection<PairKey> locked, long seed) {
        Set<UUID> teaching = pool.mentors().stream().map(Seeker::person).collect(Collectors.toCollection(HashSet::new));
        if (pool.mentees().stream().noneMatch(one -> teaching.contains(one.person()))) {
            return pool;
        }
        Sides sides = new Sides(pool, criteria, locked, seed);
        return new Pool(
                List.copyOf(sides.mentors.values()),
                List.copyOf(sides.mentees.values()),
                pool.lately(),
                pool.blocked(),
                pool.kept());
    }

    private void put(Seeker teaching, Seeker learning, Criteria criteria) {
        UUID person = teaching.person();
        if (sideOf(person, teaching, learning) == Side.MENTOR) {
            mentees.remove(person);
            mentorPlaces += places(List.of(teaching), criteria.mentorsMost(), one -> true);
        } else {
            mentors.remove(person);
            menteePlaces += places(List.of(learning), criteria.menteesMost(), one -> true);
        }
    }

    private Side sideOf(UUID person, Seeker teaching, Seeker learning) {
        Side known = fixed.get(person);
        if (known != null) {
            return known;
        }
        boolean teaches = teaching.offers().stream()
                .anyMatch(offer -> hundredths(offer.level())
                        >= leastWish.getOrDefault(offer.skill(), Integer.MAX_VALUE - 100) + 100);
        boolean learns = learning.wishes().stream()
                .anyMatch(wish -> bestOffer.getOrDefault(wish.skill(), 0) >= hundredths(wish.level()) + 100);
        if (teaches != learns) {
            return teaches ? Side.MENTOR : Side.MENTEE;
        }
        return mentorPlaces <= menteePlaces ? Side.MENTOR : Side.MENTEE;
    }

    private static long places(Collection<Seeker> people, int most, Predicate<Seeker> counts) {
        return people.stream()
                .filter(counts)
                .filter(Seeker::takesSomebody)
                .mapToInt(one -> Math.min(most, one.capacity()))
                .sum();
    }

    private static Map<UUID, Seeker> byPerson(List<Seeker> people) {
        return people.stream()
                .collect(
                        Collectors.toMap(Seeker::person, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}

package org.viceversa.suitability;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.assignment.Cancelled;
import org.viceversa.assignment.Watcher;
import org.viceversa.refusal.Refused;

/**
 * Finds partners for people who came later or were freed, without touching more of what was already proposed than is
 * allowed.
 *
 * <p>Accepted and active pairs stay. In this order: as many of the freed people as can be get a partner; then as many
 * people as can be; with as few proposed pairs given up as that takes, never more than allowed, and none only for a better
 * score; and then, with all other proposed pairs in place, {@link FindPairing}'s own order among whoever can be served.
 */
public final class FindRematch {

    private final Limits limits;

    public FindRematch() {
        this(Limits.USUAL);
    }

    FindRematch(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param outcome the pairs that then stand; those that could not be touched are locked
     * @param givenUp proposed pairs that are no more
     * @param churn share of the proposed pairs that are no more, 0 to 1
     */
    public record Rematch(PairingOutcome outcome, Set<PairKey> givenUp, double churn) {
        public Rematch {
            givenUp = Set.copyOf(givenUp);
        }
    }

    /**
     * @param pool with everybody; {@link Pool#kept} are the proposed pairs
     * @param fixed accepted and active pairs
     * @param freed people whose pairing ended: they go first
     * @param mostMoves how many proposed pairs may be given up
     * @throws Cancelled when the watcher asks for it
     * @throws Refused {@code pairing-lock-unknown} when somebody of a fixed pair is not in the pool
     */
    public Rematch find(
            Pool pool,
            Criteria criteria,
            Set<PairKey> fixed,
            Set<UUID> freed,
            int mostMoves,
            long seed,
            Watcher watcher) {
        Pool sided = Sides.taken(pool, criteria, union(fixed, pool.kept()), seed);
        Set<PairKey> proposed = standing(sided, criteria, fixed);
        Solved start = Solved.of(sided, criteria, union(fixed, proposed), seed, limits, watcher);
        FewestMoves moves = new FewestMoves(start, edges(start, fixed), edges(start, proposed), mostMoves);
        Crowd mentors = start.index().mentors;
        Crowd mentees = start.index().mentees;
        moves.serve(
                mentor -> freed.contains(mentors.people[mentor].person()),
                mentee -> freed.contains(mentees.people[mentee].person()));
        moves.serve(mentor -> true, mentee -> true);
        Set<PairKey> served = keys(start, moves.chosen());
        Set<PairKey> stay = new HashSet<>(proposed);
        stay.retainAll(served);
        Solved found = Solved.of(sided, criteria, union(fixed, stay), seed, limits, watcher);
        if (!people(keys(found, edges(found.assignment.edges()))).containsAll(servedOf(freed, served))) {
            // Somebody else took the place; without those who get none anyway, all that can be served are.
            found = Solved.of(only(sided, people(served)), criteria, union(fixed, stay), seed, limits, watcher);
        }
        return rematch(FindPairing.outcome(found), sided.kept());
    }

    private static Rematch rematch(PairingOutcome outcome, Set<PairKey> proposed) {
        Set<PairKey> givenUp = new HashSet<>(proposed);
        outcome.pairs().forEach(pair -> givenUp.remove(pair.key()));
        double churn = proposed.isEmpty() ? 0 : (double) givenUp.size() / proposed.size();
        return new Rematch(outcome, givenUp, churn);
    }

    /** Proposed pairs that may still be: allowed, and within everybody's places beside the fixed ones. */
    private static Set<PairKey> standing(Pool pool, Criteria criteria, Set<PairKey> fixed) {
        Suitability suits = new Suitability(PoolIndex.of(pool, criteria, 0));
        int[] mentorPlaces = suits.index.mentors.capacity.clone();
        int[] menteePlaces = suits.index.mentees.capacity.clone();
        for (PairKey pair : fixed) {
            List<Integer> people = suits.index.find(pair);
            if (!people.isEmpty()) {
                mentorPlaces[people.get(0)]--;
                menteePlaces[people.get(1)]--;
            }
        }
        Set<PairKey> standing = new HashSet<>();
        List<PairKey> inOrder = pool.kept().stream()
                .filter(pair -> !fixed.contains(pair))
                .sorted(Comparator.comparing(PairKey::mentor).thenComparing(PairKey::mentee))
                .toList();
        for (PairKey pair : inOrder) {
            List<Integer> people = suits.index.find(pair);
            if (!people.isEmpty()
                    && suits.score(people.get(0), people.get(1)) >= 0
                    && mentorPlaces[people.get(0)] > 0
                    && menteePlaces[people.get(1)] > 0) {
                mentorPlaces[people.get(0)]--;
                menteePlaces[people.get(1)]--;
                standing.add(pair);
            }
        }
        return standing;
    }

    private static BitSet edges(Solved solved, Set<PairKey> pairs) {
        BitSet edges = new BitSet();
        for (PairKey pair : pairs) {
            List<Integer> people = solved.index().find(pair);
            edges.set(solved.graph.edge(people.get(0), people.get(1)));
        }
        return edges;
    }

    private static BitSet edges(int[] chosen) {
        BitSet edges = new BitSet();
        for (int edge : chosen) {
            edges.set(edge);
        }
        return edges;
    }

    private static Set<PairKey> keys(Solved solved, BitSet edges) {
        return edges.stream().mapToObj(edge -> solved.paired(edge).key()).collect(Collectors.toSet());
    }

    private static Set<UUID> people(Set<PairKey> pairs) {
        Set<UUID> people = new HashSet<>();
        pairs.forEach(pair -> {
            people.add(pair.mentor());
            people.add(pair.mentee());
        });
        return people;
    }

    private static Set<UUID> servedOf(Set<UUID> freed, Set<PairKey> served) {
        Set<UUID> all = people(served);
        all.retainAll(freed);
        return all;
    }

    private static Pool only(Pool pool, Set<UUID> people) {
        return new Pool(
                pool.mentors().stream()
                        .map(one -> people.contains(one.person()) ? one : one.resting())
                        .toList(),
                pool.mentees().stream()
                        .map(one -> people.contains(one.person()) ? one : one.resting())
                        .toList(),
                pool.lately(),
                pool.blocked(),
                pool.kept());
    }

    private static Set<PairKey> union(Set<PairKey> ones, Set<PairKey> others) {
        Set<PairKey> all = new HashSet<>(ones);
        all.addAll(others);
        return all;
    }
}

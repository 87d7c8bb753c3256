package org.viceversa.suitability;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.viceversa.assignment.Assignment;
import org.viceversa.assignment.AssignmentProblem;
import org.viceversa.assignment.Solver;
import org.viceversa.assignment.Watcher;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** A pool that has been solved: what was weighed, and the pairs that came of it, in the graph's numbers. */
final class Solved {

    final Pool pool;
    final Suitability suits;
    final CandidateGraph graph;
    final AssignmentProblem problem;
    final Assignment assignment;
    final BitSet locked;
    final int[] mentorPlaces;
    final int[] menteePlaces;

    private Solved(
            Pool pool,
            Suitability suits,
            CandidateGraph graph,
            AssignmentProblem problem,
            Assignment assignment,
            BitSet locked,
            int[] mentorPlaces,
            int[] menteePlaces) {
        this.pool = pool;
        this.suits = suits;
        this.graph = graph;
        this.problem = problem;
        this.assignment = assignment;
        this.locked = locked;
        this.mentorPlaces = mentorPlaces;
        this.menteePlaces = menteePlaces;
    }

    /**
     * @param locked pairs that stay whatever the rules say; those people have at least the places that they need
     * @throws Refused {@code pairing-lock-unknown}
     */
    static Solved of(
            Pool whole, Criteria criteria, Collection<PairKey> locked, long seed, Limits limits, Watcher watcher) {
        Pool pool = Sides.taken(whole, criteria, locked, seed);
        PoolIndex index = PoolIndex.of(pool, criteria, seed);
        Suitability suits = new Suitability(index);
        long[] fixed =
                locked.stream().mapToLong(pair -> known(index, pair)).sorted().toArray();
        int[] mentorPlaces = places(index.mentors, fixed, true);
        int[] menteePlaces = places(index.mentees, fixed, false);
        suits.allow(fixed);
        CandidateGraph graph = CandidateGraph.of(suits, limits, watcher).with(fixed, suits);
        Solved first = solve(pool, suits, graph, fixed, mentorPlaces, menteePlaces, watcher);
        if (graph.isComplete()) {
            return first;
        }
        long[] missing = new Completion(suits, watcher).missing(first.pairs(), mentorPlaces, menteePlaces);
        return missing.length == 0
                ? first
                : solve(pool, suits, graph.with(missing, suits), fixed, mentorPlaces, menteePlaces, watcher);
    }

    private static Solved solve(
            Pool pool,
            Suitability suits,
            CandidateGraph graph,
            long[] fixed,
            int[] mentorPlaces,
            int[] menteePlaces,
            Watcher watcher) {
        BitSet locked = new BitSet();
        for (long pair : fixed) {
            locked.set(graph.edge((int) (pair >> Integer.SIZE), (int) pair));
        }
        AssignmentProblem problem =
                graph.problem(mentorPlaces.clone(), menteePlaces.clone()).forcing(locked);
        return new Solved(
                pool, suits, graph, problem, new Solver().solve(problem, watcher), locked, mentorPlaces, menteePlaces);
    }

    private static int[] places(Crowd crowd, long[] fixed, boolean areMentors) {
        int[] needed = new int[crowd.size()];
        for (long pair : fixed) {
            needed[areMentors ? (int) (pair >> Integer.SIZE) : (int) pair]++;
        }
        int[] places = crowd.capacity.clone();
        Arrays.setAll(places, person -> Math.max(places[person], needed[person]));
        return places;
    }

    private static long known(PoolIndex index, PairKey pair) {
        List<Integer> people = index.find(pair);
        if (people.isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "pairing-lock-unknown",
                    "A locked pair names somebody who does not take part any more. Unlock it, and run again.");
        }
        return CandidateGraph.pair(people.get(0), people.get(1));
    }

    /** The chosen pairs, as mentors and mentees in the two halves of numbers. */
    long[] pairs() {
        return Arrays.stream(assignment.edges()).mapToLong(this::pair).toArray();
    }

    long[] lockedPairs() {
        return locked.stream().mapToLong(this::pair).toArray();
    }

    private long pair(int edge) {
        return CandidateGraph.pair(graph.mentorOf(edge), graph.mentee[edge]);
    }

    PoolIndex index() {
        return suits.index;
    }

    Paired paired(int edge) {
        int mentor = graph.mentorOf(edge);
        int mentee = graph.mentee[edge];
        return new Paired(
                index().mentors.people[mentor],
                index().mentees.people[mentee],
                suits.scores.score(mentor, mentee),
                locked.get(edge));
    }
}

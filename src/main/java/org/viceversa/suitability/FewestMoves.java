package org.viceversa.suitability;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * Gives people who have no partner one, by giving up as few proposed pairs as possible: each time the cheapest way to
 * give one person more a partner, by moving others. Ways that take back what was given up before count as cheaper, so
 * that the sum is least for as many people as are served.
 */
final class FewestMoves {

    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int NONE = -1;

    private final CandidateGraph graph;
    private final BitSet chosen;
    private final BitSet fixed;
    private final BitSet proposed;
    private final int[][] edgesOfMentors;
    private final int[][] edgesOfMentees;
    private final int[] mentorPlaces;
    private final int[] menteePlaces;
    private int movesLeft;

    /** Begins with the fixed and the proposed pairs alone, which are edges of a round's graph. */
    FewestMoves(Solved start, BitSet fixed, BitSet proposed, int mostMoves) {
        graph = start.graph;
        this.fixed = fixed;
        this.proposed = proposed;
        movesLeft = mostMoves;
        mentorPlaces = start.mentorPlaces;
        menteePlaces = start.menteePlaces;
        chosen = (BitSet) fixed.clone();
        chosen.or(proposed);
        int[] mentorOf = new int[graph.pairs()];
        for (int mentor = 0; mentor < mentorPlaces.length; mentor++) {
            Arrays.fill(mentorOf, graph.first[mentor], graph.first[mentor + 1], mentor);
        }
        edgesOfMentors = byPerson(mentorOf, mentorPlaces.length);
        edgesOfMentees = byPerson(graph.mentee, menteePlaces.length);
        ends = new int[][] {mentorOf, graph.mentee};
    }

    private final int[][] ends;

    private static int[][] byPerson(int[] personOf, int people) {
        int[] count = new int[people];
        Arrays.stream(personOf).forEach(person -> count[person]++);
        int[][] edges = new int[people][];
        Arrays.setAll(edges, person -> new int[count[person]]);
        for (int edge = personOf.length - 1; edge >= 0; edge--) {
            edges[personOf[edge]][--count[personOf[edge]]] = edge;
        }
        return edges;
    }

    /** Serves whom it can of these, within the moves that are left. */
    void serve(IntPredicate mentors, IntPredicate mentees) {
        while (new Search(true, mentees).servesOne() || new Search(false, mentors).servesOne()) {
            // One person more has a partner.
        }
    }

    BitSet chosen() {
        return chosen;
    }

    private int partners(int[] edges) {
        int count = 0;
        for (int edge : edges) {
            count += chosen.get(edge) ? 1 : 0;
        }
        return count;
    }

    /** From all who seek at once, the cheapest way to a free place. */
    private final class Search {
        private final int[][] edgesOfSeekers;
        private final int[][] edgesOfPlaces;
        private final int[] seekerOf;
        private final int[] placeOf;
        private final int[] places;
        private final int[] cost;
        private final int[] added;
        private final int[] dropped;
        private final Deque<Integer> queue = new ArrayDeque<>();
        private int least;
        private int lastAdded = NONE;
        private int lastDropped = NONE;

        Search(boolean menteesSeek, IntPredicate who) {
            edgesOfSeekers = menteesSeek ? edgesOfMentees : edgesOfMentors;
            edgesOfPlaces = menteesSeek ? edgesOfMentors : edgesOfMentees;
            seekerOf = ends[menteesSeek ? 1 : 0];
            placeOf = ends[menteesSeek ? 0 : 1];
            places = menteesSeek ? mentorPlaces : menteePlaces;
            int[] seekerPlaces = menteesSeek ? menteePlaces : mentorPlaces;
            cost = new int[edgesOfSeekers.length];
            added = new int[cost.length];
            dropped = new int[cost.length];
            least = movesLeft + 1;
            Arrays.fill(cost, FAR);
            for (int seeker = 0; seeker < cost.length; seeker++) {
                if (who.test(seeker) && seekerPlaces[seeker] > 0 && partners(edgesOfSeekers[seeker]) == 0) {
                    reach(seeker, 0, NONE, NONE);
                }
            }
        }

        private void reach(int seeker, int its, int addedEdge, int droppedEdge) {
            if (its < cost[seeker]) {
                cost[seeker] = its;
                added[seeker] = addedEdge;
                dropped[seeker] = droppedEdge;
                queue.add(seeker);
            }
        }

        boolean servesOne() {
            while (!queue.isEmpty()) {
                int seeker = queue.remove();
                for (int edge : edgesOfSeekers[seeker]) {
                    if (!chosen.get(edge)) {
                        goAlong(edge, cost[seeker] - (proposed.get(edge) ? 1 : 0));
                    }
                }
            }
            if (lastAdded == NONE) {
                return false;
            }
            movesLeft -= least;
            apply();
            return true;
        }

        private void goAlong(int edge, int its) {
            int[] at = edgesOfPlaces[placeOf[edge]];
            if (partners(at) < places[placeOf[edge]]) {
                end(its, edge, NONE);
                return;
            }
            for (int taken : at) {
                if (chosen.get(taken) && !fixed.get(taken)) {
                    int other = seekerOf[taken];
                    int with = its + (proposed.get(taken) ? 1 : 0);
                    if (partners(edgesOfSeekers[other]) > 1) {
                        end(with, edge, taken);
                    } else {
                        reach(other, with, edge, taken);
                    }
                }
            }
        }

        private void end(int its, int addedEdge, int droppedEdge) {
            if (its < least) {
                least = its;
                lastAdded = addedEdge;
                lastDropped = droppedEdge;
            }
        }

        private void apply() {
            int add = lastAdded;
            int drop = lastDropped;
            while (add != NONE) {
                if (drop != NONE) {
                    chosen.clear(drop);
                }
                chosen.set(add);
                int seeker = seekerOf[add];
                add = added[seeker];
                drop = dropped[seeker];
            }
        }
    }
}

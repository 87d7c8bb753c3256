package org.viceversa.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The first two objectives: as many people as possible on each side, and then the highest threshold at which pairs below
 * it are not needed for that. By the theorem of symmetric supply and demand, what each side can reach for itself can be
 * reached for both at once, so the sides are looked at one after the other.
 *
 * <p>The threshold is found by halving the range between the worst pair of what is known to work and the best that could
 * be; each attempt begins with the pairs of the former that are good enough.
 */
final class Matched {

    private final int[] scores;
    private final Half left;
    private final Half right;
    private final int threshold;
    private final boolean limitedByForced;

    /** One side with its search and the most that can be matched on it. */
    private static final class Half {

        final Cover cover;
        final int size;
        final BitSet crowd;
        int[] taken;
        int known;

        Half(Cover cover, int lowest, int[] start) {
            this.cover = cover;
            size = cover.grow(lowest, cover.rarestFirst(start));
            crowd = cover.crowd();
            keep();
        }

        private void keep() {
            taken = cover.taken();
            known = cover.worst();
        }

        /** Whether as many can be matched from this score on. */
        boolean works(int least) {
            if (known >= least) {
                return true;
            }
            boolean enough = cover.grow(least, taken) == size;
            if (enough) {
                keep();
            }
            return enough;
        }
    }

    /**
     * @param leftPlaces how many partners each may have
     * @param leftWanting who on the left has no partner yet and places
     * @param ceiling a threshold above this would gain nothing
     */
    Matched(
            Graph graph,
            int[] leftPlaces,
            int[] rightPlaces,
            boolean[] leftWanting,
            boolean[] rightWanting,
            int ceiling,
            Watcher watcher) {
        this.scores = distinctScores(graph);
        int lowest = scores.length == 0 ? 0 : scores[0];
        int[] nothing = new int[graph.left.size];
        Arrays.fill(nothing, -1);
        this.left = new Half(new Cover(graph.left, leftWanting, graph.right, rightPlaces, watcher), lowest, nothing);
        Cover rightCover = new Cover(graph.right, rightWanting, graph.left, leftPlaces, watcher);
        this.right = new Half(rightCover, lowest, turned(graph, left.taken, rightWanting));
        watcher.at("worst", 0);
        threshold = scores.length == 0 ? 0 : Math.min(ceiling, highest());
        limitedByForced = threshold == ceiling;
    }

    /** The left's pairs as the right sees them: each on the right keeps the first. */
    private static int[] turned(Graph graph, int[] taken, boolean[] rightWanting) {
        int[] turned = new int[graph.right.size];
        Arrays.fill(turned, -1);
        for (int right = 0; right < turned.length; right++) {
            int end = rightWanting[right] ? graph.right.first[right + 1] : 0;
            for (int position = graph.right.first[right]; position < end && turned[right] < 0; position++) {
                if (taken[graph.right.other[position]] == graph.right.edgeAt(position)) {
                    turned[right] = position;
                }
            }
        }
        return turned;
    }

    private static int[] distinctScores(Graph graph) {
        BitSet found = new BitSet();
        for (int edge = 0; edge < graph.edges(); edge++) {
            found.set(graph.left.score[edge]);
        }
        return found.stream().toArray();
    }

    /** The highest distinct score that works on both sides. */
    private int highest() {
        if (left.size + right.size == 0) {
            return Integer.MAX_VALUE;
        }
        int high = highest(left, scores.length - 1);
        return scores[highest(right, high)];
    }

    /** @param most nothing above this index is of interest */
    private int highest(Half half, int most) {
        if (half.works(scores[most])) {
            return most;
        }
        int low = 0;
        int high = most - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (half.works(scores[middle])) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int threshold() {
        return threshold;
    }

    /** Whether it is the left that a higher threshold would leave with fewer people. */
    boolean isLeftBelowAbove() {
        return !limitedByForced && !left.works(threshold + 1);
    }

    /** Who of that side has too few places above the threshold; empty where a higher one would gain nothing. */
    BitSet crowdAbove() {
        if (limitedByForced || scores.length == 0) {
            return new BitSet();
        }
        Cover failing = isLeftBelowAbove() ? left.cover : right.cover;
        failing.grow(threshold + 1, (isLeftBelowAbove() ? left : right).taken);
        return failing.crowd();
    }

    BitSet leftCrowd() {
        return left.crowd;
    }

    BitSet rightCrowd() {
        return right.crowd;
    }
}

package org.viceversa.assignment;

import java.util.BitSet;

/**
 * Two sides, how many partners each of them takes, and the pairs that are possible, with their scores. Immutable; takes
 * over the arrays it is given.
 *
 * <p>Edges are numbered through, grouped by their left end: those of {@code i} are {@code firstEdge[i]} to
 * {@code firstEdge[i + 1] - 1}, ascending by their right end. An edge may be <em>kept</em> (a pair of an earlier
 * proposal: preferred among equals), <em>forced</em> (part of every result) or <em>excluded</em> (part of none).
 */
public final class AssignmentProblem {

    /** The greatest score of an edge. */
    public static final int HIGHEST_SCORE = 1_000_000;

    final int[] leftCapacity;
    final int[] rightCapacity;
    final int[] firstEdge;
    final int[] right;
    final int[] score;
    final BitSet kept;
    final BitSet forced;
    final BitSet excluded;
    final int floor;

    private AssignmentProblem(
            int[] leftCapacity,
            int[] rightCapacity,
            int[] firstEdge,
            int[] right,
            int[] score,
            BitSet kept,
            BitSet forced,
            BitSet excluded,
            int floor) {
        this.leftCapacity = leftCapacity;
        this.rightCapacity = rightCapacity;
        this.firstEdge = firstEdge;
        this.right = right;
        this.score = score;
        this.kept = kept;
        this.forced = forced;
        this.excluded = excluded;
        this.floor = floor;
    }

    /**
     * @param firstEdge of each on the left, and the number of edges at the end
     * @param right the right end of each edge, ascending within a left end
     * @param score of each edge, 0 to {@link #HIGHEST_SCORE}
     */
    public static AssignmentProblem of(
            int[] leftCapacity, int[] rightCapacity, int[] firstEdge, int[] right, int[] score, BitSet kept) {
        require(firstEdge.length == leftCapacity.length + 1, "one first edge for each on the left, and the end");
        require(firstEdge[0] == 0 && firstEdge[leftCapacity.length] == right.length, "all edges");
        require(score.length == right.length && kept.length() <= right.length, "a score for each edge");
        for (int left = 0; left < leftCapacity.length; left++) {
            require(leftCapacity[left] >= 0, "capacity");
            require(firstEdge[left] <= firstEdge[left + 1], "edges in the order of the left");
            for (int edge = firstEdge[left]; edge < firstEdge[left + 1]; edge++) {
                require(right[edge] >= 0 && right[edge] < rightCapacity.length, "right end");
                require(edge == firstEdge[left] || right[edge - 1] < right[edge], "right ends ascending");
                require(score[edge] >= 0 && score[edge] <= HIGHEST_SCORE, "score");
            }
        }
        for (int capacity : rightCapacity) {
            require(capacity >= 0, "capacity");
        }
        return new AssignmentProblem(
                leftCapacity,
                rightCapacity,
                firstEdge,
                right,
                score,
                (BitSet) kept.clone(),
                new BitSet(),
                new BitSet(),
                0);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("An assignment problem needs: " + what + ".");
        }
    }

    /** The same with these pairs in every result, which must fit in the capacities; they count in its quality. */
    public AssignmentProblem forcing(BitSet edges) {
        BitSet all = (BitSet) forced.clone();
        all.or(edges);
        require(all.length() <= right.length && !all.intersects(excluded), "forced edges that are possible");
        int[] leftPlaces = leftCapacity.clone();
        int[] rightPlaces = rightCapacity.clone();
        for (int edge = all.nextSetBit(0); edge >= 0; edge = all.nextSetBit(edge + 1)) {
            boolean fits = leftPlaces[leftOf(edge)]-- > 0 && rightPlaces[right[edge]]-- > 0;
            require(fits, "capacity for each forced edge");
        }
        return with(all, excluded, floor);
    }

    public AssignmentProblem forcing(int edge) {
        return forcing(only(edge));
    }

    /** The same without this pair. */
    public AssignmentProblem without(int edge) {
        require(!forced.get(edge), "no excluded edge that is forced");
        BitSet all = only(edge);
        all.or(excluded);
        return with(forced, all, floor);
    }

    /** The same without the pairs that score less, other than forced ones. */
    public AssignmentProblem from(int least) {
        return with(forced, excluded, least);
    }

    private AssignmentProblem with(BitSet newForced, BitSet newExcluded, int newFloor) {
        return new AssignmentProblem(
                leftCapacity, rightCapacity, firstEdge, right, score, kept, newForced, newExcluded, newFloor);
    }

    private BitSet only(int edge) {
        require(edge >= 0 && edge < right.length, "an edge");
        BitSet set = new BitSet();
        set.set(edge);
        return set;
    }

    public int leftSize() {
        return leftCapacity.length;
    }

    public int rightSize() {
        return rightCapacity.length;
    }

    public int edges() {
        return right.length;
    }

    public int leftOf(int edge) {
        int low = 0;
        int high = leftCapacity.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstEdge[middle] <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public int rightOf(int edge) {
        return right[edge];
    }

    public int scoreOf(int edge) {
        return score[edge];
    }

    /** Whether an edge may be chosen or refused freely. */
    boolean isOpen(int edge) {
        return score[edge] >= floor && !forced.get(edge) && !excluded.get(edge);
    }
}

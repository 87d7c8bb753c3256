package org.viceversa.suitability;

import java.util.Arrays;

/** Whether two people may be paired, and how well they suit each other. */
final class Suitability {

    final PoolIndex index;
    final Disqualifications rules;
    final PairScores scores;
    private final int floor;
    private long[] fixed = new long[0];

    Suitability(PoolIndex index) {
        this.index = index;
        rules = new Disqualifications(index);
        scores = new PairScores(index, rules);
        floor = index.criteria.floor();
    }

    /** From now on these pairs are allowed, whatever the rules say; ascending, see {@link CandidateGraph#pair}. */
    void allow(long[] pairs) {
        fixed = pairs;
    }

    /** In hundredths of a point; negative where they may not be paired, or suit each other less than is asked. */
    int score(int mentor, int mentee) {
        if (!isFixed(mentor, mentee) && !rules.allow(mentor, mentee)) {
            return -1;
        }
        int total = scores.total(mentor, mentee);
        return total >= floor || isFixed(mentor, mentee) ? total : -1;
    }

    private boolean isFixed(int mentor, int mentee) {
        return fixed.length > 0 && Arrays.binarySearch(fixed, CandidateGraph.pair(mentor, mentee)) >= 0;
    }
}

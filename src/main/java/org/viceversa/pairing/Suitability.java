package org.viceversa.pairing;

/** Whether two people may be paired, and how well they suit each other. */
final class Suitability {

    final PoolIndex index;
    final Disqualifications rules;
    final PairScores scores;
    private final int floor;

    Suitability(PoolIndex index) {
        this.index = index;
        rules = new Disqualifications(index);
        scores = new PairScores(index, rules);
        floor = index.criteria.floor();
    }

    /** In hundredths of a point; negative where they may not be paired, or suit each other less than is asked. */
    int score(int mentor, int mentee) {
        if (!rules.allow(mentor, mentee)) {
            return -1;
        }
        int total = scores.total(mentor, mentee);
        return total < floor ? -1 : total;
    }
}

package org.viceversa.assignment;

import java.util.BitSet;

/**
 * Why a result is the best: enough for a short program that knows nothing of how it was found to prove all four
 * objectives one after the other.
 *
 * <p><b>People matched.</b> Of those on the left in {@code leftCrowd}, possible partners have fewer places than they are, and
 * all these are used by them, one each; everybody else on the left gets a partner. Likewise on the right. That says who
 * must have how many, and which pairs are out of the question.
 *
 * <p><b>Worst pair.</b> By pairs above the threshold, the crowd {@code crowdAbove} on one side ({@code aboveIsLeft}) has
 * too few places for as many to be matched. Empty where a forced pair is the worst, or there is none.
 *
 * <p><b>Total, kept, load.</b> Prices of people, one pair of arrays for each objective. By complementary slackness every
 * best result uses all pairs that are worth more than the prices of their ends and none that is worth less; what remains
 * free is what the next objective decides.
 *
 * @param threshold the lowest score of a pair that was not forced
 */
public record Certificate(
        int threshold,
        BitSet leftCrowd,
        BitSet rightCrowd,
        boolean aboveIsLeft,
        BitSet crowdAbove,
        Prices total,
        Prices kept,
        Prices load) {

    /** What a place of each person is worth, for one objective. */
    public record Prices(long[] left, long[] right) {

        static Prices none(int lefts, int rights) {
            return new Prices(new long[lefts], new long[rights]);
        }
    }
}

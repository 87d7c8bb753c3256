package org.viceversa.assignment;

import java.util.Comparator;

/**
 * How good a set of pairs is.
 *
 * @param leftMatched how many on the left have at least one partner
 * @param rightMatched how many on the right have
 * @param worst the lowest score of a pair; 0 where there is no pair
 * @param kept how many pairs were marked as kept
 * @param load a person with k partners adds 0 + 1 + … + (k − 1)
 */
public record Quality(int leftMatched, int rightMatched, int pairs, int worst, long total, int kept, long load)
        implements Comparable<Quality> {

    private static final Comparator<Quality> ORDER = Comparator.comparingInt(Quality::matched)
            .thenComparingInt(Quality::worst)
            .thenComparingLong(Quality::total)
            .thenComparingInt(Quality::kept)
            .thenComparing(Comparator.comparingLong(Quality::load).reversed());

    public int matched() {
        return leftMatched + rightMatched;
    }

    /** Of a pair's score; 0 where there is no pair. */
    public double mean() {
        return pairs == 0 ? 0 : (double) total / pairs;
    }

    /** The better one is greater: most matched, best worst pair, highest total, most kept, least load. */
    @Override
    public int compareTo(Quality other) {
        return ORDER.compare(this, other);
    }
}

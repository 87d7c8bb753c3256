package org.viceversa.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * Waiting times of a load.
 *
 * @param nanos in the order in which they ended
 * @param seconds of wall time for all
 */
record Samples(long[] nanos, double seconds) {

    int count() {
        return nanos.length;
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** @param share such as 0.99 */
    double percentileMillis(double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

package org.viceversa.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viceversa.suitability.Criterias;
import org.viceversa.suitability.NaiveCandidates;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.RandomPools;

/**
 * The best candidates of everybody on both sides, found by bounding many pairs at once, against looking at every pair in
 * turn, tuned; both to the same pairs. CPU time of one core.
 */
final class CandidatesBenchmark implements Benchmark {

    private static final int BEST = 15;
    private static final int SKILLS = 300;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int ROUNDS = 5;
    private static final double SECOND = 1e9;

    @Override
    public List<Figure> measure() {
        Pool small = pool(SMALL);
        List<Double> ours = new ArrayList<>();
        List<Double> naive = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long begun = cpu();
            long[] bounded = NaiveCandidates.bounded(small, Criterias.usual(), BEST, 1);
            long between = cpu();
            long[] tuned = NaiveCandidates.tuned(small, Criterias.usual(), BEST, 1, SMALL);
            long ended = cpu();
            if (!Arrays.equals(bounded, tuned)) {
                throw new IllegalStateException("not the same candidates");
            }
            // The first round warms up.
            if (round > 0) {
                ours.add((between - begun) / SECOND);
                naive.add((ended - between) / SECOND);
            }
        }
        double naiveSeconds = Samples.median(naive);
        Pool large = pool(LARGE);
        long begun = cpu();
        NaiveCandidates.bounded(large, Criterias.usual(), BEST, 1);
        double largeSeconds = (cpu() - begun) / SECOND;
        double growth = Math.pow((double) LARGE / SMALL, 2);
        return List.of(
                Figure.reported("candidates-seconds", SMALL + "", Samples.median(ours)),
                Figure.reported("candidates-naive-seconds", SMALL + "", naiveSeconds),
                Figure.reported("candidates-seconds", LARGE + "", largeSeconds),
                Figure.atMost("candidates", SMALL + "", Samples.median(ours) / naiveSeconds, 0.15),
                Figure.atMost("candidates", LARGE + "", largeSeconds / (naiveSeconds * growth), 0.06));
    }

    private static Pool pool(int people) {
        return new RandomPools(5, SKILLS).pool(people, people);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

package org.viceversa.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.Criterias;
import org.viceversa.suitability.Explanations;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Paired;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.RandomPools;
import org.viceversa.suitability.RuleCounts;

/**
 * One answer about one person or pair of a large round, in milliseconds of CPU time of one core; and what all rules cost,
 * in seconds.
 */
final class ExplanationsBenchmark implements Benchmark {

    private static final int PEOPLE = 10_000;
    private static final int ANSWERS = 15;
    private static final double MOST_MILLIS = 100;

    @Override
    public List<Figure> measure() {
        Pool pool = new RandomPools(5, 300).pool(PEOPLE, PEOPLE);
        double counting = millis(() -> RuleCounts.of(pool, Criterias.usual(), Watcher.NONE));
        Explanations explanations = Explanations.of(pool, Criterias.usual(), Set.of(), 1, Watcher.NONE);
        List<Paired> pairs = explanations.outcome().pairs();
        List<Double> why = new ArrayList<>();
        List<Double> nobody = new ArrayList<>();
        List<Double> not = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            Paired pair = pairs.get(i * 31);
            UUID mentee = pair.mentee().person();
            PairKey other = pricedPair(explanations, pairs, i * 31);
            why.add(millis(() -> explanations.whyPair(pair.key())));
            nobody.add(millis(() -> explanations.whyNobody(mentee, Side.MENTEE)));
            not.add(millis(() -> explanations.whyNot(other)));
        }
        String size = PEOPLE + "";
        return List.of(
                Figure.reported("rule-counts-seconds", size, counting / 1000),
                Figure.atMost("explanations-why-pair-ms", size, Samples.median(why), MOST_MILLIS),
                Figure.atMost("explanations-why-nobody-ms", size, Samples.median(nobody), MOST_MILLIS),
                Figure.atMost("explanations-why-not-ms", size, Samples.median(not), MOST_MILLIS));
    }

    /** Two people who may be paired and are not. */
    private static PairKey pricedPair(Explanations explanations, List<Paired> pairs, int at) {
        UUID mentor = pairs.get(at).mentor().person();
        return pairs.stream()
                .map(pair -> new PairKey(mentor, pair.mentee().person()))
                .filter(pair -> explanations.mayBePaired(pair)
                        && !pair.equals(pairs.get(at).key()))
                .findFirst()
                .orElseThrow();
    }

    private static double millis(Runnable work) {
        long begun = cpu();
        work.run();
        return (cpu() - begun) / 1e6;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

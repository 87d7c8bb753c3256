package org.viceversa.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.viceversa.assignment.Assignment;
import org.viceversa.assignment.AssignmentProblem;
import org.viceversa.assignment.Quality;
import org.viceversa.assignment.Solver;
import org.viceversa.assignment.Watcher;

/**
 * Our solver and OR-Tools in turn on one instance, in one thread; medians of CPU milliseconds, whatever else the machine
 * does.
 *
 * @param total the highest total alone, which both must find
 * @param full all four objectives
 */
record PairingContest(double total, double full, double peer) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static PairingContest of(String name, PairingInstance instance, int warmUps, int rounds) {
        AssignmentProblem problem = instance.problem();
        Solver solver = new Solver();
        List<Double> totals = new ArrayList<>();
        List<Double> fulls = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        double wall = 0;
        for (int round = -warmUps; round < rounds; round++) {
            long begun = System.nanoTime();
            long clock = THREADS.getCurrentThreadCpuTime();
            Quality ours = solver.highestTotal(problem, Watcher.NONE);
            double total = millisSince(clock);
            wall = (System.nanoTime() - begun) / 1e6;
            clock = THREADS.getCurrentThreadCpuTime();
            Assignment best = solver.solve(problem, Watcher.NONE);
            double full = millisSince(clock);
            check(best.quality().total() <= ours.total() && best.quality().matched() >= ours.matched(), name);
            if (round >= 0) {
                clock = THREADS.getCurrentThreadCpuTime();
                long peerTotal = FlowPeer.highestTotal(instance);
                peers.add(millisSince(clock));
                totals.add(total);
                fulls.add(full);
                check(peerTotal == ours.total(), name + ": " + peerTotal + " and " + ours.total());
            }
        }
        PairingContest contest =
                new PairingContest(Samples.median(totals), Samples.median(fulls), Samples.median(peers));
        System.out.printf(
                Locale.ROOT,
                "pairing %s, %d edges: CPU ms total %.0f (wall %.0f in the last round), full %.0f, OR-Tools %.0f%n",
                name,
                instance.right().length,
                contest.total,
                wall,
                contest.full,
                contest.peer);
        return contest;
    }

    /** CPU milliseconds of JGraphT for one partner each, at the same total. */
    static double jgrapht(PairingInstance unit) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        int lefts = unit.lefts().length;
        for (int node = 0; node < lefts + unit.rights().length; node++) {
            graph.addVertex(node);
        }
        for (int left = 0; left < lefts; left++) {
            for (int edge = unit.first()[left]; edge < unit.first()[left + 1]; edge++) {
                graph.setEdgeWeight(graph.addEdge(left, lefts + unit.right()[edge]), unit.score()[edge]);
            }
        }
        long clock = THREADS.getCurrentThreadCpuTime();
        double total = new MaximumWeightBipartiteMatching<>(
                        graph,
                        java.util.stream.IntStream.range(0, lefts).boxed().collect(java.util.stream.Collectors.toSet()),
                        java.util.stream.IntStream.range(lefts, lefts + unit.rights().length)
                                .boxed()
                                .collect(java.util.stream.Collectors.toSet()))
                .getMatching()
                .getWeight();
        double millis = millisSince(clock);
        long ours = new Solver().highestTotal(unit.problem(), Watcher.NONE).total();
        check(Math.abs(total - ours) < 0.5, "JGraphT: " + total + " and " + ours);
        return millis;
    }

    static double millisSince(long clock) {
        return (THREADS.getCurrentThreadCpuTime() - clock) / 1e6;
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not the same optimum: " + what);
        }
    }
}

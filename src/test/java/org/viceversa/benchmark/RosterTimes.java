package org.viceversa.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Wall and CPU time of each kind of reading, over all rounds. */
final class RosterTimes {

    private final Postgres postgres;
    private final Map<String, List<Double>> wallMillis = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpuMillis = new LinkedHashMap<>();

    RosterTimes(Postgres postgres) {
        this.postgres = postgres;
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** @param warmUp whether the times are not to be kept */
    void take(String kind, boolean warmUp, Work work) throws Exception {
        System.gc();
        long cpuBefore = cpuMillis();
        long begun = System.nanoTime();
        work.run();
        double wall = (System.nanoTime() - begun) / 1e6;
        double cpu = cpuMillis() - cpuBefore;
        System.out.printf(Locale.ROOT, "%-9s %6.0f ms, %6.0f ms CPU%s%n", kind, wall, cpu, warmUp ? " (warm-up)" : "");
        if (!warmUp) {
            wallMillis.computeIfAbsent(kind, any -> new ArrayList<>()).add(wall);
            cpuMillis.computeIfAbsent(kind, any -> new ArrayList<>()).add(cpu);
        }
    }

    private long cpuMillis() {
        return ProcessUse.cpuMillis(ProcessHandle.current().pid()) + postgres.cpuMillis();
    }

    List<Figure> figures(int members) {
        String size = members + "-members";
        double first = wall("first");
        return List.of(
                Figure.atMost("roster-first", size, first / wall("floor"), 4),
                Figure.atMost("roster-unchanged", size, wall("unchanged") / first, 0.3),
                Figure.reported("roster-first-cpu", size, cpu("first") / cpu("floor")),
                Figure.reported("roster-unchanged-cpu", size, cpu("unchanged") / cpu("first")),
                Figure.reported("roster-5%-changed", size, wall("changed") / first),
                Figure.reported("roster-first-ms", size, first));
    }

    private double wall(String kind) {
        return Samples.median(wallMillis.get(kind));
    }

    private double cpu(String kind) {
        return Samples.median(cpuMillis.get(kind));
    }
}

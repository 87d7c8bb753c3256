package org.viceversa.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.viceversa.pathplanning.Plan;
import org.viceversa.pathplanning.Planned;
import org.viceversa.pathplanning.Planner;
import org.viceversa.pathplanning.PlanningOutcome;
import org.viceversa.pathplanning.PlanningProblem;
import org.viceversa.pathplanning.RandomPlans;
import org.viceversa.pathplanning.SatPlanner;

/** The planner against OR-Tools' CP-SAT, to the same optimum of the same problems, each with one thread. */
final class PlanningBenchmark implements Benchmark {

    private static final int PROBLEMS = 40;
    private static final int WARM_UPS = 10;
    private static final int TERMS = 4;
    private static final int SKILLS = 10;
    private static final long MORE = 500_00;

    private final Planner planner = new Planner();

    @Override
    public List<Figure> measure() {
        SatPlanner.load();
        List<Figure> figures = new ArrayList<>();
        contest(new RandomPlans(7), WARM_UPS);
        List<double[]> times = contest(new RandomPlans(8), PROBLEMS);
        double ours = Samples.median(times.stream().map(time -> time[0]).toList());
        double whole = Samples.median(times.stream().map(time -> time[1]).toList());
        double peer = Samples.median(times.stream().map(time -> time[2]).toList());
        double slowest = times.stream().mapToDouble(time -> time[0]).max().orElseThrow();
        System.out.printf(
                "planning: median %.2f ms, slowest %.1f ms, with next best and more money %.1f ms, CP-SAT %.1f ms%n",
                ours, slowest, whole, peer);
        figures.add(Figure.atMost("planning", "40x4", ours / peer, 1));
        figures.add(Figure.reported("planning-whole", "40x4", whole / peer));
        for (int size : new int[] {80, 160, 320}) {
            beyond(size, figures);
        }
        return figures;
    }

    /** For each problem the milliseconds of the plan alone, of all that the planner says, and of CP-SAT. */
    private List<double[]> contest(RandomPlans problems, int count) {
        List<double[]> times = new ArrayList<>();
        while (times.size() < count) {
            PlanningProblem problem = problems.next(40, TERMS, SKILLS);
            long start = System.nanoTime();
            PlanningOutcome outcome = planner.best(problem, () -> false);
            long middle = System.nanoTime();
            if (outcome instanceof Planned planned) {
                planner.solve(problem, MORE, () -> false);
                long end = System.nanoTime();
                Optional<long[]> expected = SatPlanner.best(problem, 1);
                long last = System.nanoTime();
                check(planned.best(), expected.orElseThrow());
                times.add(new double[] {(middle - start) / 1e6, (end - middle) / 1e6, (last - end) / 1e6});
            }
        }
        return times;
    }

    private static void check(Plan plan, long[] expected) {
        long cost = plan.money().stream().mapToLong(Long::longValue).sum();
        long[] ours = {plan.closed(), plan.hours(), cost};
        if (!plan.proven() || !Arrays.equals(ours, expected)) {
            throw new AssertionError(
                    "planned " + plan + ", but the best closes, takes and costs " + Arrays.toString(expected));
        }
    }

    private void beyond(int size, List<Figure> figures) {
        RandomPlans problems = new RandomPlans(9);
        List<Double> gaps = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        int proven = 0;
        while (gaps.size() < 10) {
            PlanningProblem problem = problems.next(size, TERMS, 2 * SKILLS);
            long start = System.nanoTime();
            if (planner.best(problem, () -> false) instanceof Planned planned) {
                seconds.add((System.nanoTime() - start) / 1e9);
                gaps.add(planned.best().gap());
                proven += planned.best().proven() ? 1 : 0;
            }
        }
        double widest = gaps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        System.out.printf(
                "planning %d x %d: proven %d of %d, widest gap %.2f %%, median %.2f s, slowest %.2f s%n",
                size,
                TERMS,
                proven,
                gaps.size(),
                100 * widest,
                Samples.median(seconds),
                seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        figures.add(Figure.reported("planning-gap-percent", size + "x" + TERMS, 100 * widest));
    }
}

package org.viceversa.pathplanning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem as the search reads it. Each level that some candidate reaches in a skill is a <em>rung</em>; a candidate
 * covers all rungs up to its lift, and a plan is worth the rungs that it covers, less a little for hours and money.
 */
final class Instance {

    /** A plan's worth stays below this, so that a {@code double} counts it to the unit. */
    private static final double EXACT = 1e15;

    final PlanningProblem problem;
    final int size;
    final long[] cost;
    final int[] hours;
    /** What the hours and the money of a candidate take off a plan's worth. */
    final long[] price;
    /** By rung. */
    final long[] worth;
    /** By candidate: its rungs. */
    final int[][] rungs;
    /** By candidate: all that must come before, itself last; so that each stands behind what it needs. */
    final int[][] needed;
    /** By candidate: all that cannot be without it, itself first. */
    final int[][] dependent;
    /** By candidate; its own number above all groups where it has none. */
    final int[] group;

    final int groups;
    /** By year: what can be spent, not more than everything costs. */
    final long[] money;
    /** What one unit of a closed gap is worth. */
    final long unit;
    /** Candidates that can be taken at all. */
    final boolean[] open;
    /** Candidates in a loop of prerequisites, or behind one. */
    final boolean[] looped;
    /** All candidates without loops, each after what it needs; what is dear, or leads to it, as early as can be. */
    final int[] order;

    Instance(PlanningProblem problem) {
        this.problem = problem;
        List<PlanningProblem.Candidate> all = problem.candidates();
        size = all.size();
        cost = all.stream().mapToLong(PlanningProblem.Candidate::cost).toArray();
        hours = all.stream().mapToInt(PlanningProblem.Candidate::hours).toArray();
        int[] named = all.stream().mapToInt(one -> one.group().orElse(-1)).toArray();
        int[] names = Arrays.stream(named)
                .filter(name -> name >= 0)
                .distinct()
                .sorted()
                .toArray();
        group = IntStream.range(0, size)
                .map(one -> named[one] < 0 ? names.length + one : Arrays.binarySearch(names, named[one]))
                .toArray();
        groups = names.length + size;
        long everything = Arrays.stream(cost).sum();
        money = problem.years().stream()
                .mapToLong(year -> Math.min(year.most(), everything))
                .toArray();
        Prerequisites prerequisites = new Prerequisites(all);
        looped = prerequisites.looped();
        needed = prerequisites.needed;
        dependent = prerequisites.dependent;
        order = dearestFirst(prerequisites.sorted);
        rungs = new int[size][];
        long[] gains = rungs();
        long closable = Arrays.stream(gains).sum();
        long hoursInAll =
                Math.min(problem.hours(), Arrays.stream(hours).asLongStream().sum());
        long coarse = 1;
        while ((closable + 1.0) * (hoursInAll + 1) * (everything / coarse + 1) > EXACT && coarse <= everything) {
            coarse *= 10;
        }
        long hour = everything / coarse + 1;
        unit = hour * (hoursInAll + 1);
        worth = Arrays.stream(gains).map(gain -> gain * unit).toArray();
        price = new long[size];
        for (int one = 0; one < size; one++) {
            price[one] = hour * hours[one] + cost[one] / coarse;
        }
        open = new boolean[size];
        int[] earliest = new int[size];
        for (int one : order) {
            earliest[one] = earliest(one, earliest);
            open[one] = earliest[one] < problem.terms().size();
        }
    }

    /** Has every plan do without one candidate, and without what needs it. */
    void close(int one) {
        for (int each : dependent[one]) {
            open[each] = false;
        }
    }

    boolean isMandatoryOpen() {
        return IntStream.range(0, size)
                .allMatch(one -> open[one] || !problem.candidates().get(one).mandatory());
    }

    /** @param terms by candidate, {@link Timetable#NONE} for what is not chosen */
    long worthOf(int[] terms) {
        BitSet covered = new BitSet(worth.length);
        long prices = 0;
        for (int one = 0; one < size; one++) {
            if (terms[one] != Timetable.NONE) {
                Arrays.stream(rungs[one]).forEach(covered::set);
                prices += price[one];
            }
        }
        return covered.stream().mapToLong(rung -> worth[rung]).sum() - prices;
    }

    private int[] dearestFirst(int[] sorted) {
        long[] dearest = new long[size];
        for (int one : sorted) {
            dearest[one] = Arrays.stream(dependent[one])
                    .mapToLong(each -> cost[each])
                    .max()
                    .orElse(0);
        }
        // What others need is never cheaper in this sense than they are, so only the number of needs decides between
        // equals.
        Comparator<Integer> first = Comparator.comparingLong((Integer one) -> -dearest[one])
                .thenComparingInt(one -> needed[one].length)
                .thenComparingInt(one -> problem.candidates().get(one).helper().orElse(-1))
                .thenComparing(Comparator.naturalOrder());
        return Arrays.stream(sorted)
                .boxed()
                .sorted(first)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Fills {@link #rungs}; answers what each rung closes. */
    private long[] rungs() {
        List<Long> gains = new ArrayList<>();
        List<List<Integer>> covered = IntStream.range(0, size)
                .mapToObj(one -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        for (int skill = 0; skill < problem.gaps().size(); skill++) {
            int of = skill;
            int[] lifts = IntStream.range(0, size).map(one -> lift(one, of)).toArray();
            int below = 0;
            for (int level : Arrays.stream(lifts)
                    .filter(lift -> lift > 0)
                    .distinct()
                    .sorted()
                    .toArray()) {
                long gain = (long) (level - below) * problem.gaps().get(skill).importance();
                if (gain > 0) {
                    IntStream.range(0, size)
                            .filter(one -> lifts[one] >= level)
                            .forEach(one -> covered.get(one).add(gains.size()));
                    gains.add(gain);
                }
                below = level;
            }
        }
        for (int one = 0; one < size; one++) {
            rungs[one] = covered.get(one).stream().mapToInt(Integer::intValue).toArray();
        }
        return gains.stream().mapToLong(Long::longValue).toArray();
    }

    /** What of a gap one candidate closes, in hundredths. */
    int lift(int candidate, int skill) {
        int highest = problem.candidates().get(candidate).lifts().stream()
                .filter(lift -> lift.skill() == skill)
                .mapToInt(PlanningProblem.Lift::hundredths)
                .max()
                .orElse(0);
        return Math.min(Math.max(highest, 0), problem.gaps().get(skill).hundredths());
    }

    /** The first term in which a candidate could be, were it alone with what it needs; behind the last one if in none. */
    private int earliest(int one, int[] earliest) {
        int never = problem.terms().size();
        PlanningProblem.Candidate candidate = problem.candidates().get(one);
        if (candidate
                .helper()
                .filter(helper -> problem.places().get(helper) == 0)
                .isPresent()) {
            return never;
        }
        int from = candidate.after().stream()
                .mapToInt(before -> earliest[before] + 1)
                .max()
                .orElse(0);
        return candidate.terms().stream()
                .mapToInt(Integer::intValue)
                .filter(term -> term >= from
                        && cost[one] <= money[problem.terms().get(term).year()])
                .min()
                .orElse(never);
    }
}

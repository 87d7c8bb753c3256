package org.viceversa.assignment;

import java.util.Arrays;

/** The best quality by trying, for small problems; two ways that share nothing with the solver. */
final class Trying {

    private static final long NEVER = Long.MIN_VALUE;

    private Trying() {}

    /** Every set of edges. */
    static Quality everySet(AssignmentProblem problem) {
        Quality best = Tally.of(problem, new int[0]);
        boolean any = problem.forced.isEmpty();
        for (int set = 0; set < 1 << problem.edges(); set++) {
            int chosen = set;
            int[] edges = java.util.stream.IntStream.range(0, problem.edges())
                    .filter(edge -> (chosen >> edge & 1) == 1)
                    .toArray();
            if (isAllowed(problem, edges)) {
                Quality quality = Tally.of(problem, edges);
                if (!any || quality.compareTo(best) > 0) {
                    best = quality;
                    any = true;
                }
            }
        }
        return best;
    }

    static boolean isAllowed(AssignmentProblem problem, int[] edges) {
        int[] left = problem.leftCapacity.clone();
        int[] right = problem.rightCapacity.clone();
        int forced = 0;
        for (int edge : edges) {
            boolean isForced = problem.forced.get(edge);
            forced += isForced ? 1 : 0;
            boolean open = isForced || (problem.score[edge] >= problem.floor && !problem.excluded.get(edge));
            if (!open || --left[problem.leftOf(edge)] < 0 || --right[problem.rightOf(edge)] < 0) {
                return false;
            }
        }
        return forced == problem.forced.cardinality();
    }

    /** Person after person, for each state of the right side what is best; once for each threshold. */
    static long[] byStates(AssignmentProblem problem) {
        int[] thresholds = Arrays.stream(problem.score).distinct().sorted().toArray();
        long most = best(problem, 0);
        for (int i = thresholds.length - 1; i >= 0; i--) {
            long best = best(problem, thresholds[i]);
            if (best >> 50 == most >> 50 && most >> 50 > 0) {
                return new long[] {best, thresholds[i]};
            }
        }
        return new long[] {most, 0};
    }

    /** The same figure for a quality: people, total, kept and load in one number. */
    static long figure(Quality quality) {
        return figure(quality.matched(), quality.total(), quality.kept(), quality.load());
    }

    private static long figure(int matched, long total, int kept, long load) {
        return ((long) matched << 50) + (total << 24) + ((long) kept << 12) - load;
    }

    private static long best(AssignmentProblem problem, int least) {
        int rights = problem.rightSize();
        long[] best = new long[1 << (2 * rights)];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        for (int left = 0; left < problem.leftSize(); left++) {
            best = after(problem, left, least, best);
        }
        return Arrays.stream(best).max().orElseThrow();
    }

    private static long[] after(AssignmentProblem problem, int left, int least, long[] best) {
        int from = problem.firstEdge[left];
        int count = problem.firstEdge[left + 1] - from;
        long[] next = best.clone();
        for (int set = 1; set < 1 << count; set++) {
            int size = Integer.bitCount(set);
            boolean fits = size <= problem.leftCapacity[left];
            long gain = figure(1, 0, 0, size * (size - 1L) / 2);
            for (int i = 0; i < count && fits; i++) {
                if ((set >> i & 1) == 1) {
                    fits = problem.score[from + i] >= least;
                    gain += figure(0, problem.score[from + i], problem.kept.get(from + i) ? 1 : 0, 0);
                }
            }
            if (fits) {
                choose(problem, from, set, gain, best, next);
            }
        }
        return next;
    }

    private static void choose(AssignmentProblem problem, int from, int set, long gain, long[] best, long[] next) {
        for (int state = 0; state < best.length; state++) {
            long value = best[state];
            int reached = state;
            for (int i = 0; value != NEVER && set >> i > 0; i++) {
                if ((set >> i & 1) == 1) {
                    int right = problem.right[from + i];
                    int has = reached >> (2 * right) & 3;
                    value = has < problem.rightCapacity[right] ? value + figure(has == 0 ? 1 : 0, 0, 0, has) : NEVER;
                    reached += 1 << (2 * right);
                }
            }
            if (value != NEVER && value + gain > next[reached]) {
                next[reached] = value + gain;
            }
        }
    }
}

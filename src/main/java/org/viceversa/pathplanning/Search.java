package org.viceversa.pathplanning;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Branch and bound: takes the most promising candidate in, and afterwards leaves it out, and goes on from there, unless
 * {@link Prices} show that nothing better can come of it.
 */
final class Search {

    private static final int STEPS_AT_FIRST = 120;
    private static final int STEPS_LATER = 6;

    private final Instance instance;
    private final Budget budget;
    private final Timetable timetable;
    private final Draft draft;
    private final Prices prices;
    private final int[] candidates;
    private long beat;
    private double unexplored = Double.NEGATIVE_INFINITY;
    private Optional<int[]> best = Optional.empty();

    /**
     * @param beat the least worth of a plan that is of interest
     * @throws IllegalStateException if the mandatory ones do not fit, which {@link Musts} finds out before
     */
    Search(Instance instance, Budget budget, long beat) {
        this.instance = instance;
        this.budget = budget;
        this.beat = beat;
        timetable = new Timetable(instance, budget);
        draft = new Draft(instance, timetable);
        prices = new Prices(instance);
        for (int one = 0; one < instance.size; one++) {
            boolean must = instance.problem.candidates().get(one).mandatory() && !draft.isIn(one);
            if (must && draft.include(one).length == 0) {
                throw new IllegalStateException("Candidate " + one + " is mandatory and does not fit.");
            }
        }
        Dominance.leaveOut(draft);
        candidates = IntStream.range(0, instance.size)
                .filter(one -> draft.isFree(one) && draft.gain(one) > 0)
                .toArray();
    }

    /** @return the terms by candidate of the best plan; empty if no plan is of interest, or none was found */
    Optional<int[]> run() {
        keep();
        for (int first : candidates) {
            fill(first);
        }
        explore(prices.start(), ceiling(), STEPS_AT_FIRST);
        return best;
    }

    boolean isComplete() {
        return unexplored == Double.NEGATIVE_INFINITY;
    }

    /** No plan closes more than this, also among those that were not looked at. */
    long closesAtMost(long closed) {
        return isComplete() ? closed : Math.max(closed, (long) Math.floor(unexplored / instance.unit) + 1);
    }

    private void keep() {
        if (draft.worth >= beat) {
            beat = draft.worth + 1;
            best = Optional.of(draft.terms.clone());
        }
    }

    /** A good plan to begin with: one candidate, and then always the one that brings most for what it takes. */
    private void fill(int first) {
        if (!draft.isFree(first) || draft.fullPrice(first) < 0) {
            return;
        }
        int[] before = draft.terms;
        int mark = draft.mark();
        int[] added = draft.include(first);
        int next = added.length == 0 ? -1 : mostForItsPrice();
        int[] all = added;
        while (next >= 0) {
            int[] more = draft.include(next);
            if (more.length == 0) {
                draft.exclude(next);
            }
            all = IntStream.concat(Arrays.stream(all), Arrays.stream(more)).toArray();
            next = mostForItsPrice();
        }
        if (added.length > 0) {
            keep();
            draft.takeBack(all, before);
        }
        draft.takeBackExclusions(mark);
    }

    private int mostForItsPrice() {
        int most = -1;
        double highest = 0;
        for (int one : candidates) {
            long gain = draft.isFree(one) ? draft.gain(one) : 0;
            long price = gain == 0 ? -1 : draft.fullPrice(one);
            if (gain > price && price >= 0) {
                double share =
                        instance.cost[one] / (draft.moneyLeft + 1.0) + instance.hours[one] / (draft.hoursLeft + 1.0);
                double rate = (gain - price) / (share + 0.01);
                if (rate > highest) {
                    highest = rate;
                    most = one;
                }
            }
        }
        return most;
    }

    /**
     * @param above the bound of the draft from which this one comes
     * @param steps of tightening its own bound
     */
    private void explore(double[] shares, double above, int steps) {
        int mark = draft.mark();
        keep();
        double bound = above;
        int tightening = steps;
        int next = 0;
        while (next >= 0) {
            if (!budget.step()) {
                unexplored = Math.max(unexplored, bound);
                break;
            }
            bound = Math.min(bound, prices.tighten(draft, stillOpen(), shares, beat, tightening));
            tightening = STEPS_LATER;
            next = bound < beat ? -1 : mostValuable();
            if (next >= 0) {
                takeIn(next, shares.clone(), bound);
                draft.exclude(next);
            }
        }
        draft.takeBackExclusions(mark);
    }

    private void takeIn(int next, double[] shares, double bound) {
        int[] before = draft.terms;
        int[] added = draft.include(next);
        if (added.length > 0) {
            explore(shares, bound, STEPS_LATER);
            draft.takeBack(added, before);
        } else if (timetable.isUndecided()) {
            unexplored = Math.max(unexplored, bound);
        }
    }

    private double ceiling() {
        return Arrays.stream(instance.worth).sum();
    }

    /** Leaves out what does not fit any more; answers those that could still bring something. */
    private int[] stillOpen() {
        int[] open = new int[candidates.length];
        int count = 0;
        for (int one : candidates) {
            if (draft.isFree(one)) {
                if (draft.fullPrice(one) < 0) {
                    draft.exclude(one);
                } else if (draft.gain(one) > 0) {
                    open[count++] = one;
                }
            }
        }
        return Arrays.copyOf(open, count);
    }

    private int mostValuable() {
        int most = -1;
        for (int one : candidates) {
            boolean open = draft.isFree(one) && draft.gain(one) > 0;
            if (open && (most < 0 || prices.value(one) > prices.value(most))) {
                most = one;
            }
        }
        return most;
    }
}

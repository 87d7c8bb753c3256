package org.viceversa.pathplanning;

import java.util.Arrays;

/**
 * The bound: no plan that completes a draft is worth more than this. A Lagrangian relaxation: each rung has a price at
 * which candidates may sell it, and money and hours have prices at which they buy; a rung's own worth above its price is
 * counted once, whoever covers it. Any prices give a bound; a few steps of a subgradient make it tight.
 */
final class Prices {

    /** What rounding may do to each number of a sum, as a share of what is summed. */
    private static final double ROUNDING = 2.3e-16;

    private final Instance instance;
    private final double all;
    private final double[] value;
    private final double[] best;
    private final int[] winner;
    private final boolean[] coverable;
    private final double[] slope;

    Prices(Instance instance) {
        this.instance = instance;
        all = Math.max(1, Arrays.stream(instance.worth).sum());
        value = new double[instance.size];
        best = new double[instance.groups];
        winner = new int[instance.groups];
        coverable = new boolean[instance.worth.length];
        slope = new double[instance.worth.length];
    }

    /** Shares of each rung's worth, then the price of all money and of all hours as shares of everything. */
    double[] start() {
        double[] shares = new double[instance.worth.length + 2];
        Arrays.fill(shares, 0, instance.worth.length, 0.7);
        shares[instance.worth.length] = 0.2;
        shares[instance.worth.length + 1] = 0.2;
        return shares;
    }

    double value(int one) {
        return value[one];
    }

    /**
     * Tightens the bound until nothing better can be left, or the steps are used up; leaves out what cannot be in any
     * better plan.
     *
     * @param shares the prices to begin with; afterwards those of the best bound
     * @param beat the worth that a plan must reach to be of interest
     */
    double tighten(Draft draft, int[] candidates, double[] shares, long beat, int steps) {
        double lowest = Double.POSITIVE_INFINITY;
        double[] now = shares.clone();
        double pace = 1;
        int idle = 0;
        for (int step = 0; step < steps; step++) {
            double bound = evaluate(draft, candidates, now);
            if (bound < lowest) {
                lowest = bound;
                System.arraycopy(now, 0, shares, 0, now.length);
                idle = 0;
            } else if (++idle % 4 == 0) {
                pace /= 2;
            }
            if (lowest < beat) {
                return lowest;
            }
            leaveOut(draft, candidates, bound, beat);
            if (step + 1 < steps) {
                move(draft, candidates, now, pace * Math.max(bound - beat, all * 1e-6));
            }
        }
        evaluate(draft, candidates, shares);
        return lowest;
    }

    private double evaluate(Draft draft, int[] candidates, double[] shares) {
        int rungs = instance.worth.length;
        double perCoin = draft.moneyLeft == 0 ? 0 : shares[rungs] * all / draft.moneyLeft;
        double perHour = draft.hoursLeft == 0 ? 0 : shares[rungs + 1] * all / draft.hoursLeft;
        Arrays.fill(coverable, false);
        for (int one : candidates) {
            best[instance.group[one]] = 0;
            winner[instance.group[one]] = -1;
        }
        for (int one : candidates) {
            if (draft.isFree(one)) {
                double sum = -instance.price[one] - perCoin * instance.cost[one] - perHour * instance.hours[one];
                for (int rung : instance.rungs[one]) {
                    if (draft.cover[rung] == 0) {
                        sum += shares[rung] * instance.worth[rung];
                        coverable[rung] = true;
                    }
                }
                value[one] = sum;
                if (sum > best[instance.group[one]]) {
                    best[instance.group[one]] = sum;
                    winner[instance.group[one]] = one;
                }
            }
        }
        double bound = draft.worth + perCoin * draft.moneyLeft + perHour * draft.hoursLeft;
        for (int one : candidates) {
            if (winner[instance.group[one]] == one) {
                bound += value[one];
            }
        }
        for (int rung = 0; rung < rungs; rung++) {
            bound += coverable[rung] ? (1 - shares[rung]) * instance.worth[rung] : 0;
        }
        double summed = all * (1 + shares[rungs] + shares[rungs + 1]) + Math.abs(bound) + Math.abs(draft.worth);
        return bound + ROUNDING * (rungs + instance.size) * summed;
    }

    private void leaveOut(Draft draft, int[] candidates, double bound, long beat) {
        for (int one : candidates) {
            if (draft.isFree(one) && bound + value[one] - best[instance.group[one]] < beat) {
                draft.exclude(one);
            }
        }
    }

    private void move(Draft draft, int[] candidates, double[] shares, double aim) {
        int rungs = instance.worth.length;
        Arrays.fill(slope, -1);
        double money = 1;
        double hours = 1;
        for (int one : candidates) {
            if (winner[instance.group[one]] == one) {
                money -= draft.moneyLeft == 0 ? 0 : instance.cost[one] / (double) draft.moneyLeft;
                hours -= draft.hoursLeft == 0 ? 0 : instance.hours[one] / (double) draft.hoursLeft;
                for (int rung : instance.rungs[one]) {
                    slope[rung]++;
                }
            }
        }
        double norm = (money * money + hours * hours) * all * all;
        for (int rung = 0; rung < rungs; rung++) {
            slope[rung] = coverable[rung] ? slope[rung] * instance.worth[rung] : 0;
            norm += slope[rung] * slope[rung];
        }
        double stride = norm == 0 ? 0 : aim / norm;
        for (int rung = 0; rung < rungs; rung++) {
            shares[rung] = Math.min(1, Math.max(0, shares[rung] - stride * slope[rung]));
        }
        shares[rungs] = Math.max(0, shares[rungs] - stride * money * all);
        shares[rungs + 1] = Math.max(0, shares[rungs + 1] - stride * hours * all);
    }
}

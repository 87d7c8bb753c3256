package org.viceversa.pathplanning;

import java.util.Arrays;

/** A plan that is being made: what is in, what is out, what is still open; each change can be taken back. */
final class Draft {

    final Instance instance;
    /** By rung: how many cover it. */
    final int[] cover;

    int[] terms;
    long worth;
    long moneyLeft;
    long hoursLeft;

    private final boolean[] out;
    private final int[] inGroup;
    private final int[] excluded;
    private int excludedCount;
    private final Timetable timetable;

    Draft(Instance instance, Timetable timetable) {
        this.instance = instance;
        this.timetable = timetable;
        cover = new int[instance.worth.length];
        terms = new int[instance.size];
        Arrays.fill(terms, Timetable.NONE);
        out = new boolean[instance.size];
        inGroup = new int[instance.groups];
        excluded = new int[instance.size];
        moneyLeft = Arrays.stream(instance.money).sum();
        hoursLeft = instance.problem.hours();
        for (int one = 0; one < instance.size; one++) {
            out[one] = !instance.open[one];
        }
    }

    boolean isFree(int one) {
        return terms[one] == Timetable.NONE && !out[one];
    }

    boolean isIn(int one) {
        return terms[one] != Timetable.NONE;
    }

    /** What an open candidate would add by itself to what is covered. */
    long gain(int one) {
        long gain = 0;
        for (int rung : instance.rungs[one]) {
            gain += cover[rung] == 0 ? instance.worth[rung] : 0;
        }
        return gain;
    }

    /** What a candidate and all that it still needs would take off the worth; negative if they do not fit. */
    long fullPrice(int one) {
        long money = 0;
        long hours = 0;
        long price = 0;
        for (int each : instance.needed[one]) {
            if (!isIn(each)) {
                if (out[each] || inGroup[instance.group[each]] > 0) {
                    return -1;
                }
                money += instance.cost[each];
                hours += instance.hours[each];
                price += instance.price[each];
            }
        }
        return money > moneyLeft || hours > hoursLeft ? -1 : price;
    }

    /**
     * Takes a candidate in, with all that it needs.
     *
     * @return what came in, or none where there is no way; then nothing is changed
     */
    int[] include(int one) {
        int[] added =
                Arrays.stream(instance.needed[one]).filter(each -> !isIn(each)).toArray();
        if (fullPrice(one) < 0 || hasRivals(added)) {
            return new int[0];
        }
        int[] tried = terms.clone();
        if (!timetable.add(tried, added)) {
            return new int[0];
        }
        terms = tried;
        Arrays.stream(added).forEach(each -> count(each, 1));
        return added;
    }

    private boolean hasRivals(int[] added) {
        return Arrays.stream(added).map(each -> instance.group[each]).distinct().count() < added.length;
    }

    /** @param before the terms as they were before these came in */
    void takeBack(int[] added, int[] before) {
        terms = before;
        Arrays.stream(added).forEach(each -> count(each, -1));
    }

    private void count(int one, int times) {
        for (int rung : instance.rungs[one]) {
            boolean alone = cover[rung] == (times > 0 ? 0 : 1);
            worth += alone ? times * instance.worth[rung] : 0;
            cover[rung] += times;
        }
        worth -= times * instance.price[one];
        moneyLeft -= times * instance.cost[one];
        hoursLeft -= (long) times * instance.hours[one];
        inGroup[instance.group[one]] += times;
    }

    /** Leaves a candidate out, and all that cannot be without it. */
    void exclude(int one) {
        for (int each : instance.dependent[one]) {
            if (!out[each]) {
                out[each] = true;
                excluded[excludedCount++] = each;
            }
        }
    }

    int mark() {
        return excludedCount;
    }

    void takeBackExclusions(int mark) {
        while (excludedCount > mark) {
            out[excluded[--excludedCount]] = false;
        }
    }
}

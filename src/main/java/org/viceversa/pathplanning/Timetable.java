package org.viceversa.pathplanning;

import java.util.Arrays;
import java.util.List;

/** Puts what is chosen into terms: after what it needs, within each year's money and each helper's places. */
final class Timetable {

    static final int NONE = -1;

    /** Far more than people's plans take; what is not decided by then is taken for impossible, and said to be unproven. */
    private static final int MOST_TRIES = 20_000;

    private final Instance instance;
    private final long[] money;
    private final List<Integer> places;
    private final int[][] choices;
    private final int[][] after;
    private final int[] helper;
    private final int[] year;
    private final int[][] taken;
    private final long[] left;
    private final Budget budget;
    private int tries;
    private int[] queue = new int[0];
    private boolean[] needed = new boolean[0];

    Timetable(Instance instance, Budget budget) {
        this(instance, budget, instance.money, instance.problem.places());
    }

    /** With other money and places than the instance's. */
    Timetable(Instance instance, Budget budget, long[] money, List<Integer> places) {
        this.instance = instance;
        this.budget = budget;
        this.money = money;
        this.places = places;
        var candidates = instance.problem.candidates();
        choices = candidates.stream()
                .map(one -> one.terms().stream()
                        .mapToInt(Integer::intValue)
                        .distinct()
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        after = candidates.stream()
                .map(one -> one.after().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        helper = candidates.stream().mapToInt(one -> one.helper().orElse(NONE)).toArray();
        year = instance.problem.terms().stream()
                .mapToInt(PlanningProblem.Term::year)
                .toArray();
        taken = new int[places.size()][year.length];
        left = new long[money.length];
    }

    /**
     * Finds terms for more candidates: first with everybody else where they are, then anew for all.
     *
     * @param terms by candidate, {@link #NONE} for what is not chosen; filled only if it works
     * @param added each after what it needs
     */
    boolean add(int[] terms, int[] added) {
        tries = 0;
        count(terms);
        int placed = 0;
        while (placed < added.length && placeFirst(terms, added[placed])) {
            placed++;
        }
        if (placed == added.length) {
            return true;
        }
        boolean[] chosen = new boolean[terms.length];
        for (int one = 0; one < terms.length; one++) {
            chosen[one] = terms[one] != NONE;
        }
        Arrays.stream(added, 0, placed).forEach(one -> terms[one] = NONE);
        Arrays.stream(added).forEach(one -> chosen[one] = true);
        int stuck = added[placed];
        int[] anew = new int[terms.length];
        Arrays.fill(anew, NONE);
        if (helper[stuck] != NONE && !isPossible(withSameHelper(stuck, chosen)) || !placeAll(anew, chosen)) {
            return false;
        }
        System.arraycopy(anew, 0, terms, 0, anew.length);
        return true;
    }

    /** Whether these can all be, with nothing else. */
    boolean isPossible(int[] some) {
        int[] terms = new int[instance.size];
        Arrays.fill(terms, NONE);
        boolean[] chosen = new boolean[instance.size];
        Arrays.stream(some).forEach(one -> chosen[one] = true);
        return placeAll(terms, chosen);
    }

    /** Those who share a helper's places, with what they need: if they do not fit, nothing else has to be tried. */
    private int[] withSameHelper(int stuck, boolean[] chosen) {
        return Arrays.stream(instance.order)
                .filter(one -> chosen[one] && helper[one] == helper[stuck])
                .flatMap(one -> Arrays.stream(instance.needed[one]))
                .distinct()
                .toArray();
    }

    private boolean placeAll(int[] terms, boolean[] chosen) {
        count(terms);
        tries = 0;
        queue = Arrays.stream(instance.order).filter(one -> chosen[one]).toArray();
        needed = new boolean[terms.length];
        for (int one : queue) {
            Arrays.stream(after[one]).forEach(before -> needed[before] = true);
        }
        return place(terms, 0);
    }

    /** Whether the last answer was no only because there were too many ways to try. */
    boolean isUndecided() {
        return tries > MOST_TRIES || budget.isSpent();
    }

    /** Moves what can be earlier to its earliest term, the others staying where they are. */
    void pullForward(int[] terms) {
        for (int one : instance.order) {
            if (terms[one] != NONE) {
                count(terms);
                give(one, terms[one], -1);
                terms[one] = NONE;
                placeFirst(terms, one);
            }
        }
    }

    private void count(int[] terms) {
        System.arraycopy(money, 0, left, 0, left.length);
        Arrays.stream(taken).forEach(row -> Arrays.fill(row, 0));
        for (int one = 0; one < terms.length; one++) {
            if (terms[one] != NONE) {
                give(one, terms[one], 1);
            }
        }
    }

    private void give(int one, int term, int times) {
        left[year[term]] -= times * instance.cost[one];
        if (helper[one] != NONE) {
            taken[helper[one]][term] += times;
        }
    }

    private boolean placeFirst(int[] terms, int one) {
        int from = from(terms, one);
        for (int term : choices[one]) {
            if (term >= from && fits(one, term)) {
                terms[one] = term;
                give(one, term, 1);
                return true;
            }
        }
        return false;
    }

    private boolean place(int[] terms, int at) {
        if (at == queue.length) {
            return true;
        }
        int one = queue[at];
        int from = from(terms, one);
        boolean alone = helper[one] == NONE && !needed[one];
        int before = NONE;
        for (int term : choices[one]) {
            // Nobody minds when in a year this one is, and when it is for nothing not even in which year.
            boolean same = alone && before != NONE && (instance.cost[one] == 0 || year[before] == year[term]);
            if (term >= from && !same && fits(one, term)) {
                if (!budget.step() || ++tries > MOST_TRIES) {
                    return false;
                }
                terms[one] = term;
                give(one, term, 1);
                if (place(terms, at + 1)) {
                    return true;
                }
                give(one, term, -1);
                terms[one] = NONE;
                before = term;
            }
        }
        return false;
    }

    private int from(int[] terms, int one) {
        int from = 0;
        for (int before : after[one]) {
            from = Math.max(from, terms[before] + 1);
        }
        return from;
    }

    private boolean fits(int one, int term) {
        return instance.cost[one] <= left[year[term]]
                && (helper[one] == NONE || taken[helper[one]][term] < places.get(helper[one]));
    }
}

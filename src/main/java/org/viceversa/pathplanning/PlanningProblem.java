package org.viceversa.pathplanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be chosen from: <em>max Σ importance × min(gap, highest lift of what is chosen) − ε × hours</em>.
 *
 * <p>ε is so small that hours decide only between plans that close as much, and money only between plans that also take
 * as long: the shorter one, then the cheaper one.
 *
 * @param gaps by skill's index: levels that are missing, in hundredths, with their importance
 * @param years the money of each tax year
 * @param terms when something can be taken, the first one first
 * @param hours in all, at most
 * @param places by helper's index: how many candidates of a helper can be in one term
 */
public record PlanningProblem(
        List<Gap> gaps,
        List<Year> years,
        List<Term> terms,
        List<Candidate> candidates,
        int hours,
        List<Integer> places) {

    /** More than any catalogue's price in any currency's smallest unit; keeps sums from overflowing. */
    public static final long HIGHEST_COST = 1_000_000_000_000L;

    /** @param hundredths of a level that are missing */
    public record Gap(int hundredths, int importance) {
        public Gap {
            require(hundredths >= 0 && hundredths <= 10_000, "a gap of " + hundredths);
            require(importance >= 0 && importance <= 1_000, "an importance of " + importance);
        }
    }

    /**
     * @param remaining what can still be spent in it, in minor units
     * @param taxable at most so much of it may be taxed; empty for no limit
     * @param taxFree what can still be paid without tax; empty while unknown, which counts as nothing where there is a
     *     limit: a plan must not surprise anybody with a tax
     */
    public record Year(long remaining, Optional<Long> taxable, Optional<Long> taxFree) {
        public Year {
            require(remaining >= 0, "money of " + remaining);
            require(taxable.orElse(0L) >= 0 && taxFree.orElse(0L) >= 0, "a negative limit");
        }

        /** What a plan can spend in it. */
        public long most() {
            return taxable.map(limit -> limit + Math.min(taxFree.orElse(0L), Long.MAX_VALUE - limit))
                    .map(untaxed -> Math.min(untaxed, remaining))
                    .orElse(remaining);
        }
    }

    /** @param year index of the tax year in which its costs count */
    public record Term(int year) {}

    /**
     * @param cost in minor units; 0 for a colleague
     * @param lifts by skill
     * @param terms in which it can be taken
     * @param after candidates that must come in an earlier term
     * @param group of which at most one is chosen; empty for none
     * @param mandatory whether every plan has it
     * @param helper whose places it takes; empty for none
     */
    public record Candidate(
            long cost,
            int hours,
            List<Lift> lifts,
            List<Integer> terms,
            List<Integer> after,
            Optional<Integer> group,
            boolean mandatory,
            Optional<Integer> helper) {
        public Candidate {
            require(cost >= 0 && cost <= HIGHEST_COST, "a cost of " + cost);
            require(hours >= 0 && hours <= 100_000, "hours of " + hours);
            lifts = List.copyOf(lifts);
            terms = List.copyOf(terms);
            after = List.copyOf(after);
        }
    }

    /** @param hundredths of a level that the skill rises above what the person can do now */
    public record Lift(int skill, int hundredths) {}

    public PlanningProblem {
        gaps = List.copyOf(gaps);
        years = List.copyOf(years);
        terms = List.copyOf(terms);
        candidates = List.copyOf(candidates);
        places = List.copyOf(places);
        require(hours >= 0, "hours of " + hours);
        for (Term term : terms) {
            requireIndex(term.year(), years.size(), "year");
        }
        int[] sizes = {gaps.size(), terms.size(), candidates.size(), places.size()};
        for (Candidate candidate : candidates) {
            candidate.lifts().forEach(lift -> requireIndex(lift.skill(), sizes[0], "skill"));
            candidate.terms().forEach(term -> requireIndex(term, sizes[1], "term"));
            candidate.after().forEach(before -> requireIndex(before, sizes[2], "candidate"));
            candidate.helper().ifPresent(helper -> requireIndex(helper, sizes[3], "helper"));
        }
    }

    /** The same with so much more to spend in one year. */
    PlanningProblem withMore(int year, long amount) {
        List<Year> richer = new ArrayList<>(years);
        Year old = years.get(year);
        long remaining = old.remaining() > Long.MAX_VALUE - amount ? Long.MAX_VALUE : old.remaining() + amount;
        richer.set(year, new Year(remaining, old.taxable(), old.taxFree()));
        return new PlanningProblem(gaps, richer, terms, candidates, hours, places);
    }

    private static void requireIndex(int index, int size, String what) {
        require(index >= 0 && index < size, what + " " + index + " of " + size);
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException("No plan is made with " + what + ".");
        }
    }
}

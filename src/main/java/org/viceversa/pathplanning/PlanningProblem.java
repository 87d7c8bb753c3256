package org.viceversa.pathplanning;

import java.util.List;
import java.util.Optional;

/**
 * What is to be chosen from: <em>max Σ importance × min(gap, highest lift of what is chosen) − ε × hours</em>.
 *
 * @param gaps by skill's index: levels that are missing, in hundredths, with their importance
 * @param years the money of each tax year
 * @param terms when something can be taken, the first one first
 * @param hours in all, at most
 */
public record PlanningProblem(
        List<Gap> gaps, List<Year> years, List<Term> terms, List<Candidate> candidates, int hours) {

    /** @param hundredths of a level that are missing */
    public record Gap(int hundredths, int importance) {}

    /**
     * @param remaining what can still be spent in it, in minor units
     * @param taxable at most so much of it may be taxed; empty for no limit
     * @param taxFree what can still be paid without tax; empty while unknown
     */
    public record Year(long remaining, Optional<Long> taxable, Optional<Long> taxFree) {}

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
            Optional<Integer> helper) {}

    /** @param hundredths of a level that the skill rises above what the person can do now */
    public record Lift(int skill, int hundredths) {}
}

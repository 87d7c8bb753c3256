package org.viceversa.pathplanning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a plan closes, takes and costs, in the order in which plans are compared. */
record Worth(long closed, long hours, long cost) implements Comparable<Worth> {

    private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::closed)
            .thenComparing(Comparator.comparingLong(Worth::hours).reversed())
            .thenComparing(Comparator.comparingLong(Worth::cost).reversed());

    static Worth of(PlanningProblem problem, List<Integer> chosen) {
        long closed = 0;
        for (int skill = 0; skill < problem.gaps().size(); skill++) {
            PlanningProblem.Gap gap = problem.gaps().get(skill);
            int of = skill;
            int lift = chosen.stream()
                    .flatMap(one -> problem.candidates().get(one).lifts().stream())
                    .filter(each -> each.skill() == of)
                    .mapToInt(PlanningProblem.Lift::hundredths)
                    .max()
                    .orElse(0);
            closed += (long) gap.importance() * Math.min(gap.hundredths(), lift);
        }
        long hours = chosen.stream()
                .mapToLong(one -> problem.candidates().get(one).hours())
                .sum();
        long cost = chosen.stream()
                .mapToLong(one -> problem.candidates().get(one).cost())
                .sum();
        return new Worth(closed, hours, cost);
    }

    static Worth of(PlanningProblem problem, Plan plan) {
        return of(problem, plan.chosen().stream().map(Plan.Choice::candidate).toList());
    }

    /** Which rule a plan breaks; empty if none. */
    static String broken(PlanningProblem problem, int[] terms) {
        long[] money = problem.years().stream()
                .mapToLong(PlanningProblem.Year::remaining)
                .toArray();
        long hours = problem.hours();
        for (int one = 0; one < terms.length; one++) {
            PlanningProblem.Candidate candidate = problem.candidates().get(one);
            int term = terms[one];
            if (term < 0) {
                if (candidate.mandatory()) {
                    return "mandatory";
                }
                continue;
            }
            if (!candidate.terms().contains(term)) {
                return "term";
            }
            if (candidate.after().stream().anyMatch(before -> terms[before] < 0 || terms[before] >= term)) {
                return "order";
            }
            int each = one;
            if (IntStream.range(0, one)
                    .anyMatch(other -> terms[other] >= 0
                            && candidate.group().isPresent()
                            && problem.candidates()
                                    .get(other)
                                    .group()
                                    .equals(problem.candidates().get(each).group()))) {
                return "group";
            }
            if (candidate.helper().isPresent()
                    && IntStream.range(0, terms.length)
                                    .filter(other -> terms[other] == term)
                                    .filter(other -> problem.candidates()
                                            .get(other)
                                            .helper()
                                            .equals(candidate.helper()))
                                    .count()
                            > problem.places().get(candidate.helper().get())) {
                return "places";
            }
            money[problem.terms().get(term).year()] -= candidate.cost();
            hours -= candidate.hours();
        }
        for (int year = 0; year < money.length; year++) {
            PlanningProblem.Year limits = problem.years().get(year);
            long spent = limits.remaining() - money[year];
            long taxed = Math.max(0, spent - limits.taxFree().orElse(0L));
            if (money[year] < 0
                    || limits.taxable().isPresent() && taxed > limits.taxable().get()) {
                return money[year] < 0 ? "money" : "tax";
            }
        }
        return hours < 0 ? "hours" : "";
    }

    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }
}

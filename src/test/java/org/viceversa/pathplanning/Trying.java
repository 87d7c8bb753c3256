package org.viceversa.pathplanning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every possible plan of a small problem. */
final class Trying {

    private final PlanningProblem problem;
    private final Map<List<Integer>, Worth> plans = new HashMap<>();

    private Trying(PlanningProblem problem) {
        this.problem = problem;
    }

    static Trying all(PlanningProblem problem) {
        Trying trying = new Trying(problem);
        int[] terms = new int[problem.candidates().size()];
        Arrays.fill(terms, -1);
        trying.go(terms, 0);
        return trying;
    }

    Optional<Worth> best() {
        return plans.values().stream().max(Worth::compareTo);
    }

    /** The best that does without something of this plan. */
    Optional<Worth> bestOther(List<Integer> chosen) {
        return plans.entrySet().stream()
                .filter(plan -> !plan.getKey().containsAll(chosen))
                .map(Map.Entry::getValue)
                .max(Worth::compareTo);
    }

    private void go(int[] terms, int at) {
        if (at == terms.length) {
            if (Worth.broken(problem, terms).isEmpty()) {
                List<Integer> chosen = new ArrayList<>();
                IntStream.range(0, at).filter(one -> terms[one] >= 0).forEach(chosen::add);
                plans.computeIfAbsent(chosen, set -> Worth.of(problem, set));
            }
            return;
        }
        for (int term = -1; term < problem.terms().size(); term++) {
            terms[at] = term;
            go(terms, at + 1);
        }
        terms[at] = -1;
    }
}

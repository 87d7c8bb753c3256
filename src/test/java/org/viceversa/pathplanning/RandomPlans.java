package org.viceversa.pathplanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.viceversa.pathplanning.PlanningProblem.Candidate;
import org.viceversa.pathplanning.PlanningProblem.Gap;
import org.viceversa.pathplanning.PlanningProblem.Lift;
import org.viceversa.pathplanning.PlanningProblem.Term;
import org.viceversa.pathplanning.PlanningProblem.Year;

/**
 * Problems as a learner may have them: courses of some hundred to some thousand, colleagues for nothing, some that need
 * others, some of which one is enough; money and hours for a handful.
 */
public final class RandomPlans {

    private final Random random;

    public RandomPlans(long seed) {
        random = new Random(seed);
    }

    public PlanningProblem next(int candidates, int terms, int skills) {
        int helpers = 1 + candidates / 8;
        List<Gap> gaps = IntStream.range(0, skills)
                .mapToObj(skill -> new Gap(50 + 50 * random.nextInt(6), 1 + random.nextInt(5)))
                .toList();
        List<Year> years =
                IntStream.range(0, (terms + 1) / 2).mapToObj(year -> year()).toList();
        List<Term> times =
                IntStream.range(0, terms).mapToObj(term -> new Term(term / 2)).toList();
        List<Candidate> all = new ArrayList<>();
        for (int one = 0; one < candidates; one++) {
            all.add(candidate(one, terms, skills, helpers, candidates));
        }
        List<Integer> places = IntStream.range(0, helpers)
                .mapToObj(helper -> random.nextInt(3))
                .toList();
        return new PlanningProblem(gaps, years, times, all, 40 + 10 * random.nextInt(26), places);
    }

    private Year year() {
        long remaining = 100_00L * (5 + random.nextInt(36));
        boolean limited = random.nextInt(3) == 0;
        return new Year(
                remaining,
                limited ? Optional.of(100_00L * random.nextInt(10)) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(100_00L * (10 + random.nextInt(20))));
    }

    private Candidate candidate(int index, int terms, int skills, int helpers, int candidates) {
        boolean colleague = random.nextInt(4) == 0;
        long cost = colleague ? 0 : 25_00L * (2 + random.nextInt(100));
        List<Lift> lifts = new ArrayList<>();
        int several = colleague ? 1 : 1 + random.nextInt(3);
        for (int lift = 0; lift < several; lift++) {
            lifts.add(new Lift(random.nextInt(skills), 50 * (1 + random.nextInt(6))));
        }
        List<Integer> times = new ArrayList<>();
        for (int term = 0; term < terms; term++) {
            if (colleague || random.nextInt(3) > 0) {
                times.add(term);
            }
        }
        List<Integer> after = index > 0 && random.nextInt(5) == 0 ? List.of(random.nextInt(index)) : List.of();
        Optional<Integer> group =
                random.nextInt(5) == 0 ? Optional.of(random.nextInt(1 + candidates / 6)) : Optional.empty();
        Optional<Integer> helper = colleague ? Optional.of(random.nextInt(helpers)) : Optional.empty();
        boolean mandatory = random.nextInt(candidates * 2) == 0;
        return new Candidate(cost, 5 + random.nextInt(40), lifts, times, after, group, mandatory, helper);
    }
}

package org.viceversa.pathplanning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.viceversa.pathplanning.Plan.Choice;
import org.viceversa.pathplanning.Planned.More;

/**
 * Finds the plan that closes most of the gaps; among those the one of fewest hours, and then the cheapest. Exact by branch
 * and bound: {@link Instance} reads the problem, {@link Musts} looks whether what is mandatory fits, {@link Dominance}
 * leaves out what is never needed, {@link Prices} say what can still come of a {@link Draft}, {@link Timetable} puts it
 * into terms, {@link Search} goes through what is left. The same problem always has the same plan.
 */
public final class Planner {

    /** Enough to prove 40 candidates in 4 terms many times over; a second or a few where it does not suffice. */
    public static final long STEPS = 1_000_000;

    private final long steps;

    public Planner() {
        this(STEPS);
    }

    /** @param steps that one search may take; then the best plan so far is the answer, with what it may be away */
    public Planner(long steps) {
        this.steps = steps;
    }

    /**
     * @param more how much more money to try in each year, in minor units; 0 for not at all
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException once {@code cancelled} says so
     */
    public PlanningOutcome solve(PlanningProblem problem, long more, BooleanSupplier cancelled) {
        PlanningOutcome outcome = best(problem, cancelled);
        if (outcome instanceof Planned planned) {
            Plan best = planned.best();
            return new Planned(best, next(problem, best, cancelled), more(problem, best, more, cancelled));
        }
        return outcome;
    }

    /** The best plan alone. */
    public PlanningOutcome best(PlanningProblem problem, BooleanSupplier cancelled) {
        Instance instance = new Instance(problem);
        Optional<Impossible> impossible = Musts.whyNot(instance, new Budget(steps, cancelled));
        if (impossible.isPresent()) {
            return impossible.get();
        }
        Plan best = search(instance, Long.MIN_VALUE, cancelled).orElseThrow();
        return new Planned(best, Optional.empty(), Optional.empty());
    }

    /** What is best without one thing of the best plan, for each of its things: the best of these. */
    private Optional<Plan> next(PlanningProblem problem, Plan best, BooleanSupplier cancelled) {
        Optional<Plan> next = Optional.empty();
        long beat = Long.MIN_VALUE;
        boolean proven = true;
        long atMost = 0;
        for (Choice choice : best.chosen()) {
            Instance without = new Instance(problem);
            without.close(choice.candidate());
            if (without.isMandatoryOpen()) {
                Search search = new Search(without, new Budget(steps, cancelled), beat);
                Optional<int[]> terms = search.run();
                if (terms.isPresent()) {
                    beat = without.worthOf(terms.get()) + 1;
                    next = terms.map(found -> plan(without, found, search));
                }
                proven &= search.isComplete();
                atMost = Math.max(atMost, search.closesAtMost(0));
            }
        }
        boolean all = proven;
        long most = atMost;
        return next.map(plan -> plan.knownTo(all, Math.max(plan.closed(), most)));
    }

    private Optional<More> more(PlanningProblem problem, Plan best, long amount, BooleanSupplier cancelled) {
        Optional<More> more = Optional.empty();
        long closed = best.closed();
        for (int year = 0; amount > 0 && year < problem.years().size(); year++) {
            Instance richer = new Instance(problem.withMore(year, amount));
            // Worth more than any plan that closes as much.
            Optional<Plan> plan = search(richer, closed * richer.unit + 1, cancelled);
            if (plan.isPresent()) {
                closed = plan.get().closed();
                more = Optional.of(new More(year, amount, plan.get()));
            }
        }
        return more;
    }

    private Optional<Plan> search(Instance instance, long beat, BooleanSupplier cancelled) {
        Search search = new Search(instance, new Budget(steps, cancelled), beat);
        return search.run().map(terms -> plan(instance, terms, search));
    }

    private static Plan plan(Instance instance, int[] found, Search search) {
        int[] terms = found.clone();
        new Timetable(instance, new Budget(1, () -> false)).pullForward(terms);
        PlanningProblem problem = instance.problem;
        List<Choice> chosen = new ArrayList<>();
        long[] money = new long[problem.years().size()];
        int hours = 0;
        for (int one = 0; one < terms.length; one++) {
            if (terms[one] != Timetable.NONE) {
                chosen.add(new Choice(one, terms[one]));
                money[problem.terms().get(terms[one]).year()] += instance.cost[one];
                hours += instance.hours[one];
            }
        }
        List<Integer> bySkill = IntStream.range(0, problem.gaps().size())
                .mapToObj(skill -> chosen.stream()
                        .mapToInt(choice -> instance.lift(choice.candidate(), skill))
                        .max()
                        .orElse(0))
                .toList();
        long closed = IntStream.range(0, bySkill.size())
                .mapToLong(skill ->
                        (long) bySkill.get(skill) * problem.gaps().get(skill).importance())
                .sum();
        List<Long> byYear = Arrays.stream(money).boxed().toList();
        return new Plan(chosen, closed, bySkill, byYear, hours, search.isComplete(), search.closesAtMost(closed));
    }
}

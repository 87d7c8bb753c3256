package org.viceversa.pathplanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.pathplanning.PlanningProblem.Candidate;
import org.viceversa.pathplanning.PlanningProblem.Gap;
import org.viceversa.pathplanning.PlanningProblem.Lift;
import org.viceversa.pathplanning.PlanningProblem.Term;
import org.viceversa.pathplanning.PlanningProblem.Year;

class PlannerTest {

    private static final Year PLENTY = new Year(10_000_00, Optional.empty(), Optional.empty());

    private final Planner planner = new Planner();

    @Test
    void a_plan_is_the_best_of_all_that_keep_the_rules() {
        RandomPlans problems = new RandomPlans(1);
        int impossible = 0;
        for (int round = 0; round < 300; round++) {
            PlanningProblem problem = problems.next(2 + round % 5, 1 + round % 3, 1 + round % 4);
            Trying all = Trying.all(problem);
            PlanningOutcome outcome = planner.solve(problem, 0, () -> false);
            if (outcome instanceof Planned planned) {
                check(problem, planned.best());
                assertThat(Worth.of(problem, planned.best()))
                        .isEqualTo(all.best().orElseThrow());
                List<Integer> chosen = chosen(planned.best());
                assertThat(planned.next().map(plan -> Worth.of(problem, plan)))
                        .isEqualTo(chosen.isEmpty() ? Optional.empty() : all.bestOther(chosen));
                planned.next().ifPresent(plan -> check(problem, plan));
            } else {
                assertThat(all.best()).isEmpty();
                impossible++;
            }
        }
        assertThat(impossible).isBetween(1, 150);
    }

    @Test
    void it_equals_the_optimum_of_another_solver() {
        SatPlanner.load();
        RandomPlans problems = new RandomPlans(2);
        int planned = 0;
        for (int round = 0; round < 200; round++) {
            PlanningProblem problem = problems.next(8 + round % 33, 1 + round % 4, 2 + round % 9);
            Optional<Worth> expected = SatPlanner.best(problem, 1).map(best -> new Worth(best[0], best[1], best[2]));
            PlanningOutcome outcome = planner.best(problem, () -> false);
            if (outcome instanceof Planned found) {
                check(problem, found.best());
                assertThat(Optional.of(Worth.of(problem, found.best()))).isEqualTo(expected);
                planned++;
            } else {
                assertThat(expected).isEmpty();
            }
        }
        assertThat(planned).isGreaterThan(100);
    }

    @Test
    void more_money_is_put_where_it_helps_most() {
        RandomPlans problems = new RandomPlans(3);
        int helped = 0;
        for (int round = 0; round < 60; round++) {
            PlanningProblem problem = problems.next(12, 4, 4);
            if (planner.solve(problem, 500_00, () -> false) instanceof Planned planned) {
                long closed = planned.best().closed();
                int best = -1;
                for (int year = 0; year < problem.years().size(); year++) {
                    Planned richer = (Planned) planner.best(problem.withMore(year, 500_00), () -> false);
                    if (richer.best().closed() > closed) {
                        closed = richer.best().closed();
                        best = year;
                    }
                }
                assertThat(planned.more().map(Planned.More::year).orElse(-1)).isEqualTo(best);
                long expected = closed;
                planned.more()
                        .ifPresent(more -> assertThat(more.plan().closed()).isEqualTo(expected));
                helped += planned.more().isPresent() ? 1 : 0;
            }
        }
        assertThat(helped).isGreaterThan(3);
    }

    @Test
    void the_same_problem_has_the_same_plan() {
        PlanningProblem problem = new RandomPlans(4).next(40, 4, 8);
        PlanningOutcome once = planner.solve(problem, 500_00, () -> false);
        assertThat(new Planner().solve(problem, 500_00, () -> false)).isEqualTo(once);
    }

    @Test
    void within_too_few_steps_it_says_how_much_better_another_plan_could_be() {
        RandomPlans problems = new RandomPlans(5);
        int unproven = 0;
        for (int round = 0; round < 30; round++) {
            PlanningProblem problem = problems.next(40, 4, 8);
            PlanningOutcome hurried = new Planner(30).best(problem, () -> false);
            if (hurried instanceof Planned some && !some.best().proven()) {
                unproven++;
                check(problem, some.best(), false);
                Plan best = ((Planned) planner.best(problem, () -> false)).best();
                assertThat(some.best().closed()).isLessThanOrEqualTo(best.closed());
                assertThat(some.best().atMost()).isGreaterThanOrEqualTo(best.closed());
                assertThat(some.best().gap()).isBetween(0.0, 1.0);
            }
        }
        assertThat(unproven).isGreaterThan(3);
    }

    @Test
    void a_search_that_nobody_wants_any_more_ends() {
        PlanningProblem problem = new RandomPlans(6).next(40, 4, 8);
        assertThatThrownBy(() -> new Planner(1 << 20).best(problem, () -> true)).isInstanceOf(Cancelled.class);
    }

    @Test
    void a_colleague_comes_before_a_course_that_teaches_no_more() {
        Candidate course = candidate(500_00, 20, 100);
        Candidate colleague = candidate(0, 20, 100);
        Plan plan = best(problem(List.of(PLENTY), 1, 100, course, colleague));
        assertThat(chosen(plan)).containsExactly(1);
        assertThat(plan.money()).containsExactly(0L);
    }

    @Test
    void what_may_be_taxed_limits_a_year_and_an_unknown_exclusion_counts_as_nothing() {
        Candidate course = candidate(600_00, 20, 100);
        Year unknown = new Year(9_000_00, Optional.of(500_00L), Optional.empty());
        assertThat(chosen(best(problem(List.of(unknown), 1, 100, course)))).isEmpty();
        Year known = new Year(9_000_00, Optional.of(500_00L), Optional.of(100_00L));
        assertThat(chosen(best(problem(List.of(known), 1, 100, course)))).containsExactly(0);
        Year free = new Year(9_000_00, Optional.of(0L), Optional.of(Long.MAX_VALUE));
        assertThat(chosen(best(problem(List.of(free), 1, 100, course)))).containsExactly(0);
    }

    @Test
    void nothing_to_choose_from_is_an_empty_plan() {
        Planned planned = (Planned) planner.solve(problem(List.of(PLENTY), 1, 100), 500_00, () -> false);
        assertThat(planned.best().chosen()).isEmpty();
        assertThat(planned.best().proven()).isTrue();
        assertThat(planned.next()).isEmpty();
        assertThat(planned.more()).isEmpty();
    }

    @Test
    void what_is_mandatory_and_does_not_fit_says_why() {
        Candidate dear = must(20_000_00, 20, List.of(), Optional.empty(), Optional.empty());
        assertThat(why(problem(List.of(PLENTY), 1, 100, dear))).isEqualTo(Impossible.Reason.MONEY);
        Candidate longer = must(0, 120, List.of(), Optional.empty(), Optional.empty());
        assertThat(why(problem(List.of(PLENTY), 1, 100, longer))).isEqualTo(Impossible.Reason.HOURS);
        Candidate group = must(0, 1, List.of(), Optional.of(3), Optional.empty());
        assertThat(why(problem(List.of(PLENTY), 1, 100, group, group))).isEqualTo(Impossible.Reason.GROUP);
        Candidate itself = must(0, 1, List.of(0), Optional.empty(), Optional.empty());
        assertThat(why(problem(List.of(PLENTY), 1, 100, itself))).isEqualTo(Impossible.Reason.LOOP);
        Candidate second = must(0, 1, List.of(1), Optional.empty(), Optional.empty());
        assertThat(why(problem(List.of(PLENTY), 1, 100, second, candidate(0, 1, 1))))
                .isEqualTo(Impossible.Reason.TERMS);
        Candidate helped = must(0, 1, List.of(), Optional.empty(), Optional.of(0));
        assertThat(why(problem(List.of(PLENTY), 1, 100, helped, helped))).isEqualTo(Impossible.Reason.PLACES);
        assertThat(chosen(best(problem(List.of(PLENTY), 2, 100, helped, helped))))
                .containsExactly(0, 1);
    }

    @Test
    void each_is_as_early_as_it_can_be() {
        Candidate second = new Candidate(
                0,
                1,
                List.of(new Lift(0, 200)),
                List.of(0, 1, 2),
                List.of(1),
                Optional.empty(),
                false,
                Optional.empty());
        Plan plan = best(problem(List.of(PLENTY), 3, 100, second, candidate(0, 1, 1)));
        assertThat(plan.chosen()).containsExactly(new Plan.Choice(0, 1), new Plan.Choice(1, 0));
    }

    @Test
    void numbers_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> candidate(-1, 1, 1)).hasMessageContaining("cost of -1");
        assertThatThrownBy(() -> new Gap(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Year(-1, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        Candidate lost = new Candidate(
                0, 1, List.of(new Lift(7, 1)), List.of(0), List.of(), Optional.empty(), false, Optional.empty());
        assertThatThrownBy(() -> problem(List.of(PLENTY), 1, 100, lost)).hasMessageContaining("skill 7 of 1");
        Candidate huge = candidate(PlanningProblem.HIGHEST_COST, 1, 100);
        assertThat(chosen(best(problem(List.of(PLENTY), 1, 100, huge, huge)))).isEmpty();
    }

    private static void check(PlanningProblem problem, Plan plan) {
        check(problem, plan, true);
    }

    private static void check(PlanningProblem problem, Plan plan, boolean proven) {
        int[] terms = new int[problem.candidates().size()];
        Arrays.fill(terms, -1);
        plan.chosen().forEach(choice -> terms[choice.candidate()] = choice.term());
        assertThat(Worth.broken(problem, terms)).isEmpty();
        Worth worth = Worth.of(problem, plan);
        assertThat(plan.closed()).isEqualTo(worth.closed());
        assertThat((long) plan.hours()).isEqualTo(worth.hours());
        assertThat(plan.money().stream().mapToLong(Long::longValue).sum()).isEqualTo(worth.cost());
        assertThat(plan.proven()).isEqualTo(proven);
        if (proven) {
            assertThat(plan.atMost()).isEqualTo(plan.closed());
        }
    }

    private static List<Integer> chosen(Plan plan) {
        return plan.chosen().stream().map(Plan.Choice::candidate).toList();
    }

    private Plan best(PlanningProblem problem) {
        return ((Planned) planner.best(problem, () -> false)).best();
    }

    private Impossible.Reason why(PlanningProblem problem) {
        return ((Impossible) planner.best(problem, () -> false)).reason();
    }

    private static Candidate candidate(long cost, int hours, int lift) {
        return new Candidate(
                cost,
                hours,
                List.of(new Lift(0, lift)),
                List.of(0),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Candidate must(
            long cost, int hours, List<Integer> after, Optional<Integer> group, Optional<Integer> helper) {
        return new Candidate(cost, hours, List.of(new Lift(0, 100)), List.of(0, 1), after, group, true, helper);
    }

    private static PlanningProblem problem(List<Year> years, int terms, int hours, Candidate... candidates) {
        List<Term> times = new ArrayList<>();
        for (int term = 0; term < terms; term++) {
            times.add(new Term(0));
        }
        List<Candidate> all = Arrays.stream(candidates)
                .map(one -> new Candidate(
                        one.cost(),
                        one.hours(),
                        one.lifts(),
                        one.terms().stream().filter(term -> term < terms).toList(),
                        one.after(),
                        one.group(),
                        one.mandatory(),
                        one.helper()))
                .toList();
        return new PlanningProblem(List.of(new Gap(300, 1)), years, times, all, hours, List.of(1));
    }
}

package org.viceversa.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SolverTest {

    private final Solver solver = new Solver();

    private Assignment solve(AssignmentProblem problem) {
        Assignment assignment = solver.solve(problem, Watcher.NONE);
        assertThat(Trying.isAllowed(problem, assignment.edges())).isTrue();
        assertThat(assignment.quality()).isEqualTo(Tally.of(problem, assignment.edges()));
        Proof.check(problem, assignment);
        return assignment;
    }

    @Test
    void no_set_of_pairs_is_better() {
        RandomProblems problems = new RandomProblems(1);
        for (int round = 0; round < 6_000; round++) {
            AssignmentProblem problem = problems.small(5, 11);
            assertThat(solve(problem).quality())
                    .as("round %d", round)
                    .usingComparator(Quality::compareTo)
                    .isEqualTo(Trying.everySet(problem));
        }
    }

    @Test
    void nor_is_any_among_seven_people_a_side() {
        RandomProblems problems = new RandomProblems(2);
        for (int round = 0; round < 800; round++) {
            AssignmentProblem problem = problems.small(7, 49);
            Quality quality = solve(problem).quality();
            long[] best = Trying.byStates(problem);
            assertThat(Trying.figure(quality)).as("round %d", round).isEqualTo(best[0]);
            assertThat((long) quality.worst()).as("round %d", round).isEqualTo(best[1]);
        }
    }

    @Test
    void forced_excluded_and_too_low_pairs_are_minded() {
        RandomProblems problems = new RandomProblems(3);
        for (int round = 0; round < 6_000; round++) {
            AssignmentProblem problem = problems.small(4, 9).from(problems.next(4));
            for (int edge = 0; edge < problem.edges(); edge++) {
                int lot = problems.next(6);
                if (lot == 0) {
                    problem = problem.without(edge);
                } else if (lot == 1 && fits(problem, edge)) {
                    problem = problem.forcing(edge);
                }
            }
            assertThat(solve(problem).quality())
                    .as("round %d", round)
                    .usingComparator(Quality::compareTo)
                    .isEqualTo(Trying.everySet(problem));
        }
    }

    private static boolean fits(AssignmentProblem problem, int edge) {
        BitSet forced = (BitSet) problem.forced.clone();
        forced.set(edge);
        return Trying.isAllowed(problem.from(0), forced.stream().toArray())
                || forced.cardinality() > 1 && capacitiesHold(problem, forced);
    }

    private static boolean capacitiesHold(AssignmentProblem problem, BitSet forced) {
        int[] left = problem.leftCapacity.clone();
        int[] right = problem.rightCapacity.clone();
        return forced.stream()
                .allMatch(edge -> --left[problem.leftOf(edge)] >= 0 && --right[problem.rightOf(edge)] >= 0);
    }

    @Test
    void what_is_found_for_hundreds_is_proved() {
        RandomProblems problems = new RandomProblems(4);
        for (int scores : new int[] {1, 2, 5, 100, 10_000}) {
            for (int capacity = 1; capacity <= 3; capacity++) {
                solve(problems.large(300, 6, scores, capacity, 0));
                solve(problems.large(300, 6, scores, capacity, 0.1));
            }
        }
    }

    @Test
    void who_was_paired_stays_so_when_nothing_changed() {
        RandomProblems problems = new RandomProblems(5);
        for (int scores : new int[] {1, 3, 1_000}) {
            AssignmentProblem problem = problems.large(400, 5, scores, 2, 0);
            int[] before = solve(problem).edges();
            BitSet kept = new BitSet();
            Arrays.stream(before).forEach(kept::set);
            AssignmentProblem again = AssignmentProblem.of(
                    problem.leftCapacity, problem.rightCapacity, problem.firstEdge, problem.right, problem.score, kept);
            assertThat(solve(again).edges()).isEqualTo(before);
        }
    }

    @Test
    void the_same_problem_has_the_same_result() {
        AssignmentProblem problem = new RandomProblems(6).large(500, 8, 4, 3, 0.2);
        assertThat(solve(problem).edges()).isEqualTo(solve(problem).edges());
    }

    @Test
    void the_price_of_forcing_or_excluding_a_pair_is_that_of_solving_anew() {
        RandomProblems problems = new RandomProblems(9);
        for (int round = 0; round < 30; round++) {
            AssignmentProblem problem = problems.large(60, 4, 1 + round, 1 + round % 3, 0);
            Assignment best = solve(problem);
            for (int edge = 0; edge < problem.edges(); edge += 7) {
                AssignmentProblem forced = problem.forcing(edge);
                assertThat(sameUpToTotal(solver.weigh(forced, best, Watcher.NONE)))
                        .isEqualTo(sameUpToTotal(solve(forced).quality()));
                AssignmentProblem without = problem.without(edge);
                assertThat(sameUpToTotal(solver.weigh(without, best, Watcher.NONE)))
                        .isEqualTo(sameUpToTotal(solve(without).quality()));
            }
        }
    }

    private static List<Long> sameUpToTotal(Quality quality) {
        return List.of((long) quality.matched(), (long) quality.worst(), quality.total());
    }

    @Test
    void a_higher_floor_matches_fewer_people_better() {
        AssignmentProblem problem = new RandomProblems(10).large(200, 4, 100, 2, 0);
        List<Integer> floors = List.of(0, 20, 40, 60, 80, 101);
        List<Quality> points = solver.tradeOff(problem, floors, Watcher.NONE);
        for (int i = 0; i < floors.size(); i++) {
            Quality solved = solve(problem.from(floors.get(i))).quality();
            assertThat(sameUpToTotal(points.get(i))).isEqualTo(sameUpToTotal(solved));
            assertThat(i == 0 || points.get(i).matched() <= points.get(i - 1).matched())
                    .isTrue();
            assertThat(solved.pairs() == 0 || solved.worst() >= floors.get(i)).isTrue();
        }
        assertThat(points.get(5)).isEqualTo(new Quality(0, 0, 0, 0, 0, 0, 0));
        assertThat(solver.highestTotal(problem, Watcher.NONE).total())
                .isGreaterThanOrEqualTo(points.get(0).total());
    }

    @Test
    void nobody_or_no_pair_is_no_trouble() {
        AssignmentProblem nobody =
                AssignmentProblem.of(new int[0], new int[0], new int[1], new int[0], new int[0], new BitSet());
        assertThat(solve(nobody).edges()).isEmpty();
        AssignmentProblem strangers =
                AssignmentProblem.of(new int[] {2, 1}, new int[] {1}, new int[3], new int[0], new int[0], new BitSet());
        assertThat(solve(strangers).quality()).isEqualTo(new Quality(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void a_capacity_that_nobody_could_use_up_takes_no_memory() {
        AssignmentProblem problem = AssignmentProblem.of(
                new int[] {Integer.MAX_VALUE},
                new int[] {Integer.MAX_VALUE, 1},
                new int[] {0, 2},
                new int[] {0, 1},
                new int[] {5, 7},
                new BitSet());
        assertThat(solve(problem).edges()).containsExactly(0, 1);
    }

    @Test
    void whoever_watches_can_end_it_at_any_time() {
        AssignmentProblem problem = new RandomProblems(7).large(3_000, 8, 50, 2, 0.1);
        AtomicInteger calls = new AtomicInteger();
        solver.solve(problem, (phase, share) -> calls.incrementAndGet());
        assertThat(calls.get()).isGreaterThan(20);
        for (int last : new int[] {1, 2, calls.get() / 2, calls.get()}) {
            AtomicInteger told = new AtomicInteger();
            assertThatThrownBy(() -> solver.solve(problem, (phase, share) -> {
                        if (told.incrementAndGet() == last) {
                            throw new Cancelled();
                        }
                    }))
                    .isInstanceOf(Cancelled.class);
            assertThat(told.get()).isEqualTo(last);
        }
    }

    @Test
    void progress_is_a_share() {
        AssignmentProblem problem = new RandomProblems(8).large(500, 6, 50, 2, 0.1);
        solver.solve(problem, (phase, share) -> assertThat(share).isBetween(0.0, 1.0));
    }

    @Test
    void what_is_no_problem_is_said_so() {
        assertThatThrownBy(() -> AssignmentProblem.of(
                        new int[] {1}, new int[] {1}, new int[] {0, 2}, new int[] {0, 0}, new int[2], new BitSet()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ascending");
        AssignmentProblem full = AssignmentProblem.of(
                new int[] {1}, new int[] {1, 1}, new int[] {0, 2}, new int[] {0, 1}, new int[2], new BitSet());
        assertThatThrownBy(() -> full.forcing(0).forcing(1)).hasMessageContaining("capacity");
        assertThatThrownBy(() -> full.forcing(0).without(0)).hasMessageContaining("forced");
    }
}

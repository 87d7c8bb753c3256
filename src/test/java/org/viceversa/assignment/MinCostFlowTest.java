package org.viceversa.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same totals as OR-Tools finds, for a thousand people a side and more. */
class MinCostFlowTest {

    private final Solver solver = new Solver();

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void the_highest_total_is_that_of_a_flow_of_least_cost() {
        RandomProblems problems = new RandomProblems(20);
        for (int scores : new int[] {3, 50, 10_000}) {
            for (int capacity = 1; capacity <= 3; capacity += 2) {
                AssignmentProblem problem = problems.large(1_200, 8, scores, capacity, 0);
                assertThat(solver.highestTotal(problem, Watcher.NONE).total()).isEqualTo(flow(problem, 0, 0));
            }
        }
    }

    /** Here a first partner is worth more than all scores together, and lower pairs are left out. */
    @Test
    void so_is_the_total_among_the_most_people_matched() {
        RandomProblems problems = new RandomProblems(21);
        for (int scores : new int[] {3, 50, 1_000}) {
            for (int capacity = 1; capacity <= 3; capacity += 2) {
                AssignmentProblem problem = problems.large(1_000, 5, scores, capacity, 0.1);
                Assignment best = solver.solve(problem, Watcher.NONE);
                Proof.check(problem, best);
                long first = 10_000_000;
                long expected = best.quality().total() + first * best.quality().matched();
                assertThat(flow(problem, best.quality().worst(), first)).isEqualTo(expected);
            }
        }
    }

    private static long flow(AssignmentProblem problem, int least, long first) {
        int lefts = problem.leftSize();
        int source = lefts + problem.rightSize();
        int sink = source + 1;
        MinCostFlow flow = new MinCostFlow();
        long supply = 0;
        for (int left = 0; left < lefts; left++) {
            int capacity = problem.leftCapacity[left];
            supply += capacity;
            flow.addArcWithCapacityAndUnitCost(source, left, 1, -first);
            flow.addArcWithCapacityAndUnitCost(source, left, capacity - 1, 0);
            for (int edge = problem.firstEdge[left]; edge < problem.firstEdge[left + 1]; edge++) {
                if (problem.score[edge] >= least) {
                    flow.addArcWithCapacityAndUnitCost(left, lefts + problem.right[edge], 1, -problem.score[edge]);
                }
            }
        }
        for (int right = 0; right < problem.rightSize(); right++) {
            flow.addArcWithCapacityAndUnitCost(lefts + right, sink, 1, -first);
            flow.addArcWithCapacityAndUnitCost(lefts + right, sink, problem.rightCapacity[right] - 1, 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, supply, 0);
        flow.setNodeSupply(source, supply);
        flow.setNodeSupply(sink, -supply);
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }
}

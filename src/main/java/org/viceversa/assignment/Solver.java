package org.viceversa.assignment;

import java.util.List;
import java.util.Optional;

/**
 * Finds the best set of pairs: first as many people with a partner as can be; among those sets the highest worst score;
 * then the highest total; then the most kept pairs; then the least load. The result is exact and depends on the order of
 * the input alone: callers who want no order to be favoured shuffle before.
 *
 * <p>Step by step, each a class: {@link Matched} finds how many can be matched, and the threshold below which no pair is
 * needed; {@link Bounds} says what that requires of everybody; {@link Auction} and {@link PrimalDual} find the highest total
 * within these bounds; {@link Face} is what is then still open, in which kept pairs and the load are decided by the same method.
 */
public final class Solver {

    public Assignment solve(AssignmentProblem problem, Watcher watcher) {
        return new Run(problem, watcher).solve();
    }

    /**
     * How good the best result of a problem is that differs little from one already solved, such as with one pair forced
     * or excluded. Faster, because it begins with the former result and leaves out the last objectives: the number of
     * kept pairs and the load are those of some result with the highest total.
     *
     * @param near the best result of a problem with the same people and edges
     */
    public Quality weigh(AssignmentProblem problem, Assignment near, Watcher watcher) {
        return new Run(problem, watcher).weigh(Optional.of(near));
    }

    /**
     * What could be had for how many: for each floor how good the best result without lower pairs is. Kept pairs and the
     * load are not looked at.
     */
    public List<Quality> tradeOff(AssignmentProblem problem, List<Integer> floors, Watcher watcher) {
        return floors.stream()
                .map(floor -> new Run(problem.from(floor), watcher).weigh(Optional.empty()))
                .toList();
    }

    /** The highest total alone, whoever is left without a partner by that: the other end of the trade-off. */
    public Quality highestTotal(AssignmentProblem problem, Watcher watcher) {
        return new Run(problem, watcher).highestTotal();
    }
}

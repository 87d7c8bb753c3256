package org.viceversa.assignment;

import java.util.BitSet;

/**
 * Finds the best set of pairs: first as many people with a partner as can be; among those sets the highest worst score;
 * then the highest total; then the most kept pairs; then the least load. The result is exact and depends on the order of
 * the input alone: callers who want no order to be favoured shuffle before.
 *
 * <p>Step by step, each a class: {@link Matched} finds how many can be matched, and the threshold below which no pair is
 * needed; {@link Bounds} says what that requires of everybody; {@link PrimalDual} finds the highest total within these
 * bounds; {@link Face} is what is then still open, in which kept pairs and the load are decided by the same method.
 */
public final class Solver {

    public Assignment solve(AssignmentProblem problem, Watcher watcher) {
        return new Run(problem, watcher).solve();
    }

    /** One calculation. */
    private static final class Run {

        private final AssignmentProblem problem;
        private final Watcher watcher;
        private final int[] leftHeld;
        private final int[] rightHeld;
        private final int[] leftPlaces;
        private final int[] rightPlaces;
        private int ceiling = Integer.MAX_VALUE;

        Run(AssignmentProblem problem, Watcher watcher) {
            this.problem = problem;
            this.watcher = watcher;
            leftHeld = new int[problem.leftSize()];
            rightHeld = new int[problem.rightSize()];
            leftPlaces = problem.leftCapacity.clone();
            rightPlaces = problem.rightCapacity.clone();
            for (int edge = problem.forced.nextSetBit(0); edge >= 0; edge = problem.forced.nextSetBit(edge + 1)) {
                int left = problem.leftOf(edge);
                leftHeld[left]++;
                leftPlaces[left]--;
                rightHeld[problem.right[edge]]++;
                rightPlaces[problem.right[edge]]--;
                ceiling = Math.min(ceiling, problem.score[edge]);
            }
        }

        Assignment solve() {
            watcher.at("read", 0);
            Graph graph = Graph.of(problem, leftPlaces, rightPlaces);
            boolean[] leftWanting = wanting(leftPlaces, leftHeld);
            boolean[] rightWanting = wanting(rightPlaces, rightHeld);
            Matched matched = new Matched(graph, leftPlaces, rightPlaces, leftWanting, rightWanting, ceiling, watcher);
            int threshold = matched.threshold();
            BitSet leftCrowd = matched.leftCrowd();
            BitSet rightCrowd = matched.rightCrowd();
            boolean aboveIsLeft = matched.isLeftBelowAbove();
            BitSet crowdAbove = matched.crowdAbove();

            graph.retain(edge -> graph.left.score[edge] >= threshold);
            Bounds left = Bounds.of(graph.left, leftWanting, leftPlaces, leftCrowd, graph.right, rightCrowd);
            Bounds right = Bounds.of(graph.right, rightWanting, rightPlaces, rightCrowd, graph.left, leftCrowd);
            if (!left.isSimple() || !right.isSimple()) {
                BitSet allowed = allowed(graph, left, right);
                graph.retain(allowed::get);
            }
            Pairs pairs = new Pairs(
                    graph,
                    new Places(left.least, left.most, leftHeld, false),
                    new Places(right.least, right.most, rightHeld, false));
            PrimalDual.finish(pairs, watcher, "total");
            Certificate.Prices total = new Certificate.Prices(pairs.left.price, pairs.right.price);
            Certificate.Prices[] rest = new Rest(pairs, keptIn(graph), watcher).solve();
            int[] edges = chosen(pairs);
            return new Assignment(
                    edges,
                    Tally.of(problem, edges),
                    new Certificate(
                            threshold, leftCrowd, rightCrowd, aboveIsLeft, crowdAbove, total, rest[0], rest[1]));
        }

        private static boolean[] wanting(int[] places, int[] held) {
            boolean[] wanting = new boolean[places.length];
            for (int person = 0; person < wanting.length; person++) {
                wanting[person] = places[person] > 0 && held[person] == 0;
            }
            return wanting;
        }

        private static BitSet allowed(Graph graph, Bounds left, Bounds right) {
            BitSet allowed = new BitSet();
            for (int person = 0; person < graph.left.size; person++) {
                for (int edge = graph.left.first[person]; edge < graph.left.first[person + 1]; edge++) {
                    int other = graph.left.other[edge];
                    allowed.set(edge, left.allows(person, other, right) && right.allows(other, person, left));
                }
            }
            return allowed;
        }

        private BitSet keptIn(Graph graph) {
            BitSet kept = new BitSet();
            if (!problem.kept.isEmpty()) {
                for (int edge = 0; edge < graph.edges(); edge++) {
                    kept.set(edge, problem.kept.get(graph.source[edge]));
                }
            }
            return kept;
        }

        private int[] chosen(Pairs pairs) {
            BitSet chosen = (BitSet) problem.forced.clone();
            for (int edge = 0; edge < pairs.used.length; edge++) {
                if (pairs.used[edge]) {
                    chosen.set(pairs.graph.source[edge]);
                }
            }
            return chosen.stream().toArray();
        }
    }
}

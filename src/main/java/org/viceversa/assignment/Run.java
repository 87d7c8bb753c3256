package org.viceversa.assignment;

import java.util.BitSet;
import java.util.Optional;

/** One calculation of the {@link Solver}: the steps in their order. */
final class Run {

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
        Graph graph = read();
        Matched matched = match(graph);
        boolean aboveIsLeft = matched.isLeftBelowAbove();
        BitSet crowdAbove = matched.crowdAbove();
        Pairs pairs = bounded(graph, matched);
        makeBest(pairs, Optional.empty());
        Certificate.Prices total = new Certificate.Prices(pairs.left.price, pairs.right.price);
        Certificate.Prices[] rest = new Rest(pairs, keptIn(graph), watcher).solve();
        int[] edges = chosen(pairs);
        Certificate certificate = new Certificate(
                matched.threshold(),
                matched.leftCrowd(),
                matched.rightCrowd(),
                aboveIsLeft,
                crowdAbove,
                total,
                rest[0],
                rest[1]);
        return new Assignment(edges, Tally.of(problem, edges), certificate);
    }

    /** Without the last objectives and without a certificate. */
    Quality weigh(Optional<Assignment> near) {
        Graph graph = read();
        Pairs pairs = bounded(graph, match(graph));
        makeBest(pairs, near);
        return Tally.of(problem, chosen(pairs));
    }

    Quality highestTotal() {
        Graph graph = read();
        Bounds left = Bounds.none(graph.left, leftPlaces);
        Bounds right = Bounds.none(graph.right, rightPlaces);
        Pairs pairs = pairs(graph, left, right);
        makeBest(pairs, Optional.empty());
        return Tally.of(problem, chosen(pairs));
    }

    private Graph read() {
        watcher.at("read", 0);
        return Graph.of(problem, leftPlaces, rightPlaces);
    }

    private Matched match(Graph graph) {
        return new Matched(
                graph,
                leftPlaces,
                rightPlaces,
                wanting(leftPlaces, leftHeld),
                wanting(rightPlaces, rightHeld),
                ceiling,
                watcher);
    }

    private static boolean[] wanting(int[] places, int[] held) {
        boolean[] wanting = new boolean[places.length];
        for (int person = 0; person < wanting.length; person++) {
            wanting[person] = places[person] > 0 && held[person] == 0;
        }
        return wanting;
    }

    /** What is left to choose once it is known who can be matched and from which score on; changes the graph. */
    private Pairs bounded(Graph graph, Matched matched) {
        int threshold = matched.threshold();
        BitSet leftCrowd = matched.leftCrowd();
        BitSet rightCrowd = matched.rightCrowd();
        graph.retain(edge -> graph.left.score[edge] >= threshold);
        Bounds left =
                Bounds.of(graph.left, wanting(leftPlaces, leftHeld), leftPlaces, leftCrowd, graph.right, rightCrowd);
        Bounds right =
                Bounds.of(graph.right, wanting(rightPlaces, rightHeld), rightPlaces, rightCrowd, graph.left, leftCrowd);
        if (!left.isSimple() || !right.isSimple()) {
            BitSet allowed = allowed(graph.left, left, right);
            graph.retain(allowed::get);
        }
        return pairs(graph, left, right);
    }

    private static BitSet allowed(Side side, Bounds left, Bounds right) {
        BitSet allowed = new BitSet();
        for (int person = 0; person < side.size; person++) {
            for (int edge = side.first[person]; edge < side.first[person + 1]; edge++) {
                int other = side.other[edge];
                allowed.set(edge, left.allows(person, other, right) && right.allows(other, person, left));
            }
        }
        return allowed;
    }

    private Pairs pairs(Graph graph, Bounds left, Bounds right) {
        return new Pairs(
                graph,
                new Places(left.least, left.most, leftHeld, false),
                new Places(right.least, right.most, rightHeld, false));
    }

    private void makeBest(Pairs pairs, Optional<Assignment> near) {
        if (near.isPresent()) {
            PrimalDual.begin(pairs, near.get());
        } else {
            new Auction(pairs, watcher, "total").run();
        }
        PrimalDual.finish(pairs, watcher, "exact");
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

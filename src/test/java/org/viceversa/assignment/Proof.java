package org.viceversa.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;

/**
 * Proves by its certificate that a result is a best one, objective after objective. Knows nothing of how it was found:
 * only counts, and the conditions of complementary slackness, which are sufficient whoever found them.
 */
final class Proof {

    private final AssignmentProblem problem;
    private final Certificate certificate;
    private final BitSet chosen = new BitSet();
    private final int[] leftOf;
    private final Ends left;
    private final Ends right;

    /** By edge: whether what was proved so far leaves it open. */
    private final BitSet open = new BitSet();

    /** One side: how many partners each has, must have and may have. */
    private static final class Ends {

        final int[] held;
        final int[] places;
        final int[] has;
        final int[] least;
        final int[] most;
        final int[] degree;

        Ends(int[] capacity) {
            places = capacity.clone();
            held = new int[capacity.length];
            has = new int[capacity.length];
            least = new int[capacity.length];
            most = new int[capacity.length];
            degree = new int[capacity.length];
        }

        boolean isWanting(int person) {
            return held[person] == 0 && places[person] > 0;
        }
    }

    private Proof(AssignmentProblem problem, Assignment assignment) {
        this.problem = problem;
        this.certificate = assignment.certificate();
        left = new Ends(problem.leftCapacity);
        right = new Ends(problem.rightCapacity);
        leftOf = new int[problem.edges()];
        for (int edge = 0; edge < leftOf.length; edge++) {
            leftOf[edge] = problem.leftOf(edge);
            if (problem.forced.get(edge)) {
                left.held[leftOf[edge]]++;
                left.places[leftOf[edge]]--;
                right.held[problem.right[edge]]++;
                right.places[problem.right[edge]]--;
            }
        }
        for (int edge : assignment.edges()) {
            if (!problem.forced.get(edge)) {
                chosen.set(edge);
                left.has[leftOf[edge]]++;
                right.has[problem.right[edge]]++;
            }
        }
    }

    static void check(AssignmentProblem problem, Assignment assignment) {
        Proof proof = new Proof(problem, assignment);
        proof.mostPeople();
        proof.bestWorst();
        proof.bounds();
        proof.slackness(certificateOf(assignment).total(), 0);
        proof.slackness(certificateOf(assignment).kept(), 1);
        proof.slackness(certificateOf(assignment).load(), 2);
    }

    private static Certificate certificateOf(Assignment assignment) {
        return assignment.certificate();
    }

    private boolean isUsable(int edge, int least) {
        return problem.isOpen(edge)
                && problem.score[edge] >= least
                && left.places[leftOf[edge]] > 0
                && right.places[problem.right[edge]] > 0;
    }

    /** No more than these of the side can be matched by pairs from a score on, whoever is in the crowd. */
    private int atMost(boolean isLeft, BitSet crowd, int least) {
        Ends side = isLeft ? left : right;
        Ends others = isLeft ? right : left;
        int[] degree = new int[others.has.length];
        boolean[] near = new boolean[others.has.length];
        for (int edge = 0; edge < leftOf.length; edge++) {
            if (isUsable(edge, least)) {
                int other = isLeft ? problem.right[edge] : leftOf[edge];
                degree[other]++;
                near[other] |= crowd.get(isLeft ? leftOf[edge] : problem.right[edge]);
            }
        }
        int most = 0;
        for (int other = 0; other < near.length; other++) {
            most += near[other] ? Math.min(degree[other], others.places[other]) : 0;
        }
        for (int person = 0; person < side.has.length; person++) {
            assertThat(crowd.get(person) && !side.isWanting(person)).isFalse();
            most += side.isWanting(person) && !crowd.get(person) ? 1 : 0;
        }
        return most;
    }

    private static int matched(Ends side) {
        int matched = 0;
        for (int person = 0; person < side.has.length; person++) {
            matched += side.isWanting(person) && side.has[person] > 0 ? 1 : 0;
        }
        return matched;
    }

    private void mostPeople() {
        int threshold = certificate.threshold();
        chosen.stream().forEach(edge -> assertThat(isUsable(edge, threshold)).isTrue());
        assertThat(atMost(true, certificate.leftCrowd(), 0)).isEqualTo(matched(left));
        assertThat(atMost(false, certificate.rightCrowd(), 0)).isEqualTo(matched(right));
    }

    private void bestWorst() {
        int forced =
                problem.forced.stream().map(edge -> problem.score[edge]).min().orElse(Integer.MAX_VALUE);
        assertThat(certificate.threshold()).isLessThanOrEqualTo(forced);
        if (certificate.threshold() < forced && !chosen.isEmpty()) {
            boolean isLeft = certificate.aboveIsLeft();
            assertThat(atMost(isLeft, certificate.crowdAbove(), certificate.threshold() + 1))
                    .isLessThan(matched(isLeft ? left : right));
        }
    }

    private void bounds() {
        BitSet leftNear = new BitSet();
        BitSet rightNear = new BitSet();
        for (int edge = 0; edge < leftOf.length; edge++) {
            if (isUsable(edge, certificate.threshold())) {
                leftNear.set(
                        leftOf[edge],
                        leftNear.get(leftOf[edge]) || certificate.rightCrowd().get(problem.right[edge]));
                rightNear.set(
                        problem.right[edge],
                        rightNear.get(problem.right[edge])
                                || certificate.leftCrowd().get(leftOf[edge]));
            }
        }
        for (int edge = 0; edge < leftOf.length; edge++) {
            if (isUsable(edge, certificate.threshold())) {
                left.degree[leftOf[edge]]++;
                right.degree[problem.right[edge]]++;
                boolean leftAllows =
                        !leftNear.get(leftOf[edge]) || certificate.rightCrowd().get(problem.right[edge]);
                boolean rightAllows = !rightNear.get(problem.right[edge])
                        || certificate.leftCrowd().get(leftOf[edge]);
                open.set(edge, leftAllows && rightAllows);
                assertThat(chosen.get(edge) && !open.get(edge)).isFalse();
            }
        }
        bounds(left, certificate.leftCrowd(), leftNear);
        bounds(right, certificate.rightCrowd(), rightNear);
    }

    private static void bounds(Ends side, BitSet crowd, BitSet near) {
        for (int person = 0; person < side.has.length; person++) {
            int most = Math.min(side.places[person], side.degree[person]);
            side.most[person] = crowd.get(person) ? Math.min(1, most) : most;
            side.least[person] = side.isWanting(person) && !crowd.get(person) ? 1 : 0;
            if (near.get(person)) {
                side.least[person] = side.most[person];
            }
            assertThat(side.has[person]).isBetween(side.least[person], side.most[person]);
        }
    }

    /** @param objective 0 for the total, 1 for kept pairs, 2 for the load */
    private void slackness(Certificate.Prices prices, int objective) {
        narrow();
        for (int edge = open.nextSetBit(0); edge >= 0; edge = open.nextSetBit(edge + 1)) {
            int score = objective == 0 ? problem.score[edge] : objective == 1 && problem.kept.get(edge) ? 1 : 0;
            long worth = score - prices.left()[leftOf[edge]] - prices.right()[problem.right[edge]];
            if (worth != 0) {
                assertThat(chosen.get(edge))
                        .as("edge %d, objective %d", edge, objective)
                        .isEqualTo(worth > 0);
                open.clear(edge);
            }
        }
        slackness(left, prices.left(), objective == 2);
        slackness(right, prices.right(), objective == 2);
    }

    /** Nobody can have fewer than the pairs that are certain by now, or more than with all that are open. */
    private void narrow() {
        int[] leftMost = left.has.clone();
        int[] rightMost = right.has.clone();
        int[] leftCertain = left.has.clone();
        int[] rightCertain = right.has.clone();
        for (int edge = open.nextSetBit(0); edge >= 0; edge = open.nextSetBit(edge + 1)) {
            leftMost[leftOf[edge]] += chosen.get(edge) ? 0 : 1;
            rightMost[problem.right[edge]] += chosen.get(edge) ? 0 : 1;
            leftCertain[leftOf[edge]] -= chosen.get(edge) ? 1 : 0;
            rightCertain[problem.right[edge]] -= chosen.get(edge) ? 1 : 0;
        }
        for (int person = 0; person < leftMost.length; person++) {
            left.least[person] = Math.max(left.least[person], leftCertain[person]);
            left.most[person] = Math.min(left.most[person], leftMost[person]);
        }
        for (int person = 0; person < rightMost.length; person++) {
            right.least[person] = Math.max(right.least[person], rightCertain[person]);
            right.most[person] = Math.min(right.most[person], rightMost[person]);
        }
    }

    private static void slackness(Ends side, long[] prices, boolean spread) {
        for (int person = 0; person < side.has.length; person++) {
            int has = side.has[person];
            long last = spread ? side.held[person] + has - 1L : 0;
            long next = spread ? last + 1 : 0;
            if (has > side.least[person]) {
                assertThat(prices[person]).isGreaterThanOrEqualTo(last);
            }
            if (has < side.most[person]) {
                assertThat(prices[person]).isLessThanOrEqualTo(next);
            }
            if (!spread && prices[person] != 0) {
                side.least[person] = has;
                side.most[person] = has;
            }
        }
    }
}

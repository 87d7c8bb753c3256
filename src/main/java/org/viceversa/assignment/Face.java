package org.viceversa.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * What a finished step leaves open: all results that are as good, as a smaller problem for the next objective. Pairs that
 * are exactly worth the prices of their ends, and lie within one of the {@link Components}, may be chosen or not; the
 * others stay as they are.
 */
final class Face {

    private final Pairs parent;
    private final Components components;
    private final int[] leftNumber;
    private final int[] rightNumber;
    private final int[] leftPeople;
    private final int[] rightPeople;
    private final Pairs open;
    private final boolean spread;

    /**
     * @param score of an edge of the parent for the next objective
     * @param spread whether places cost more and more in the next objective
     */
    Face(Pairs parent, IntUnaryOperator score, boolean spread) {
        this.parent = parent;
        this.spread = spread;
        components = new Components(parent);
        leftNumber = new int[parent.left.size()];
        rightNumber = new int[parent.right.size()];
        BitSet edges = openEdges();
        leftPeople = numbered(leftNumber);
        rightPeople = numbered(rightNumber);
        Graph graph = graph(edges, score);
        open = new Pairs(
                graph,
                places(parent.left, leftPeople, true, graph.left),
                places(parent.right, rightPeople, false, graph.right));
        for (int person = 0; person < leftPeople.length; person++) {
            for (int edge = graph.left.first[person]; edge < graph.left.first[person + 1]; edge++) {
                if (parent.used[graph.source[edge]]) {
                    open.add(person, graph.left.other[edge], edge);
                }
            }
        }
    }

    Pairs open() {
        return open;
    }

    /** Marks who has an open edge, by how many. */
    private BitSet openEdges() {
        BitSet edges = new BitSet();
        Side side = parent.graph.left;
        for (int person = 0; person < side.size; person++) {
            int own = components.ofLeft(person);
            for (int edge = side.first[person]; edge < side.first[person + 1]; edge++) {
                int other = side.other[edge];
                if (components.ofRight(other) == own && parent.slack(person, edge) == 0) {
                    edges.set(edge);
                    leftNumber[person]++;
                    rightNumber[other]++;
                }
            }
        }
        return edges;
    }

    /** Turns marks into numbers from 0 on, negative for who has no mark. */
    private static int[] numbered(int[] marks) {
        int[] people = new int[marks.length];
        int count = 0;
        for (int person = 0; person < marks.length; person++) {
            if (marks[person] > 0) {
                people[count] = person;
                marks[person] = count++;
            } else {
                marks[person] = -1;
            }
        }
        return Arrays.copyOf(people, count);
    }

    private Graph graph(BitSet edges, IntUnaryOperator score) {
        Side side = parent.graph.left;
        int count = edges.cardinality();
        int[] first = new int[leftPeople.length + 1];
        int[] other = new int[count];
        int[] scores = new int[count];
        int[] source = new int[count];
        int next = 0;
        for (int person = 0; person < leftPeople.length; person++) {
            int end = side.first[leftPeople[person] + 1];
            int edge = edges.nextSetBit(side.first[leftPeople[person]]);
            for (; edge >= 0 && edge < end; edge = edges.nextSetBit(edge + 1)) {
                other[next] = rightNumber[side.other[edge]];
                scores[next] = score.applyAsInt(edge);
                source[next++] = edge;
            }
            first[person + 1] = next;
        }
        return Graph.of(first, other, scores, source, rightPeople.length);
    }

    private Places places(Places of, int[] people, boolean isLeft, Side side) {
        int[] least = new int[people.length];
        int[] most = new int[people.length];
        int[] held = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            int person = people[i];
            int moving = 0;
            for (int place = of.first[person]; place < of.first[person] + of.count[person]; place++) {
                int edge = of.edge[place];
                int leftEnd = isLeft ? person : of.partner[place];
                int rightEnd = isLeft ? of.partner[place] : person;
                boolean inside = components.ofLeft(leftEnd) == components.ofRight(rightEnd);
                moving += inside && parent.slack(leftEnd, edge) == 0 ? 1 : 0;
            }
            int fixed = of.count[person] - moving;
            int component = isLeft ? components.ofLeft(person) : components.ofRight(person);
            boolean mayChange = component == components.ofHub() && of.price[person] == 0;
            int degree = side.first[i + 1] - side.first[i];
            least[i] = mayChange ? Math.max(0, of.least[person] - fixed) : moving;
            most[i] = mayChange ? Math.min(degree, of.most[person] - fixed) : moving;
            held[i] = of.held(person) + fixed;
        }
        return new Places(least, most, held, spread);
    }

    /** Takes over into the step before what the next one chose. */
    void apply() {
        Side side = open.graph.left;
        for (int person = 0; person < leftPeople.length; person++) {
            for (int edge = side.first[person]; edge < side.first[person + 1]; edge++) {
                parent.used[open.graph.source[edge]] = open.used[edge];
            }
        }
    }

    /**
     * The next objective's prices for everybody, so high that nobody outside would exchange with anybody inside: a
     * component's number times more than any price, cost or score, counted from the hub's.
     */
    Certificate.Prices prices(int highestScore) {
        raiseFixed(open.left);
        raiseFixed(open.right);
        Certificate.Prices prices = outward(new Certificate.Prices(open.left.price, open.right.price), spread);
        long step = highestScore + 2 * (highest(prices.left()) + highest(prices.right())) + highestCost() + 2;
        for (int person = 0; person < leftNumber.length; person++) {
            prices.left()[person] += step * (components.ofLeft(person) - components.ofHub());
        }
        for (int person = 0; person < rightNumber.length; person++) {
            prices.right()[person] -= step * (components.ofRight(person) - components.ofHub());
        }
        return prices;
    }

    /** Who has only pairs that stay as they are is worth at least what the last of them costs. */
    private void raiseFixed(Places places) {
        for (int person = 0; spread && person < places.size(); person++) {
            if (places.count[person] == 0 && places.held(person) > 0) {
                places.price[person] = Math.max(places.price[person], places.held(person) - 1L);
            }
        }
    }

    /**
     * The same prices by the parent's people.
     *
     * @param costly whether they are for the load: whoever has nothing open is worth what their last place costs
     */
    Certificate.Prices outward(Certificate.Prices prices, boolean costly) {
        return new Certificate.Prices(
                outward(prices.left(), leftNumber, parent.left, costly),
                outward(prices.right(), rightNumber, parent.right, costly));
    }

    private static long[] outward(long[] prices, int[] numbers, Places places, boolean costly) {
        long[] all = new long[numbers.length];
        for (int person = 0; person < all.length; person++) {
            if (numbers[person] >= 0) {
                all[person] = prices[numbers[person]];
            } else if (costly && places.count[person] > 0) {
                all[person] = places.held(person) + places.count[person] - 1L;
            }
        }
        return all;
    }

    private long highestCost() {
        long highest = 0;
        for (int person = 0; person < open.left.size(); person++) {
            highest = Math.max(highest, open.left.cost(person, open.left.most[person]));
        }
        for (int person = 0; person < open.right.size(); person++) {
            highest = Math.max(highest, open.right.cost(person, open.right.most[person]));
        }
        return highest;
    }

    private static long highest(long[] prices) {
        long highest = 0;
        for (long price : prices) {
            highest = Math.max(highest, Math.abs(price));
        }
        return highest;
    }
}

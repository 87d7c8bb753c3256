package org.viceversa.assignment;

import java.util.BitSet;

/**
 * Makes a step exact, whatever it begins with: good prices and pairs only make it fast.
 *
 * <p>First everything that the prices do not justify is undone: each on the left gets the price of the best pair they do
 * not have, and loses the pairs that are worth less. Then everybody who is short is served, first on the left, then on
 * the right ({@link Search}). When nobody is, pairs and prices satisfy the conditions of complementary slackness, so the
 * pairs are the best there are: a chosen pair is worth at least its prices, another one at most; a price is at least the
 * cost of the last place used, unless that place had to be used, and at most that of the next place, if there is one.
 */
final class PrimalDual {

    private PrimalDual() {}

    static void finish(Pairs pairs, Watcher watcher, String phase) {
        justifyRight(pairs.right);
        justifyLeft(pairs);
        new Search(pairs, true).serveAll(watcher, phase);
        new Search(pairs, false).serveAll(watcher, phase);
    }

    /** Begins with the prices and pairs of another result instead of none, as far as they fit. */
    static void begin(Pairs pairs, Assignment near) {
        BitSet chosen = new BitSet();
        for (int edge : near.edges()) {
            chosen.set(edge);
        }
        System.arraycopy(near.certificate().total().right(), 0, pairs.right.price, 0, pairs.right.size());
        Side side = pairs.graph.left;
        for (int person = 0; person < side.size; person++) {
            for (int edge = side.first[person]; edge < side.first[person + 1]; edge++) {
                int other = side.other[edge];
                if (chosen.get(pairs.graph.source[edge]) && pairs.left.hasFree(person) && pairs.right.hasFree(other)) {
                    pairs.add(person, other, edge);
                }
            }
        }
    }

    private static void justifyRight(Places right) {
        for (int person = 0; person < right.size(); person++) {
            if (right.maySpare(person)) {
                right.price[person] = Math.max(right.price[person], right.cost(person, right.count[person]));
            }
        }
    }

    private static void justifyLeft(Pairs pairs) {
        Side side = pairs.graph.left;
        Places left = pairs.left;
        for (int person = 0; person < left.size(); person++) {
            long price = left.maySpare(person) ? left.cost(person, left.count[person]) : Long.MIN_VALUE;
            for (int edge = side.first[person]; edge < side.first[person + 1]; edge++) {
                if (!pairs.used[edge]) {
                    price = Math.max(price, worth(pairs, edge));
                }
            }
            if (price == Long.MIN_VALUE) {
                price = settledPrice(pairs, person);
            }
            left.price[person] = price;
            for (int place = left.first[person] + left.count[person] - 1; place >= left.first[person]; place--) {
                int edge = left.edge[place];
                if (worth(pairs, edge) < price) {
                    pairs.remove(person, side.other[edge], edge);
                }
            }
        }
    }

    /** Of somebody who has every pair there is, or none: any price that all of them are worth. */
    private static long settledPrice(Pairs pairs, int person) {
        long price = 0;
        for (int place = pairs.left.first[person];
                place < pairs.left.first[person] + pairs.left.count[person];
                place++) {
            price = Math.min(price, worth(pairs, pairs.left.edge[place]));
        }
        return price;
    }

    private static long worth(Pairs pairs, int edge) {
        return pairs.graph.left.score[edge] - pairs.right.price[pairs.graph.left.other[edge]];
    }
}

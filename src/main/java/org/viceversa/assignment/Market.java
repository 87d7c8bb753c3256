package org.viceversa.assignment;

import java.util.Arrays;

/**
 * Who has which place at which price during an {@link Auction}. Scores and prices are scaled up, so that a step can be a
 * fraction of a point.
 */
final class Market {

    private static final int NOBODY = -1;
    private static final int SCALE = 64;
    private static final int HIGHEST_SCALED = 1 << 27;

    final int scale;

    /** What a partner is worth to somebody who must have one. */
    final int bonus;

    /** By person of the right: the lowest price of a place of theirs. */
    final int[] price;

    /** By place of the right: its price, and who has it by which edge. */
    final int[] placePrice;

    final int[] owner;
    final int[] ownEdge;

    /** By place of the left: the place of the right that they have. */
    final int[] has;

    final int[] count;

    /** By person of the left: what a new pair must gain them to be welcome. */
    final int[] value;

    /** No price is lower when bidding begins, and none falls while it lasts. */
    int lowest;

    private final Pairs pairs;
    private final Side leftSide;
    private final Places left;
    private final Places right;

    Market(Pairs pairs) {
        this.pairs = pairs;
        leftSide = pairs.graph.left;
        left = pairs.left;
        right = pairs.right;
        int highest = Math.max(1, pairs.graph.highestScore());
        scale = Math.max(1, Math.min(SCALE, HIGHEST_SCALED / highest));
        bonus = 2 * highest * scale;
        price = new int[right.size()];
        placePrice = new int[right.partner.length];
        owner = new int[placePrice.length];
        ownEdge = new int[placePrice.length];
        has = new int[left.partner.length];
        count = new int[left.size()];
        value = new int[left.size()];
    }

    /** Takes all places back; prices stay. */
    void clear() {
        Arrays.fill(pairs.used, false);
        Arrays.fill(count, 0);
        lowest = 0;
        for (int person = 0; person < price.length; person++) {
            lowest = Math.min(lowest, price[person]);
            for (int place = right.first[person]; place < right.first[person + 1]; place++) {
                placePrice[place] = Math.max(price[person], floor(person, place));
                owner[place] = NOBODY;
            }
        }
    }

    int floor(int person, int place) {
        return place - right.first[person] < right.least[person] ? -bonus : 0;
    }

    int outside(int person) {
        return count[person] < left.least[person] ? -bonus : 0;
    }

    boolean isAsking(int person, int place) {
        return owner[place] == NOBODY && placePrice[place] > floor(person, place);
    }

    int gainAt(int place) {
        return leftSide.score[ownEdge[place]] * scale - placePrice[place];
    }

    void take(int person, int place, int edge, int newPrice) {
        owner[place] = person;
        ownEdge[place] = edge;
        placePrice[place] = newPrice;
        pairs.used[edge] = true;
        has[left.first[person] + count[person]++] = place;
    }

    void leave(int person, int place) {
        pairs.used[ownEdge[place]] = false;
        int i = left.first[person];
        while (has[i] != place) {
            i++;
        }
        has[i] = has[left.first[person] + --count[person]];
    }

    void updateValue(int person) {
        int worst = outside(person);
        if (count[person] > 0 && count[person] <= left.least[person]) {
            worst = Math.min(hasFree(person) ? 0 : Integer.MAX_VALUE, leastGain(person));
        } else if (!hasFree(person)) {
            worst = Math.max(0, leastGain(person));
        }
        value[person] = worst;
    }

    boolean hasFree(int person) {
        return count[person] < left.most[person];
    }

    /** Whether a new pair must replace one: all places are taken, or only a bad one that had to be. */
    boolean mustSwap(int person) {
        return !hasFree(person) || count[person] > 0 && count[person] == left.least[person] && leastGain(person) < 0;
    }

    int leastGain(int person) {
        int least = Integer.MAX_VALUE;
        for (int i = left.first[person]; i < left.first[person] + count[person]; i++) {
            least = Math.min(least, gainAt(has[i]));
        }
        return least;
    }

    void updatePrice(int person) {
        int least = Integer.MAX_VALUE;
        for (int place = right.first[person]; place < right.first[person + 1]; place++) {
            least = Math.min(least, placePrice[place]);
        }
        price[person] = least;
    }

    /** Leaves pairs and prices in the state of the step. */
    void hand() {
        Arrays.fill(pairs.used, false);
        for (int person = 0; person < price.length; person++) {
            right.price[person] = Math.floorDiv(price[person] + scale / 2, scale);
            for (int place = right.first[person]; place < right.first[person + 1]; place++) {
                if (owner[place] != NOBODY) {
                    pairs.add(owner[place], person, ownEdge[place]);
                }
            }
        }
    }
}

package org.viceversa.assignment;

import java.util.Arrays;

/**
 * A fast start for {@link PrimalDual}: prices close to the right ones, and pairs that are nearly the best, by Bertsekas'
 * auction with falling steps.
 *
 * <p>Each on the left bids for the pair that gains them most, so much that the second best would be no worse by more than
 * a step; whoever is outbid bids again. Then places on the right that stayed empty although their price had risen ask
 * those on the left in the same way, until they are taken or their price has fallen to its floor: without that, prices
 * that nobody pays any more would have to be put right one by one. Both are done with large steps first, to find the
 * level, and again with smaller ones from the prices found.
 *
 * <p>Scores are scaled up so that a step can be a fraction of a point. Nothing here needs to be exact. Where somebody
 * must have a partner, their place has a bonus: a floor below zero.
 */
final class Auction {

    private static final int NOBODY = -1;
    private static final int FIRST_STEP_PART = 16;
    private static final int STEP_FALL = 8;
    private static final int LAST_STEP_PART = 16;
    private static final int LOOK_UP_EVERY = 1 << 14;

    private final Pairs pairs;
    private final Side leftSide;
    private final Side rightSide;
    private final Places left;
    private final Places right;
    private final Watcher watcher;
    private final String phase;
    private final int scale;
    private final int bonus;

    /** By person of the right: the lowest price of a place of theirs. */
    private final int[] price;

    /** By place of the right: its price, and who has it. */
    private final int[] placePrice;

    private final int[] owner;
    private final int[] ownEdge;

    /** By place of the left: the place of the right that they have. */
    private final int[] has;

    private final int[] count;

    /** By person of the left: the least that one of their pairs gains, which they would give up for more. */
    private final int[] value;

    private final int[] waiting;
    private int step;
    private int lowest;
    private int events;

    Auction(Pairs pairs, Watcher watcher, String phase) {
        this.pairs = pairs;
        this.watcher = watcher;
        this.phase = phase;
        leftSide = pairs.graph.left;
        rightSide = pairs.graph.right;
        left = pairs.left;
        right = pairs.right;
        int highest = Math.max(1, pairs.graph.highestScore());
        scale = Math.max(1, Math.min(64, (1 << 27) / highest));
        bonus = 2 * highest * scale;
        price = new int[right.size()];
        placePrice = new int[right.partner.length];
        owner = new int[placePrice.length];
        ownEdge = new int[placePrice.length];
        has = new int[left.partner.length];
        count = new int[left.size()];
        value = new int[left.size()];
        waiting = new int[Math.max(has.length, owner.length)];
        step = highest * scale / FIRST_STEP_PART;
    }

    /** Leaves pairs and prices in the state. */
    void run() {
        int last = Math.max(1, scale / LAST_STEP_PART);
        step = Math.max(last, step);
        while (true) {
            begin();
            bidAll();
            askAll();
            if (step == last) {
                break;
            }
            step = Math.max(last, step / STEP_FALL);
        }
        hand();
    }

    private void begin() {
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

    private int floor(int person, int place) {
        return place - right.first[person] < right.least[person] ? -bonus : 0;
    }

    private int outside(int person) {
        return count[person] < left.least[person] ? -bonus : 0;
    }

    private void bidAll() {
        int size = 0;
        for (int person = count.length - 1; person >= 0; person--) {
            for (int nth = left.most[person]; nth > 0; nth--) {
                waiting[size++] = person;
            }
        }
        while (size > 0) {
            int person = waiting[--size];
            while (person != NOBODY) {
                person = bid(person);
            }
        }
    }

    /** Returns who is outbid. */
    private int bid(int person) {
        int best = outside(person);
        int second = best;
        int bestEdge = NOBODY;
        int end = leftSide.first[person + 1];
        for (int edge = leftSide.first[person]; edge < end; edge++) {
            int score = leftSide.score[edge] * scale;
            if (score - lowest <= second) {
                break;
            }
            int gain = score - price[leftSide.other[edge]];
            if (gain > second && !pairs.used[edge]) {
                if (gain > best) {
                    second = best;
                    best = gain;
                    bestEdge = edge;
                } else {
                    second = gain;
                }
            }
        }
        if (bestEdge == NOBODY) {
            return NOBODY;
        }
        lookUp();
        int other = leftSide.other[bestEdge];
        int cheapest = right.first[other];
        int next = Integer.MAX_VALUE;
        for (int place = cheapest + 1; place < right.first[other + 1]; place++) {
            if (placePrice[place] < placePrice[cheapest]) {
                next = placePrice[cheapest];
                cheapest = place;
            } else if (placePrice[place] < next) {
                next = placePrice[place];
            }
        }
        int outbid = owner[cheapest];
        if (outbid != NOBODY) {
            leave(outbid, cheapest);
        }
        int offer = leftSide.score[bestEdge] * scale - second + step;
        take(person, cheapest, bestEdge, offer);
        price[other] = Math.min(offer, next);
        return outbid;
    }

    private void askAll() {
        for (int person = 0; person < count.length; person++) {
            updateValue(person);
        }
        int size = 0;
        for (int person = price.length - 1; person >= 0; person--) {
            for (int place = right.first[person]; place < right.first[person + 1]; place++) {
                if (isAsking(person, place)) {
                    waiting[size++] = person;
                }
            }
        }
        while (size > 0) {
            int person = waiting[--size];
            while (person != NOBODY) {
                person = ask(person);
            }
        }
    }

    private boolean isAsking(int person, int place) {
        return owner[place] == NOBODY && placePrice[place] > floor(person, place);
    }

    /** Returns whose place is left empty by that. */
    private int ask(int person) {
        int place = right.first[person];
        while (place < right.first[person + 1] && !isAsking(person, place)) {
            place++;
        }
        if (place == right.first[person + 1]) {
            return NOBODY;
        }
        int floor = floor(person, place);
        int best = floor;
        int second = floor;
        int bestPosition = NOBODY;
        int end = rightSide.first[person + 1];
        for (int position = rightSide.first[person]; position < end; position++) {
            int score = rightSide.score[position] * scale;
            if (score + bonus <= second) {
                break;
            }
            int gain = score - value[rightSide.other[position]];
            if (gain > second && !pairs.used[rightSide.edgeAt(position)]) {
                if (gain > best) {
                    second = best;
                    best = gain;
                    bestPosition = position;
                } else {
                    second = gain;
                }
            }
        }
        lookUp();
        int emptied = NOBODY;
        if (bestPosition == NOBODY) {
            placePrice[place] = floor;
        } else {
            int asked = rightSide.other[bestPosition];
            if (mustSwap(asked)) {
                emptied = giveUp(asked);
            }
            take(asked, place, rightSide.edgeAt(bestPosition), Math.max(floor, Math.min(best, second - step)));
            updateValue(asked);
        }
        updatePrice(person);
        return emptied;
    }

    /** Ends the pair that gains this person least; returns the other end if its place now asks. */
    private int giveUp(int person) {
        int least = has[left.first[person]];
        for (int i = left.first[person] + 1; i < left.first[person] + count[person]; i++) {
            if (gainAt(has[i]) < gainAt(least)) {
                least = has[i];
            }
        }
        int other = leftSide.other[ownEdge[least]];
        leave(person, least);
        owner[least] = NOBODY;
        return isAsking(other, least) ? other : NOBODY;
    }

    private int gainAt(int place) {
        return leftSide.score[ownEdge[place]] * scale - placePrice[place];
    }

    private void take(int person, int place, int edge, int newPrice) {
        owner[place] = person;
        ownEdge[place] = edge;
        placePrice[place] = newPrice;
        pairs.used[edge] = true;
        has[left.first[person] + count[person]++] = place;
    }

    private void leave(int person, int place) {
        pairs.used[ownEdge[place]] = false;
        int i = left.first[person];
        while (has[i] != place) {
            i++;
        }
        has[i] = has[left.first[person] + --count[person]];
    }

    private void updateValue(int person) {
        int worst = outside(person);
        if (count[person] > 0 && count[person] <= left.least[person]) {
            worst = Math.min(hasFree(person) ? 0 : Integer.MAX_VALUE, leastGain(person));
        } else if (!hasFree(person)) {
            worst = Math.max(0, leastGain(person));
        }
        value[person] = worst;
    }

    private boolean hasFree(int person) {
        return count[person] < left.most[person];
    }

    /** Whether a new pair must replace one: all places are taken, or only a bad one that had to be. */
    private boolean mustSwap(int person) {
        return !hasFree(person) || count[person] > 0 && count[person] == left.least[person] && leastGain(person) < 0;
    }

    private int leastGain(int person) {
        int least = Integer.MAX_VALUE;
        for (int i = left.first[person]; i < left.first[person] + count[person]; i++) {
            least = Math.min(least, gainAt(has[i]));
        }
        return least;
    }

    private void updatePrice(int person) {
        int least = Integer.MAX_VALUE;
        for (int place = right.first[person]; place < right.first[person + 1]; place++) {
            least = Math.min(least, placePrice[place]);
        }
        price[person] = least;
    }

    private void lookUp() {
        if (++events % LOOK_UP_EVERY == 0) {
            watcher.at(phase, 0.5);
        }
    }

    private void hand() {
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

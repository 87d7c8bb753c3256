package org.viceversa.assignment;

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
 * <p>Nothing here needs to be exact. Where somebody must have a partner, their place has a bonus: a floor below zero.
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
    private final Market market;
    private final Watcher watcher;
    private final String phase;
    private final int[] waiting;
    private int step;
    private int events;

    Auction(Pairs pairs, Watcher watcher, String phase) {
        this.pairs = pairs;
        this.watcher = watcher;
        this.phase = phase;
        leftSide = pairs.graph.left;
        rightSide = pairs.graph.right;
        left = pairs.left;
        right = pairs.right;
        market = new Market(pairs);
        waiting = new int[Math.max(market.has.length, market.owner.length)];
        step = market.bonus / 2 / FIRST_STEP_PART;
    }

    /** Leaves pairs and prices in the state. */
    void run() {
        int last = Math.max(1, market.scale / LAST_STEP_PART);
        step = Math.max(last, step);
        while (true) {
            market.clear();
            bidAll();
            askAll();
            if (step == last) {
                break;
            }
            step = Math.max(last, step / STEP_FALL);
        }
        market.hand();
    }

    private void bidAll() {
        int size = 0;
        for (int person = market.count.length - 1; person >= 0; person--) {
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
        int best = market.outside(person);
        int second = best;
        int bestEdge = NOBODY;
        int end = leftSide.first[person + 1];
        for (int edge = leftSide.first[person]; edge < end; edge++) {
            int score = leftSide.score[edge] * market.scale;
            if (score - market.lowest <= second) {
                break;
            }
            int gain = score - market.price[leftSide.other[edge]];
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
            if (market.placePrice[place] < market.placePrice[cheapest]) {
                next = market.placePrice[cheapest];
                cheapest = place;
            } else if (market.placePrice[place] < next) {
                next = market.placePrice[place];
            }
        }
        int outbid = market.owner[cheapest];
        if (outbid != NOBODY) {
            market.leave(outbid, cheapest);
        }
        int offer = leftSide.score[bestEdge] * market.scale - second + step;
        market.take(person, cheapest, bestEdge, offer);
        market.price[other] = Math.min(offer, next);
        return outbid;
    }

    private void askAll() {
        for (int person = 0; person < market.count.length; person++) {
            market.updateValue(person);
        }
        int size = 0;
        for (int person = market.price.length - 1; person >= 0; person--) {
            for (int place = right.first[person]; place < right.first[person + 1]; place++) {
                if (market.isAsking(person, place)) {
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

    /** Returns whose place is left empty by that. */
    private int ask(int person) {
        int place = right.first[person];
        while (place < right.first[person + 1] && !market.isAsking(person, place)) {
            place++;
        }
        if (place == right.first[person + 1]) {
            return NOBODY;
        }
        int floor = market.floor(person, place);
        int best = floor;
        int second = floor;
        int bestPosition = NOBODY;
        int end = rightSide.first[person + 1];
        for (int position = rightSide.first[person]; position < end; position++) {
            int score = rightSide.score[position] * market.scale;
            if (score + market.bonus <= second) {
                break;
            }
            int gain = score - market.value[rightSide.other[position]];
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
            market.placePrice[place] = floor;
        } else {
            int asked = rightSide.other[bestPosition];
            if (market.mustSwap(asked)) {
                emptied = giveUp(asked);
            }
            market.take(asked, place, rightSide.edgeAt(bestPosition), Math.max(floor, Math.min(best, second - step)));
            market.updateValue(asked);
        }
        market.updatePrice(person);
        return emptied;
    }

    /** Ends the pair that gains this person least; returns the other end if its place now asks. */
    private int giveUp(int person) {
        int least = market.has[left.first[person]];
        for (int i = left.first[person] + 1; i < left.first[person] + market.count[person]; i++) {
            if (market.gainAt(market.has[i]) < market.gainAt(least)) {
                least = market.has[i];
            }
        }
        int other = leftSide.other[market.ownEdge[least]];
        market.leave(person, least);
        market.owner[least] = NOBODY;
        return market.isAsking(other, least) ? other : NOBODY;
    }

    private void lookUp() {
        if (++events % LOOK_UP_EVERY == 0) {
            watcher.at(phase, 0.5);
        }
    }
}

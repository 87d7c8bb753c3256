package org.viceversa.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many of one side can have a partner at all: the largest set of pairs in which each of this side has at most one
 * partner, and each of the other side no more than its places.
 *
 * <p>Works in rounds. Each searches from everybody without a partner along paths on which partners could move on, until a
 * free place is found; nobody is visited twice in a round. When a round finds nothing, the set is the largest, and those
 * visited are the proof: they are more than their possible partners have places, and all these places are theirs.
 */
final class Cover {

    private static final int NONE = -1;

    private final Side side;
    private final Side others;
    private final boolean[] wanting;
    private final int[] places;
    private final int[] firstPlace;
    private final int[] holder;
    private final int[] filled;
    private final int[] taken;
    private final int[] end;
    private final int[] look;
    private final int[] cameFrom;
    private final int[] cameBy;
    private final int[] seen;
    private final int[] stack;
    private final Watcher watcher;
    private int round;
    private int size;

    /**
     * @param wanting of this side: who needs a first partner
     * @param places of the other side
     */
    Cover(Side side, boolean[] wanting, Side others, int[] places, Watcher watcher) {
        this.side = side;
        this.others = others;
        this.wanting = wanting;
        this.places = places;
        this.watcher = watcher;
        firstPlace = new int[others.size + 1];
        for (int other = 0; other < others.size; other++) {
            int most = Math.min(places[other], others.first[other + 1] - others.first[other]);
            firstPlace[other + 1] = firstPlace[other] + most;
        }
        holder = new int[firstPlace[others.size]];
        filled = new int[others.size];
        taken = new int[side.size];
        Arrays.fill(taken, NONE);
        end = new int[side.size];
        look = new int[side.size];
        cameFrom = new int[side.size];
        cameBy = new int[side.size];
        seen = new int[others.size];
        stack = new int[side.size];
    }

    /** By person of this side: the position of the pair, or negative. */
    int[] taken() {
        return taken.clone();
    }

    /** The lowest score of a pair; the greatest integer where there is none. */
    int worst() {
        int worst = Integer.MAX_VALUE;
        for (int position : taken) {
            if (position != NONE) {
                worst = Math.min(worst, side.score[position]);
            }
        }
        return worst;
    }

    /**
     * A start: whoever has the fewest possible partners first, each with the one who has the fewest themselves.
     *
     * @param first pairs to begin with, by person the position or negative
     */
    int[] rarestFirst(int[] first) {
        int[] start = first.clone();
        int[] free = new int[filled.length];
        for (int other = 0; other < free.length; other++) {
            free[other] = firstPlace[other + 1] - firstPlace[other];
        }
        for (int person = 0; person < side.size; person++) {
            if (start[person] != NONE) {
                free[side.other[start[person]]]--;
            }
        }
        for (int person : byChoice()) {
            int rarest = Integer.MAX_VALUE;
            for (int position = side.first[person]; position < side.first[person + 1]; position++) {
                int other = side.other[position];
                int choice = others.first[other + 1] - others.first[other];
                if (free[other] > 0 && choice < rarest && start[person] == NONE) {
                    rarest = choice;
                    look[person] = position;
                }
            }
            if (rarest < Integer.MAX_VALUE) {
                start[person] = look[person];
                free[side.other[start[person]]]--;
            }
        }
        return start;
    }

    /** Those who want a partner, by how many they could have. */
    private int[] byChoice() {
        int most = 0;
        for (int person = 0; person < side.size; person++) {
            most = Math.max(most, side.first[person + 1] - side.first[person]);
        }
        int[] next = new int[most + 2];
        for (int person = 0; person < side.size; person++) {
            next[side.first[person + 1] - side.first[person] + 1] += wanting[person] ? 1 : 0;
        }
        for (int choice = 0; choice <= most; choice++) {
            next[choice + 1] += next[choice];
        }
        int[] order = new int[next[most + 1]];
        for (int person = 0; person < side.size; person++) {
            if (wanting[person]) {
                order[next[side.first[person + 1] - side.first[person]]++] = person;
            }
        }
        return order;
    }

    /**
     * Makes the set as large as pairs from a score on allow.
     *
     * @param start as {@link #taken()} gave it: pairs to begin with, as far as they score enough
     */
    int grow(int least, int[] start) {
        size = 0;
        Arrays.fill(filled, 0);
        for (int person = 0; person < side.size; person++) {
            end[person] = wanting[person] ? side.end(person, least) : side.first[person];
            look[person] = side.first[person];
            taken[person] = NONE;
            if (start[person] != NONE && start[person] < end[person]) {
                take(person, start[person]);
                size++;
            }
        }
        int found = 1;
        while (found > 0) {
            watcher.at("cover", (double) size / Math.max(1, side.size));
            found = searchAll();
            size += found;
        }
        return size;
    }

    private int searchAll() {
        round++;
        int found = 0;
        for (int person = 0; person < side.size; person++) {
            if (wanting[person] && taken[person] == NONE && search(person)) {
                found++;
            }
        }
        return found;
    }

    private boolean search(int root) {
        int depth = 0;
        stack[depth++] = root;
        cameFrom[root] = NONE;
        while (depth > 0) {
            int person = stack[--depth];
            int free = freePlace(person);
            if (free != NONE) {
                moveOn(person, free);
                return true;
            }
            for (int position = side.first[person]; position < end[person]; position++) {
                int other = side.other[position];
                if (seen[other] == round) {
                    continue;
                }
                seen[other] = round;
                for (int place = firstPlace[other]; place < firstPlace[other] + filled[other]; place++) {
                    int next = holder[place];
                    cameFrom[next] = person;
                    cameBy[next] = position;
                    stack[depth++] = next;
                }
            }
        }
        return false;
    }

    /** Places are never given back while the set grows, so nobody need be asked twice. */
    private int freePlace(int person) {
        for (; look[person] < end[person]; look[person]++) {
            int other = side.other[look[person]];
            if (filled[other] < firstPlace[other + 1] - firstPlace[other]) {
                return look[person];
            }
        }
        return NONE;
    }

    /** Gives the free place to this one, whose place goes to the one that came by it, and so on to the root. */
    private void moveOn(int last, int free) {
        int person = last;
        int position = free;
        while (person != NONE) {
            int from = cameFrom[person];
            if (from != NONE) {
                leave(person);
            }
            take(person, position);
            position = cameBy[person];
            person = from;
        }
    }

    private void leave(int person) {
        int other = side.other[taken[person]];
        int last = firstPlace[other] + --filled[other];
        int place = firstPlace[other];
        while (holder[place] != person) {
            place++;
        }
        holder[place] = holder[last];
    }

    private void take(int person, int position) {
        int other = side.other[position];
        holder[firstPlace[other] + filled[other]++] = person;
        taken[person] = position;
    }

    /** Of this side: those whom the last round visited, among them all that want a partner and cannot have one. */
    BitSet crowd() {
        BitSet crowd = new BitSet(side.size);
        for (int person = 0; person < side.size; person++) {
            boolean visited = taken[person] != NONE && seen[side.other[taken[person]]] == round;
            crowd.set(person, wanting[person] && (taken[person] == NONE || visited));
        }
        return crowd;
    }
}

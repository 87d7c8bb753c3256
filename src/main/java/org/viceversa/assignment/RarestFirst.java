package org.viceversa.assignment;

/** A good start for a {@link Cover}: who has the fewest possible partners first, each with the one who has the fewest. */
final class RarestFirst {

    private static final int NONE = -1;

    private final Side side;
    private final boolean[] wanting;
    private final Side others;
    private final int[] places;

    RarestFirst(Side side, boolean[] wanting, Side others, int[] places) {
        this.side = side;
        this.wanting = wanting;
        this.others = others;
        this.places = places;
    }

    /** @param first pairs to begin with, by person the position or negative */
    int[] around(int[] first) {
        int[] start = first.clone();
        int[] free = places.clone();
        for (int person = 0; person < side.size; person++) {
            if (start[person] != NONE) {
                free[side.other[start[person]]]--;
            }
        }
        for (int person : byChoice()) {
            int rarest = Integer.MAX_VALUE;
            int best = NONE;
            for (int position = side.first[person]; position < side.first[person + 1]; position++) {
                int other = side.other[position];
                int choice = others.first[other + 1] - others.first[other];
                if (free[other] > 0 && choice < rarest && start[person] == NONE) {
                    rarest = choice;
                    best = position;
                }
            }
            if (best != NONE) {
                start[person] = best;
                free[side.other[best]]--;
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
}

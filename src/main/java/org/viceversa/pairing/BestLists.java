package org.viceversa.pairing;

/**
 * The best few of each person. Of equal scores those with the greater tie-breaker stay, so that what is kept does not
 * depend on the order in which pairs are offered.
 */
final class BestLists {

    private final int most;
    private final int[] size;
    /** A heap for each person, the least entry first: score and tie-breaker. */
    private final long[] rank;

    private final int[] other;

    BestLists(int people, int most) {
        this.most = most;
        size = new int[people];
        rank = new long[people * most];
        other = new int[people * most];
    }

    static long rank(int score, int tie) {
        return ((long) score << Integer.SIZE) | tie;
    }

    /** What a pair's rank must exceed to get in. */
    long least(int person) {
        return size[person] < most ? -1 : rank[person * most];
    }

    /** The score that a pair must at least have to get in; 0 while there is room. */
    int leastScore(int person) {
        return size[person] < most ? 0 : (int) (rank[person * most] >> Integer.SIZE);
    }

    void offer(int person, long itsRank, int its) {
        int base = person * most;
        if (size[person] < most) {
            int at = size[person]++;
            put(base, at, itsRank, its);
            rise(base, at);
        } else if (itsRank > rank[base]) {
            put(base, 0, itsRank, its);
            sink(base, most);
        }
    }

    private void put(int base, int at, long itsRank, int its) {
        rank[base + at] = itsRank;
        other[base + at] = its;
    }

    private void rise(int base, int from) {
        int at = from;
        while (at > 0 && rank[base + at] < rank[base + (at - 1) / 2]) {
            swap(base + at, base + (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink(int base, int count) {
        int at = 0;
        while (true) {
            int least = 2 * at + 1;
            if (least >= count) {
                return;
            }
            if (least + 1 < count && rank[base + least + 1] < rank[base + least]) {
                least++;
            }
            if (rank[base + at] <= rank[base + least]) {
                return;
            }
            swap(base + at, base + least);
            at = least;
        }
    }

    private void swap(int one, int another) {
        long itsRank = rank[one];
        rank[one] = rank[another];
        rank[another] = itsRank;
        int its = other[one];
        other[one] = other[another];
        other[another] = its;
    }

    void addAll(BestLists more) {
        for (int person = 0; person < size.length; person++) {
            for (int at = 0; at < more.size[person]; at++) {
                offer(person, more.rank[person * most + at], more.other[person * most + at]);
            }
        }
    }

    int size(int person) {
        return size[person];
    }

    int other(int person, int at) {
        return other[person * most + at];
    }
}

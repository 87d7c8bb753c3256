package org.viceversa.suitability;

/**
 * The best few of each person. Of equal scores those with the greater tie-breaker stay, so that what is kept does not
 * depend on the order in which pairs are offered.
 */
final class BestLists {

    private final int most;
    private final int[] size;
    /** Each person's entries, the least one first: score and tie-breaker. */
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

    boolean isFull(int person) {
        return size[person] == most;
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
        int end = base + size[person];
        if (size[person] < most) {
            size[person]++;
            int at = end;
            for (; at > base && rank[at - 1] > itsRank; at--) {
                move(at - 1, at);
            }
            rank[at] = itsRank;
            other[at] = its;
        } else if (itsRank > rank[base]) {
            int at = base;
            for (; at + 1 < end && rank[at + 1] < itsRank; at++) {
                move(at + 1, at);
            }
            rank[at] = itsRank;
            other[at] = its;
        }
    }

    private void move(int from, int to) {
        rank[to] = rank[from];
        other[to] = other[from];
    }

    void addAll(BestLists more) {
        for (int person = 0; person < size.length; person++) {
            for (int at = 0; at < more.size[person]; at++) {
                offer(person, more.rank[person * most + at], more.other[person * most + at]);
            }
        }
    }

    int people() {
        return size.length;
    }

    int size(int person) {
        return size[person];
    }

    int score(int person, int at) {
        return (int) (rank[person * most + at] >> Integer.SIZE);
    }

    int other(int person, int at) {
        return other[person * most + at];
    }
}

package org.viceversa.assignment;

/**
 * The places of one side in a step: whom each person has now, how many they must and may have, and what a place of theirs
 * is worth. That <em>price</em> is the multiplier of linear programming: a pair is worth its score less the prices of its
 * two ends. A person with a free place they may leave empty has a price of at most what it costs to use it.
 */
final class Places {

    final int[] least;
    final int[] most;
    final long[] price;
    final int[] count;
    final int[] first;
    final int[] partner;
    final int[] edge;
    private final int[] held;
    private final boolean spread;

    /**
     * @param held partners that each has besides
     * @param spread whether each further partner costs one more than the one before; otherwise places cost nothing
     */
    Places(int[] least, int[] most, int[] held, boolean spread) {
        this.least = least;
        this.most = most;
        this.held = held;
        this.spread = spread;
        price = new long[most.length];
        count = new int[most.length];
        first = new int[most.length + 1];
        for (int person = 0; person < most.length; person++) {
            first[person + 1] = first[person] + most[person];
        }
        partner = new int[first[most.length]];
        edge = new int[partner.length];
    }

    int size() {
        return most.length;
    }

    /** What using the n-th place of this step costs. */
    long cost(int person, int nth) {
        return spread ? held[person] + nth - 1L : 0;
    }

    int held(int person) {
        return held[person];
    }

    boolean hasFree(int person) {
        return count[person] < most[person];
    }

    boolean maySpare(int person) {
        return count[person] > least[person];
    }

    boolean mustHaveMore(int person) {
        return count[person] < least[person];
    }

    /** What a person gains who leaves a free place empty after all, at the present price. */
    long regret(int person) {
        return price[person] - cost(person, count[person] + 1);
    }

    /** Whether a person must have one more, or would rather at the present price. */
    boolean isShort(int person) {
        return mustHaveMore(person) || (hasFree(person) && regret(person) > 0);
    }

    /** Whether this step's objective allows one partner more, all else equal. */
    boolean mayTakeForNothing(int person) {
        return hasFree(person) && regret(person) == 0;
    }

    /** Whether it allows one less. */
    boolean maySpareForNothing(int person) {
        return maySpare(person) && price[person] == cost(person, count[person]);
    }

    void add(int person, int other, int newEdge) {
        int place = first[person] + count[person]++;
        partner[place] = other;
        edge[place] = newEdge;
    }

    void remove(int person, int oldEdge) {
        int place = first[person];
        while (edge[place] != oldEdge) {
            place++;
        }
        int last = first[person] + --count[person];
        partner[place] = partner[last];
        edge[place] = edge[last];
    }
}

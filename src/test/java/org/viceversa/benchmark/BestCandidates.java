package org.viceversa.benchmark;

import java.util.Arrays;

/** The best few candidates of each person of a side, the lower number first among equals. */
final class BestCandidates {

    private static final int HIGHEST = 0x3fff;

    private final int most;
    private final long[] found;
    private final int[] sizes;

    BestCandidates(int people, int most) {
        this.most = most;
        this.found = new long[people * most];
        this.sizes = new int[people];
    }

    /** A score must exceed this to change anything. */
    int least(int person) {
        return sizes[person] < most ? 0 : (int) (found[person * most] >> 32);
    }

    /** Kept ascending; the lists are short. */
    void offer(int person, int score, int other) {
        long key = (long) Math.min(score, HIGHEST) << 32 | (Integer.MAX_VALUE - other);
        int from = person * most;
        int size = sizes[person];
        if (size == most && key <= found[from]) {
            return;
        }
        int at = -Arrays.binarySearch(found, from, from + size, key) - 1;
        if (size < most) {
            System.arraycopy(found, at, found, at + 1, from + size - at);
            found[at] = key;
            sizes[person]++;
        } else {
            System.arraycopy(found, from + 1, found, from, at - from - 1);
            found[at - 1] = key;
        }
    }

    int count() {
        return Arrays.stream(sizes).sum();
    }

    /** As pair number times 2^14 and score; returns where the next ones go. */
    int copyTo(long[] pairs, int start, int rights, boolean turned) {
        int next = start;
        for (int person = 0; person < sizes.length; person++) {
            for (int i = person * most; i < person * most + sizes[person]; i++) {
                long other = Integer.MAX_VALUE - (int) found[i];
                long pair = turned ? other * rights + person : (long) person * rights + other;
                pairs[next++] = pair << 14 | found[i] >> 32;
            }
        }
        return next;
    }
}

package org.viceversa.suitability;

import java.util.Arrays;

/**
 * Arithmetic on many small numbers at once. The loops are as plain as they are so that the compiler makes vector
 * instructions of them; a number that overflows wraps around.
 */
final class Lanes {

    private Lanes() {}

    /** Sets the lanes to the sum of the first so many rows: several at a time, since each pass over the lanes costs. */
    static void sum(short[] to, short[][] rows, int count) {
        int done = Math.min(count, 3);
        switch (done) {
            case 0 -> Arrays.fill(to, (short) 0);
            case 1 -> System.arraycopy(rows[0], 0, to, 0, to.length);
            case 2 -> sum(to, rows[0], rows[1]);
            default -> sum(to, rows[0], rows[1], rows[2]);
        }
        for (; done + 1 < count; done += 2) {
            sum(to, to, rows[done], rows[done + 1]);
        }
        if (done < count) {
            sum(to, to, rows[done]);
        }
    }

    /** The same of rows times factors. */
    static void sum(short[] to, short[][] rows, short[] factors, int count) {
        int done = count & 1;
        if (done == 0) {
            Arrays.fill(to, (short) 0);
        } else {
            times(to, rows[0], factors[0]);
        }
        for (; done < count; done += 2) {
            addTimes(to, rows[done], factors[done], rows[done + 1], factors[done + 1]);
        }
    }

    private static void times(short[] to, short[] row, short factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) (row[i] * factor);
        }
    }

    private static void addTimes(short[] to, short[] one, short itsFactor, short[] other, short othersFactor) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) (to[i] + one[i] * itsFactor + other[i] * othersFactor);
        }
    }

    static void sum(short[] to, short[] one, short[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) (one[i] + other[i]);
        }
    }

    static void sum(short[] to, short[] one, short[] other, short[] third) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) (one[i] + other[i] + third[i]);
        }
    }

    /** @param row packed: the lane in the upper half, its value in the lower */
    static void addFew(short[] to, int[] row, int count, int factor) {
        for (int i = 0; i < count; i++) {
            int packed = row[i];
            to[packed >>> 16] += (short) ((packed & 0xffff) * factor);
        }
    }

    /**
     * Makes those lanes negative in which a sum exceeds one of two limits.
     *
     * @param needed must be above 0 too
     * @param always {@link Short#MIN_VALUE} where it need not, else 0
     */
    static void mark(short[] marks, short[] sums, short limit, short[] limits, short[] needed, short always) {
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (short) (((limit - sums[i]) | (limits[i] - sums[i])) & (-needed[i] | always));
        }
    }

    /** Lays the four quarters of some lanes over each other, into a fourth as many. */
    static void fold(short[] from, short[] to) {
        int fourth = to.length;
        for (int i = 0; i < fourth; i++) {
            to[i] = (short) (from[i] | from[i + fourth] | from[i + 2 * fourth] | from[i + 3 * fourth]);
        }
    }
}

package org.viceversa.pairing;

/**
 * Arithmetic on many small numbers at once. The loops are as plain as they are so that the compiler makes vector
 * instructions of them; a number that overflows wraps around.
 */
final class Lanes {

    private Lanes() {}

    static void add(short[] to, short[] row) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) (to[i] + row[i]);
        }
    }

    static void addTimes(short[] to, short[] row, short factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) (to[i] + row[i] * factor);
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

    /** @param rows packed: the lane in the upper half, its value in the lower */
    static void addFew(short[] to, int[] rows, int factor) {
        for (int packed : rows) {
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

    /** Lays the two halves of some lanes over each other, into half as many. */
    static void fold(short[] from, short[] to) {
        int half = to.length;
        for (int i = 0; i < half; i++) {
            to[i] = (short) (from[i] | from[i + half]);
        }
    }
}

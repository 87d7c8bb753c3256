package org.viceversa.suitability;

import java.util.Arrays;

/** For each department (or site, or function) a row of what it comes to that a block's mentees are of another one. */
final class PlaceRows {

    private static final int MOST_PLACES = 512;

    private final int[] numbers;
    private final short same;
    private final short different;
    private final int lanes;
    private final short[][] rows = new short[MOST_PLACES + 1][];
    private final boolean[] made = new boolean[MOST_PLACES + 1];
    private int from;
    private int count;

    /**
     * @param numbers of the mentees' places
     * @param same what those of one place come to
     */
    PlaceRows(int[] numbers, short same, short different, int lanes) {
        this.numbers = numbers;
        this.same = same;
        this.different = different;
        this.lanes = lanes;
    }

    void block(int itsFrom, int itsCount) {
        from = itsFrom;
        count = itsCount;
        Arrays.fill(made, false);
    }

    /** Made when it is asked for: few blocks need all. */
    short[] row(int number) {
        int at = number >= MOST_PLACES ? MOST_PLACES : number;
        if (!made[at]) {
            if (rows[at] == null) {
                rows[at] = new short[lanes];
            }
            for (int lane = 0; lane < count; lane++) {
                rows[at][lane] = value(at, numbers[from + lane]);
            }
            made[at] = true;
        }
        return rows[at];
    }

    private short value(int at, int other) {
        if (at < MOST_PLACES && at == other) {
            return same;
        }
        return other == Numbering.NONE ? 0 : different;
    }
}

package org.viceversa.suitability;

import java.util.Arrays;

/**
 * Rows of small numbers, one for each lane of a block. A row in which few lanes count is a list of those, until they are
 * too many. What a block has needed is kept for the next one.
 */
final class LaneRows {

    private static final int FEW = 80;

    private final int lanes;
    private final int[] counts;
    /** Lane and value, in the two halves of a number. */
    private final int[][] few;

    private final short[][] dense;

    LaneRows(int rows, int lanes) {
        this.lanes = lanes;
        counts = new int[rows];
        few = new int[rows][];
        dense = new short[rows][];
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    void put(int row, int lane, int value) {
        int count = counts[row]++;
        if (count > FEW) {
            dense[row][lane] = (short) value;
            return;
        }
        if (count == FEW) {
            spread(row);
            dense[row][lane] = (short) value;
            return;
        }
        if (few[row] == null) {
            few[row] = new int[8];
        } else if (count == few[row].length) {
            few[row] = Arrays.copyOf(few[row], 2 * count);
        }
        few[row][count] = lane << 16 | value;
    }

    private void spread(int row) {
        if (dense[row] == null) {
            dense[row] = new short[lanes];
        } else {
            Arrays.fill(dense[row], (short) 0);
        }
        Lanes.addFew(dense[row], few[row], FEW, 1);
    }

    boolean isDense(int row) {
        return counts[row] > FEW;
    }

    /** A row that is no list. */
    short[] dense(int row) {
        return dense[row];
    }

    /** Adds a row that is a list, times a factor. */
    void addFew(short[] to, int row, int factor) {
        int count = counts[row];
        if (count > 0 && count <= FEW) {
            Lanes.addFew(to, few[row], count, factor);
        }
    }
}

package org.viceversa.assignment;

import java.util.Arrays;

/**
 * One side of a {@link Graph}: whom each person of it may be paired with, best score first. A person's list is a range
 * of <em>positions</em>. On the left a position is the edge's number; on the right the edge is looked up.
 */
final class Side {

    final int size;
    final int[] first;
    final int[] other;
    final int[] score;
    private final int[] edge;

    /** @param edge by position; empty where a position is an edge */
    Side(int[] first, int[] other, int[] score, int[] edge) {
        this.size = first.length - 1;
        this.first = first;
        this.other = other;
        this.score = score;
        this.edge = edge;
    }

    int edgeAt(int position) {
        return edge.length == 0 ? position : edge[position];
    }

    boolean isNumbering() {
        return edge.length == 0;
    }

    /** Where a person's list ends, if pairs below a score do not count. */
    int end(int person, int least) {
        int low = first[person];
        int high = first[person + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (score[middle] >= least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Puts each person's list in order, best first; equal ones stay as they are. */
    void sort() {
        long[] keys = new long[16];
        int[] old = new int[48];
        for (int person = 0; person < size; person++) {
            int from = first[person];
            int count = first[person + 1] - from;
            if (keys.length < count) {
                keys = new long[2 * count];
                old = new int[6 * count];
            }
            for (int i = 0; i < count; i++) {
                keys[i] = ((long) -score[from + i] << Integer.SIZE) | i;
            }
            Arrays.sort(keys, 0, count);
            System.arraycopy(other, from, old, 0, count);
            if (edge.length > 0) {
                System.arraycopy(edge, from, old, count, count);
            }
            for (int i = 0; i < count; i++) {
                int was = (int) keys[i];
                other[from + i] = old[was];
                score[from + i] = -(int) (keys[i] >> Integer.SIZE);
                if (edge.length > 0) {
                    edge[from + i] = old[count + was];
                }
            }
        }
    }

    /**
     * Leaves out edges, in place.
     *
     * @param number by edge: its new number, or negative
     */
    void retain(int[] number) {
        int to = 0;
        int from = 0;
        for (int person = 0; person < size; person++) {
            int end = first[person + 1];
            for (; from < end; from++) {
                int renumbered = number[edgeAt(from)];
                if (renumbered >= 0) {
                    other[to] = other[from];
                    score[to] = score[from];
                    if (edge.length > 0) {
                        edge[to] = renumbered;
                    }
                    to++;
                }
            }
            first[person + 1] = to;
        }
    }
}

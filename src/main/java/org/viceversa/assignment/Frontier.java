package org.viceversa.assignment;

import java.util.Arrays;

/**
 * Where a search stands: nodes with their distances, nearest first. Those at the distance just reached wait on a stack of
 * their own, since with equal scores they are most of them.
 */
final class Frontier {

    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;
    private int[] near = new int[64];
    private int nearSize;
    private long reached;

    void clear() {
        size = 0;
        nearSize = 0;
        reached = 0;
    }

    boolean isEmpty() {
        return nearSize == 0 && size == 0;
    }

    /** The distance of the node that comes next. */
    long next() {
        return nearSize > 0 ? reached : distances[0];
    }

    void add(int node, long distance) {
        if (distance == reached) {
            if (nearSize == near.length) {
                near = Arrays.copyOf(near, 2 * nearSize);
            }
            near[nearSize++] = node;
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            distances = Arrays.copyOf(distances, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && distances[(hole - 1) >> 1] > distance) {
            int parent = (hole - 1) >> 1;
            distances[hole] = distances[parent];
            nodes[hole] = nodes[parent];
            hole = parent;
        }
        distances[hole] = distance;
        nodes[hole] = node;
    }

    int remove() {
        if (nearSize > 0) {
            return near[--nearSize];
        }
        reached = distances[0];
        int node = nodes[0];
        size--;
        long distance = distances[size];
        int moved = nodes[size];
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && distances[child + 1] < distances[child]) {
                child++;
            }
            if (distances[child] >= distance) {
                break;
            }
            distances[hole] = distances[child];
            nodes[hole] = nodes[child];
            hole = child;
            child = 2 * hole + 1;
        }
        distances[hole] = distance;
        nodes[hole] = moved;
        return node;
    }
}

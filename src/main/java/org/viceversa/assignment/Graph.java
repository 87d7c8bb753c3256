package org.viceversa.assignment;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The pairs that a step may choose from, seen from both sides. Edges are numbered by the left side's positions; the
 * arrays may be longer than there are edges.
 */
final class Graph {

    final Side left;
    final Side right;

    /** By edge: its number in what this graph was made from. */
    final int[] source;

    Graph(Side left, Side right, int[] source) {
        this.left = left;
        this.right = right;
        this.source = source;
    }

    /** The open edges of a problem, between those with places left. */
    static Graph of(AssignmentProblem problem, int[] leftPlaces, int[] rightPlaces) {
        int lefts = problem.leftSize();
        int[] first = new int[lefts + 1];
        int[] edges = new int[problem.edges()];
        int count = 0;
        for (int left = 0; left < lefts; left++) {
            for (int edge = problem.firstEdge[left]; edge < problem.firstEdge[left + 1]; edge++) {
                if (leftPlaces[left] > 0 && rightPlaces[problem.right[edge]] > 0 && problem.isOpen(edge)) {
                    edges[count++] = edge;
                }
            }
            first[left + 1] = count;
        }
        int[] other = new int[count];
        int[] score = new int[count];
        for (int i = 0; i < count; i++) {
            other[i] = problem.right[edges[i]];
            score[i] = problem.score[edges[i]];
        }
        return of(first, other, score, edges, rightPlaces.length);
    }

    /**
     * Takes over the arrays.
     *
     * @param source by edge, grouped by their left end
     */
    static Graph of(int[] first, int[] other, int[] score, int[] source, int rights) {
        sortWithSource(first, other, score, source);
        Side left = new Side(first, other, score, new int[0]);
        return new Graph(left, turned(left, rights), source);
    }

    /** On the left the source is what is carried along as the edges of the right side are. */
    private static void sortWithSource(int[] first, int[] other, int[] score, int[] source) {
        new Side(first, other, score, source).sort();
    }

    private static Side turned(Side left, int rights) {
        int edges = left.first[left.size];
        int[] first = new int[rights + 1];
        for (int edge = 0; edge < edges; edge++) {
            first[left.other[edge] + 1]++;
        }
        for (int right = 0; right < rights; right++) {
            first[right + 1] += first[right];
        }
        int[] next = Arrays.copyOf(first, rights);
        int[] other = new int[edges];
        int[] score = new int[edges];
        int[] numbers = new int[edges];
        for (int person = 0; person < left.size; person++) {
            for (int edge = left.first[person]; edge < left.first[person + 1]; edge++) {
                int position = next[left.other[edge]]++;
                other[position] = person;
                score[position] = left.score[edge];
                numbers[position] = edge;
            }
        }
        Side right = new Side(first, other, score, numbers);
        if (edges > 0) {
            right.sort();
        }
        return right;
    }

    int edges() {
        return left.first[left.size];
    }

    int highestScore() {
        int highest = 0;
        for (int person = 0; person < left.size; person++) {
            if (left.first[person] < left.first[person + 1]) {
                highest = Math.max(highest, left.score[left.first[person]]);
            }
        }
        return highest;
    }

    /** Leaves out what does not pass, in place; edges are numbered anew. */
    void retain(IntPredicate passes) {
        int edges = edges();
        int[] number = new int[edges];
        int count = 0;
        for (int edge = 0; edge < edges; edge++) {
            number[edge] = passes.test(edge) ? count++ : -1;
            if (number[edge] >= 0) {
                source[number[edge]] = source[edge];
            }
        }
        if (count < edges) {
            left.retain(number);
            right.retain(number);
        }
    }
}

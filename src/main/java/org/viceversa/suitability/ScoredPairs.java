package org.viceversa.suitability;

import java.util.Arrays;

/** Gathers pairs with their scores, in any order and some perhaps twice, and puts them in order by mentor and mentee. */
final class ScoredPairs {

    private final PoolIndex index;
    private int[] mentors;
    /** Mentee and score, in the two halves of a number. */
    private long[] rest;

    private int size;

    /** @param expected so many pairs, about */
    ScoredPairs(PoolIndex index, int expected) {
        this.index = index;
        mentors = new int[Math.max(16, expected)];
        rest = new long[mentors.length];
    }

    /** @param score negative where the two may not be paired: then they are left out */
    void add(int mentor, int mentee, int score) {
        if (score < 0) {
            return;
        }
        if (size == mentors.length) {
            mentors = Arrays.copyOf(mentors, 2 * size);
            rest = Arrays.copyOf(rest, 2 * size);
        }
        mentors[size] = mentor;
        rest[size++] = CandidateGraph.pair(mentee, score);
    }

    CandidateGraph graph(boolean complete) {
        int[] first = new int[index.mentors.size() + 1];
        long[] byMentor = byMentor(first);
        int[] mentee = new int[size];
        int[] score = new int[size];
        int count = 0;
        int from = 0;
        for (int mentor = 0; mentor < first.length - 1; mentor++) {
            int to = first[mentor + 1];
            Arrays.sort(byMentor, from, to);
            first[mentor] = count;
            for (int at = from; at < to; at++) {
                if (at == from || byMentor[at] != byMentor[at - 1]) {
                    mentee[count] = (int) (byMentor[at] >> Integer.SIZE);
                    score[count++] = (int) byMentor[at];
                }
            }
            from = to;
        }
        first[first.length - 1] = count;
        return new CandidateGraph(index, first, Arrays.copyOf(mentee, count), Arrays.copyOf(score, count), complete);
    }

    /** @param first gets where each mentor's pairs begin */
    private long[] byMentor(int[] first) {
        for (int i = 0; i < size; i++) {
            first[mentors[i] + 1]++;
        }
        for (int mentor = 1; mentor < first.length; mentor++) {
            first[mentor] += first[mentor - 1];
        }
        int[] next = first.clone();
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[next[mentors[i]]++] = rest[i];
        }
        return sorted;
    }
}

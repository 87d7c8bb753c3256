package org.viceversa.suitability;

import java.util.Arrays;

/**
 * How many pairs of people would both do better together than with whom they have: by at least {@value #MARGIN} hundredths
 * of a point above the worst of each one's partners. Whoever has a free place does better with anybody.
 */
final class BlockingPairs {

    static final int MARGIN = 500;

    private BlockingPairs() {}

    /** Among the pairs that were weighed. */
    static int count(Solved solved) {
        int[] mentorHas = new int[solved.index().mentors.size()];
        int[] menteeHas = new int[solved.index().mentees.size()];
        int[] mentorFree = solved.mentorPlaces.clone();
        int[] menteeFree = solved.menteePlaces.clone();
        Arrays.fill(mentorHas, Integer.MAX_VALUE);
        Arrays.fill(menteeHas, Integer.MAX_VALUE);
        CandidateGraph graph = solved.graph;
        boolean[] chosen = new boolean[graph.pairs()];
        for (int edge : solved.assignment.edges()) {
            int mentor = graph.mentorOf(edge);
            int mentee = graph.mentee[edge];
            chosen[edge] = true;
            mentorHas[mentor] = Math.min(mentorHas[mentor], graph.score[edge]);
            menteeHas[mentee] = Math.min(menteeHas[mentee], graph.score[edge]);
            mentorFree[mentor]--;
            menteeFree[mentee]--;
        }
        int count = 0;
        for (int mentor = 0; mentor < mentorHas.length; mentor++) {
            for (int edge = graph.first[mentor]; edge < graph.first[mentor + 1]; edge++) {
                int mentee = graph.mentee[edge];
                if (!chosen[edge]
                        && prefers(
                                graph.score[edge], mentorHas[mentor], mentorFree[mentor], solved.mentorPlaces[mentor])
                        && prefers(
                                graph.score[edge],
                                menteeHas[mentee],
                                menteeFree[mentee],
                                solved.menteePlaces[mentee])) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean prefers(int score, int has, int free, int places) {
        return places > 0 && (free > 0 || score >= has + MARGIN);
    }
}

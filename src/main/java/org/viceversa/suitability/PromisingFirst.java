package org.viceversa.suitability;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Puts those mentors first who can exchange most with the mentees on the whole: what they leave on the mentees' lists spares
 * many of the others a look. Mentors about as promising stay in the order in which they were.
 */
final class PromisingFirst {

    private static final int CLASSES = 16;
    private static final int PRECISION = 1000;

    private PromisingFirst() {}

    static int[] order(DenseScoring scoring) {
        double[] teach = teachMeans(scoring);
        double[] give = giveMeans(scoring);
        SkillLists offers = scoring.index.mentors.offers;
        SkillLists wishes = scoring.index.mentors.wishes;
        long[] promise = new long[scoring.index.mentors.size()];
        for (int mentor = 0; mentor < promise.length; mentor++) {
            double sum = 0;
            for (int entry = offers.first[mentor]; entry < offers.first[mentor + 1]; entry++) {
                sum += teach[scoring.teachRows.rowOfEntry[entry]];
            }
            for (int entry = wishes.first[mentor]; entry < wishes.first[mentor + 1]; entry++) {
                sum += scoring.giveFactor[entry] * give[scoring.giveRows.rowOfEntry[entry]];
            }
            promise[mentor] = -(long) (PRECISION * sum) << Integer.SIZE | mentor;
        }
        Arrays.sort(promise);
        return byClass(promise);
    }

    /** What each row of teaching comes to, on an average of all mentees. */
    private static double[] teachMeans(DenseScoring scoring) {
        double[] means = new double[scoring.teachRows.size()];
        Crowd mentees = scoring.index.mentees;
        SkillLists wishes = mentees.wishes;
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            for (int entry = wishes.first[mentee]; entry < wishes.first[mentee + 1]; entry++) {
                double most = scoring.teachMost * wishes.weight[entry] / wishes.weights[mentee] / mentees.size();
                for (int row : scoring.teachRows.rowsOfSkill[wishes.skill[entry]]) {
                    means[row] += most * scoring.teachRows.best(row, scoring.reach, wishes.level[entry]) / 100;
                }
            }
        }
        return means;
    }

    private static double[] giveMeans(DenseScoring scoring) {
        double[] means = new double[scoring.giveRows.size()];
        Crowd mentees = scoring.index.mentees;
        SkillLists offers = mentees.offers;
        double step = (double) scoring.reachStep * mentees.size();
        for (int entry = 0; entry < offers.skill.length; entry++) {
            for (int row : scoring.giveRows.rowsOfSkill[offers.skill[entry]]) {
                means[row] += scoring.giveRows.bestLearnt(row, scoring.reach, offers.level[entry]) / step;
            }
        }
        return means;
    }

    private static int[] byClass(long[] promise) {
        int[] mentors =
                IntStream.range(0, promise.length).map(at -> (int) promise[at]).toArray();
        int each = (mentors.length + CLASSES - 1) / CLASSES;
        for (int from = 0; from < mentors.length; from += each) {
            Arrays.sort(mentors, from, Math.min(mentors.length, from + each));
        }
        return mentors;
    }
}

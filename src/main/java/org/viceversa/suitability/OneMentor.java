package org.viceversa.suitability;

import java.util.Arrays;

/** What one mentor comes to with many mentees: the same as {@link PairScores} says, found faster. */
final class OneMentor {

    /** So far below everybody that nobody learns anything. */
    private static final int NOTHING = Integer.MIN_VALUE / 2;

    private static final int FARTHEST = 400;
    private static final double PERCENT = 100;

    private final PairScores scores;
    private final Crowd mentors;
    private final SkillLists wishes;
    private final SkillLists offers;
    /** By how far the teacher is ahead, in hundredths of a level, up to where it makes no difference any more. */
    private final int[] reach = new int[FARTHEST + 1];
    /** By skill, at which level the mentor offers it. */
    private final int[] offered;

    /** By skill, the level from which the mentor wants to learn it, negative. */
    private final int[] wanted;

    private final double[] weight;
    private int mentor = -1;

    OneMentor(PoolIndex index, PairScores scores) {
        this.scores = scores;
        mentors = index.mentors;
        wishes = index.mentees.wishes;
        offers = index.mentees.offers;
        Arrays.setAll(reach, index.criteria.reach()::at);
        offered = new int[index.skills];
        wanted = new int[index.skills];
        weight = new double[index.skills];
        Arrays.fill(offered, NOTHING);
        Arrays.fill(wanted, NOTHING);
    }

    void take(int other) {
        if (other == mentor) {
            return;
        }
        if (mentor >= 0) {
            put(false);
        }
        mentor = other;
        put(true);
    }

    private void put(boolean on) {
        SkillLists its = mentors.offers;
        for (int entry = its.first[mentor]; entry < its.first[mentor + 1]; entry++) {
            offered[its.skill[entry]] = on ? its.level[entry] : NOTHING;
        }
        its = mentors.wishes;
        for (int entry = its.first[mentor]; entry < its.first[mentor + 1]; entry++) {
            wanted[its.skill[entry]] = on ? -its.level[entry] : NOTHING;
            weight[its.skill[entry]] = its.weight[entry];
        }
    }

    private int reach(int ahead) {
        return reach[Math.max(0, Math.min(FARTHEST, ahead))];
    }

    double teach(int mentee) {
        double sum = 0;
        for (int entry = wishes.first[mentee]; entry < wishes.first[mentee + 1]; entry++) {
            sum += wishes.weight[entry] * reach(offered[wishes.skill[entry]] - wishes.level[entry]);
        }
        return sum == 0 ? 0 : sum / (PERCENT * wishes.weights[mentee]);
    }

    double give(int mentee) {
        double sum = 0;
        for (int entry = offers.first[mentee]; entry < offers.first[mentee + 1]; entry++) {
            int skill = offers.skill[entry];
            sum += weight[skill] * reach(offers.level[entry] + wanted[skill]);
        }
        return sum == 0 ? 0 : sum / (PERCENT * mentors.wishes.weights[mentor]);
    }

    int total(int mentee, double teach, int minutes) {
        return scores.total(mentor, mentee, teach, give(mentee), minutes);
    }
}

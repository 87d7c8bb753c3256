package org.viceversa.suitability;

import java.util.Arrays;

/**
 * How well two people suit each other, from 0 to 100 points:
 *
 * <pre>
 * teach       what the mentor can teach of the mentee's wishes, each weighted by its priority and by how rare it is
 * give        the same the other way round
 * exchange    the root of teach times give: both, or nothing
 * time        shared minutes of a week, up to what is enough
 * language    whether they share one
 * difference  in how many of department, site and function they are known to differ, of three
 * preference  how much they want each other, both sides' mean
 * </pre>
 *
 * each between 0 and 1, times its weight.
 */
final class PairScores {

    private static final int PARTS = 7;
    private static final double PERCENT = 100;
    private static final int THINGS_THAT_DIFFER = 3;

    private final PoolIndex index;
    private final Crowd mentors;
    private final Crowd mentees;
    private final Disqualifications rules;
    private final Reach reach;
    private final double enoughMinutes;
    /** What each part is worth at most, in hundredths of a point. */
    final double[] most = new double[PARTS];

    PairScores(PoolIndex index, Disqualifications rules) {
        this.index = index;
        this.mentors = index.mentors;
        this.mentees = index.mentees;
        this.rules = rules;
        this.reach = index.criteria.reach();
        this.enoughMinutes = index.criteria.enoughMinutes();
        Weights weights = index.criteria.weights();
        int[] each = {
            weights.teach(),
            weights.give(),
            weights.exchange(),
            weights.availability(),
            weights.language(),
            weights.difference(),
            weights.preference()
        };
        Arrays.setAll(most, part -> (double) PairingScore.MOST * each[part] / weights.sum());
    }

    double teach(int mentor, int mentee) {
        return mentees.wishes.taught(mentee, mentors.offers, mentor, reach);
    }

    double give(int mentor, int mentee) {
        return mentors.wishes.taught(mentor, mentees.offers, mentee, reach);
    }

    int total(int mentor, int mentee) {
        return total(mentor, mentee, teach(mentor, mentee), give(mentor, mentee));
    }

    int total(int mentor, int mentee, double teach, double give) {
        return total(mentor, mentee, teach, give, most[3] == 0 ? 0 : rules.sharedMinutes(mentor, mentee));
    }

    /** @param minutes that the two share */
    int total(int mentor, int mentee, double teach, double give, int minutes) {
        return (int) Math.round(most[0] * teach
                + most[1] * give
                + most[2] * Math.sqrt(teach * give)
                + most[3] * time(minutes)
                + most[4] * language(mentor, mentee)
                + most[5] * difference(mentor, mentee)
                + most[6] * preference(mentor, mentee));
    }

    PairingScore score(int mentor, int mentee) {
        double teach = teach(mentor, mentee);
        double give = give(mentor, mentee);
        int[] parts = apportioned(total(mentor, mentee), new double[] {
            most[0] * teach,
            most[1] * give,
            most[2] * Math.sqrt(teach * give),
            most[3] * time(rules.sharedMinutes(mentor, mentee)),
            most[4] * language(mentor, mentee),
            most[5] * difference(mentor, mentee),
            most[6] * preference(mentor, mentee)
        });
        int total = Arrays.stream(parts).sum();
        return new PairingScore(total, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }

    /** Whole numbers that come to the total: what rounding down leaves over goes to the largest remainders. */
    private static int[] apportioned(int total, double[] exact) {
        int[] parts = new int[exact.length];
        Arrays.setAll(parts, part -> (int) exact[part]);
        int left = total - Arrays.stream(parts).sum();
        for (; left > 0; left--) {
            int largest = 0;
            for (int part = 1; part < exact.length; part++) {
                if (exact[part] - parts[part] > exact[largest] - parts[largest]) {
                    largest = part;
                }
            }
            parts[largest]++;
        }
        return parts;
    }

    private double time(int minutes) {
        return Math.min(1, minutes / enoughMinutes);
    }

    private double language(int mentor, int mentee) {
        return rules.shareLanguage(mentor, mentee) ? 1 : 0;
    }

    private double difference(int mentor, int mentee) {
        int differ = isDifferent(mentors.department[mentor], mentees.department[mentee])
                + isDifferent(mentors.site[mentor], mentees.site[mentee])
                + isDifferent(mentors.function[mentor], mentees.function[mentee]);
        return (double) differ / THINGS_THAT_DIFFER;
    }

    private static int isDifferent(int one, int other) {
        return one != Numbering.NONE && other != Numbering.NONE && one != other ? 1 : 0;
    }

    private double preference(int mentor, int mentee) {
        return index.liking(mentor, mentee) / (2 * PERCENT);
    }
}

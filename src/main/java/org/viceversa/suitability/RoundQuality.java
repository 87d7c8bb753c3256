package org.viceversa.suitability;

/**
 * How good a proposal is as a whole, locked pairs and those by hand included; scores in hundredths of a point.
 *
 * @param mentors how many have at least one partner
 * @param mentees the same
 * @param worst of the pairs; 0 where there is none
 * @param mean the same, rounded down
 */
public record RoundQuality(int mentors, int mentees, int pairs, int worst, int mean, long total) {

    public static final RoundQuality NOTHING = new RoundQuality(0, 0, 0, 0, 0, 0);

    public static RoundQuality of(int mentors, int mentees, int pairs, int worst, long total) {
        return pairs == 0 ? NOTHING : new RoundQuality(mentors, mentees, pairs, worst, (int) (total / pairs), total);
    }
}

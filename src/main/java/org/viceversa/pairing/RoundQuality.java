package org.viceversa.pairing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

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

    public static RoundQuality of(Collection<ProposedPair> pairs) {
        Set<UUID> mentors = new HashSet<>();
        Set<UUID> mentees = new HashSet<>();
        int worst = PairingScore.MOST;
        long total = 0;
        for (ProposedPair pair : pairs) {
            mentors.add(pair.key().mentor());
            mentees.add(pair.key().mentee());
            worst = Math.min(worst, pair.score().total());
            total += pair.score().total();
        }
        return of(mentors.size(), mentees.size(), pairs.size(), worst, total);
    }

    public static RoundQuality of(int mentors, int mentees, int pairs, int worst, long total) {
        return pairs == 0 ? NOTHING : new RoundQuality(mentors, mentees, pairs, worst, (int) (total / pairs), total);
    }
}

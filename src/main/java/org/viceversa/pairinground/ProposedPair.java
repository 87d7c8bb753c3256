package org.viceversa.pairinground;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Paired;
import org.viceversa.suitability.PairingScore;
import org.viceversa.suitability.RoundQuality;
import org.viceversa.suitability.Rule;

/**
 * Two people whom a round would put together.
 *
 * @param locked stays when the round is run again
 * @param byHand somebody chose it, and not the calculation
 * @param reason why, where rules are broken; else empty
 * @param broken the rules that staff put aside for it
 */
public record ProposedPair(
        PairKey key,
        UUID mentorEnrolment,
        UUID menteeEnrolment,
        PairingScore score,
        boolean locked,
        boolean byHand,
        String reason,
        Set<Rule> broken) {

    public ProposedPair {
        broken = Set.copyOf(broken);
    }

    static ProposedPair of(Paired paired) {
        return new ProposedPair(
                paired.key(),
                paired.mentor().enrolment(),
                paired.mentee().enrolment(),
                paired.score(),
                paired.locked(),
                false,
                "",
                Set.of());
    }

    ProposedPair withLock(boolean isLocked) {
        return new ProposedPair(key, mentorEnrolment, menteeEnrolment, score, isLocked, byHand, reason, broken);
    }

    boolean has(UUID person) {
        return key.mentor().equals(person) || key.mentee().equals(person);
    }

    /** How good such pairs are as a whole. */
    public static RoundQuality quality(Collection<ProposedPair> pairs) {
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
        return RoundQuality.of(mentors.size(), mentees.size(), pairs.size(), worst, total);
    }
}

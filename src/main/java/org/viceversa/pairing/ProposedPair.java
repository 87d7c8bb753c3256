package org.viceversa.pairing;

import java.util.Set;
import java.util.UUID;

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
}

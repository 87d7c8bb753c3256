package org.viceversa.pairinground;

import java.util.Set;
import java.util.UUID;
import org.viceversa.programme.Programme;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.Reach;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Weights;

/**
 * What staff set for the pairing of a programme, beside the programme's own rules.
 *
 * @param floor least score of a pair, in hundredths of a point: the point that was chosen on the trade-off curve
 * @param floorReason why that one was chosen; may be empty
 * @param version 0 while nothing was saved
 */
public record PairingSettings(
        UUID programme,
        UUID tenant,
        Weights weights,
        Reach reach,
        int enoughMinutes,
        int coolOffDays,
        int menteesMost,
        int mentorsMost,
        int floor,
        String floorReason,
        Set<Rule> dropped,
        int version) {

    public PairingSettings {
        dropped = Set.copyOf(dropped);
    }

    public static PairingSettings usual(Programme programme) {
        Criteria usual = Criteria.of(programme);
        return new PairingSettings(
                programme.id(),
                programme.tenant(),
                Weights.USUAL,
                Reach.USUAL,
                usual.enoughMinutes(),
                usual.coolOffDays(),
                usual.menteesMost(),
                usual.mentorsMost(),
                usual.floor(),
                "",
                usual.dropped(),
                0);
    }

    /** @throws org.viceversa.refusal.Refused {@code criteria-invalid}, {@code rule-firm} */
    public Criteria criteria(Programme itsProgramme) {
        return Criteria.of(itsProgramme, weights, reach)
                .withPartners(menteesMost, mentorsMost)
                .withTimes(coolOffDays, enoughMinutes)
                .withFloor(floor)
                .without(dropped);
    }

    PairingSettings inVersion(int next) {
        return new PairingSettings(
                programme,
                tenant,
                weights,
                reach,
                enoughMinutes,
                coolOffDays,
                menteesMost,
                mentorsMost,
                floor,
                floorReason,
                dropped,
                next);
    }
}

package org.viceversa.pairinground;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.suitability.Relief;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Unpaired;

/**
 * Somebody for whom a round has nobody, as it is kept.
 *
 * @param candidates how many would be allowed
 * @param excluded how many people of the other side each rule keeps away
 * @param relief the one change that would help most
 */
public record Unplaced(
        UUID person,
        Side side,
        UUID enrolment,
        Reason reason,
        int candidates,
        Map<Rule, Integer> excluded,
        Optional<Relief> relief) {

    /** Why, by the calculation or by hand. */
    public enum Reason {
        NOT_AVAILABLE,
        NOBODY_THERE,
        NO_CANDIDATE,
        BELOW_FLOOR,
        TOO_FEW_PLACES,
        /** Staff took the pair apart. */
        BY_HAND
    }

    public Unplaced {
        excluded = Map.copyOf(excluded);
    }

    static Unplaced of(Unpaired unpaired) {
        return new Unplaced(
                unpaired.seeker().person(),
                unpaired.side(),
                unpaired.seeker().enrolment(),
                Reason.valueOf(unpaired.reason().name()),
                unpaired.candidates(),
                unpaired.excluded(),
                unpaired.relief());
    }

    static Unplaced byHand(UUID person, Side side, UUID enrolment) {
        return new Unplaced(person, side, enrolment, Reason.BY_HAND, 0, Map.of(), Optional.empty());
    }
}

package org.viceversa.suitability;

import java.util.Map;
import java.util.Optional;
import org.viceversa.enrolment.Side;

/**
 * Somebody who got no partner, and why.
 *
 * @param candidates how many would be allowed, all of whom are with others
 * @param excluded how many people of the other side each rule keeps away
 * @param relief the one change that would bring most candidates
 */
public record Unpaired(
        Seeker seeker, Side side, Reason reason, int candidates, Map<Rule, Integer> excluded, Optional<Relief> relief) {

    /** Why somebody has no partner. */
    public enum Reason {
        /** Takes nobody now. */
        NOT_AVAILABLE,
        /** The other side is empty. */
        NOBODY_THERE,
        /** Rules keep everybody away. */
        NO_CANDIDATE,
        /** There are candidates, all of them below the least score. */
        BELOW_FLOOR,
        /** All candidates are better placed with others. */
        TOO_FEW_PLACES
    }

    public Unpaired {
        excluded = Map.copyOf(excluded);
    }
}

package org.viceversa.pulse;

import java.time.Instant;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * Whether the two suit each other, as one of them says after a meeting. The other one never hears of it.
 *
 * @param number of meetings that the two had had
 */
public record FitAnswer(UUID tenant, UUID pairing, UUID person, Side side, int number, Answer answer, Instant givenAt) {

    /** What somebody can say. */
    public enum Answer {
        GOOD,
        /** Asked again after the next meeting. */
        STILL_DECIDING,
        /** Opens the way to an end without a fault. */
        NOT_A_FIT,
        /** Nothing, for this time. */
        SKIPPED
    }
}

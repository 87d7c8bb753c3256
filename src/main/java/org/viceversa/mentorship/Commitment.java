package org.viceversa.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * What one of two people promised the other one, by when. Only the two ever see whether it was kept.
 *
 * @param side who promised it
 * @param settledOn the day on which it was kept
 */
public record Commitment(
        UUID id,
        UUID tenant,
        UUID pairing,
        Side side,
        String words,
        LocalDate due,
        State state,
        Optional<LocalDate> settledOn,
        int version,
        Instant madeAt,
        Instant changedAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        KEPT,
        /** Taken back; it may be taken up again. */
        DROPPED
    }

    /** Kept after its day, or its day is over and it is not kept. */
    public boolean isLate(LocalDate today) {
        return state != State.DROPPED && settledOn.orElse(today).isAfter(due);
    }

    Commitment in(State next, LocalDate today, Instant now) {
        Optional<LocalDate> settled = next == State.KEPT ? Optional.of(today) : Optional.empty();
        return new Commitment(id, tenant, pairing, side, words, due, next, settled, version, madeAt, now);
    }

    Commitment with(Side otherSide, String otherWords, LocalDate otherDue, Instant now) {
        return new Commitment(
                id, tenant, pairing, otherSide, otherWords, otherDue, state, settledOn, version, madeAt, now);
    }
}

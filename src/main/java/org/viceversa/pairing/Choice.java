package org.viceversa.pairing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * One of somebody's ranked choices.
 *
 * @param chooser on which side whoever chooses would be
 * @param person who is chosen
 * @param enrolment theirs
 * @param pairing the offer that came of it; empty before it was made
 */
public record Choice(
        Side chooser, UUID person, UUID enrolment, State state, Optional<UUID> pairing, Instant changedAt) {

    /** What became of it. */
    public enum State {
        /** Not asked yet. */
        DRAFT,
        /** The other one is asked now. */
        SENT,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED,
        /** Another one said yes, or the one who was to be asked is no longer free. */
        SUPERSEDED;

        public boolean isOpen() {
            return this == DRAFT || this == SENT;
        }
    }

    static Choice of(Side chooser, UUID person, UUID enrolment, Instant now) {
        return new Choice(chooser, person, enrolment, State.DRAFT, Optional.empty(), now);
    }

    Choice in(State next, Optional<UUID> offer, Instant now) {
        return new Choice(chooser, person, enrolment, next, offer, now);
    }
}

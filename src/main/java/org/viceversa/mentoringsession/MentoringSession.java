package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/**
 * A meeting of two people, proposed, agreed on, or over.
 *
 * @param options up to three times to choose from, while it is PROPOSED
 * @param startsAt what was agreed on; empty before
 * @param place a link or a room; may be empty
 * @param agenda key of the agenda that they want to follow
 * @param madeBy the side that proposed it or noted it afterwards
 * @param endedBy of a CANCELLED one who cancelled, of a NO_SHOW who did not come
 * @param reason why it was cancelled; may be empty
 * @param heldBy the side that said that it took place
 * @param heldAt when that was said; the other one has three days to object
 * @param late whether it was noted afterwards
 * @param sequence counts what calendars have to be told (RFC 5545, SEQUENCE)
 */
public record MentoringSession(
        UUID id,
        UUID tenant,
        UUID pairing,
        State state,
        List<Instant> options,
        Optional<Instant> startsAt,
        int minutes,
        String place,
        Optional<String> agenda,
        Side madeBy,
        Optional<Side> endedBy,
        String reason,
        Optional<Side> heldBy,
        Optional<Instant> heldAt,
        boolean late,
        int sequence,
        int version,
        Instant madeAt,
        Instant changedAt) {

    /** What became of it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        HELD,
        NO_SHOW,
        CANCELLED,
        /** Replaced by another proposal. */
        MOVED
    }

    public MentoringSession {
        options = List.copyOf(options);
    }

    /** When it ends; empty before a time is agreed on. */
    public Optional<Instant> endsAt() {
        return startsAt.map(start -> start.plusSeconds(minutes * 60L));
    }
}

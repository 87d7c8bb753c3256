package org.viceversa.pairing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What can happen to a pairing, from which states. Each that happens is a line of its history. */
public enum PairingStep {
    OFFERED,
    /** By the side that was asked first; the other one is asked now. */
    ACCEPTED_FIRST(State.OFFERED),
    ACCEPTED(State.OFFERED_BOTH),
    DECLINED(State.OFFERED, State.OFFERED_BOTH),
    /** Nobody answered in time. */
    EXPIRED(State.OFFERED, State.OFFERED_BOTH),
    /** By staff, by whoever chose, or since it could not come about any more. */
    WITHDRAWN(State.OFFERED, State.OFFERED_BOTH),
    /** Noted, not sent. */
    REMINDED(State.OFFERED, State.OFFERED_BOTH, State.ORIENTATION),
    /** Both have done their orientation. */
    ORIENTED(State.ORIENTATION),
    BEGAN(State.ACCEPTED),
    PAUSED(State.ACTIVE),
    RESUMED(State.PAUSED),
    CLOSED(State.ACTIVE, State.PAUSED),
    COMPLETED(State.ACTIVE, State.PAUSED, State.CLOSING),
    ENDED(State.ACCEPTED, State.ORIENTATION, State.ACTIVE, State.PAUSED, State.CLOSING);

    private final Set<State> from;

    PairingStep(State... from) {
        this.from = from.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(from));
    }

    public boolean isOpenTo(State state) {
        return from.contains(state);
    }

    /** @throws Refused {@code pairing-state} */
    void requireFrom(State state) {
        if (!isOpenTo(state)) {
            throw new Refused(Kind.CONFLICT, "pairing-state", sentence(state));
        }
    }

    private static String sentence(State state) {
        return switch (state) {
            case OFFERED, OFFERED_BOTH -> "This offer waits for an answer. Load the page again to see for whose.";
            case ACCEPTED, ORIENTATION ->
                "Both have said yes to this already. Load the page again to see what comes next.";
            case ACTIVE, PAUSED, CLOSING ->
                "These two are under way already. Load the page again to see where they stand.";
            case DECLINED, EXPIRED, WITHDRAWN ->
                "This offer is no longer open. Load the page again to see what comes next.";
            case COMPLETED, ENDED_NO_FAULT -> "This has ended already.";
        };
    }
}

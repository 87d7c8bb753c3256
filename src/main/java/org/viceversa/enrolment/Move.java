package org.viceversa.enrolment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What can happen to an enrolment, from which states. Each that happens is a line of its history. */
public enum Move {
    /** A first launch recognised an invitation. */
    INVITED,
    /** The form was opened. */
    STARTED(State.INVITED),
    SUBMITTED(State.DRAFT),
    /** By who runs the programme; also lets somebody in who waits since the cycle was full. */
    APPROVED(State.APPLIED, State.WAITING),
    /** By who runs the programme, with a reason that nobody else reads. */
    REFUSED(State.APPLIED, State.WAITING),
    /** By the invited themselves. */
    DECLINED(State.INVITED, State.DRAFT),
    ORIENTED(State.APPLIED, State.ENROLLED, State.READY, State.MATCHED, State.WAITING),
    CONSENTED(State.APPLIED, State.ENROLLED, State.READY, State.MATCHED, State.WAITING),
    PAUSED(State.APPLIED, State.ENROLLED, State.READY, State.MATCHED, State.WAITING),
    RESUMED(State.APPLIED, State.ENROLLED, State.READY, State.MATCHED, State.WAITING, State.PAUSED),
    LEFT(State.DRAFT, State.APPLIED, State.ENROLLED, State.READY, State.MATCHED, State.WAITING, State.PAUSED),
    /** Back at the form, while the cycle is open. */
    RETURNED(State.LEFT, State.DECLINED),
    MATCHED(State.READY, State.WAITING),
    /** A round found nobody, or the pair ended; the next round looks again. */
    WAITED(State.READY, State.MATCHED),
    FINISHED(State.MATCHED, State.READY, State.ENROLLED, State.WAITING);

    private final Set<State> from;

    Move(State... from) {
        this.from = from.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(from));
    }

    boolean isOpenTo(State state) {
        return from.contains(state);
    }

    /** @throws Refused {@code enrolment-state} */
    void requireFrom(State state) {
        if (!isOpenTo(state)) {
            throw new Refused(Kind.CONFLICT, "enrolment-state", sentence(state));
        }
    }

    private static String sentence(State state) {
        return switch (state) {
            case INVITED, DRAFT -> "This enrolment has not been sent yet. Fill in the form and send it first.";
            case APPLIED, ENROLLED, READY, MATCHED, WAITING, PAUSED ->
                "This enrolment was sent already. Load the page again to see where it stands.";
            case LEFT, DECLINED -> "This enrolment has ended. While the cycle is open, it can be taken up again.";
            case DONE -> "This cycle has ended, and this enrolment with it.";
        };
    }
}

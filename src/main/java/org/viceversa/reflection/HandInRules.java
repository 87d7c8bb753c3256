package org.viceversa.reflection;

import java.time.Instant;
import java.util.Optional;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** When something may be handed in, taken back, and written once more. */
final class HandInRules {

    private HandInRules() {}

    /** @throws Refused {@code activity-not-open}; {@code activity-closed} */
    static void requireOpen(Deadline deadline, Instant now) {
        requireBegun(deadline, now);
        if (!deadline.isOpen(now)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "activity-closed",
                    "Nothing can be handed in any more: the last day has passed. Your text is kept. If you have a reason,"
                            + " ask your instructor for more time.");
        }
    }

    /** @throws Refused {@code activity-not-open} */
    static void requireBegun(Deadline deadline, Instant now) {
        if (deadline.opens().filter(now::isBefore).isPresent()) {
            throw new Refused(
                    Kind.CONFLICT, "activity-not-open", "This reflection has not opened yet. Come back when it has.");
        }
    }

    /**
     * Until when something can be taken back: what came in time until the due date, so that it does not come late in the
     * end; what came late until nothing is taken any more. Empty for always.
     */
    static Optional<Instant> takeBackUntil(Deadline deadline, Instant submittedAt) {
        return deadline.due().filter(due -> !submittedAt.isAfter(due)).or(deadline::cutoff);
    }

    static boolean mayTakeBack(Deadline deadline, Instant submittedAt, Instant now) {
        return takeBackUntil(deadline, submittedAt).map(now::isBefore).orElse(true);
    }

    static boolean mayBeginAgain(Activity activity, Reflection one, Deadline deadline, Instant now) {
        return one.state() == Reflection.State.SUBMITTED
                && (activity.attempts() == 0 || one.attempt() < activity.attempts())
                && deadline.isOpen(now);
    }
}

package org.viceversa.scoredelivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.lti.Result;

/** Whether a score may be sent, and what it means that the gradebook shows this or that afterwards. */
final class DeliveryRules {

    /** Faults at this score alone, with everything else of the column at work: then it is no accident. */
    static final int FAULTS_OF_A_LOCK = 3;

    private static final Duration APART = Duration.ofSeconds(1);
    /** A wait that is worth waiting for; a clock that was set back further is outrun instead. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private DeliveryRules() {}

    /** What to do with a score. */
    enum Step {
        SEND,
        /** The gradebook shows it already, as an earlier attempt left it. */
        THERE,
        /** A teacher set something else there. */
        SET_THERE,
        /** The platform took it before, and shows it no more than it did then. */
        NOT_SHOWN
    }

    /**
     * @param shown what the gradebook shows now; empty where it has no entry
     * @param begun whether this version may have been sent already
     */
    static Step before(Claimed claimed, Optional<Result> shown, boolean begun) {
        Optional<Points> points = Points.of(shown);
        if (begun && isThere(claimed, shown, points)) {
            return Step.THERE;
        }
        boolean foreign = points.filter(mark ->
                        !claimed.isOurs(mark) && !claimed.delivery().points().isSame(mark))
                .isPresent();
        if (foreign && !claimed.delivery().overwrite()) {
            return Step.SET_THERE;
        }
        return claimed.wasTaken() ? Step.NOT_SHOWN : Step.SEND;
    }

    /** A zero that is not shown is there only if the platform said yes to it. */
    private static boolean isThere(Claimed claimed, Optional<Result> shown, Optional<Points> points) {
        return claimed.isShownBy(points)
                && (claimed.wasTaken() || points.isPresent() && hasComment(claimed.delivery(), shown));
    }

    /** A gradebook that shows no words may have them all the same. */
    static boolean hasComment(Delivery delivery, Optional<Result> shown) {
        String words = shown.map(Result::comment).orElse("").strip();
        return words.isEmpty() || words.equals(delivery.comment().strip());
    }

    /**
     * When to date a score: strictly later, by more than a second, than anything that the platform may have kept for this
     * person and column.
     *
     * @param there the platform's time
     * @return empty where that has to be waited for
     */
    static Optional<Instant> stamp(Optional<Instant> last, Instant there) {
        Optional<Instant> earliest = last.map(DeliveryRules::after);
        if (earliest.filter(there::isBefore).isEmpty()) {
            return Optional.of(there);
        }
        return earliest.filter(time -> time.isAfter(there.plus(LONGEST_WAIT)));
    }

    static Instant after(Instant last) {
        return last.plus(APART).plusMillis(1);
    }

    /** What a look at the gradebook, without sending anything, says of a delivery that is not on its way. */
    static Optional<DeliveryLooks.Look> look(Delivery seen, String column, Optional<Result> result) {
        Optional<Points> shown = Points.of(result);
        if (seen.points().isShownBy(shown)) {
            return seen.state() == DeliveryState.SYNCED
                    ? Optional.empty()
                    : changed(seen, DeliveryState.SYNCED, DeliveryReason.TAKEN, shown, false);
        }
        if (seen.state() != DeliveryState.SYNCED || seen.reason() == DeliveryReason.UNREAD) {
            return shown.equals(seen.shown())
                    ? Optional.empty()
                    : changed(seen, seen.state(), seen.reason(), shown, false);
        }
        boolean elsewhere =
                seen.known().filter(known -> !known.column().equals(column)).isPresent();
        if (elsewhere && shown.isEmpty()) {
            // A column that took the place of the one that had the grade: there is nothing in it to be kept.
            return changed(seen, DeliveryState.PENDING, DeliveryReason.NONE, shown, true);
        }
        return changed(
                seen,
                DeliveryState.CONFLICT,
                shown.isPresent() ? DeliveryReason.SET_THERE : DeliveryReason.CLEARED_THERE,
                shown,
                false);
    }

    private static Optional<DeliveryLooks.Look> changed(
            Delivery seen, DeliveryState state, DeliveryReason reason, Optional<Points> shown, boolean again) {
        return Optional.of(new DeliveryLooks.Look(seen, state, reason, shown, again));
    }
}

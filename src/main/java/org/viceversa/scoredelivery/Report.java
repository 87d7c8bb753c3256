package org.viceversa.scoredelivery;

import java.time.Instant;
import java.util.Optional;
import org.viceversa.scoredelivery.Delivery.Known;

/**
 * What became of one attempt.
 *
 * @param counts whether it is an attempt of the plan; one that was put off unsent is not, and leaves no line in the log
 * @param stamp the latest time that the platform may have kept; empty where it kept none
 * @param known what the gradebook shows now that is ours; empty leaves what was known before
 * @param answer for the log
 */
public record Report(
        Claimed claimed,
        DeliveryState state,
        DeliveryReason reason,
        Optional<Instant> next,
        boolean counts,
        Optional<Instant> stamp,
        Optional<Known> known,
        Optional<Points> shown,
        DeliveryReason answer) {

    static Report of(Claimed claimed, DeliveryState state, DeliveryReason reason, Optional<Points> shown) {
        return new Report(
                claimed, state, reason, Optional.empty(), true, Optional.empty(), Optional.empty(), shown, reason);
    }

    /** Put off, unsent. */
    static Report notTried(Claimed claimed, Instant next) {
        Delivery delivery = claimed.delivery();
        return new Report(
                claimed,
                DeliveryState.PENDING,
                delivery.reason(),
                Optional.of(next),
                false,
                Optional.empty(),
                Optional.empty(),
                delivery.shown(),
                DeliveryReason.NONE);
    }

    Report withNext(Optional<Instant> due) {
        return new Report(claimed, state, reason, due, counts, stamp, known, shown, answer);
    }

    Report withStamp(Instant kept) {
        return new Report(claimed, state, reason, next, counts, Optional.of(kept), known, shown, answer);
    }

    Report withKnown(Known ours) {
        return new Report(claimed, state, reason, next, counts, stamp, Optional.of(ours), shown, answer);
    }

    Report withAnswer(DeliveryReason heard) {
        return new Report(claimed, state, reason, next, counts, stamp, known, shown, heard);
    }
}

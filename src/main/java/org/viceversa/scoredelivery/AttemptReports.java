package org.viceversa.scoredelivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.lti.Result;
import org.viceversa.scoredelivery.Delivery.Known;
import org.viceversa.scoredelivery.DeliveryRules.Step;
import org.viceversa.scoredelivery.SendScores.Timing;

/** Says what became of an attempt, by what the platform answered and what the column shows of the person. */
final class AttemptReports {

    private final Column column;
    private final Timing timing;

    AttemptReports(Column column, Timing timing) {
        this.column = column;
        this.timing = timing;
    }

    /** Not sent: a teacher set something else there. */
    Report setThere(Claimed one) {
        return Report.of(one, DeliveryState.CONFLICT, DeliveryReason.SET_THERE, shown(one));
    }

    /** Not sent: the platform took it before, and shows it no more than it did then. */
    Report notShown(Claimed one) {
        return Report.of(one, DeliveryState.LOCKED, DeliveryReason.NOT_SHOWN, shown(one));
    }

    /** The platform knows no such thing: the person, if the column can be read, and otherwise the column. */
    Report notFound(Claimed one) {
        return column.isReadable()
                ? notGradable(one)
                : Report.of(one, DeliveryState.FAILED, DeliveryReason.NO_COLUMN, shown(one));
    }

    Report notGradable(Claimed one) {
        return Report.of(one, DeliveryState.NOT_GRADABLE, DeliveryReason.NOT_GRADED, shown(one));
    }

    /** The platform may have taken it all the same. */
    Report afterFault(Claimed one) {
        return column.isReadable() && DeliveryRules.before(one, result(one), true) == Step.THERE
                ? synced(one)
                : failed(one, DeliveryReason.BROKEN, Optional.empty());
    }

    Report afterYes(Claimed one, Instant until) {
        if (!column.isReadable() || one.isShownBy(shown(one))) {
            return synced(one);
        }
        return unconfirmed(one, until);
    }

    /** The platform has a later one: ours, a teacher's, or its clock is ahead. */
    Report afterConflict(Claimed one) {
        Optional<Result> result = result(one);
        Optional<Points> points = Points.of(result);
        if (column.isReadable() && one.isShownBy(points) && DeliveryRules.hasComment(one.delivery(), result)) {
            return synced(one);
        }
        boolean foreign = points.filter(mark -> !one.isOurs(mark)).isPresent();
        return foreign && !one.delivery().overwrite()
                ? setThere(one)
                : failed(one, DeliveryReason.NEWER_THERE, Optional.empty());
    }

    Report synced(Claimed one) {
        Known known = new Known(one.delivery().points(), column.address());
        return Report.of(
                        one,
                        DeliveryState.SYNCED,
                        column.isReadable() ? DeliveryReason.TAKEN : DeliveryReason.UNREAD,
                        shown(one))
                .withKnown(known)
                .withStamp(timing.there(column));
    }

    Report unconfirmed(Claimed one, Instant until) {
        Instant soon = timing.clock().instant().plus(timing.plan().first());
        return Report.of(one, DeliveryState.PENDING, DeliveryReason.UNCONFIRMED, shown(one))
                .withNext(Optional.of(soon))
                .withStamp(until);
    }

    Report failed(Claimed one, DeliveryReason reason, Optional<Duration> wish) {
        return failed(one, reason, wish, shown(one), timing);
    }

    /** Tried again as the plan has it, or given up. */
    static Report failed(
            Claimed one, DeliveryReason reason, Optional<Duration> wish, Optional<Points> shown, Timing timing) {
        Optional<Instant> next = reason.mayPass()
                ? timing.plan()
                        .next(
                                one.delivery().attempts(),
                                timing.clock().instant(),
                                timing.chance().getAsDouble(),
                                wish)
                : Optional.empty();
        boolean locked = reason == DeliveryReason.BROKEN && one.timesBroken() + 1 >= DeliveryRules.FAULTS_OF_A_LOCK;
        DeliveryState state =
                locked ? DeliveryState.LOCKED : next.isPresent() ? DeliveryState.PENDING : DeliveryState.FAILED;
        return Report.of(one, state, locked ? DeliveryReason.LOCKED : reason, shown)
                .withNext(next)
                .withAnswer(reason);
    }

    private Optional<Points> shown(Claimed one) {
        return Points.of(result(one));
    }

    private Optional<Result> result(Claimed one) {
        return column.find(one.delivery().person());
    }
}

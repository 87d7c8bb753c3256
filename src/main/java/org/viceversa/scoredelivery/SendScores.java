package org.viceversa.scoredelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.scoredelivery.DeliveryRules.Step;

/**
 * One batch of scores for one column on its way: looks what the column shows, sends what may be sent, looks again, and
 * reports. What met a fault of the platform is sent again at once, a few times. It touches no database.
 */
final class SendScores {

    private static final int PASSES = 3;

    private final Column column;
    private final Timing timing;
    private final AttemptReports says;
    private final List<Report> reports = new ArrayList<>();
    private final List<Claimed> sent = new ArrayList<>();
    private final List<Claimed> datedLater = new ArrayList<>();
    private final List<Claimed> broken = new ArrayList<>();
    private Optional<PlatformCallFailed> outage = Optional.empty();

    /**
     * @param goesOn asked before each score; once it says no, those that are left are put off
     * @param chance from 0 to 1, another one each time
     */
    record Timing(Clock clock, RetryPlan plan, DoubleSupplier chance, BooleanSupplier goesOn) {

        /** The time of the column's platform. */
        Instant there(Column column) {
            return clock.instant().plus(column.clockAhead());
        }
    }

    SendScores(Column column, Timing timing) {
        this.column = column;
        this.timing = timing;
        this.says = new AttemptReports(column, timing);
    }

    /** @throws PlatformCallFailed when the column cannot be looked at, before anything was sent */
    List<Report> run(List<Claimed> claimed) {
        read(claimed);
        claimed.forEach(this::take);
        for (int pass = 2; pass <= PASSES; pass++) {
            List<Claimed> open = List.copyOf(broken);
            broken.clear();
            open.forEach(this::takeAgain);
        }
        verify();
        return List.copyOf(reports);
    }

    /** Why the platform could not be spoken to any more, if that happened. */
    Optional<PlatformCallFailed> outage() {
        return outage;
    }

    private void take(Claimed one) {
        if (outage.isPresent()) {
            PlatformCallFailed why = outage.get();
            reports.add(says.failed(one, DeliveryReason.of(why), why.retryAfter()));
        } else if (!timing.goesOn().getAsBoolean()) {
            reports.add(Report.notTried(one, timing.clock().instant()));
        } else {
            step(one);
        }
    }

    /** After a fault that may have taken the score all the same: then this one says the same. */
    private void takeAgain(Claimed one) {
        if (outage.isPresent() || !timing.goesOn().getAsBoolean()) {
            broken.add(one);
        } else {
            send(one);
        }
    }

    private void step(Claimed one) {
        Step step = column.isReadable()
                ? DeliveryRules.before(one, column.find(one.delivery().person()), one.wasBegun())
                : one.wasTaken() ? Step.THERE : Step.SEND;
        switch (step) {
            case SEND -> send(one);
            case THERE -> reports.add(says.synced(one));
            case SET_THERE -> reports.add(says.setThere(one));
            case NOT_SHOWN -> reports.add(says.notShown(one));
        }
    }

    private void send(Claimed one) {
        DeliveryRules.stamp(one.delivery().lastStamp(), timing.there(column))
                .ifPresentOrElse(stamp -> post(one, stamp), () -> putOff(one));
    }

    private void putOff(Claimed one) {
        Duration wait = one.delivery()
                .lastStamp()
                .map(last -> Duration.between(timing.there(column), DeliveryRules.after(last)))
                .orElse(Duration.ZERO);
        reports.add(Report.notTried(one, timing.clock().instant().plus(wait)));
    }

    private void post(Claimed one, Instant stamp) {
        Delivery delivery = one.delivery();
        Score score = new Score(
                column.subject(delivery.person()),
                Optional.of(delivery.points().given()),
                delivery.points().maximum(),
                delivery.comment(),
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                stamp);
        try {
            column.post(score);
            sent.add(one);
        } catch (PlatformCallFailed failed) {
            refused(one, failed);
        }
    }

    private void refused(Claimed one, PlatformCallFailed failed) {
        switch (failed.fault()) {
            case BROKEN -> broken.add(one);
            case CONFLICT -> datedLater.add(one);
            case UNREACHABLE, BUSY -> {
                outage = Optional.of(failed);
                reports.add(says.failed(one, DeliveryReason.of(failed), failed.retryAfter()));
            }
            case NOT_FOUND -> reports.add(says.notFound(one));
            case REFUSED -> reports.add(says.notGradable(one));
            case NOT_ALLOWED, ADDRESS_REFUSED, UNREADABLE ->
                reports.add(says.failed(one, DeliveryReason.of(failed), Optional.empty()));
        }
    }

    /** Looks again at those that were sent somehow, and says of each what that means. */
    private void verify() {
        List<Claimed> looked = new ArrayList<>(sent);
        looked.addAll(datedLater);
        looked.addAll(broken);
        Instant until = timing.there(column);
        try {
            read(looked);
            sent.forEach(one -> reports.add(says.afterYes(one, until)));
            datedLater.forEach(one -> reports.add(says.afterConflict(one)));
            broken.forEach(one -> reports.add(says.afterFault(one)));
        } catch (PlatformCallFailed failed) {
            sent.forEach(one -> reports.add(says.unconfirmed(one, until)));
            datedLater.forEach(one -> reports.add(says.failed(one, DeliveryReason.NEWER_THERE, failed.retryAfter())));
            broken.forEach(one -> reports.add(says.failed(one, DeliveryReason.BROKEN, failed.retryAfter())));
        }
    }

    private void read(List<Claimed> those) {
        column.read(those.stream().map(one -> one.delivery().person()).toList());
    }
}

package org.viceversa.scoredelivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.registration.Registration;
import org.viceversa.scoredelivery.Delivery.Known;
import org.viceversa.scoredelivery.DeliveryRules.Step;

/**
 * One batch of scores for one column on its way: looks what the column shows, sends what may be sent, looks again, and
 * reports. What met a fault of the platform is sent again at once, a few times. It touches no database.
 */
final class SendScores {

    private static final int PASSES = 3;

    private final Gradebook gradebook;
    private final Registration registration;
    private final Column column;
    private final Map<UUID, String> subjects;
    private final Timing timing;
    private final List<Report> reports = new ArrayList<>();
    private final List<Claimed> sent = new ArrayList<>();
    private final List<Claimed> datedLater = new ArrayList<>();
    private final List<Claimed> broken = new ArrayList<>();
    private Optional<PlatformCallFailed> outage = Optional.empty();

    /**
     * @param goesOn asked before each score; once it says no, those that are left are put off
     * @param chance from 0 to 1, another one each time
     */
    record Timing(Clock clock, RetryPlan plan, DoubleSupplier chance, BooleanSupplier goesOn) {}

    /** @param subjects the platform's ids of all that are claimed */
    SendScores(
            Gradebook gradebook, Registration registration, Column column, Map<UUID, String> subjects, Timing timing) {
        this.gradebook = gradebook;
        this.registration = registration;
        this.column = column;
        this.subjects = subjects;
        this.timing = timing;
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
            reports.add(failed(one, DeliveryReason.of(why), why.retryAfter()));
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
        Optional<Result> shown = shown(one);
        Step step = column.isReadable()
                ? DeliveryRules.before(one, shown, one.wasBegun())
                : one.wasTaken() ? Step.THERE : Step.SEND;
        switch (step) {
            case SEND -> send(one);
            case THERE -> reports.add(synced(one));
            case SET_THERE ->
                reports.add(Report.of(one, DeliveryState.CONFLICT, DeliveryReason.SET_THERE, Points.of(shown)));
            case NOT_SHOWN ->
                reports.add(Report.of(one, DeliveryState.LOCKED, DeliveryReason.NOT_SHOWN, Points.of(shown)));
        }
    }

    private void send(Claimed one) {
        DeliveryRules.stamp(one.delivery().lastStamp(), there())
                .ifPresentOrElse(stamp -> post(one, stamp), () -> putOff(one));
    }

    private void putOff(Claimed one) {
        Duration wait = one.delivery()
                .lastStamp()
                .map(last -> Duration.between(there(), DeliveryRules.after(last)))
                .orElse(Duration.ZERO);
        reports.add(Report.notTried(one, timing.clock().instant().plus(wait)));
    }

    private void post(Claimed one, Instant stamp) {
        Delivery delivery = one.delivery();
        Score score = new Score(
                subject(one),
                Optional.of(delivery.points().given()),
                delivery.points().maximum(),
                delivery.comment(),
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                stamp);
        try {
            gradebook.postScore(registration, column.address(), score);
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
                reports.add(failed(one, DeliveryReason.of(failed), failed.retryAfter()));
            }
            case NOT_FOUND ->
                reports.add(Report.of(
                        one,
                        column.isReadable() ? DeliveryState.NOT_GRADABLE : DeliveryState.FAILED,
                        column.isReadable() ? DeliveryReason.NOT_GRADED : DeliveryReason.NO_COLUMN,
                        Points.of(shown(one))));
            case REFUSED ->
                reports.add(
                        Report.of(one, DeliveryState.NOT_GRADABLE, DeliveryReason.NOT_GRADED, Points.of(shown(one))));
            case NOT_ALLOWED, ADDRESS_REFUSED, UNREADABLE ->
                reports.add(failed(one, DeliveryReason.of(failed), Optional.empty()));
        }
    }

    /** Looks again at those that were sent somehow, and says of each what that means. */
    private void verify() {
        List<Claimed> looked = new ArrayList<>(sent);
        looked.addAll(datedLater);
        looked.addAll(broken);
        Instant until = there();
        try {
            read(looked);
            sent.forEach(one -> reports.add(afterYes(one, until)));
            datedLater.forEach(one -> reports.add(afterConflict(one)));
            broken.forEach(one -> reports.add(afterFault(one)));
        } catch (PlatformCallFailed failed) {
            sent.forEach(one -> reports.add(unconfirmed(one, until)));
            datedLater.forEach(one -> reports.add(failed(one, DeliveryReason.NEWER_THERE, failed.retryAfter())));
            broken.forEach(one -> reports.add(failed(one, DeliveryReason.BROKEN, failed.retryAfter())));
        }
    }

    /** The platform may have taken it all the same. */
    private Report afterFault(Claimed one) {
        return column.isReadable() && DeliveryRules.before(one, shown(one), true) == Step.THERE
                ? synced(one)
                : failed(one, DeliveryReason.BROKEN, Optional.empty());
    }

    private Report afterYes(Claimed one, Instant until) {
        if (!column.isReadable() || one.isShownBy(Points.of(shown(one)))) {
            return synced(one);
        }
        return unconfirmed(one, until);
    }

    /** The platform has a later one: ours, a teacher's, or its clock is ahead. */
    private Report afterConflict(Claimed one) {
        Optional<Result> shown = shown(one);
        Optional<Points> points = Points.of(shown);
        if (column.isReadable() && one.isShownBy(points) && DeliveryRules.hasComment(one.delivery(), shown)) {
            return synced(one);
        }
        boolean foreign = points.filter(mark -> !one.isOurs(mark)).isPresent();
        return foreign && !one.delivery().overwrite()
                ? Report.of(one, DeliveryState.CONFLICT, DeliveryReason.SET_THERE, points)
                : failed(one, DeliveryReason.NEWER_THERE, Optional.empty());
    }

    private Report synced(Claimed one) {
        Known known = new Known(one.delivery().points(), column.address());
        return Report.of(
                        one,
                        DeliveryState.SYNCED,
                        column.isReadable() ? DeliveryReason.TAKEN : DeliveryReason.UNREAD,
                        Points.of(shown(one)))
                .withKnown(known)
                .withStamp(there());
    }

    private Report unconfirmed(Claimed one, Instant until) {
        Instant soon = timing.clock().instant().plus(timing.plan().first());
        return Report.of(one, DeliveryState.PENDING, DeliveryReason.UNCONFIRMED, Points.of(shown(one)))
                .withNext(Optional.of(soon))
                .withStamp(until);
    }

    private Report failed(Claimed one, DeliveryReason reason, Optional<Duration> wish) {
        return failed(one, reason, wish, Points.of(shown(one)), timing);
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

    private void read(List<Claimed> those) {
        column.read(those.stream().map(this::subject).toList());
    }

    private Optional<Result> shown(Claimed one) {
        return column.find(subject(one));
    }

    private String subject(Claimed one) {
        String subject = subjects.get(one.delivery().person());
        if (subject == null) {
            throw new IllegalStateException("There is nobody " + one.delivery().person());
        }
        return subject;
    }

    /** The platform's time. */
    private Instant there() {
        return timing.clock().instant().plus(gradebook.clockAhead(registration));
    }
}

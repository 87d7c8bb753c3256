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
import java.util.stream.Collectors;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Placements;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.people.Atomically;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.registration.Registrations;
import org.viceversa.scoredelivery.Destination.Atlas;
import org.viceversa.scoredelivery.SendScores.Timing;

/**
 * Brings grades into gradebooks, a batch of one column at a time.
 *
 * <p>Three steps, of which only the first and the last are transactions: a batch is claimed with a lease, and each of its
 * scores noted as begun; it is sent; what became of it is noted. A node that dies in between leaves its batch to the next
 * claimant once the lease has ended. That one looks at the gradebook before it sends anything, and so finds what arrived:
 * nothing is lost, and nothing that a teacher set meanwhile is taken for ours.
 */
public final class DeliverScores {

    /** How many of one column are sent in one go. */
    public static final int MOST = 50;

    /** How many may be at work on one platform, over all nodes. */
    public static final int BOUND = 4;

    private final Deliveries deliveries;
    private final Directory directory;
    private final Atlas atlas;
    private final FindColumn findColumn;
    private final Atomically atomically;
    private final Pace pace;
    private final ScoreCounts counts;

    /** Whom and what grades are about, and the way to the platform. */
    public record Directory(
            Registrations registrations,
            Activities activities,
            Placements placements,
            People people,
            Gradebook gradebook) {}

    /**
     * How fast, and how long.
     *
     * @param lease longer than a batch takes; nothing is begun in its second half
     * @param goesOn whether the node is not about to stop
     */
    public record Pace(Clock clock, RetryPlan plan, DoubleSupplier chance, Duration lease, BooleanSupplier goesOn) {}

    /** Hears what became of each attempt, for measures. */
    @FunctionalInterface
    public interface ScoreCounts {
        void count(DeliveryReason answer);
    }

    public DeliverScores(
            Deliveries deliveries, Directory directory, Atomically atomically, Pace pace, ScoreCounts counts) {
        this.deliveries = deliveries;
        this.directory = directory;
        this.atlas = new Atlas(directory.registrations, directory.activities, directory.placements);
        this.findColumn = new FindColumn(directory.gradebook, directory.placements, atomically);
        this.atomically = atomically;
        this.pace = pace;
        this.counts = counts;
    }

    /** Platforms for which there is something to do. */
    public List<UUID> listDue() {
        return atomically.call(() -> deliveries.listDuePlatforms(pace.clock.instant()));
    }

    /**
     * Sends one batch.
     *
     * @return whether there may be another one
     */
    public boolean run(UUID platform) {
        Instant begun = pace.clock.instant();
        UUID claimant = UUID.randomUUID();
        List<Claimed> claimed =
                atomically.call(() -> deliveries.claim(platform, claimant, begun, begun.plus(pace.lease), MOST, BOUND));
        if (claimed.isEmpty()) {
            return false;
        }
        Instant until = begun.plus(pace.lease.dividedBy(2));
        Work work = new Work(
                claimed,
                new Timing(
                        pace.clock,
                        pace.plan,
                        pace.chance,
                        () -> pace.goesOn.getAsBoolean() && pace.clock.instant().isBefore(until)));
        work.run();
        note(platform, claimant, work);
        work.reports.stream().filter(Report::counts).forEach(report -> counts.count(report.answer()));
        return work.outage.isEmpty();
    }

    private void note(UUID platform, UUID claimant, Work work) {
        Instant now = pace.clock.instant();
        List<Report> held = atomically.call(() -> deliveries.noteFree(claimant, work.reports, now));
        for (Report report : held) {
            atomically.call(() -> {
                deliveries.note(claimant, report, now);
                return true;
            });
        }
        work.outage.ifPresent(failed -> deliveries.pause(
                platform, RetryPlan.wished(now, failed.retryAfter().orElse(pace.plan.first()))));
        boolean back = work.outage.isEmpty()
                && work.reports.stream()
                        .anyMatch(report -> report.answer() == DeliveryReason.TAKEN
                                && report.claimed().delivery().reason().isOutage());
        if (back) {
            atomically.call(() -> deliveries.wake(platform, now));
        }
    }

    /** One batch, from where it goes to what became of it. */
    private final class Work {

        private final List<Claimed> claimed;
        private final Timing timing;
        private final List<Report> reports = new ArrayList<>();
        private Optional<PlatformCallFailed> outage = Optional.empty();

        Work(List<Claimed> claimed, Timing timing) {
            this.claimed = claimed;
            this.timing = timing;
        }

        void run() {
            Delivery any = claimed.get(0).delivery();
            Destination.Found found = atomically.call(() -> atlas.find(any.tenant(), any.activity(), any.platform()));
            if (found.destination().isEmpty()) {
                failAll(found.why(), Optional.empty());
                return;
            }
            try {
                send(found.destination().get(), Optional.empty());
            } catch (PlatformCallFailed failed) {
                fail(failed);
            }
        }

        /** @param gone an address at which there is no column any more */
        private void send(Destination to, Optional<String> gone) {
            Optional<String> address = findColumn.find(to.registration(), to.activity(), to.placement(), gone);
            if (address.isEmpty()) {
                failAll(DeliveryReason.NO_COLUMN, Optional.empty());
                return;
            }
            Column column = new Column(directory.gradebook, to.registration(), address.get(), subjects());
            SendScores send = new SendScores(column, timing);
            try {
                reports.addAll(send.run(claimed));
                outage = send.outage();
            } catch (PlatformCallFailed failed) {
                if (failed.fault() != Cause.NOT_FOUND || gone.isPresent()) {
                    throw failed;
                }
                send(to, address);
            }
        }

        private Map<UUID, String> subjects() {
            Delivery any = claimed.get(0).delivery();
            List<UUID> ids =
                    claimed.stream().map(one -> one.delivery().person()).toList();
            return atomically.call(() -> directory.people.listByIds(any.tenant(), ids)).values().stream()
                    .collect(Collectors.toMap(Person::id, Person::subject));
        }

        private void fail(PlatformCallFailed failed) {
            DeliveryReason reason = DeliveryReason.of(failed);
            if (reason == DeliveryReason.UNREACHABLE || reason == DeliveryReason.BUSY) {
                outage = Optional.of(failed);
            }
            failAll(reason, failed.retryAfter());
        }

        private void failAll(DeliveryReason reason, Optional<Duration> wish) {
            for (Claimed one : claimed) {
                reports.add(
                        AttemptReports.failed(one, reason, wish, one.delivery().shown(), timing));
            }
        }
    }
}

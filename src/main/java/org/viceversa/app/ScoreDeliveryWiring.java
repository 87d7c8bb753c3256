package org.viceversa.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.viceversa.activity.Activities;
import org.viceversa.activity.OpenActivity;
import org.viceversa.activity.Placements;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.scoredelivery.DeliverScores;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.scoredelivery.ListDeliveries;
import org.viceversa.scoredelivery.MakeColumn;
import org.viceversa.scoredelivery.QueueScore;
import org.viceversa.scoredelivery.ReconcileScores;
import org.viceversa.scoredelivery.RetryPlan;
import org.viceversa.scoredelivery.ScoreOutbox;
import org.viceversa.scoredelivery.SettleDeliveries;
import org.viceversa.scoredelivery.ShowDeliveries;
import org.viceversa.scoredelivery.TellGradability;
import org.viceversa.scoredelivery.WatchScores;
import org.viceversa.scoredelivery.persistence.JdbcDeliveries;
import org.viceversa.scoredelivery.persistence.JdbcDeliveryLooks;
import org.viceversa.scoredelivery.schedule.ScoreJobs;
import org.viceversa.scoredelivery.web.DeliveriesResource;

/** The way of grades into the gradebook. */
final class ScoreDeliveryWiring implements AutoCloseable {

    /** A batch takes a few seconds; a platform that lets everything time out, one call of 20 seconds. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    final ScoreOutbox outbox;
    final Gradability gradability;
    final ListDeliveries listDeliveries;
    private final ScoreJobs jobs;
    private final DeliveriesResource resource;

    /** Whose grades of what. */
    record Neighbours(
            RegistrationWiring registration,
            LtiWiring lti,
            PeopleWiring people,
            Activities activities,
            Placements placements) {}

    ScoreDeliveryWiring(Plumbing plumbing, Neighbours neighbours) {
        JdbcDeliveries deliveries = new JdbcDeliveries(plumbing.transactions);
        DeliverScores.Directory directory = new DeliverScores.Directory(
                neighbours.registration.registrations,
                neighbours.activities,
                neighbours.placements,
                neighbours.people.people,
                neighbours.lti.gradebook);
        OpenActivity openActivity = new OpenActivity(neighbours.activities);
        outbox = new QueueScore(deliveries, neighbours.registration.registrations);
        gradability = new TellGradability(new JdbcStandings(plumbing.transactions), neighbours.placements, deliveries);
        listDeliveries = new ListDeliveries(deliveries);
        ScoreJobs.Stop stop = new ScoreJobs.Stop();
        jobs = new ScoreJobs(
                new DeliverScores(
                        deliveries,
                        directory,
                        plumbing.transactions::call,
                        new DeliverScores.Pace(
                                plumbing.clock, RetryPlan.USUAL, new SecureRandom()::nextDouble, LEASE, stop::goesOn),
                        counts(plumbing.metrics)),
                new ReconcileScores(
                        deliveries,
                        new JdbcDeliveryLooks(plumbing.transactions),
                        directory,
                        plumbing.transactions::call,
                        plumbing.clock),
                stop);
        jobs.addTo(plumbing.jobs);
        measure(plumbing.metrics, new WatchScores(deliveries, plumbing.clock), plumbing.database::answers);
        SettleDeliveries settle = new SettleDeliveries(openActivity, deliveries, plumbing.clock);
        resource = new DeliveriesResource(
                neighbours.people.callers,
                new ShowDeliveries(openActivity, deliveries, neighbours.placements, neighbours.people.people),
                settle,
                new MakeColumn(openActivity, directory, settle, plumbing.transactions::call),
                plumbing.transactions);
    }

    /** Counts what platforms answered, on this node. */
    private static DeliverScores.ScoreCounts counts(MeterRegistry metrics) {
        Map<DeliveryReason, Counter> counters = new EnumMap<>(DeliveryReason.class);
        for (DeliveryReason answer : DeliveryReason.values()) {
            counters.put(
                    answer,
                    metrics.counter(
                            "viceversa.scores.attempts", "answer", answer.name().toLowerCase(Locale.ROOT)));
        }
        return answer -> Optional.ofNullable(counters.get(answer)).ifPresent(Counter::increment);
    }

    /** What is on its way, as the database has it at the moment of the question. */
    private static void measure(MeterRegistry metrics, WatchScores watch, Supplier<Boolean> answers) {
        for (DeliveryState state : DeliveryState.values()) {
            Gauge.builder(
                            "viceversa.scores",
                            () -> answers.get() ? watch.count().getOrDefault(state, 0) : Double.NaN)
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(metrics);
        }
        Gauge.builder("viceversa.scores.oldest.seconds", () -> answers.get() ? watch.oldestSeconds() : Double.NaN)
                .register(metrics);
    }

    List<Object> resources() {
        return List.of(resource);
    }

    @Override
    public void close() {
        jobs.close();
    }
}

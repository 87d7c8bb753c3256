package org.viceversa.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.viceversa.activity.Activity;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.jose.NimbusTokenSigner;
import org.viceversa.lti.platform.AgsGradebook;
import org.viceversa.lti.platform.ServiceTokens;
import org.viceversa.people.Atomically;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Transactions;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.ToolKey;
import org.viceversa.scoredelivery.DeliverScores;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.ReconcileScores;
import org.viceversa.scoredelivery.RetryPlan;
import org.viceversa.scoredelivery.persistence.JdbcDeliveries;
import org.viceversa.scoredelivery.persistence.JdbcDeliveryLooks;
import org.viceversa.scoredelivery.schedule.ScoreJobs;
import org.viceversa.secret.RandomSecrets;

/** The part of a node that delivers scores, as the tool puts it together, over a real database and a real platform. */
public final class DeliveryNode implements AutoCloseable {

    private final Database database;
    private final ScoreJobs jobs;

    public final Transactions transactions;
    public final JdbcDeliveries deliveries;
    public final InMemoryRegistrations registrations = new InMemoryRegistrations();
    public final ConcurrentHashMap<DeliveryReason, AtomicLong> answers = new ConcurrentHashMap<>();

    /** @param plan pauses of a test are shorter than a day */
    public DeliveryNode(ScorePlace place, Gradebook gradebook, Duration lease, RetryPlan plan) {
        database = new Database(new DatabaseSettings(
                place.database().url(),
                place.database().user(),
                place.database().password(),
                8));
        transactions = new Transactions(database);
        deliveries = new JdbcDeliveries(transactions);
        registrations.save(place.registration());
        registrations.addDeployment(new Deployment(
                place.tenant(), place.registration().id(), "1", Deployment.State.ACCEPTED, Instant.EPOCH));
        PlacedActivities activities = new PlacedActivities();
        for (int i = 0; i < place.columns().size(); i++) {
            activities.add(
                    place.tenant(),
                    place.tenant(),
                    title(i),
                    Optional.of(place.columns().get(i)),
                    Optional.empty());
        }
        DeliverScores.Directory directory = new DeliverScores.Directory(
                registrations, activities.port, activities.places, new JdbcPeople(transactions), gradebook);
        Atomically atomically = new Atomically() {
            @Override
            public <T> T call(Supplier<T> work) {
                return transactions.call(work);
            }
        };
        ScoreJobs.Stop stop = new ScoreJobs.Stop();
        Clock clock = Clock.systemUTC();
        jobs = new ScoreJobs(
                new DeliverScores(
                        deliveries,
                        directory,
                        atomically,
                        new DeliverScores.Pace(clock, plan, new SecureRandom()::nextDouble, lease, stop::goesOn),
                        answer -> answers.computeIfAbsent(answer, any -> new AtomicLong())
                                .incrementAndGet()),
                new ReconcileScores(deliveries, new JdbcDeliveryLooks(transactions), directory, atomically, clock),
                stop);
    }

    private static String title(int number) {
        return "activity-" + number;
    }

    /** The activity whose column has that place. */
    public static UUID activity(ScorePlace place, int number) {
        Activity made = new PlacedActivities()
                .add(place.tenant(), place.tenant(), title(number), Optional.empty(), Optional.empty());
        return made.id();
    }

    /** A gradebook over HTTP with the tool's key. */
    public static Gradebook gradebook(ScorePlace place) {
        try {
            RSAKey key = RSAKey.parse(place.jwk());
            ToolKey own = new ToolKey(
                    key.getKeyID(),
                    key.toRSAPublicKey(),
                    (RSAPrivateCrtKey) key.toRSAPrivateKey(),
                    Instant.EPOCH,
                    Instant.EPOCH);
            Clock clock = Clock.systemUTC();
            OutboundHttp http = new OutboundHttp(new AddressGuard(true), Limits.usual(), clock);
            return new AgsGradebook(
                    http,
                    new ServiceTokens(
                            http,
                            new NimbusTokenSigner(() -> own),
                            new RandomSecrets(),
                            clock,
                            id -> Optional.empty()));
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** As the tool's job does every two seconds. */
    public void look() {
        jobs.look();
    }

    @Override
    public void close() {
        jobs.close();
        database.close();
    }

    /** Up to a hundred tries, soon after one another. */
    public static RetryPlan impatient(Duration pause) {
        return new RetryPlan(LongStream.range(0, 100).mapToObj(any -> pause).toList());
    }

    /** A process that delivers until it is killed: the file of a {@link ScorePlace}, the lease in milliseconds. */
    public static void main(String[] arguments) {
        ScorePlace place = ScorePlace.load(Path.of(arguments[0]));
        try (DeliveryNode node = new DeliveryNode(
                place,
                gradebook(place),
                Duration.ofMillis(Long.parseLong(arguments[1])),
                impatient(Duration.ofMillis(300)))) {
            System.out.println("ready");
            while (!Thread.currentThread().isInterrupted()) {
                node.look();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }
}

package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.Result;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.Deployment;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.QueueScore;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.scoredelivery.persistence.JdbcDeliveries;
import org.viceversa.testkit.DeliveryNode;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.ScoreSite;
import org.viceversa.testkit.ToolDatabase;

/**
 * A thousand grades go through a platform that fails a third of all calls, and what sends them is killed twenty times in the
 * middle, while some of the grades are given anew: each arrives as it was given last.
 */
class ScoresSurviveKillsTest {

    private static final int PEOPLE = 1_000;
    private static final int KILLS = 20;
    private static final int REGRADES = 60;
    private static final long LEASE_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER = Duration.ofMillis(15);

    private final Random random = new Random(20_270_104);
    private final Map<UUID, FinalScore> last = new ConcurrentHashMap<>();
    private int given;

    @Test
    void every_grade_arrives_as_it_was_given_last() throws IOException, JOSEException, InterruptedException {
        ToolDatabase.Address address = ToolDatabase.POSTGRESQL.newEmpty();
        try (ScoreSite site = new ScoreSite(address, PEOPLE + 300, 2);
                Database database =
                        new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 4))) {
            new SchemaMigrations(database).run();
            Transactions transactions = new Transactions(database);
            Path file = Files.createTempFile("scores", ".properties");
            site.place.save(file);
            JdbcDeliveries deliveries = new JdbcDeliveries(transactions);
            List<String> subjects = site.learners(PEOPLE);
            List<UUID> people = site.addPeople(transactions, subjects);
            Function<UUID, UUID> activityOf = person -> DeliveryNode.activity(site.place, people.indexOf(person) % 2);
            QueueScore outbox = outbox(site, deliveries);
            transactions.run(() -> people.forEach(person -> grade(outbox, site, activityOf.apply(person), person)));
            site.sandbox.misbehave(Misbehaviour.none().failingShare(1 / 3.0).slowBy(ANSWER));
            Instant begun = Instant.now();

            for (int kill = 0; kill < KILLS; kill++) {
                int before = attempts(transactions);
                Process process = start(file);
                Patience.until("it sends", PATIENCE, () -> attempts(transactions) > before);
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(2_500)).toNanos());
                for (int i = 0; i < REGRADES; i++) {
                    UUID person = people.get(random.nextInt(PEOPLE));
                    transactions.run(() -> grade(outbox, site, activityOf.apply(person), person));
                }
                assertThat(process.isAlive()).isTrue();
                process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }
            int left = PEOPLE - deliveries.count().getOrDefault(DeliveryState.SYNCED, 0);
            int unheard = count(transactions, "select count(*) from score_attempt where answer = 'BEGUN'");
            Process process = start(file);
            try {
                Patience.until(
                        "all have arrived",
                        PATIENCE,
                        () -> deliveries.count().getOrDefault(DeliveryState.SYNCED, 0) == PEOPLE);
            } finally {
                process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }

            site.sandbox.behave();
            int attempts = attempts(transactions);
            System.out.printf(
                    "Grades given %d to %d people, kills %d, attempts %d of which %d had no answer noted when they were"
                            + " killed, %d people's grades were not yet there at the last kill, %d s in all%n",
                    given,
                    PEOPLE,
                    KILLS,
                    attempts,
                    unheard,
                    left,
                    Duration.between(begun, Instant.now()).toSeconds());
            assertThat(wrong(site, subjects, people))
                    .as("none is lost or stale")
                    .isEmpty();
            assertThat(unheard).as("killed with scores in hand").isPositive();
        }
    }

    private void grade(QueueScore outbox, ScoreSite site, UUID activity, UUID person) {
        given++;
        FinalScore score = new FinalScore(
                site.place.tenant(),
                activity,
                person,
                new BigDecimal(random.nextInt(1_001)).movePointLeft(2),
                BigDecimal.TEN,
                "Grade number " + given,
                Instant.now());
        outbox.queue(score);
        last.put(person, score);
    }

    private static QueueScore outbox(ScoreSite site, JdbcDeliveries deliveries) {
        InMemoryRegistrations registrations = new InMemoryRegistrations();
        registrations.save(site.place.registration());
        registrations.addDeployment(new Deployment(
                site.place.tenant(), site.place.registration().id(), "1", Deployment.State.ACCEPTED, Instant.EPOCH));
        return new QueueScore(deliveries, registrations);
    }

    private static int attempts(Transactions transactions) {
        return count(transactions, "select count(*) from score_attempt");
    }

    private static int count(Transactions transactions, String sql) {
        return new Jdbc(transactions).find(sql, row -> row.getInt(1)).orElseThrow();
    }

    /** Those whose cell shows something else than what was given last. */
    private List<String> wrong(ScoreSite site, List<String> subjects, List<UUID> people) {
        Map<String, Result> shown = site.place.columns().stream()
                .flatMap(
                        column -> DeliveryNode.gradebook(site.place)
                                .listResults(site.place.registration(), column, Optional.empty())
                                .stream())
                .collect(Collectors.toMap(Result::userId, Function.identity()));
        return IntStream.range(0, PEOPLE)
                .filter(number -> !isShown(shown.get(subjects.get(number)), last.get(people.get(number))))
                .mapToObj(number -> subjects.get(number) + " " + shown.get(subjects.get(number)) + " "
                        + last.get(people.get(number)))
                .toList();
    }

    /** The column is of 100 points, the grade of 10. */
    private static boolean isShown(Result result, FinalScore score) {
        return result != null
                && result.score()
                        .filter(points -> points.setScale(3, RoundingMode.HALF_UP)
                                        .compareTo(score.given().movePointRight(1))
                                == 0)
                        .isPresent()
                && result.comment().equals(score.comment());
    }

    private static Process start(Path file) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        DeliveryNode.class.getName(),
                        file.toString(),
                        Long.toString(LEASE_MILLIS))
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("scores", ".log").toFile())
                .start();
    }
}

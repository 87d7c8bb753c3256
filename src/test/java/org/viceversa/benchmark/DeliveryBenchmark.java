package org.viceversa.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.Result;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.scoredelivery.DeliverScores;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.QueueScore;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.testkit.DeliveryNode;
import org.viceversa.testkit.ScoreSite;
import org.viceversa.testkit.ToolDatabase.Address;

/**
 * Grades of twenty activities through a platform that answers in 20 ms and fails 30 % of all calls, looking before and after
 * included: scores sent a second, failed ones among them, over what so many callers could send who did nothing else.
 *
 * <p>Between tries of what failed three times in a row lies a second instead of a minute; nothing else is other than usual.
 */
final class DeliveryBenchmark implements Benchmark {

    private static final int ACTIVITIES = 20;
    private static final int PEOPLE = 500;
    private static final int SCORES = ACTIVITIES * PEOPLE;
    private static final Duration ANSWER = Duration.ofMillis(20);
    private static final double FAILING = 0.3;
    private static final double GOAL = 0.7;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start()) {
            Address address = postgres.newDatabase("delivery");
            try (Database database =
                    new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 2))) {
                new SchemaMigrations(database).run();
            }
            try (ScoreSite site = new ScoreSite(address, PEOPLE + 200, ACTIVITIES)) {
                return measure(site);
            }
        }
    }

    private static List<Figure> measure(ScoreSite site) {
        TimedGradebook gradebook = new TimedGradebook(DeliveryNode.gradebook(site.place));
        try (DeliveryNode node = new DeliveryNode(
                site.place, gradebook, Duration.ofMinutes(3), DeliveryNode.impatient(Duration.ofSeconds(1)))) {
            List<String> subjects = site.learners(PEOPLE);
            List<UUID> people = site.addPeople(node.transactions, subjects);
            List<FinalScore> scores = queue(node, site, people);
            site.sandbox.misbehave(Misbehaviour.none().slowBy(ANSWER).failingShare(FAILING));
            long begun = System.nanoTime();
            double nine = deliver(node, begun);
            double seconds = (System.nanoTime() - begun) / 1e9;
            site.sandbox.behave();
            check(site, subjects, people, scores);
            if (gradebook.taken() != SCORES) {
                throw new IllegalStateException(gradebook.taken() + " scores were taken, not " + SCORES);
            }
            double ideal = DeliverScores.BOUND / gradebook.meanPostSeconds();
            double ratio = gradebook.posts() / seconds / ideal;
            System.out.printf(
                    Locale.ROOT,
                    "%d scores in %.1f s (99 %% after %.1f s): %d sent, %d taken, mean answer %.1f ms, %d looks of %.1f ms%n",
                    SCORES,
                    seconds,
                    nine,
                    gradebook.posts(),
                    gradebook.taken(),
                    gradebook.meanPostSeconds() * 1000,
                    gradebook.looks(),
                    gradebook.meanLookSeconds() * 1000);
            String size = SCORES + "-scores";
            List<Figure> figures = new ArrayList<>();
            figures.add(new Figure("delivery", size, ratio, Optional.of(new Figure.Goal(GOAL, Figure.Bound.MIN))));
            figures.add(Figure.reported("delivery-per-s", size, SCORES / seconds));
            figures.add(Figure.reported("delivery-mean-answer-ms", size, gradebook.meanPostSeconds() * 1000));
            return figures;
        }
    }

    /** @return after how many seconds 99 % were there */
    private static double deliver(DeliveryNode node, long begun) {
        double most = 0;
        int there = 0;
        while (there < SCORES) {
            node.look();
            LockSupport.parkNanos(LOOK.toNanos());
            there = node.deliveries.count().getOrDefault(DeliveryState.SYNCED, 0);
            double now = (System.nanoTime() - begun) / 1e9;
            if (there >= SCORES * 0.99 && most == 0) {
                most = now;
            }
            if (now > LONGEST.toSeconds()) {
                throw new IllegalStateException("after " + LONGEST + " there are " + node.deliveries.count());
            }
        }
        return most;
    }

    private static List<FinalScore> queue(DeliveryNode node, ScoreSite site, List<UUID> people) {
        QueueScore outbox = new QueueScore(node.deliveries, node.registrations);
        List<FinalScore> scores = new ArrayList<>();
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            UUID id = DeliveryNode.activity(site.place, activity);
            for (UUID person : people) {
                scores.add(new FinalScore(
                        site.place.tenant(),
                        id,
                        person,
                        new BigDecimal(scores.size() % 101).movePointLeft(1),
                        BigDecimal.TEN,
                        "Number " + scores.size(),
                        Instant.now()));
            }
        }
        node.transactions.run(() -> scores.forEach(outbox::queue));
        return scores;
    }

    private static void check(ScoreSite site, List<String> subjects, List<UUID> people, List<FinalScore> scores) {
        Gradebook gradebook = DeliveryNode.gradebook(site.place);
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            Map<String, Result> shown = gradebook
                    .listResults(site.place.registration(), site.place.columns().get(activity), Optional.empty())
                    .stream()
                    .collect(Collectors.toMap(Result::userId, Function.identity()));
            for (int person = 0; person < people.size(); person++) {
                FinalScore wanted = scores.get(activity * PEOPLE + person);
                Result result = shown.get(subjects.get(person));
                boolean there = result != null
                        && result.comment().equals(wanted.comment())
                        && result.score()
                                .filter(points -> points.subtract(wanted.given().movePointRight(1))
                                                .abs()
                                                .compareTo(new BigDecimal("0.001"))
                                        < 0)
                                .isPresent();
                if (!there) {
                    throw new IllegalStateException(result + " instead of " + wanted);
                }
            }
        }
    }
}

package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.ActivityProgress;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Misbehaviour;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.DeliveryReason;
import org.viceversa.scoredelivery.DeliveryState;
import org.viceversa.scoredelivery.QueueScore;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.testkit.DeliveryNode;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.ScoreSite;
import org.viceversa.testkit.ToolDatabase;

/** Grades through the tool's own client into a Moodle that the sandbox plays, from one end to the other. */
class ScoresInMoodleTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static ScoreSite site;
    private static DeliveryNode node;
    private static Gradebook gradebook;
    private static List<String> subjects;
    private static List<UUID> people;

    @BeforeAll
    static void start() throws JOSEException {
        ToolDatabase.Address address = ToolDatabase.H2.newEmpty();
        try (Database database =
                new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 4))) {
            new SchemaMigrations(database).run();
        }
        site = new ScoreSite(address, 60, 3);
        gradebook = DeliveryNode.gradebook(site.place);
        node = new DeliveryNode(
                site.place, gradebook, Duration.ofSeconds(30), DeliveryNode.impatient(Duration.ofMillis(300)));
        subjects = site.learners(10);
        people = site.addPeople(node.transactions, subjects);
    }

    @AfterAll
    static void stop() {
        node.close();
        site.close();
    }

    private static void grade(int column, UUID person, String points) {
        FinalScore score = new FinalScore(
                site.place.tenant(),
                DeliveryNode.activity(site.place, column),
                person,
                new BigDecimal(points),
                BigDecimal.TEN,
                "Said with " + points,
                Instant.now());
        node.transactions.run(() -> new QueueScore(node.deliveries, node.registrations).queue(score));
    }

    private static Delivery awaitEnd(int column, UUID person) {
        UUID activity = DeliveryNode.activity(site.place, column);
        Patience.until("it has ended", SOON, () -> {
            node.look();
            return node.deliveries
                    .find(site.place.tenant(), activity, person)
                    .filter(one -> one.nextAt().isEmpty())
                    .isPresent();
        });
        return node.deliveries.find(site.place.tenant(), activity, person).orElseThrow();
    }

    private static Optional<Result> shown(int column, String subject) {
        return gradebook
                .listResults(site.place.registration(), site.place.columns().get(column), Optional.of(subject))
                .stream()
                .findFirst();
    }

    @Test
    void points_and_comment_arrive_and_a_regrade_replaces_both() {
        grade(0, people.get(0), "7.5");
        assertThat(awaitEnd(0, people.get(0)).state()).isEqualTo(DeliveryState.SYNCED);

        grade(0, people.get(0), "9");
        assertThat(awaitEnd(0, people.get(0)).state()).isEqualTo(DeliveryState.SYNCED);

        Result result = shown(0, subjects.get(0)).orElseThrow();
        assertThat(result.score().orElseThrow()).isEqualByComparingTo("90");
        assertThat(result.comment()).isEqualTo("Said with 9");
    }

    @Test
    void what_somebody_else_wrote_is_not_written_over() {
        gradebook.postScore(
                site.place.registration(),
                site.place.columns().get(0),
                new Score(
                        subjects.get(1),
                        Optional.of(new BigDecimal("3")),
                        BigDecimal.TEN,
                        "by hand",
                        ActivityProgress.COMPLETED,
                        GradingProgress.FULLY_GRADED,
                        Instant.now()));

        grade(0, people.get(1), "8");

        assertThat(awaitEnd(0, people.get(1)).state()).isEqualTo(DeliveryState.CONFLICT);
        assertThat(shown(0, subjects.get(1)).orElseThrow().comment()).isEqualTo("by hand");
    }

    @Test
    void a_teacher_has_no_grades_there() {
        String teacher = site.sandbox
                .person(CourseRole.INSTRUCTOR, site.sandbox.courses().get(0))
                .id();
        UUID id = site.addPeople(node.transactions, List.of(teacher)).get(0);
        grade(0, id, "8");

        Delivery ended = awaitEnd(0, id);

        assertThat(ended.state()).isEqualTo(DeliveryState.NOT_GRADABLE);
        assertThat(ended.reason()).isEqualTo(DeliveryReason.NOT_GRADED);
    }

    @Test
    void a_column_that_was_deleted_is_said() {
        gradebook.deleteLineItem(
                site.place.registration(),
                new LineItem(
                        Optional.of(site.place.columns().get(2)),
                        "Reflection 2",
                        new BigDecimal(100),
                        Optional.empty(),
                        "",
                        ""));
        grade(2, people.get(2), "8");

        Delivery ended = awaitEnd(2, people.get(2));

        assertThat(ended.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(ended.reason()).isEqualTo(DeliveryReason.NO_COLUMN);
    }

    @Test
    void a_platform_that_answers_with_pages_is_waited_for() {
        site.sandbox.misbehave(Misbehaviour.none().withHtmlForJson().onlyAt("results"));
        try {
            grade(1, people.get(3), "8");
            UUID activity = DeliveryNode.activity(site.place, 1);
            Patience.until("it was tried", SOON, () -> {
                node.look();
                return node.deliveries
                                .find(site.place.tenant(), activity, people.get(3))
                                .orElseThrow()
                                .reason()
                        == DeliveryReason.UNREADABLE;
            });
        } finally {
            site.sandbox.behave();
        }
        assertThat(awaitEnd(1, people.get(3)).state()).isEqualTo(DeliveryState.SYNCED);
    }
}

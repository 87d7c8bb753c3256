package org.viceversa.scoredelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.scoredelivery.DeliveryWorld.COLUMN;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.lti.Score.GradingProgress;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;

class DeliverScoresTest {

    private final DeliveryWorld world = new DeliveryWorld();
    private final FakeGradebook gradebook = world.gradebook;
    private final UUID ada = world.person("ada");

    @Test
    void a_grade_arrives_with_its_comment_and_is_read_back_on_the_columns_scale() {
        world.grade(ada, "8.5");

        world.send();

        assertThat(gradebook.posted).singleElement().satisfies(score -> {
            assertThat(score.userId()).isEqualTo("ada");
            assertThat(score.comment()).isEqualTo("Good: 8.5");
            assertThat(score.gradingProgress()).isEqualTo(GradingProgress.FULLY_GRADED);
        });
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(world.now(ada).shown().orElseThrow().given()).isEqualByComparingTo("42.5");
        assertThat(world.now(ada).nextAt()).isEmpty();
        assertThat(world.counted).containsExactly(DeliveryReason.TAKEN);
    }

    @Test
    void a_newer_grade_takes_the_place_of_what_waits() {
        world.grade(ada, "4");
        world.grade(ada, "9");

        world.send();

        assertThat(gradebook.posted).extracting(Score::comment).containsExactly("Good: 9");
    }

    @Test
    void a_grade_given_while_the_former_one_is_sent_follows_it_a_second_later() {
        world.grade(ada, "4");
        gradebook.onPost = () -> {
            gradebook.onPost = () -> {};
            world.grade(ada, "9");
        };

        world.send();
        assertThat(gradebook.posted).hasSize(1);
        assertThat(world.state(ada)).isEqualTo(DeliveryState.PENDING);
        assertThat(world.now(ada).attempts()).as("put off, which is no attempt").isZero();

        world.clock.goOn(Duration.ofMillis(1001));
        world.send();

        assertThat(gradebook.posted).extracting(Score::comment).containsExactly("Good: 4", "Good: 9");
        assertThat(gradebook.posted.get(1).timestamp())
                .isAfter(gradebook.posted.get(0).timestamp().plusSeconds(1));
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void a_platform_that_is_down_is_tried_ever_later_and_at_last_given_up_until_somebody_asks() {
        gradebook.down = Optional.of(FakeGradebook.failure(Cause.UNREACHABLE));
        world.grade(ada, "8");
        Instant first = world.clock.instant();

        world.send();
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.UNREACHABLE);
        assertThat(world.now(ada).nextAt()).contains(first.plus(Duration.ofMinutes(1)));
        for (int minutes : List.of(1, 5, 30, 120, 720, 720, 720, 720)) {
            world.clock.goOn(Duration.ofMinutes(minutes));
            world.send();
            assertThat(world.state(ada)).isEqualTo(DeliveryState.PENDING);
        }
        world.clock.goOn(Duration.ofMinutes(720));
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.FAILED);
        assertThat(world.now(ada).nextAt()).isEmpty();

        gradebook.down = Optional.empty();
        world.settle.again(world.caller(ToolRole.INSTRUCTOR), world.activity.id(), world.only(ada), false);
        world.clock.goOn(Duration.ofMinutes(1));
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void what_a_platform_asks_to_wait_is_kept_for_all_that_go_there() {
        UUID bea = world.person("bea");
        gradebook.down =
                Optional.of(new PlatformCallFailed(Cause.BUSY, "told to", Optional.of(Duration.ofMinutes(20))));
        world.grade(ada, "8");
        world.send();
        gradebook.down = Optional.empty();
        world.grade(bea, "7");

        world.clock.goOn(Duration.ofMinutes(19));
        world.send();
        assertThat(gradebook.posted).isEmpty();
        assertThat(world.deliver.listDue()).isEmpty();

        world.clock.goOn(Duration.ofMinutes(1));
        assertThat(world.deliver.listDue()).containsExactly(world.platform);
        world.send();
        assertThat(gradebook.posted).hasSize(2);
    }

    @Test
    void what_waited_for_a_platform_goes_as_soon_as_it_is_back() {
        UUID bea = world.person("bea");
        gradebook.down = Optional.of(FakeGradebook.failure(Cause.UNREACHABLE));
        world.grade(ada, "8");
        for (int minutes : List.of(0, 1, 5, 30, 120)) {
            world.clock.goOn(Duration.ofMinutes(minutes));
            world.send();
        }
        world.grade(bea, "7");
        world.clock.goOn(Duration.ofMinutes(1));
        world.send();
        gradebook.down = Optional.empty();
        world.clock.goOn(Duration.ofMinutes(1));

        world.send();

        assertThat(world.state(bea)).isEqualTo(DeliveryState.SYNCED);
        assertThat(world.state(ada)).as("though its turn was in twelve hours").isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void one_fault_is_followed_by_another_try_at_once() {
        world.grade(ada, "8");
        gradebook.postFailures.add(FakeGradebook.failure(Cause.BROKEN));

        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void faults_at_one_score_alone_are_a_lock_and_it_is_still_tried_now_and_then() {
        UUID bea = world.person("bea");
        gradebook.onPost = () -> {};
        world.grade(ada, "8");
        for (int run = 0; run < 3; run++) {
            for (int pass = 0; pass < 3; pass++) {
                gradebook.postFailures.add(FakeGradebook.failure(Cause.BROKEN));
            }
            world.send();
            world.clock.goOn(Duration.ofMinutes(40));
        }
        assertThat(world.state(ada)).isEqualTo(DeliveryState.LOCKED);
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.LOCKED);
        assertThat(world.now(ada).nextAt()).isPresent();

        world.grade(bea, "3");
        world.send();
        assertThat(world.state(ada)).as("unlocked meanwhile").isEqualTo(DeliveryState.SYNCED);
        assertThat(world.state(bea)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void what_a_teacher_set_is_a_conflict_and_stays_until_an_instructor_wants_it_otherwise() {
        world.grade(ada, "8");
        world.send();
        gradebook.setByTeacher(COLUMN, "ada", "12");
        world.clock.goOn(Duration.ofHours(1));
        world.grade(ada, "9");

        world.send();

        assertThat(gradebook.posted).hasSize(1);
        assertThat(gradebook.shown(COLUMN, "ada").orElseThrow()).isEqualByComparingTo("12");
        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.SET_THERE);
        assertThat(world.now(ada).shown().orElseThrow().given()).isEqualByComparingTo("12");

        world.settle.again(world.caller(ToolRole.INSTRUCTOR), world.activity.id(), world.only(ada), true);
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(gradebook.shown(COLUMN, "ada").orElseThrow()).isEqualByComparingTo("45");
    }

    @Test
    void what_stood_there_before_the_first_grade_is_not_written_over() {
        gradebook.setByTeacher(COLUMN, "ada", "30");
        world.grade(ada, "8");

        world.send();

        assertThat(gradebook.posted).isEmpty();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);
    }

    @Test
    void an_overridden_grade_is_taken_and_not_shown() {
        gradebook.overridden.add("ada");
        world.grade(ada, "8");

        world.send();
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.UNCONFIRMED);
        world.clock.goOn(Duration.ofMinutes(1));
        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.LOCKED);
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.NOT_SHOWN);
        assertThat(gradebook.posted).as("looked at again, not sent again").hasSize(1);
    }

    @Test
    void a_gradebook_that_shows_it_a_little_later_is_believed() {
        gradebook.overridden.add("ada");
        world.grade(ada, "8");
        world.send();

        gradebook.setByTeacher(COLUMN, "ada", "40");
        world.clock.goOn(Duration.ofMinutes(1));
        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(gradebook.posted).hasSize(1);
    }

    @Test
    void whom_the_platform_does_not_grade_is_said_and_stops_nobody_else() {
        UUID bea = world.person("bea");
        gradebook.teachers.add("ada");
        world.grade(ada, "8");
        world.grade(bea, "7");

        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.NOT_GRADABLE);
        assertThat(world.state(bea)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void a_zero_that_the_gradebook_leaves_out_is_there() {
        gradebook.leavesOutZeros = true;
        world.grade(ada, "0");

        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void a_zero_that_met_a_fault_is_sent_again_though_nothing_is_shown() {
        gradebook.leavesOutZeros = true;
        world.grade(ada, "0");
        gradebook.postFailures.add(FakeGradebook.failure(Cause.BROKEN));

        world.send();

        assertThat(gradebook.posted).hasSize(1);
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void a_later_date_on_the_platform_is_ours_a_teachers_or_its_clock() {
        world.grade(ada, "8");
        gradebook.postFailures.add(FakeGradebook.failure(Cause.CONFLICT));
        gradebook.onPost = () -> gradebook.setByTeacher(COLUMN, "ada", "11");
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);

        UUID bea = world.person("bea");
        gradebook.onPost = () -> {};
        world.grade(bea, "8");
        gradebook.postFailures.add(FakeGradebook.failure(Cause.CONFLICT));
        world.send();
        assertThat(world.state(bea)).isEqualTo(DeliveryState.PENDING);
        assertThat(world.reason(bea)).isEqualTo(DeliveryReason.NEWER_THERE);
        world.clock.goOn(Duration.ofMinutes(1));
        world.send();
        assertThat(world.state(bea)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void a_column_that_has_a_new_address_is_found_and_remembered() {
        world.grade(ada, "8");
        gradebook.removeColumn(COLUMN);
        gradebook.addColumn("new", Optional.of("week-3"), "");

        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(world.activities
                        .places
                        .findByActivity(world.tenant, world.activity.id())
                        .orElseThrow()
                        .lineItem())
                .contains("new");
    }

    @Test
    void no_column_is_made_unasked_and_one_without_a_link_when_asked() {
        world.grade(ada, "8");
        gradebook.removeColumn(COLUMN);
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.FAILED);
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.NO_COLUMN);
        assertThat(gradebook.columns).isEmpty();

        int sent = world.makeColumn.run(world.caller(ToolRole.INSTRUCTOR), world.activity.id());
        world.send();

        assertThat(sent).isEqualTo(1);
        assertThat(gradebook.columns).singleElement().satisfies(column -> {
            assertThat(column.resourceLinkId()).isEmpty();
            assertThat(column.resourceId()).isEqualTo("week-3");
        });
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void missing_rights_are_said_and_not_being_able_to_look_is_no_reason_to_stop() {
        UUID bea = world.person("bea");
        gradebook.readable = false;
        world.grade(ada, "8");
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.UNREAD);

        gradebook.postFailures.add(FakeGradebook.failure(Cause.NOT_ALLOWED));
        world.grade(bea, "8");
        world.send();
        assertThat(world.state(bea)).isEqualTo(DeliveryState.FAILED);
        assertThat(world.reason(bea)).isEqualTo(DeliveryReason.NOT_ALLOWED);
    }

    @Test
    void what_a_dead_node_had_sent_is_found_and_not_sent_again() {
        world.grade(ada, "8");
        List<Claimed> lost = world.deliveries.claim(
                world.platform,
                UUID.randomUUID(),
                world.clock.instant(),
                world.clock.instant().plus(DeliveryWorld.LEASE),
                9,
                4);
        gradebook.setByTeacher(COLUMN, "ada", "40");
        gradebook
                .cells
                .get(COLUMN)
                .computeIfPresent("ada", (user, was) -> new Result(user, was.score(), was.maximum(), "Good: 8"));

        world.send();
        assertThat(lost).hasSize(1);
        assertThat(world.state(ada)).as("the dead node's for a while").isEqualTo(DeliveryState.PENDING);
        world.clock.goOn(DeliveryWorld.LEASE);
        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(gradebook.posted).isEmpty();
    }

    @Test
    void a_new_grade_replaces_what_a_dead_node_had_sent_before_it() {
        world.grade(ada, "8");
        world.deliveries.claim(
                world.platform,
                UUID.randomUUID(),
                world.clock.instant(),
                world.clock.instant().plus(DeliveryWorld.LEASE),
                9,
                4);
        gradebook.setByTeacher(COLUMN, "ada", "40");
        world.grade(ada, "9");
        world.clock.goOn(DeliveryWorld.LEASE);

        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(gradebook.shown(COLUMN, "ada").orElseThrow()).isEqualByComparingTo("45");
    }

    @Test
    void scores_are_dated_by_the_platforms_clock() {
        gradebook.ahead = Duration.ofSeconds(40);
        world.grade(ada, "8");

        world.send();

        assertThat(gradebook.posted.get(0).timestamp())
                .isEqualTo(world.clock.instant().plusSeconds(40));
    }

    @Test
    void a_clock_that_was_set_back_is_outrun() {
        world.grade(ada, "8");
        world.send();
        world.clock.goOn(Duration.ofHours(-1));
        world.grade(ada, "9");

        world.send();

        assertThat(gradebook.posted.get(1).timestamp())
                .isAfter(gradebook.posted.get(0).timestamp().plusSeconds(1));
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void many_are_sent_with_few_looks() {
        List<UUID> people = IntStream.range(0, 120)
                .mapToObj(number -> world.person("p" + number))
                .toList();
        people.forEach(person -> world.grade(person, "7"));

        world.send();

        assertThat(people).allSatisfy(person -> assertThat(world.state(person)).isEqualTo(DeliveryState.SYNCED));
        assertThat(gradebook.posted).hasSize(120);
    }

    @Test
    void a_grade_beyond_its_maximum_is_refused() {
        FinalScore tooMuch = new FinalScore(
                world.tenant,
                world.activity.id(),
                ada,
                new BigDecimal("10.01"),
                BigDecimal.TEN,
                "",
                world.clock.instant());

        assertThatThrownBy(() -> world.outbox.queue(tooMuch))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("score-out-of-range"));
    }

    @Test
    void the_log_has_points_and_answers_and_no_words() {
        world.grade(ada, "8");
        world.send();

        List<Attempt> log = world.deliveries.listAttempts(world.tenant, world.activity.id(), ada, 10);

        assertThat(log).singleElement().satisfies(line -> {
            assertThat(line.answer()).isEqualTo(DeliveryReason.TAKEN);
            assertThat(line.points().given()).isEqualByComparingTo("8");
            assertThat(line.shown()).isPresent();
            assertThat(line.toString()).doesNotContain("Good");
        });
    }
}

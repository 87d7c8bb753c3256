package org.viceversa.scoredelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.scoredelivery.DeliveryWorld.COLUMN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Placement;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.scoredelivery.Gradability.Reason;
import org.viceversa.scoredelivery.SettleDeliveries.Which;
import org.viceversa.testkit.InMemoryActivities;

/** What a look at the gradebook finds, and what instructors do about it. */
class ReconcileScoresTest {

    private final DeliveryWorld world = new DeliveryWorld();
    private final FakeGradebook gradebook = world.gradebook;
    private final UUID ada = world.person("ada");
    private final UUID bea = world.person("bea");
    private final Caller instructor = world.caller(ToolRole.INSTRUCTOR);

    @BeforeEach
    void send() {
        world.grade(ada, "8");
        world.grade(bea, "6");
        world.send();
        world.clock.goOn(Duration.ofHours(8));
    }

    private ReconcileScores.Summary compare() {
        return world.reconcile.run(world.reconcile.list().get(0));
    }

    @Test
    void what_is_as_it_was_sent_stays_so() {
        assertThat(world.reconcile.list()).hasSize(1);
        assertThat(compare()).isEqualTo(new ReconcileScores.Summary(2, 0));
    }

    @Test
    void what_a_teacher_changed_is_noted_and_left() {
        gradebook.setByTeacher(COLUMN, "ada", "12");

        assertThat(compare()).isEqualTo(new ReconcileScores.Summary(2, 1));
        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);
        assertThat(world.now(ada).shown().orElseThrow().given()).isEqualByComparingTo("12");
        assertThat(gradebook.shown(COLUMN, "ada").orElseThrow()).isEqualByComparingTo("12");
        assertThat(compare()).as("said once").isEqualTo(new ReconcileScores.Summary(2, 0));
    }

    @Test
    void what_a_teacher_cleared_is_noted_and_not_sent_again() {
        gradebook.cells.get(COLUMN).remove("ada");

        compare();
        world.send();

        assertThat(world.reason(ada)).isEqualTo(DeliveryReason.CLEARED_THERE);
        assertThat(gradebook.shown(COLUMN, "ada")).isEmpty();
    }

    @Test
    void a_conflict_that_a_teacher_ended_is_none_any_more() {
        gradebook.setByTeacher(COLUMN, "ada", "12");
        compare();
        gradebook.setByTeacher(COLUMN, "ada", "40");

        compare();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void an_empty_column_in_the_place_of_a_deleted_one_gets_the_grades_again() {
        gradebook.removeColumn(COLUMN);
        gradebook.addColumn("new", Optional.of("week-3"), "");

        compare();
        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
        assertThat(gradebook.shown("new", "ada").orElseThrow()).isEqualByComparingTo("40");
    }

    @Test
    void a_platform_that_does_not_answer_changes_nothing() {
        gradebook.down = Optional.of(FakeGradebook.failure(Cause.UNREACHABLE));

        assertThatThrownBy(this::compare).isInstanceOf(PlatformCallFailed.class);

        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void keeping_what_the_gradebook_shows_can_be_taken_back() {
        gradebook.setByTeacher(COLUMN, "ada", "12");
        compare();
        UUID activity = world.activity.id();

        assertThat(world.settle.keep(instructor, activity, world.only(ada))).isEqualTo(1);
        assertThat(world.state(ada)).isEqualTo(DeliveryState.KEPT);
        assertThat(compare().changed()).as("asked once").isZero();
        assertThat(world.settle.takeBack(instructor, activity, world.only(ada))).isEqualTo(1);
        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);
    }

    @Test
    void a_new_grade_asks_again_where_a_teachers_was_kept() {
        gradebook.setByTeacher(COLUMN, "ada", "12");
        compare();
        world.settle.keep(instructor, world.activity.id(), world.only(ada));

        world.grade(ada, "9");
        world.send();

        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);
        assertThat(gradebook.shown(COLUMN, "ada").orElseThrow()).isEqualByComparingTo("12");
    }

    @Test
    void sending_all_again_leaves_conflicts_unless_that_is_said() {
        gradebook.setByTeacher(COLUMN, "ada", "12");
        compare();
        gradebook.teachers.add("bea");
        world.grade(bea, "7");
        world.send();
        Which all = new Which(List.of(), Optional.empty(), Optional.empty());

        assertThat(world.settle.again(instructor, world.activity.id(), all, false))
                .isEqualTo(1);
        gradebook.teachers.clear();
        world.send();
        assertThat(world.state(bea)).isEqualTo(DeliveryState.SYNCED);
        assertThat(world.state(ada)).isEqualTo(DeliveryState.CONFLICT);

        assertThat(world.settle.again(instructor, world.activity.id(), all, true))
                .isEqualTo(1);
        world.send();
        assertThat(world.state(ada)).isEqualTo(DeliveryState.SYNCED);
    }

    @Test
    void learners_and_other_courses_have_no_say() {
        UUID activity = world.activity.id();
        assertThatThrownBy(() -> world.settle.again(world.caller(ToolRole.LEARNER), activity, world.only(ada), true))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("not-allowed"));
        assertThatThrownBy(() -> world.settle.keep(instructor, UUID.randomUUID(), world.only(ada)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("activity-unknown"));
    }

    @Test
    void whom_the_platform_cannot_grade_is_told_before_they_write() {
        TellGradability gradability =
                new TellGradability(world.people.standings(), world.activities.places, world.deliveries);
        UUID learner = world.member("lea", LtiRole.LEARNER);
        UUID teacher = world.member("tom", LtiRole.INSTRUCTOR);

        assertThat(gradability.whyNot(world.activity, learner)).isEmpty();
        assertThat(new TellGradability(world.people.standings(), new InMemoryActivities().placements, world.deliveries)
                        .whyNot(world.activity, learner))
                .as("before it was first opened from its course")
                .isEmpty();
        assertThat(gradability.whyNot(world.activity, teacher)).contains(Reason.NO_LEARNER);
        assertThat(gradability.whyNot(world.activity, List.of(learner, teacher)))
                .isEqualTo(Map.of(teacher, Reason.NO_LEARNER));
        assertThat(gradability.whyNot(world.activity, List.of())).isEmpty();
        gradebook.teachers.add("lea");
        world.grade(learner, "5");
        world.send();
        assertThat(gradability.whyNot(world.activity, learner)).contains(Reason.REFUSED_BEFORE);

        Placement placement = world.activities
                .places
                .findByActivity(world.tenant, world.activity.id())
                .orElseThrow();
        world.activities.places.put(new Placement(
                placement.tenant(),
                placement.resourceLink(),
                placement.course(),
                placement.activity(),
                Optional.empty(),
                placement.lineItems(),
                true,
                placement.seenAt()));
        assertThat(gradability.whyNot(world.activity, world.member("max", LtiRole.LEARNER)))
                .contains(Reason.NO_COLUMN);
    }
}

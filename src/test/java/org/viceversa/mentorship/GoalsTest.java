package org.viceversa.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentorship.MentorshipFixture.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Commitment.State;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.testkit.SkillRecords;

class GoalsTest {

    private final MentorshipFixture two = new MentorshipFixture();

    private Goal added(Side learner, Type type) {
        return two.keepGoals.add(two.bo, two.pair, two.draft(learner, type, "Write a script"));
    }

    private Goal kept(Goal goal) {
        return two.goals.find(two.tenant, goal.id()).orElseThrow();
    }

    @Test
    void a_goal_may_begin_with_ones_own_wish_and_nobody_sees_the_other_ones() {
        assertThat(two.showGoals.run(two.bo, two.pair).wishes()).containsExactly(new ShowGoals.Wish(two.python, 1, 3));
        assertThat(two.showGoals.run(two.ana, two.pair).wishes()).isEmpty();
    }

    @Test
    void each_side_is_asked_for_a_goal_of_its_own() {
        added(Side.MENTEE, Type.PERSPECTIVE);

        assertThat(two.steps(two.bo)).doesNotContain("set-goal");
        assertThat(two.steps(two.ana)).contains("set-goal");
    }

    @Test
    void knowing_how_is_not_met_before_somebody_has_said_when_it_is_appropriate() {
        Goal howTo = added(Side.MENTEE, Type.HOW_TO);
        assertThat(two.steps(two.bo)).contains("add-twin");
        assertRefused("twin-missing", () -> two.keepGoals.settle(two.bo, two.pair, howTo.id(), 1, Goal.State.MET));

        Goal twin = two.keepGoals.addTwin(two.ana, two.pair, howTo.id(), 1, "When it is right", "An example");
        assertThat(twin.type()).isEqualTo(Type.PROTOCOL);
        assertThat(twin.learner()).isEqualTo(Side.MENTEE);
        assertThat(two.steps(two.bo)).doesNotContain("add-twin");
        assertThat(two.keepGoals
                        .settle(two.bo, two.pair, howTo.id(), 2, Goal.State.MET)
                        .state())
                .isEqualTo(Goal.State.MET);
    }

    @Test
    void a_twin_that_was_let_go_is_none_and_comes_back_when_it_is_asked_for_again() {
        Goal howTo = added(Side.MENTEE, Type.HOW_TO);
        Goal twin = two.keepGoals.addTwin(two.ana, two.pair, howTo.id(), 1, "When it is right", "");
        two.keepGoals.settle(two.ana, two.pair, twin.id(), 1, Goal.State.DROPPED);

        assertRefused("twin-missing", () -> two.keepGoals.settle(two.bo, two.pair, howTo.id(), 2, Goal.State.MET));
        two.keepGoals.addTwin(two.ana, two.pair, howTo.id(), 2, "Once more", "");
        assertThat(two.goals.listOf(two.tenant, two.pair)).hasSize(2);
        assertThat(kept(twin).state()).isEqualTo(Goal.State.OPEN);
    }

    @Test
    void only_a_goal_about_how_something_is_done_has_a_twin() {
        Goal career = added(Side.MENTOR, Type.CAREER);
        assertRefused("goal-invalid", () -> two.keepGoals.addTwin(two.ana, two.pair, career.id(), 1, "Twin", ""));
    }

    @Test
    void a_goal_that_was_met_is_taken_up_again() {
        Goal goal = added(Side.MENTEE, Type.PROJECT);
        two.keepGoals.settle(two.bo, two.pair, goal.id(), 1, Goal.State.MET);
        two.keepGoals.settle(two.ana, two.pair, goal.id(), 2, Goal.State.OPEN);

        assertThat(kept(goal).state()).isEqualTo(Goal.State.OPEN);
    }

    @Test
    void whoever_was_slower_overwrites_nothing() {
        Goal goal = added(Side.MENTEE, Type.PROJECT);
        two.keepGoals.change(two.ana, two.pair, goal.id(), 1, two.draft(Side.MENTEE, Type.PROJECT, "By Ana"));

        assertRefused(
                "goal-changed",
                () -> two.keepGoals.change(
                        two.bo, two.pair, goal.id(), 1, two.draft(Side.MENTEE, Type.PROJECT, "By Bo")));
        assertThat(kept(goal).title()).isEqualTo("By Ana");
    }

    @Test
    void progress_is_what_the_two_say_and_nobody_elses_word_is_shown() {
        Goal goal = added(Side.MENTEE, Type.PROJECT);
        UUID bo = two.bo.person().id();
        two.skills.assessments.add(
                List.of(SkillRecords.said(two.tenant, bo, two.python.id(), Source.MANAGER, 5, two.clock.instant())));
        assertThat(two.showGoals.run(two.ana, two.pair).lines().get(0).reached())
                .isEmpty();

        two.assess.run(two.bo, two.pair, goal.id(), 2, "");
        two.assess.run(two.ana, two.pair, goal.id(), 4, "Better than you think");
        ShowGoals.Line line = two.showGoals.run(two.ana, two.pair).lines().get(0);

        assertThat(line.voices().get(Side.MENTEE).level()).isEqualTo(2);
        assertThat(line.voices().get(Side.MENTOR).note()).isEqualTo("Better than you think");
        assertThat(line.reached().orElseThrow().level()).isBetween(3.0, 4.0);
        assertThat(two.skills.assessments.list(two.tenant, bo))
                .filteredOn(said -> said.pairing().isPresent())
                .extracting(Assessment::source)
                .containsExactlyInAnyOrder(Source.SELF, Source.PARTNER);
    }

    @Test
    void a_level_is_no_word_on_a_goal_without_a_skill() {
        GoalDraft bare = new GoalDraft(
                Side.MENTEE,
                Type.CAREER,
                "See where to go",
                Optional.empty(),
                0,
                0,
                "",
                Optional.empty(),
                List.of(),
                "");
        Goal goal = two.keepGoals.add(two.bo, two.pair, bare);
        assertRefused("goal-invalid", () -> two.assess.run(two.bo, two.pair, goal.id(), 2, ""));
    }

    @Test
    void a_goal_needs_a_name_and_leads_upwards() {
        assertRefused("goal-invalid", () -> two.draft(Side.MENTEE, Type.CAREER, " "));
        assertRefused(
                "goal-invalid",
                () -> new GoalDraft(
                        Side.MENTEE,
                        Type.CAREER,
                        "Down",
                        Optional.of(two.python.id()),
                        3,
                        3,
                        "",
                        Optional.empty(),
                        List.of(),
                        ""));
    }

    @Test
    void a_goal_of_another_pair_is_none_of_these_two() {
        MentorshipFixture others = new MentorshipFixture();
        Goal theirs = others.keepGoals.add(others.bo, others.pair, others.draft(Side.MENTEE, Type.CAREER, "Theirs"));
        assertRefused("goal-unknown", () -> two.keepGoals.settle(two.bo, two.pair, theirs.id(), 1, Goal.State.MET));
    }

    @Test
    void the_learner_is_told_two_weeks_before_the_day() {
        GoalDraft soon = new GoalDraft(
                Side.MENTEE,
                Type.PROJECT,
                "Post",
                Optional.empty(),
                0,
                0,
                "",
                Optional.of(MentorshipFixture.TODAY.plusDays(20)),
                List.of(),
                "");
        two.keepGoals.add(two.bo, two.pair, soon);
        assertThat(two.steps(two.bo)).doesNotContain("goal-due");

        two.clock.goOn(Duration.ofDays(7));
        assertThat(two.steps(two.bo)).contains("goal-due");
        assertThat(two.steps(two.ana)).doesNotContain("goal-due");
    }

    @Test
    void a_promise_is_kept_late_and_open_again() {
        two.promise.add(two.bo, two.pair, Side.MENTEE, "Send the agenda", MentorshipFixture.TODAY.plusDays(5));
        Commitment made = two.commitments.listOf(two.tenant, two.pair).get(0);
        assertThat(two.steps(two.bo)).doesNotContain("keep-commitment");

        two.clock.goOn(Duration.ofDays(6));
        assertThat(two.steps(two.bo)).contains("keep-commitment");
        two.promise.settle(two.ana, two.pair, made.id(), 1, State.KEPT);
        Commitment kept = two.commitments.listOf(two.tenant, two.pair).get(0);
        assertThat(kept.isLate(MentorshipFixture.TODAY.plusDays(60))).isTrue();
        assertThat(two.steps(two.bo)).doesNotContain("keep-commitment");

        two.promise.settle(two.bo, two.pair, made.id(), 2, State.OPEN);
        assertThat(two.commitments.listOf(two.tenant, two.pair).get(0).settledOn())
                .isEmpty();
        assertRefused("commitment-changed", () -> two.promise.settle(two.bo, two.pair, made.id(), 2, State.DROPPED));
    }

    @Test
    void a_promise_lies_ahead_and_says_something() {
        assertRefused(
                "commitment-invalid",
                () -> two.promise.add(two.bo, two.pair, Side.MENTEE, "Too late", MentorshipFixture.TODAY.minusDays(1)));
        assertRefused(
                "commitment-invalid",
                () -> two.promise.add(two.bo, two.pair, Side.MENTEE, " ", MentorshipFixture.TODAY));
    }
}

package org.viceversa.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;
import org.viceversa.pulse.PairTurns.Turn;
import org.viceversa.testkit.Meetings;

/** What the meetings, goals and turns of a pair say for its health. */
class HealthFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final UUID PAIR = UUID.randomUUID();

    private static HealthFacts facts(List<Turn> turns, List<MentoringSession> sessions, List<Goal> goals) {
        return HealthFacts.of(14, turns, sessions, goals, List.of(), false, NOW);
    }

    private static List<Turn> begun(int daysAgo) {
        return List.of(
                new Turn(Pairing.State.OFFERED, daysBefore(daysAgo + 9)),
                new Turn(Pairing.State.ORIENTATION, daysBefore(daysAgo + 5)),
                new Turn(Pairing.State.ACTIVE, daysBefore(daysAgo)));
    }

    private static Instant daysBefore(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static MentoringSession meeting(State state, int daysAgo, Side by) {
        return Meetings.of(PAIR, state, daysBefore(daysAgo), by, Optional.empty());
    }

    private static MentoringSession cancelled(int daysAgo, Side by) {
        return Meetings.of(PAIR, State.CANCELLED, daysBefore(daysAgo), Side.MENTEE, Optional.of(by));
    }

    private static Goal goal(Goal.State state, Goal.Step... steps) {
        return Meetings.goal(PAIR, state, List.of(steps));
    }

    @Test
    void a_meeting_is_expected_for_each_whole_cadence_since_the_two_began() {
        assertThat(facts(begun(13), List.of(), List.of()).expected()).isZero();
        assertThat(facts(begun(14), List.of(), List.of()).expected()).isEqualTo(1);
        assertThat(facts(begun(69), List.of(), List.of()).expected()).isEqualTo(4);
    }

    @Test
    void nothing_is_expected_of_a_pause() {
        List<Turn> turns = List.of(
                new Turn(Pairing.State.ACTIVE, daysBefore(60)),
                new Turn(Pairing.State.PAUSED, daysBefore(45)),
                new Turn(Pairing.State.ACTIVE, daysBefore(14)));

        assertThat(facts(turns, List.of(), List.of()).expected()).isEqualTo(2);
    }

    @Test
    void nothing_is_booked_since_the_last_meeting_or_since_they_began() {
        assertThat(facts(begun(20), List.of(), List.of()).since()).isEqualTo(daysBefore(20));
        HealthFacts met = facts(
                begun(60),
                List.of(meeting(State.HELD, 30, Side.MENTOR), meeting(State.HELD, 44, Side.MENTEE)),
                List.of());
        assertThat(met.since()).isEqualTo(daysBefore(30).plus(Duration.ofMinutes(45)));
        assertThat(met.held()).isEqualTo(2);
        assertThat(met.booked()).isFalse();
    }

    @Test
    void only_what_is_agreed_on_and_lies_ahead_is_booked() {
        assertThat(facts(begun(1), List.of(meeting(State.CONFIRMED, -2, Side.MENTOR)), List.of())
                        .booked())
                .isTrue();
        assertThat(facts(begun(1), List.of(meeting(State.CONFIRMED, 1, Side.MENTOR)), List.of())
                        .booked())
                .isFalse();
        assertThat(facts(begun(1), List.of(meeting(State.PROPOSED, -2, Side.MENTOR)), List.of())
                        .booked())
                .isFalse();
    }

    @Test
    void two_cancellations_count_when_they_are_in_a_row_and_by_the_same_side() {
        assertThat(facts(begun(90), List.of(cancelled(20, Side.MENTOR), cancelled(10, Side.MENTOR)), List.of())
                        .cancelledTwice())
                .isTrue();
        assertThat(facts(begun(90), List.of(cancelled(20, Side.MENTOR), cancelled(10, Side.MENTEE)), List.of())
                        .cancelledTwice())
                .isFalse();
        assertThat(facts(
                                begun(90),
                                List.of(
                                        cancelled(20, Side.MENTOR),
                                        meeting(State.HELD, 15, Side.MENTOR),
                                        cancelled(10, Side.MENTOR)),
                                List.of())
                        .cancelledTwice())
                .isFalse();
        assertThat(facts(
                                begun(90),
                                List.of(
                                        cancelled(20, Side.MENTOR),
                                        cancelled(10, Side.MENTOR),
                                        meeting(State.CONFIRMED, -3, Side.MENTOR)),
                                List.of())
                        .cancelledTwice())
                .as("what is agreed on now has not been held yet")
                .isTrue();
    }

    @Test
    void goals_move_by_what_is_reached_and_only_half_by_steps() {
        assertThat(facts(begun(1), List.of(), List.of()).movement()).isZero();
        assertThat(facts(
                                begun(1),
                                List.of(),
                                List.of(
                                        goal(Goal.State.MET),
                                        goal(Goal.State.PARTLY),
                                        goal(Goal.State.OPEN, new Goal.Step("a", true), new Goal.Step("b", false)),
                                        goal(Goal.State.OPEN),
                                        goal(Goal.State.DROPPED)))
                        .movement())
                .isEqualTo((1 + 0.5 + 0.25 + 0) / 4);
    }

    @Test
    void who_proposes_is_counted_once_for_a_meeting_that_was_moved() {
        HealthFacts seen = facts(
                begun(60),
                List.of(
                        meeting(State.MOVED, 30, Side.MENTOR),
                        meeting(State.HELD, 28, Side.MENTEE),
                        meeting(State.HELD, 14, Side.MENTOR)),
                List.of());
        assertThat(seen.byMentor()).isEqualTo(1);
        assertThat(seen.byMentee()).isEqualTo(1);
    }
}

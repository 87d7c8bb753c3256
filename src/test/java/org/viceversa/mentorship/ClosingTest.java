package org.viceversa.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentorship.MentorshipFixture.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.CloseMentorship.Seen;
import org.viceversa.mentorship.Closing.Words;
import org.viceversa.mentorship.FlipRole.Outcome;
import org.viceversa.mentorship.Goal.Type;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.people.Caller;
import org.viceversa.programme.Cycle;
import org.viceversa.testkit.Programmed;

class ClosingTest {

    private final MentorshipFixture two = new MentorshipFixture();

    private static Words words(boolean stays) {
        return new Words("A lot", "Ask first", "Your time", Optional.of(stays), stays ? "me@example.org" : "");
    }

    private void says(Caller who, boolean stays, Seen... seen) {
        two.close.write(who, two.pair, 0, words(stays));
        two.close.finish(who, two.pair, 1, List.of(seen));
    }

    @Test
    void it_is_complete_when_both_have_said_theirs_and_told_only_then() {
        two.close.begin(two.bo, two.pair);
        assertThat(two.state()).isEqualTo(State.CLOSING);
        assertThat(two.steps(two.ana)).containsExactly("do-closing");

        says(two.bo, true);
        CloseMentorship.Shown waiting = two.close.show(two.ana, two.pair);
        assertThat(waiting.partnersDone()).isTrue();
        assertThat(waiting.theirs()).isEmpty();
        assertThat(two.state()).isEqualTo(State.CLOSING);

        says(two.ana, true);
        assertThat(two.state()).isEqualTo(State.COMPLETED);
        assertThat(two.close
                        .show(two.bo, two.pair)
                        .theirs()
                        .orElseThrow()
                        .words()
                        .thanks())
                .isEqualTo("Your time");
        assertThat(two.close.show(two.bo, two.pair).contact()).contains("me@example.org");
    }

    @Test
    void how_to_reach_somebody_is_told_only_if_both_want_to_keep_in_touch() {
        two.close.begin(two.bo, two.pair);
        says(two.bo, true);
        says(two.ana, false);

        assertThat(two.close.show(two.ana, two.pair).contact()).isEmpty();
        assertThat(two.close.show(two.bo, two.pair).contact()).isEmpty();
    }

    @Test
    void both_say_how_far_the_learner_came() {
        Goal goal = two.keepGoals.add(two.bo, two.pair, two.draft(Side.MENTEE, Type.PROJECT, "Script"));
        two.close.begin(two.bo, two.pair);
        says(two.bo, false, new Seen(goal.id(), 3));
        says(two.ana, false, new Seen(goal.id(), 4));

        ShowGoals.Line line = two.close.show(two.bo, two.pair).agreed().get(0);
        assertThat(line.voices().get(Side.MENTEE).level()).isEqualTo(3);
        assertThat(line.voices().get(Side.MENTOR).level()).isEqualTo(4);
    }

    @Test
    void it_is_begun_before_it_is_finished_and_finished_with_all_three_sentences() {
        assertRefused("closing-not-begun", () -> two.close.finish(two.bo, two.pair, 0, List.of()));
        two.close.begin(two.bo, two.pair);
        two.close.begin(two.ana, two.pair);
        assertRefused("closing-incomplete", () -> two.close.finish(two.bo, two.pair, 0, List.of()));

        two.close.write(two.bo, two.pair, 0, new Words("A", "B", "C", Optional.of(true), ""));
        assertRefused("closing-incomplete", () -> two.close.finish(two.bo, two.pair, 1, List.of()));
        assertRefused("closing-changed", () -> two.close.write(two.bo, two.pair, 0, words(false)));
    }

    @Test
    void whoever_is_left_in_the_middle_reads_what_is_there_and_writes_nothing_new() {
        two.close.begin(two.bo, two.pair);
        two.close.write(two.bo, two.pair, 0, words(true));
        two.leave.exit(two.ana, two.pair, Optional.empty(), "");

        assertThat(two.close.show(two.bo, two.pair).mine().words()).isEqualTo(words(true));
        assertRefused("mentorship-over", () -> two.close.write(two.bo, two.pair, 1, words(false)));
        assertRefused("mentorship-over", () -> two.close.begin(two.bo, two.pair));
    }

    @Test
    void the_end_is_spoken_of_two_weeks_before() {
        assertThat(two.steps(two.bo)).doesNotContain("begin-closing");
        long days = ChronoUnit.DAYS.between(
                MentorshipFixture.TODAY, two.cycle.ends().orElseThrow());
        two.clock.goOn(Duration.ofDays(days - 15));
        assertThat(two.steps(two.bo)).doesNotContain("begin-closing");
        two.clock.goOn(Duration.ofDays(1));
        assertThat(two.steps(two.bo)).contains("begin-closing");
    }

    @Test
    void what_was_learned_becomes_an_offer_on_the_other_side_of_an_open_cycle() {
        Goal goal = two.keepGoals.add(two.bo, two.pair, two.draft(Side.MENTEE, Type.PROJECT, "Script"));
        two.assess.run(two.bo, two.pair, goal.id(), 3, "");
        assertThat(two.flip.run(two.bo, two.pair).outcome()).isEqualTo(Outcome.NO_OPEN_CYCLE);

        Cycle next = openCycle();
        assertThat(two.flip.run(two.bo, two.pair))
                .isEqualTo(new FlipRole.Flipped(Outcome.PREPARED, Optional.of(next.id())));
        Enrolment prepared = two.enrolments
                .findOf(two.tenant, next.id(), two.bo.person().id())
                .orElseThrow();
        assertThat(prepared.state()).isEqualTo(Enrolment.State.DRAFT);
        assertThat(prepared.sides()).isEqualTo(Set.of(Side.MENTOR));
        assertThat(prepared.answers().offers()).containsExactly(new Offer(two.python.id(), 3, "", true));
        assertThat(two.flip.run(two.bo, two.pair).outcome()).isEqualTo(Outcome.PREPARED);
    }

    private Cycle openCycle() {
        Cycle before = Programmed.cycle(two.programme, Cycle.State.OPEN);
        LocalDate today = MentorshipFixture.TODAY;
        Cycle open = new Cycle(
                before.id(),
                before.tenant(),
                before.programme(),
                "Spring",
                today,
                today.plusDays(14),
                today.plusDays(21),
                before.ends(),
                14,
                6,
                Optional.empty(),
                Optional.empty(),
                before.zone(),
                Cycle.State.OPEN,
                1);
        two.programmes.cycles().add(open);
        return open;
    }
}

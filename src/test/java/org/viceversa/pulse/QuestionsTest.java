package org.viceversa.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.pulse.FitAnswer.Answer;
import org.viceversa.pulse.Pulse.Taps;

/** What is asked, and when: nothing that was skipped is forced, and nothing piles up. */
class QuestionsTest {

    private static final UUID ANY = UUID.randomUUID();
    private static final Instant FIRST = Instant.parse("2026-05-12T09:00:00Z");

    private final List<Pulse> pulses = new ArrayList<>();
    private final List<FitAnswer> answers = new ArrayList<>();
    private Instant now = FIRST;

    private Questions after(int meetings) {
        return Questions.of(meetings, pulses, answers, now);
    }

    private void pulse(int number, Optional<Taps> taps) {
        pulses.add(new Pulse(ANY, ANY, ANY, Side.MENTOR, number, taps, "", now, now));
    }

    private void fit(int number, Answer answer) {
        answers.add(new FitAnswer(ANY, ANY, ANY, Side.MENTOR, number, answer, now));
    }

    @Test
    void the_first_pulse_comes_with_the_second_meeting() {
        assertThat(after(1).pulse()).isEmpty();
        assertThat(after(2).pulse()).contains(1);
        now = FIRST.plus(Duration.ofDays(100));
        assertThat(after(2).pulse()).contains(1);
    }

    @Test
    void the_next_one_comes_thirty_days_after_the_last_also_where_that_was_skipped() {
        pulse(1, Optional.of(new Taps(4, 5, 3)));
        assertThat(after(2).pulse()).isEmpty();
        assertThat(after(2).nextPulse()).contains(FIRST.plus(Duration.ofDays(30)));
        now = FIRST.plus(Duration.ofDays(30)).minusSeconds(1);
        assertThat(after(5).pulse()).isEmpty();
        now = FIRST.plus(Duration.ofDays(30));
        assertThat(after(5).pulse()).contains(2);
        pulse(2, Optional.empty());
        now = now.plus(Duration.ofDays(29));
        assertThat(after(7).pulse()).isEmpty();
        now = now.plus(Duration.ofDays(1));
        assertThat(after(7).pulse()).contains(3);
    }

    @Test
    void a_pulse_can_be_changed_until_the_next_one_is_due() {
        pulse(1, Optional.of(new Taps(4, 5, 3)));
        assertThat(after(2).takesPulse(1)).isTrue();
        assertThat(after(2).takesPulse(2)).isFalse();
        now = FIRST.plus(Duration.ofDays(30));
        assertThat(after(2).takesPulse(1)).isFalse();
        assertThat(after(2).takesPulse(2)).isTrue();
        assertThat(after(2).takesPulse(3)).isFalse();
    }

    @Test
    void the_fit_is_asked_after_the_first_and_the_second_meeting() {
        assertThat(after(0).fit()).isEmpty();
        assertThat(after(1).fit()).contains(1);
        fit(1, Answer.GOOD);
        assertThat(after(1).fit()).isEmpty();
        assertThat(after(2).fit()).contains(2);
        fit(2, Answer.GOOD);
        assertThat(after(2).fit()).isEmpty();
        assertThat(after(3).fit()).isEmpty();
    }

    @Test
    void whoever_is_still_deciding_is_asked_again_after_the_next_meeting() {
        fit(1, Answer.GOOD);
        fit(2, Answer.STILL_DECIDING);
        assertThat(after(2).fit()).isEmpty();
        assertThat(after(3).fit()).contains(3);
        fit(3, Answer.SKIPPED);
        assertThat(after(3).fit()).isEmpty();
        assertThat(after(4).fit()).contains(4);
        fit(4, Answer.NOT_A_FIT);
        assertThat(after(5).fit()).isEmpty();
    }

    @Test
    void a_question_that_nobody_answered_is_gone_with_the_next_meeting() {
        assertThat(after(2).fit()).contains(2);
        assertThat(after(2).takesFit(1)).isFalse();
        assertThat(after(3).fit()).isEmpty();
    }

    @Test
    void an_answer_can_be_changed_for_as_long_as_no_other_question_is_open() {
        fit(2, Answer.GOOD);
        assertThat(after(6).takesFit(2)).isTrue();
        assertThat(after(6).takesFit(1)).isFalse();
    }
}

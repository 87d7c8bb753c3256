package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.AgreementTerms;
import org.viceversa.mentorship.AgreementTerms.Exchange;
import org.viceversa.mentorship.MentoringAgreement;
import org.viceversa.mentorship.NextStep;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;

class SessionStepsTest {

    private static final String TUESDAY = "2027-01-05T14:00:00Z";

    private final SessionsFixture all = new SessionsFixture();
    private final Caller ana = all.junior("Ana");
    private final Caller bo = all.senior("Bo");
    private final Pairing pairing = all.pair(ana, bo);

    private List<String> codes(Caller who) {
        return all.steps.of(all.of(who, pairing)).stream()
                .sorted(NextStep.FIRST)
                .map(NextStep::code)
                .toList();
    }

    @Test
    void two_who_never_met_are_asked_to_propose_and_who_is_asked_answers() {
        assertThat(codes(ana)).containsExactly("propose-first-session");
        MentoringSession one = all.proposed(ana, pairing, TUESDAY);
        assertThat(codes(ana)).isEmpty();
        assertThat(all.steps.of(all.of(bo, pairing))).singleElement().satisfies(step -> {
            assertThat(step.code()).isEqualTo("answer-session");
            assertThat(step.weight()).isEqualTo(90);
            assertThat(step.subject()).contains(one.id().toString());
        });
    }

    @Test
    void a_meeting_to_come_wants_an_agenda_and_one_that_was_wants_a_word() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        assertThat(codes(bo)).containsExactly("choose-agenda");
        MentoringSession chosen = all.change.change(
                bo, pairing.id(), one.id(), one.version(), new SessionDetails(45, "", Optional.of("show-me")));
        assertThat(codes(bo)).isEmpty();
        all.clock.goOn(Duration.ofDays(2));
        assertThat(codes(bo)).containsExactly("say-session-held", "propose-session");
        all.say.held(ana, pairing.id(), one.id(), chosen.version());
        assertThat(codes(bo)).containsExactly("agree-session-held", "propose-session");
        assertThat(codes(ana)).containsExactly("propose-session");
        all.clock.goOn(Duration.ofDays(30));
        assertThat(all.steps.of(all.of(ana, pairing)))
                .singleElement()
                .satisfies(step -> assertThat(step.weight()).isEqualTo(50));
    }

    @Test
    void the_next_one_is_due_in_the_rhythm_that_both_signed_and_not_during_a_pause() {
        MentoringSession one = all.agreed(ana, bo, pairing, TUESDAY);
        Instant met = one.startsAt().orElseThrow();
        all.clock.goOn(Duration.ofDays(3));
        assertThat(dueDate()).contains(met.plus(Duration.ofDays(all.cycle.cadenceDays())));
        AgreementTerms terms = new AgreementTerms(
                new Exchange("Python", "Whom to ask"), new Exchange("Whom to ask", "Python"), "", "", 21, "", "", "");
        Instant now = all.clock.instant();
        all.agreements.add(new MentoringAgreement(
                all.tenant, pairing.id(), 1, 1, terms, Side.MENTOR, now, Map.of(Side.MENTOR, now, Side.MENTEE, now)));
        assertThat(dueDate()).contains(met.plus(Duration.ofDays(21)));
        all.now(pairing, Pairing.State.PAUSED);
        assertThat(codes(ana)).containsExactly("say-session-held");
    }

    private Optional<Instant> dueDate() {
        return all.steps.of(all.of(ana, pairing)).stream()
                .filter(step -> step.code().equals("propose-session"))
                .findFirst()
                .flatMap(NextStep::by);
    }

    @Test
    void two_who_have_ended_need_nothing_but_a_word_on_what_was() {
        all.agreed(ana, bo, pairing, TUESDAY);
        all.clock.goOn(Duration.ofDays(2));
        all.now(pairing, Pairing.State.ENDED_NO_FAULT);
        assertThat(codes(ana)).containsExactly("say-session-held");
    }
}

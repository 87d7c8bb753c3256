package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentoringsession.SessionsFixture.wish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Goal;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.skills.Evidence;

class SettleSessionsTest {

    private final SessionsFixture all = new SessionsFixture();
    private final Caller ana = all.junior("Ana");
    private final Caller bo = all.senior("Bo");
    private final Pairing pairing = all.pair(ana, bo);

    private MentoringSession noted(Optional<String> agenda, String time) {
        return all.say.note(ana, pairing.id(), time, wish(agenda, time));
    }

    private void settle() {
        all.clock.goOn(Duration.ofDays(4));
        all.settle.list().forEach(all.settle::run);
    }

    private List<Evidence> of(Caller who) {
        return all.evidence.list(all.tenant, who.person().id());
    }

    @Test
    void both_get_evidence_once_however_often_it_is_run() {
        all.goal(pairing, Goal.Type.HOW_TO, Side.MENTEE);
        MentoringSession one = noted(Optional.of("show-me"), "2027-01-02T09:00:00Z");
        settle();
        all.settle.run(one);
        settle();
        assertThat(of(bo)).singleElement().satisfies(evidence -> {
            assertThat(evidence.kind()).isEqualTo(Evidence.Kind.SESSION);
            assertThat(evidence.skill()).isEqualTo(all.python.id());
            assertThat(evidence.title()).isEqualTo("Mentoring meeting of 2 January 2027, 45 minutes");
            assertThat(evidence.text()).isEqualTo("Learnt with a partner. Agenda: Show me, then let me.");
            assertThat(evidence.visibility()).isEqualTo(Evidence.Visibility.PARTNER);
        });
        assertThat(of(ana))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.text()).startsWith("Taught to a partner."));
    }

    @Test
    void evidence_that_somebody_took_away_does_not_come_back() {
        noted(Optional.empty(), "2027-01-02T09:00:00Z");
        settle();
        all.evidence.remove(of(bo).get(0));
        settle();
        assertThat(of(bo)).isEmpty();
        assertThat(of(ana)).hasSize(1);
    }

    @Test
    void without_goals_it_is_what_one_wants_and_the_other_one_offers() {
        noted(Optional.empty(), "2027-01-02T09:00:00Z");
        settle();
        assertThat(of(bo)).extracting(Evidence::skill).containsExactly(all.python.id());
    }

    @Test
    void what_was_not_held_or_not_yet_proves_nothing() {
        all.agreed(ana, bo, pairing, "2027-01-05T14:00:00Z");
        MentoringSession late = noted(Optional.empty(), "2027-01-02T09:00:00Z");
        all.say.object(bo, pairing.id(), late.id(), late.version(), "");
        settle();
        assertThat(of(bo)).isEmpty();
        assertThat(all.hours
                        .of(all.tenant, bo.person().id(), Instant.EPOCH, Instant.MAX)
                        .minutes())
                .isZero();
    }

    @Test
    void hours_are_the_sum_of_what_counts_within_a_time_with_its_proofs() {
        MentoringSession first = noted(Optional.empty(), "2027-01-01T09:00:00Z");
        MentoringSession second = noted(Optional.empty(), "2027-01-02T09:00:00Z");
        assertThat(all.hours
                        .of(all.tenant, ana.person().id(), Instant.EPOCH, Instant.MAX)
                        .minutes())
                .isZero();
        settle();
        MentoringHours.Hours both = all.hours.of(all.tenant, ana.person().id(), Instant.EPOCH, Instant.MAX);
        assertThat(both.minutes()).isEqualTo(90);
        assertThat(both.proofs()).extracting(MentoringHours.Proof::session).containsExactly(first.id(), second.id());
        assertThat(both.proofs()).extracting(MentoringHours.Proof::side).containsOnly(Side.MENTOR);
        assertThat(all.hours
                        .of(
                                all.tenant,
                                bo.person().id(),
                                Instant.parse("2027-01-01T09:00:00Z"),
                                Instant.parse("2027-01-02T09:00:00Z"))
                        .proofs())
                .extracting(MentoringHours.Proof::session)
                .containsExactly(first.id());
        assertThat(all.hours
                        .of(all.tenant, all.senior("Cem").person().id(), Instant.EPOCH, Instant.MAX)
                        .proofs())
                .isEmpty();
    }
}

package org.viceversa.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.mentorship.MentorshipFixture.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.AgreeOnTerms.Read;
import org.viceversa.mentorship.AgreementTerms.Exchange;
import org.viceversa.mentorship.MentoringAgreement.State;

class AgreementTest {

    private static final Read NOTHING = new Read(0, 0);

    private final MentorshipFixture two = new MentorshipFixture();

    private MentoringAgreement last() {
        List<MentoringAgreement> all = two.agreements.listOf(two.tenant, two.pair);
        return all.get(all.size() - 1);
    }

    private void signedByBoth() {
        two.agree.write(two.ana, two.pair, NOTHING, two.terms("Chat"));
        two.agree.sign(two.ana, two.pair, new Read(1, 1));
        two.agree.sign(two.bo, two.pair, new Read(1, 1));
    }

    @Test
    void it_begins_with_what_the_two_said_when_they_enrolled_and_the_cycles_rhythm() {
        ShowAgreement.Shown shown = two.showAgreement.run(two.bo, two.pair);

        assertThat(shown.versions()).isEmpty();
        assertThat(shown.said().get(Side.MENTOR)).isEqualTo(new ShowAgreement.Said(List.of("Python"), List.of()));
        assertThat(shown.said().get(Side.MENTEE)).isEqualTo(new ShowAgreement.Said(List.of(), List.of("Python")));
        assertThat(shown.cadenceDays()).isEqualTo(14);
    }

    @Test
    void both_sign_one_after_the_other() {
        two.agree.write(two.ana, two.pair, NOTHING, two.terms("Chat"));
        assertThat(last().state()).isEqualTo(State.DRAFT);

        two.agree.sign(two.ana, two.pair, new Read(1, 1));
        assertThat(last().state()).isEqualTo(State.SIGNED_ONE);
        assertThat(two.steps(two.ana)).doesNotContain("sign-agreement");
        assertThat(two.steps(two.bo)).first().isEqualTo("sign-agreement");

        two.agree.sign(two.bo, two.pair, new Read(1, 1));
        assertThat(last().state()).isEqualTo(State.SIGNED);
        assertThat(two.showAgreement.run(two.bo, two.pair).inForce()).contains(last());
    }

    @Test
    void whoever_was_slower_with_the_draft_overwrites_nothing() {
        two.agree.write(two.ana, two.pair, NOTHING, two.terms("Chat"));
        assertRefused("agreement-changed", () -> two.agree.write(two.bo, two.pair, NOTHING, two.terms("Mail")));

        two.agree.write(two.bo, two.pair, new Read(1, 1), two.terms("Mail"));
        assertRefused(
                "agreement-changed", () -> two.agree.write(two.ana, two.pair, new Read(1, 1), two.terms("Calls")));
        assertThat(last().terms().channel()).isEqualTo("Mail");
        assertThat(last().revision()).isEqualTo(2);
    }

    @Test
    void what_changed_since_it_was_read_cannot_be_signed() {
        two.agree.write(two.ana, two.pair, NOTHING, two.terms("Chat"));
        two.agree.write(two.bo, two.pair, new Read(1, 1), two.terms("Mail"));

        assertRefused("agreement-changed", () -> two.agree.sign(two.ana, two.pair, new Read(1, 1)));
        assertThat(last().signed()).isEmpty();
    }

    @Test
    void a_change_after_a_signature_makes_a_version_and_the_signed_one_stays_in_force_until_both_have_signed() {
        signedByBoth();
        two.agree.write(two.bo, two.pair, new Read(1, 1), two.terms("Mail"));

        ShowAgreement.Shown shown = two.showAgreement.run(two.ana, two.pair);
        assertThat(shown.versions()).extracting(MentoringAgreement::number).containsExactly(1, 2);
        assertThat(shown.inForce()).map(MentoringAgreement::number).contains(1);
        assertThat(two.steps(two.ana)).first().isEqualTo("answer-agreement");
        assertRefused("agreement-changed", () -> two.agree.sign(two.ana, two.pair, new Read(1, 1)));

        two.agree.sign(two.ana, two.pair, new Read(2, 1));
        assertThat(two.showAgreement.run(two.ana, two.pair).inForce())
                .map(MentoringAgreement::number)
                .contains(1);
        two.agree.sign(two.bo, two.pair, new Read(2, 1));
        assertThat(two.showAgreement.run(two.ana, two.pair).inForce())
                .map(MentoringAgreement::number)
                .contains(2);
    }

    @Test
    void one_signature_does_not_carry_over_to_what_was_changed_after_it() {
        two.agree.write(two.ana, two.pair, NOTHING, two.terms("Chat"));
        two.agree.sign(two.ana, two.pair, new Read(1, 1));
        two.agree.write(two.bo, two.pair, new Read(1, 1), two.terms("Mail"));
        two.agree.sign(two.bo, two.pair, new Read(2, 1));

        assertThat(last().state()).isEqualTo(State.SIGNED_ONE);
        assertThat(two.showAgreement.run(two.ana, two.pair).inForce()).isEmpty();
    }

    @Test
    void a_change_that_nobody_signed_can_be_given_up_and_a_first_draft_cannot() {
        signedByBoth();
        two.agree.write(two.bo, two.pair, new Read(1, 1), two.terms("Mail"));
        two.agree.giveUp(two.ana, two.pair, new Read(2, 1));

        assertThat(last().number()).isEqualTo(1);
        assertRefused("agreement-changed", () -> two.agree.giveUp(two.ana, two.pair, new Read(1, 1)));
    }

    @Test
    void the_same_words_once_more_are_no_change() {
        signedByBoth();
        two.agree.write(two.bo, two.pair, new Read(1, 1), two.terms("Chat"));

        assertThat(last().number()).isEqualTo(1);
        assertThat(last().state()).isEqualTo(State.SIGNED);
    }

    @Test
    void what_both_need_to_know_must_be_there_before_anybody_signs() {
        AgreementTerms all = two.terms("Chat");
        AgreementTerms halfWritten = new AgreementTerms(
                all.mentor(), new Exchange("", "Python"), all.confidentiality(), all.boundaries(), 14, "", "", "");
        two.agree.write(two.ana, two.pair, NOTHING, halfWritten);

        assertRefused("agreement-incomplete", () -> two.agree.sign(two.ana, two.pair, new Read(1, 1)));
    }

    @Test
    void too_long_a_text_is_refused_and_never_cut() {
        assertRefused("text-too-long", () -> two.terms("x".repeat(1001)));
        assertThat(two.terms("x".repeat(1000)).channel()).hasSize(1000);
    }

    @Test
    void nobody_else_knows_of_it_and_after_the_end_it_is_read_only() {
        signedByBoth();
        assertRefused("pairing-unknown", () -> two.showAgreement.run(two.person("Eve"), two.pair));

        two.leave.exit(two.bo, two.pair, Optional.empty(), "");
        assertThat(two.showAgreement.run(two.ana, two.pair).versions()).hasSize(1);
        assertThat(two.steps(two.ana)).isEmpty();
        assertRefused("mentorship-over", () -> two.agree.write(two.ana, two.pair, new Read(1, 1), two.terms("Mail")));
        assertRefused("mentorship-over", () -> two.agree.sign(two.ana, two.pair, new Read(1, 1)));
    }
}

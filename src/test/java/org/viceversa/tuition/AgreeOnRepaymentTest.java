package org.viceversa.tuition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;
import static org.viceversa.testkit.TuitionWorld.withAgreement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.RetentionAgreement.Step;

class AgreeOnRepaymentTest {

    private static final LocalDate PAID_ON = LocalDate.of(2026, 8, 31);

    private final TuitionWorld world = TuitionWorld.inMemory();
    private final Tuition tuition = world.tuition;
    private Caller manager;
    private Caller ana;
    private Caller learning;
    private TuitionPolicy policy;

    @BeforeEach
    void open() {
        manager = world.employee("manager", "");
        ana = world.employee("ana", "manager");
        learning = world.employee("lnd", "manager", ToolRole.PROGRAMME_MANAGER);
        policy = world.policy(learning, withAgreement(terms(525_000, YearBasis.PAID)));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(1_000_000), "");
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private TuitionRequest draft() {
        return tuition.apply()
                .draft(
                        ana,
                        Optional.of(policy.id()),
                        course("Course", 200_001, TODAY.plusDays(10), TODAY.plusDays(60)));
    }

    private TuitionRequest now(TuitionRequest one) {
        return world.requests.find(one.tenant(), one.id()).orElseThrow();
    }

    private TuitionRequest agreed(TuitionRequest draft, int policyVersion) {
        return tuition.repayment().agree(ana, draft.id(), draft.version(), policyVersion);
    }

    private TuitionRequest sent() {
        TuitionRequest agreed = agreed(draft(), 1);
        return tuition.apply().send(ana, agreed.id(), agreed.version());
    }

    /** Paid as a payment of that day. */
    private TuitionRequest paid() {
        TuitionRequest one = sent();
        one = tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        one = tuition.decide().approve(learning, one.id(), one.version(), 200_001, "");
        world.clock.goOn(Duration.ofDays(61));
        tuition.keep().list().forEach(tuition.keep()::run);
        one = now(one);
        one = tuition.prove().sendPresentation(ana, one.id(), one.version(), "Shown to the team", "A");
        tuition.confirm().confirm(manager, one.id(), one.version(), "", "I was there");
        one = now(one);
        one = tuition.prove().accept(learning, one.id(), one.version(), "A");
        tuition.keep().list().forEach(tuition.keep()::run);
        one = now(one);
        world.clock.goOn(
                Duration.between(world.clock.instant(), PAID_ON.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC)));
        return tuition.settle().paid(learning, one.id(), one.version(), PAID_ON);
    }

    @Test
    void nobody_is_sent_off_without_having_agreed_and_the_draft_stays() {
        TuitionRequest draft = draft();

        assertRefused("agreement-missing", () -> tuition.apply().send(ana, draft.id(), draft.version()));
        assertThat(now(draft)).isEqualTo(draft);
        TuitionRequest agreed = agreed(draft, 1);
        assertThat(agreed.state()).isEqualTo(RequestState.DRAFT);
        assertThat(tuition.apply().send(ana, agreed.id(), agreed.version()).state())
                .isEqualTo(RequestState.SUBMITTED);
        assertThat(world.requests.listEvents(world.tenant, draft.id()))
                .extracting(RequestEvent::act)
                .containsExactly(RequestEvent.Act.AGREED, RequestEvent.Act.SENT);
        assertThat(tuition.show()
                        .detail(ana, draft.id())
                        .agreement()
                        .orElseThrow()
                        .accepted())
                .map(AcceptedAgreement::policyVersion)
                .contains(1);
    }

    @Test
    void other_words_are_agreed_to_anew() {
        TuitionRequest agreed = agreed(draft(), 1);
        tuition.policies()
                .change(learning, policy.id(), 1, policy.name(), withAgreement(terms(400_000, YearBasis.PAID)));

        assertRefused("agreement-missing", () -> tuition.apply().send(ana, agreed.id(), agreed.version()));
        assertThat(tuition.show().detail(ana, agreed.id()).agreement()).hasValueSatisfying(one -> {
            assertThat(one.policyVersion()).isEqualTo(2);
            assertThat(one.accepted()).isEmpty();
        });
        assertRefused("agreement-changed", () -> agreed(now(agreed), 1));
        TuitionRequest again = agreed(agreed, 2);
        assertThat(tuition.apply().send(ana, again.id(), again.version()).policyVersion())
                .isEqualTo(2);
    }

    @Test
    void only_who_asks_agrees_and_only_before_it_is_sent() {
        TuitionRequest draft = draft();
        assertRefused("tuition-request-unknown", () -> tuition.show().detail(learning, draft.id()));
        assertRefused(
                "tuition-request-unknown", () -> tuition.repayment().agree(manager, draft.id(), draft.version(), 1));
        TuitionRequest sent = sent();
        assertRefused("tuition-request-state", () -> agreed(sent, 1));
    }

    @Test
    void a_policy_without_an_agreement_asks_for_none_and_nobody_is_asked_to_pay_back() {
        TuitionPolicy free = world.policy(learning, terms(525_000, YearBasis.PAID));
        TuitionRequest draft = tuition.apply()
                .draft(ana, Optional.of(free.id()), course("Course", 200_001, TODAY.plusDays(10), TODAY.plusDays(60)));

        assertRefused("agreement-changed", () -> agreed(draft, 1));
        assertThat(tuition.show().detail(ana, draft.id()).agreement()).isEmpty();
        assertThat(tuition.apply().send(ana, draft.id(), draft.version()).state())
                .isEqualTo(RequestState.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, 200001", "2027-02-28, 200001", "2027-03-01, 100000", "2027-08-31, 100000"})
    void what_is_due_follows_the_steps_from_the_day_of_payment(LocalDate left, long due) {
        TuitionRequest one = paid();

        TuitionRequest asked = tuition.repayment().askBack(learning, one.id(), one.version(), left, "Leaves");

        assertThat(asked.state()).isEqualTo(RequestState.REPAY_DUE);
        assertThat(tuition.show()
                        .detail(ana, one.id())
                        .agreement()
                        .orElseThrow()
                        .accepted())
                .hasValueSatisfying(accepted -> {
                    assertThat(accepted.dueMinor()).contains(due);
                    assertThat(accepted.leftOn()).contains(left);
                });
    }

    @Test
    void what_the_school_gave_back_is_not_asked_for_again() {
        TuitionRequest one = paid();
        TuitionRequest less = tuition.settle().refunded(learning, one.id(), one.version(), 150_001, "Shortened");

        tuition.repayment().askBack(learning, less.id(), less.version(), LocalDate.of(2026, 9, 30), "Leaves");

        assertThat(tuition.show()
                        .detail(learning, one.id())
                        .agreement()
                        .orElseThrow()
                        .accepted())
                .flatMap(AcceptedAgreement::dueMinor)
                .contains(50_000L);
    }

    @Test
    void after_the_last_step_and_before_the_request_nobody_is_asked() {
        TuitionRequest one = paid();

        assertRefused(
                "nothing-to-pay-back",
                () -> tuition.repayment()
                        .askBack(learning, one.id(), one.version(), LocalDate.of(2027, 9, 1), "Leaves"));
        assertRefused(
                "leaving-day-invalid",
                () -> tuition.repayment()
                        .askBack(learning, one.id(), one.version(), LocalDate.of(2025, 9, 1), "Leaves"));
        assertRefused(
                "leaving-day-invalid",
                () -> tuition.repayment()
                        .askBack(learning, one.id(), one.version(), LocalDate.of(2029, 9, 1), "Leaves"));
        assertThat(now(one)).isEqualTo(one);
    }

    @Test
    void an_agreement_that_could_not_be_followed_is_refused() {
        assertFaulty(new RetentionAgreement(" ", List.of(new Step(6, 100))));
        assertFaulty(new RetentionAgreement("Words", List.of()));
        assertFaulty(new RetentionAgreement("Words", List.of(new Step(6, 50), new Step(12, 100))));
        assertFaulty(new RetentionAgreement("Words", List.of(new Step(12, 100), new Step(6, 50))));
        assertFaulty(new RetentionAgreement("Words", List.of(new Step(6, 0))));
        assertFaulty(new RetentionAgreement("Words", List.of(new Step(600, 10))));
    }

    private static void assertFaulty(RetentionAgreement one) {
        assertRefused("policy-invalid", one::requireSound);
    }
}

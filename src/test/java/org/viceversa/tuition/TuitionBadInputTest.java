package org.viceversa.tuition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering.Expense;
import org.viceversa.catalogue.Offering.ExpenseKind;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.RunPayroll.PaidLine;
import org.viceversa.tuition.RunPayroll.Result;

/** What people get wrong, or do at the wrong moment: it is refused with a reason, and nothing is lost by it. */
class TuitionBadInputTest {

    private static final byte[] PDF = "%PDF-1.7 grades".getBytes(StandardCharsets.US_ASCII);

    private final TuitionWorld world = TuitionWorld.inMemory();
    private final Tuition tuition = world.tuition;
    private Caller manager;
    private Caller ana;
    private Caller learning;
    private TuitionPolicy policy;

    @BeforeEach
    void begin() {
        manager = world.employee("manager", "");
        ana = world.employee("ana", "manager");
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        policy = world.policy(learning, terms(525_000, YearBasis.COURSE_END));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(600_000), "");
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private TuitionRequest sent(Caller who, TuitionPolicy under, long minor) {
        TuitionRequest draft = tuition.apply().draft(who, Optional.of(under.id()), course(minor));
        return tuition.apply().send(who, draft.id(), draft.version());
    }

    private TuitionRequest toApprove(Caller who, TuitionPolicy under, long minor) {
        TuitionRequest one = sent(who, under, minor);
        return tuition.decide().approve(manager, one.id(), one.version(), 0, "");
    }

    private TuitionRequest proofDue(Caller who, TuitionPolicy under, long minor) {
        TuitionRequest one = toApprove(who, under, minor);
        one = tuition.decide().approve(learning, one.id(), one.version(), minor, "");
        world.clock.goOn(Duration.ofDays(61));
        keep();
        keep();
        return now(one);
    }

    private TuitionRequest payable(Caller who, TuitionPolicy under, long minor) {
        TuitionRequest one = proofDue(who, under, minor);
        one = tuition.prove().sendFile(who, one.id(), one.version(), "a.pdf", PDF, "A");
        return tuition.prove().accept(learning, one.id(), one.version(), "A");
    }

    private TuitionRequest now(TuitionRequest one) {
        return world.requests.find(one.tenant(), one.id()).orElseThrow();
    }

    private void keep() {
        tuition.keep().list().forEach(tuition.keep()::run);
    }

    private Budget budget() {
        return world.ledger
                .findBudget(world.tenant, CENTRE, 2026, TuitionWorld.USD)
                .orElseThrow();
    }

    private static RequestContent costing(Expense... expenses) {
        RequestContent usual = course(100);
        return new RequestContent(
                usual.title(),
                usual.provider(),
                usual.category(),
                Optional.empty(),
                List.of(expenses),
                0,
                usual.starts(),
                usual.ends(),
                "",
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_cost_of_nothing_or_beyond_reason_makes_no_draft(long minor) {
        RequestContent content = costing(new Expense(ExpenseKind.TUITION, usd(minor)));
        assertRefused("cost-invalid", () -> tuition.apply().draft(ana, Optional.of(policy.id()), content));
        assertRefused("cost-invalid", () -> tuition.apply().preview(ana, Optional.empty(), content));
        assertThat(tuition.show().overview(ana).lines()).isEmpty();
    }

    @Test
    void a_cost_in_another_currency_keeps_the_draft_as_it_was() {
        TuitionRequest draft = tuition.apply().draft(ana, Optional.of(policy.id()), course(100));
        RequestContent euros = costing(
                new Expense(ExpenseKind.TUITION, usd(100)),
                new Expense(ExpenseKind.FEE, new Money(100, Currency.getInstance("EUR"))));
        assertRefused("currency-differs", () -> tuition.apply().change(ana, draft.id(), draft.version(), euros));
        assertThat(now(draft)).isEqualTo(draft);
        assertRefused(
                "currency-differs",
                () -> tuition.policies()
                        .change(
                                learning,
                                policy.id(),
                                1,
                                policy.name(),
                                inCurrency(policy.terms(), Currency.getInstance("EUR"))));
    }

    private static PolicyTerms inCurrency(PolicyTerms one, Currency currency) {
        return new PolicyTerms(
                one.jurisdiction(),
                currency,
                one.from(),
                one.to(),
                one.yearStart(),
                one.basis(),
                one.caps(),
                one.rates(),
                one.grades(),
                one.passPercent(),
                one.expenses(),
                one.daysBefore(),
                one.daysAfter(),
                one.proofDays(),
                one.cutoff(),
                one.stepDays(),
                one.otherAidDeducted(),
                one.agreement(),
                one.budgetOwners());
    }

    @Test
    void a_draft_is_sent_under_the_policy_of_that_day_and_approved_under_it_whatever_comes_later() {
        TuitionRequest draft = tuition.apply().draft(ana, Optional.of(policy.id()), course(300_000));
        tuition.policies().change(learning, policy.id(), 1, policy.name(), terms(200_000, YearBasis.COURSE_END));
        TuitionRequest sent = tuition.apply().send(ana, draft.id(), draft.version());
        assertThat(sent.policyVersion()).isEqualTo(2);
        tuition.policies().change(learning, policy.id(), 2, policy.name(), terms(100_000, YearBasis.COURSE_END));
        TuitionRequest waiting = tuition.decide().approve(manager, sent.id(), sent.version(), 0, "");
        assertRefused(
                "amount-changed", () -> tuition.decide().approve(learning, sent.id(), waiting.version(), 100_000, ""));
        assertThat(tuition.decide()
                        .approve(learning, sent.id(), waiting.version(), 200_000, "")
                        .reservedMinor())
                .isEqualTo(200_000);
    }

    @Test
    void whoever_looked_before_the_request_was_changed_does_not_decide_about_the_changed_one() {
        TuitionRequest seen = toApprove(ana, policy, 100_000);
        Caller other = world.employee("lnd2", "", ToolRole.PROGRAMME_MANAGER);
        TuitionRequest asked = tuition.decide().ask(other, seen.id(), seen.version(), "Is that all?");
        TuitionRequest changed = tuition.apply().change(ana, asked.id(), asked.version(), course(400_000));
        TuitionRequest back = tuition.apply().answer(ana, changed.id(), changed.version(), "No, with the exam");
        assertRefused(
                "tuition-request-changed",
                () -> tuition.decide().approve(learning, seen.id(), seen.version(), 100_000, ""));
        assertRefused(
                "amount-changed", () -> tuition.decide().approve(learning, seen.id(), back.version(), 100_000, ""));
        assertThat(budget().reserved()).isZero();
        assertThat(now(seen)).isEqualTo(back);
    }

    @Test
    void a_budget_that_ran_out_between_look_and_click_approves_nothing() {
        Caller bo = world.employee("bo", "manager");
        TuitionRequest first = toApprove(ana, policy, 400_000);
        TuitionRequest second = toApprove(bo, policy, 400_000);
        long seen = tuition.decide().outcome(second).payableMinor();
        assertThat(seen).isEqualTo(400_000);
        tuition.decide().approve(learning, first.id(), first.version(), 400_000, "");
        assertRefused(
                "amount-changed", () -> tuition.decide().approve(learning, second.id(), second.version(), seen, ""));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(-200_000), "");
        assertRefused(
                "nothing-left", () -> tuition.decide().approve(learning, second.id(), second.version(), 200_000, ""));
        assertThat(budget()).isEqualTo(new Budget(CENTRE, 2026, TuitionWorld.USD, 400_000, 400_000, 0));
        assertThat(now(second)).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "GIF89a", "PK\u0003\u0004", "<html>", "\u00ff\u00d8"})
    void a_file_that_is_none_of_three_kinds_is_refused_and_the_request_stays(String content) {
        TuitionRequest one = proofDue(ana, policy, 100_000);
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(
                "proof-type", () -> tuition.prove().sendFile(ana, one.id(), one.version(), "grades.pdf", bytes, "A"));
        byte[] large = new byte[5_000_001];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertRefused(
                "proof-too-large",
                () -> tuition.prove().sendFile(ana, one.id(), one.version(), "grades.pdf", large, "A"));
        assertThat(now(one)).isEqualTo(one);
        assertThat(world.requests.listProofs(world.tenant, one.id())).isEmpty();
    }

    @Test
    void a_table_of_payments_with_formulas_notes_nothing() {
        TuitionRequest one = payable(ana, policy, 100_000);
        String id = one.id().toString();
        List<PaidLine> lines = List.of(
                new PaidLine(2, "=HYPERLINK(\"http://x\")", "2026-08-01", "1000.00"),
                new PaidLine(3, id, "=TODAY()", "1000.00"),
                new PaidLine(4, id, "2026-08-01", "=1000"),
                new PaidLine(5, "'" + id, "2026-08-01", "1000.00"),
                new PaidLine(6, UUID.randomUUID().toString(), "2026-08-01", "+1000.00"));
        assertThat(tuition.payroll().preview(learning, lines))
                .extracting(RunPayroll.Looked::result)
                .containsOnly(Result.FAULTY);
        assertRefused("payroll-faulty", () -> tuition.payroll().run(learning, lines));
        assertThat(now(one)).isEqualTo(one);
    }

    @Test
    void of_several_policies_each_has_its_own_account_and_all_share_what_is_free_of_tax() {
        TuitionPolicy second = world.policy(learning, terms(400_000, YearBasis.COURSE_END));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(600_000), "");
        TuitionRequest one = payable(ana, policy, 500_000);
        tuition.settle().paid(learning, one.id(), one.version(), LocalDate.of(2026, 8, 1));
        assertThat(tuition.show().overview(ana).benefits()).hasSize(2);
        ApplyForTuition.Preview preview = tuition.apply()
                .preview(
                        ana,
                        Optional.of(second.id()),
                        course("Logic", 100_000, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1)));
        assertThat(preview.outcome().payableMinor()).isEqualTo(100_000);
        assertThat(preview.outcome().taxableMinor()).hasValue(75_000);
    }

    @Test
    void a_line_of_a_policy_that_another_one_covers_is_refused_and_so_is_a_name_that_is_taken() {
        PolicyTerms usual = terms(525_000, YearBasis.PAID);
        PolicyTerms.Cap all = usual.caps().get(0);
        PolicyTerms twice = new PolicyTerms(
                usual.jurisdiction(),
                usual.currency(),
                usual.from(),
                usual.to(),
                usual.yearStart(),
                usual.basis(),
                List.of(all, all),
                usual.rates(),
                usual.grades(),
                usual.passPercent(),
                usual.expenses(),
                usual.daysBefore(),
                usual.daysAfter(),
                usual.proofDays(),
                usual.cutoff(),
                usual.stepDays(),
                usual.otherAidDeducted(),
                usual.agreement(),
                usual.budgetOwners());
        assertRefused("caps-overlap", () -> tuition.policies().create(learning, "Other", twice));
        assertRefused(
                "policy-name-taken",
                () -> tuition.policies().create(learning, policy.name().toUpperCase(Locale.ROOT), usual));
        assertThat(tuition.policies().list(learning)).hasSize(1);
    }

    @Test
    void what_was_closed_without_a_payment_has_nothing_to_put_right() {
        TuitionRequest one = proofDue(ana, policy, 100_000);
        TuitionRequest failed = tuition.prove().sendFile(ana, one.id(), one.version(), "a.pdf", PDF, "F");
        TuitionRequest closed = tuition.prove().accept(learning, one.id(), failed.version(), "F");
        assertThat(closed.state()).isEqualTo(RequestState.CLOSED);
        assertRefused(
                "nothing-paid", () -> tuition.settle().adjusted(learning, one.id(), closed.version(), 1, "A bonus"));
        assertRefused("nothing-paid", () -> tuition.settle().refunded(learning, one.id(), closed.version(), 1, "Back"));
        assertThat(world.ledger.sumsOf(world.tenant, policy.id(), ana.person().id()))
                .allMatch(sum -> sum.reserved() == 0 && sum.paid() == 0);
        assertThat(TODAY).isBefore(LocalDate.ofInstant(world.clock.instant(), world.clock.getZone()));
    }
}

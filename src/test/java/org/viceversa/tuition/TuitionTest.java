package org.viceversa.tuition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.ListApprovals.Question;
import org.viceversa.tuition.RunPayroll.PaidLine;
import org.viceversa.tuition.RunPayroll.Result;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Requests from the first word to the last cent. */
class TuitionTest {

    private static final byte[] PDF = "%PDF-1.7 grades".getBytes(StandardCharsets.US_ASCII);

    private final TuitionWorld world = TuitionWorld.inMemory();
    private final Tuition tuition = world.tuition;
    private Caller boss;
    private Caller manager;
    private Caller ana;
    private Caller learning;
    private TuitionPolicy policy;

    @BeforeEach
    void begin() {
        boss = world.employee("boss", "");
        manager = world.employee("manager", "boss");
        ana = world.employee("ana", "manager");
        learning = world.employee("lnd", "boss", ToolRole.PROGRAMME_MANAGER);
        policy = world.policy(learning, terms(525_000, YearBasis.PAID));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(1_000_000), "");
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private TuitionRequest sent(Caller who, long minor) {
        TuitionRequest draft = tuition.apply().draft(who, Optional.of(policy.id()), course(minor));
        return tuition.apply().send(who, draft.id(), draft.version());
    }

    private TuitionRequest approved(Caller who, long minor) {
        TuitionRequest one = sent(who, minor);
        one = tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        return tuition.decide().approve(learning, one.id(), one.version(), minor, "");
    }

    private TuitionRequest proofDue(Caller who, long minor) {
        TuitionRequest one = approved(who, minor);
        world.clock.goOn(Duration.ofDays(61));
        keep();
        return now(one);
    }

    /** Said by the learner, and stood by by the manager. */
    private TuitionRequest presented(TuitionRequest one) {
        TuitionRequest sent = tuition.prove().sendPresentation(ana, one.id(), one.version(), "Shown to the team", "A");
        tuition.confirm().confirm(manager, sent.id(), sent.version(), "", "I was there");
        return now(sent);
    }

    private TuitionRequest now(TuitionRequest one) {
        return world.requests.find(one.tenant(), one.id()).orElseThrow();
    }

    private void keep() {
        tuition.keep().list().forEach(tuition.keep()::run);
    }

    private TuitionBalance balance(Caller who, int year) {
        return tuition.show().outlookOf(world.tenant, who.person().id()).balances().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private Budget budget(int year) {
        return world.ledger
                .findBudget(world.tenant, CENTRE, year, TuitionWorld.USD)
                .orElseThrow();
    }

    @Test
    void a_request_goes_from_the_manager_to_payroll_and_the_balance_agrees_at_each_step() {
        TuitionRequest one = sent(ana, 200_000);
        assertThat(one.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(one.owner()).contains(manager.person().id());
        assertThat(one.due()).contains(TODAY.plusDays(7));
        assertThat(balance(ana, 2026).remaining()).contains(usd(525_000));

        one = tuition.decide().approve(manager, one.id(), one.version(), 0, "Good");
        assertThat(one.state()).isEqualTo(RequestState.BUDGET_OK);
        assertThat(one.desk()).isEqualTo(Desk.LEARNING);
        one = tuition.decide().approve(learning, one.id(), one.version(), 200_000, "");
        assertThat(one.state()).isEqualTo(RequestState.APPROVED);
        assertThat(balance(ana, 2026).reserved()).isEqualTo(usd(200_000));
        assertThat(budget(2026).left()).isEqualTo(800_000);

        world.clock.goOn(Duration.ofDays(61));
        keep();
        one = now(one);
        assertThat(one.state()).isEqualTo(RequestState.PROOF_DUE);
        assertThat(one.due()).contains(TODAY.plusDays(150));

        one = tuition.prove().sendFile(ana, one.id(), one.version(), "C:\\grades.pdf", PDF, "B+");
        assertThat(world.requests.listProofs(world.tenant, one.id()))
                .extracting(Proof::name, Proof::mediaType)
                .containsExactly(tuple("grades.pdf", "application/pdf"));
        one = tuition.prove().accept(learning, one.id(), one.version(), "B");
        assertThat(one.state()).isEqualTo(RequestState.PAYABLE);
        assertThat(one.payableMinor()).isEqualTo(150_000);
        assertThat(one.taxableMinor()).contains(0L);
        assertThat(balance(ana, 2026).reserved()).isEqualTo(usd(150_000));
        assertThat(budget(2026).left()).isEqualTo(850_000);

        one = tuition.settle().paid(learning, one.id(), one.version(), TODAY.plusDays(61));
        assertThat(one.state()).isEqualTo(RequestState.PAID);
        assertThat(balance(ana, 2026))
                .isEqualTo(new TuitionBalance(
                        2026, Optional.of(usd(525_000)), usd(0), usd(150_000), Optional.of(usd(525_000))));
        assertThat(budget(2026).paid()).isEqualTo(150_000);
        world.clock.goOn(Duration.ofDays(30));
        keep();
        assertThat(now(one).state()).isEqualTo(RequestState.CLOSED);
        assertThat(world.ledger.listOfRequest(world.tenant, one.id()))
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        LedgerEntry.Kind.RESERVE,
                        LedgerEntry.Kind.RELEASE,
                        LedgerEntry.Kind.RELEASE,
                        LedgerEntry.Kind.PAY);
    }

    @Test
    void nothing_is_approved_that_is_not_left() {
        approved(ana, 400_000);
        TuitionRequest second = sent(ana, 400_000);
        TuitionRequest waiting = tuition.decide().approve(manager, second.id(), second.version(), 0, "");

        assertRefused(
                "amount-changed",
                () -> tuition.decide().approve(learning, waiting.id(), waiting.version(), 400_000, ""));
        TuitionRequest part = tuition.decide().approve(learning, waiting.id(), waiting.version(), 125_000, "");
        assertThat(part.reservedMinor()).isEqualTo(125_000);
        TuitionRequest third = sent(ana, 1);
        TuitionRequest last = tuition.decide().approve(manager, third.id(), third.version(), 0, "");
        assertRefused("nothing-left", () -> tuition.decide().approve(learning, last.id(), last.version(), 1, ""));
        assertThat(now(third).state()).isEqualTo(RequestState.BUDGET_OK);
    }

    @Test
    void without_a_budget_a_request_waits() {
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(-1_000_000), "");
        TuitionRequest one = sent(ana, 100);
        TuitionRequest waiting = tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        assertRefused(
                "nothing-left", () -> tuition.decide().approve(learning, waiting.id(), waiting.version(), 100, ""));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(100), "");
        assertThat(tuition.decide()
                        .approve(learning, waiting.id(), waiting.version(), 100, "")
                        .state())
                .isEqualTo(RequestState.APPROVED);
        assertRefused("budget-committed", () -> tuition.budgets().allocate(learning, CENTRE, 2026, usd(-1), ""));
    }

    @Test
    void whoever_decides_second_is_told_so_and_nothing_is_done_twice() {
        TuitionRequest one = sent(ana, 100_000);
        tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        assertRefused(
                "tuition-request-changed", () -> tuition.decide().approve(manager, one.id(), one.version(), 0, ""));
        assertRefused("tuition-request-changed", () -> tuition.apply().withdraw(ana, one.id(), one.version()));
        TuitionRequest current = now(one);
        assertRefused(
                "decision-not-yours", () -> tuition.decide().approve(manager, current.id(), current.version(), 0, ""));
        assertRefused(
                "tuition-request-state",
                () -> tuition.apply().change(ana, current.id(), current.version(), course(90_000)));
    }

    @Test
    void nobody_else_sees_a_request_and_nobody_decides_their_own() {
        TuitionRequest one = sent(ana, 100);
        Caller bo = world.employee("bo", "manager");
        Caller administrator = world.employee("admin", "", ToolRole.LMS_ADMINISTRATOR, ToolRole.INSTRUCTOR);
        for (Caller other : List.of(bo, boss, administrator)) {
            assertRefused("tuition-request-unknown", () -> tuition.show().detail(other, one.id()));
            assertRefused(
                    "tuition-request-unknown",
                    () -> tuition.decide().deny(other, one.id(), one.version(), RequestReason.OTHER, "No"));
            assertThat(tuition.approvals().run(other, all()).lines()).isEmpty();
        }
        TuitionRequest own = sent(learning, 100);
        TuitionRequest forBoss = tuition.decide().approve(boss, own.id(), own.version(), 0, "");
        assertThat(forBoss.desk()).isEqualTo(Desk.LEARNING);
        assertRefused(
                "decision-not-yours", () -> tuition.decide().approve(learning, own.id(), forBoss.version(), 100, ""));
    }

    private static Question all() {
        return new Question("", Optional.empty(), false, false, Optional.empty(), 50);
    }

    @Test
    void a_question_is_asked_and_answered_and_a_no_has_a_reason_and_a_second_look() {
        TuitionRequest one = sent(ana, 100);
        TuitionRequest asked = tuition.decide().ask(manager, one.id(), one.version(), "Which term?");
        assertThat(asked.state()).isEqualTo(RequestState.INFO_NEEDED);
        TuitionRequest changed = tuition.apply().change(ana, asked.id(), asked.version(), course(200));
        TuitionRequest back = tuition.apply().answer(ana, changed.id(), changed.version(), "Spring");
        assertThat(back.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(back.owner()).contains(manager.person().id());

        assertRefused(
                "words-missing",
                () -> tuition.decide().deny(manager, back.id(), back.version(), RequestReason.BUDGET, " "));
        TuitionRequest denied =
                tuition.decide().deny(manager, back.id(), back.version(), RequestReason.BUDGET, "Next year");
        TuitionRequest appealed = tuition.apply().appeal(ana, denied.id(), denied.version(), "It is needed now");
        assertThat(appealed.state()).isEqualTo(RequestState.DENIED);
        TuitionRequest again = tuition.decide().grantAppeal(learning, appealed.id(), appealed.version(), "Right");
        assertThat(again.state()).isEqualTo(RequestState.BUDGET_OK);
        TuitionRequest no = tuition.decide().deny(learning, again.id(), again.version(), RequestReason.OTHER, "No");
        assertRefused("appeal-used", () -> tuition.apply().appeal(ana, no.id(), no.version(), "Again"));
    }

    @Test
    void whoever_is_away_has_a_deputy_and_an_overdue_step_goes_up_and_is_never_approved_by_itself() {
        TuitionRequest one = sent(ana, 100);
        Caller deputy = world.employee("deputy", "boss");
        tuition.delegate().run(manager, "deputy", TODAY, TODAY.plusDays(3));
        assertThat(tuition.approvals().run(deputy, all()).lines()).hasSize(1);
        world.clock.goOn(Duration.ofDays(4));
        assertThat(tuition.approvals().run(deputy, all()).lines()).isEmpty();
        world.clock.goOn(Duration.ofDays(4));
        keep();
        assertThat(now(one).owner()).contains(boss.person().id());
        world.clock.goOn(Duration.ofDays(8));
        keep();
        assertThat(now(one).desk()).isEqualTo(Desk.LEARNING);
        world.clock.goOn(Duration.ofDays(400));
        keep();
        assertThat(now(one).state()).isEqualTo(RequestState.SUBMITTED);
        TuitionRequest late = tuition.decide().approve(learning, one.id(), now(one).version(), 0, "");
        assertThat(late.state()).isEqualTo(RequestState.BUDGET_OK);
    }

    @Test
    void a_budget_owner_decides_after_the_manager_and_whoever_is_both_decides_once() {
        PolicyTerms owned = withOwner("boss");
        TuitionPolicy other = world.policy(learning, owned);
        TuitionRequest draft = tuition.apply().draft(ana, Optional.of(other.id()), course(100));
        TuitionRequest one = tuition.apply().send(ana, draft.id(), draft.version());
        one = tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        assertThat(one.state()).isEqualTo(RequestState.MANAGER_OK);
        assertThat(one.owner()).contains(boss.person().id());

        TuitionRequest managers = tuition.apply().draft(manager, Optional.of(other.id()), course(100));
        TuitionRequest sent = tuition.apply().send(manager, managers.id(), managers.version());
        assertThat(tuition.decide()
                        .approve(boss, sent.id(), sent.version(), 0, "")
                        .state())
                .isEqualTo(RequestState.BUDGET_OK);
        assertThat(tuition.budgets().list(boss)).hasSize(1);
        assertThat(tuition.budgets().list(ana)).isEmpty();
    }

    private static PolicyTerms withOwner(String key) {
        PolicyTerms usual = terms(500_000, YearBasis.PAID);
        return new PolicyTerms(
                usual.jurisdiction(),
                usual.currency(),
                usual.from(),
                usual.to(),
                usual.yearStart(),
                usual.basis(),
                usual.caps(),
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
                Optional.empty(),
                Map.of("", key));
    }

    @Test
    void late_proof_counts_against_the_next_year_and_waits_for_its_budget() {
        TuitionRequest one = proofDue(ana, 300_000);
        world.clock.goOn(Duration.ofDays(137));
        assertThat(world.clock.instant().toString()).startsWith("2026-12-16");
        TuitionRequest sent = presented(one);
        assertRefused("budget-none", () -> tuition.prove().accept(learning, sent.id(), sent.version(), "A"));
    }

    @Test
    void late_proof_is_reserved_anew_where_next_year_has_a_budget() {
        tuition.budgets().allocate(learning, CENTRE, 2027, usd(250_000), "");
        TuitionRequest one = proofDue(ana, 300_000);
        world.clock.goOn(Duration.ofDays(137));
        TuitionRequest sent = presented(one);
        TuitionRequest payable = tuition.prove().accept(learning, sent.id(), sent.version(), "A");

        assertThat(payable.year()).isEqualTo(2027);
        assertThat(payable.payableMinor()).isEqualTo(250_000);
        assertThat(payable.taxableMinor()).isEmpty();
        assertThat(budget(2026).reserved()).isZero();
        assertThat(budget(2027).reserved()).isEqualTo(250_000);
    }

    @Test
    void what_ended_before_the_last_yes_can_be_proved_at_once() {
        TuitionRequest draft = tuition.apply()
                .draft(ana, Optional.empty(), course("Short", 100_000, TODAY.minusDays(20), TODAY.minusDays(2)));
        TuitionRequest sent = tuition.apply().send(ana, draft.id(), draft.version());
        TuitionRequest agreed = tuition.decide().approve(manager, sent.id(), sent.version(), 0, "");
        TuitionRequest due = tuition.decide().approve(learning, agreed.id(), agreed.version(), 100_000, "");
        assertThat(due.state()).isEqualTo(RequestState.PROOF_DUE);
        assertThat(due.reservedMinor()).isEqualTo(100_000);
        assertThat(due.due()).contains(TODAY.plusDays(88));
    }

    @Test
    void proof_that_never_comes_lets_the_money_go_after_a_grace_and_can_be_looked_at_again() {
        TuitionRequest one = proofDue(ana, 300_000);
        world.clock.goOn(Duration.ofDays(90 + 13));
        keep();
        assertThat(now(one).state()).isEqualTo(RequestState.PROOF_DUE);
        world.clock.goOn(Duration.ofDays(2));
        keep();
        assertThat(now(one).state()).isEqualTo(RequestState.LAPSED);
        assertThat(budget(2026).reserved()).isZero();
        TuitionRequest appealed = tuition.apply().appeal(ana, one.id(), now(one).version(), "I was ill");
        TuitionRequest again = tuition.decide().grantAppeal(learning, one.id(), appealed.version(), "Of course");
        assertThat(again.state()).isEqualTo(RequestState.PROOF_DUE);
        assertThat(budget(2026).reserved()).isEqualTo(300_000);
    }

    @Test
    void a_file_is_taken_for_what_it_holds() {
        TuitionRequest one = proofDue(ana, 100);
        assertRefused(
                "proof-type",
                () -> tuition.prove()
                        .sendFile(ana, one.id(), one.version(), "grades.pdf", "MZ program".getBytes(), "A"));
        assertRefused(
                "proof-too-large",
                () -> tuition.prove().sendFile(ana, one.id(), one.version(), "a.pdf", new byte[5_000_001], "A"));
        assertRefused("grade-unknown", () -> tuition.prove().sendFile(ana, one.id(), one.version(), "a.pdf", PDF, "Z"));
        TuitionRequest sent = tuition.prove().sendFile(ana, one.id(), one.version(), "a.pdf", PDF, "F");
        TuitionRequest failed = tuition.prove().accept(learning, one.id(), sent.version(), "F");
        assertThat(failed.state()).isEqualTo(RequestState.CLOSED);
        assertThat(budget(2026).reserved()).isZero();
    }

    @Test
    void a_request_keeps_the_version_that_it_was_sent_under() {
        TuitionRequest one = approved(ana, 200_000);
        tuition.policies().change(learning, policy.id(), 1, policy.name(), terms(100_000, YearBasis.PAID));
        assertRefused(
                "policy-changed",
                () -> tuition.policies()
                        .change(learning, policy.id(), 1, policy.name(), terms(90_000, YearBasis.PAID)));
        world.clock.goOn(Duration.ofDays(61));
        keep();
        TuitionRequest due = now(one);
        assertThat(due.policyVersion()).isEqualTo(1);
        TuitionRequest sent = tuition.prove().sendFile(ana, due.id(), due.version(), "a.pdf", PDF, "A");
        assertThat(tuition.prove()
                        .accept(learning, due.id(), sent.version(), "A")
                        .payableMinor())
                .isEqualTo(200_000);
        SimulatePolicy.Result result = tuition.simulate().run(learning, terms(100_000, YearBasis.PAID), 2026);
        assertThat(result).isEqualTo(new SimulatePolicy.Result(1, 1, 200_000, 100_000, 0, 1, 0));
    }

    @Test
    void payroll_says_when_it_paid_and_what_is_wrong_stops_all_of_it() {
        TuitionRequest one = proofDue(ana, 200_000);
        TuitionRequest sent = tuition.prove().sendFile(ana, one.id(), one.version(), "a.pdf", PDF, "A");
        tuition.prove().accept(learning, one.id(), sent.version(), "A");
        String id = one.id().toString();
        PaidLine right = new PaidLine(2, id, "2026-08-01", "2000.00");

        assertThat(tuition.payroll().list(learning)).hasSize(1);
        assertThat(tuition.payroll()
                        .preview(
                                learning,
                                List.of(
                                        right,
                                        new PaidLine(3, id, "2026-08-01", "2000.00"),
                                        new PaidLine(4, UUID.randomUUID().toString(), "2026-08-01", "1"),
                                        new PaidLine(5, "x", "y", "z"))))
                .extracting(RunPayroll.Looked::result)
                .containsExactly(Result.READY, Result.FAULTY, Result.FAULTY, Result.FAULTY);
        assertRefused(
                "payroll-faulty",
                () -> tuition.payroll().run(learning, List.of(new PaidLine(2, id, "2026-08-01", "1999.99"))));
        assertRefused(
                "payroll-faulty",
                () -> tuition.payroll().run(learning, List.of(new PaidLine(2, id, "2099-08-01", "2000.00"))));
        assertThat(tuition.payroll().run(learning, List.of(right))).isEqualTo(1);
        assertThat(tuition.payroll().run(learning, List.of(right))).isZero();
        TuitionRequest paid = now(one);
        assertThat(paid.paidOn()).contains(LocalDate.of(2026, 8, 1));

        assertRefused(
                "amount-not-paid",
                () -> tuition.settle().refunded(learning, paid.id(), paid.version(), 200_001, "Course fell out"));
        TuitionRequest back =
                tuition.settle().refunded(learning, paid.id(), paid.version(), 50_000, "Course was shortened");
        assertThat(balance(ana, 2026).paid()).isEqualTo(usd(150_000));
        assertRefused(
                "repay-not-agreed",
                () -> tuition.repayment()
                        .askBack(learning, back.id(), back.version(), LocalDate.of(2026, 9, 1), "Left"));
    }

    @Test
    void sums_tell_nothing_of_fewer_than_five_people() {
        for (int i = 0; i < 4; i++) {
            sent(world.employee("p" + i, "manager"), 100);
        }
        assertThat(tuition.report().run(learning).courses()).isEmpty();
        assertThat(tuition.report().run(learning).hiddenCentres()).isEqualTo(1);
        sent(ana, 100);
        assertThat(tuition.report().run(learning).courses())
                .extracting(ReportTuition.Line::people)
                .containsExactly(5);
        assertRefused("not-allowed", () -> tuition.report().run(boss));
    }

    @Test
    void an_application_outside_of_its_days_stays_a_draft() {
        TuitionRequest early = tuition.apply()
                .draft(ana, Optional.empty(), course("Later", 100, TODAY.plusDays(91), TODAY.plusDays(120)));
        assertRefused("window-closed", () -> tuition.apply().send(ana, early.id(), early.version()));
        assertThat(now(early).state()).isEqualTo(RequestState.DRAFT);
        Caller stranger = new Caller(world.tenant, ana.person(), Optional.empty(), Set.of());
        assertThat(tuition.show().overview(stranger).benefits()).hasSize(1);
    }

    @Test
    void a_year_without_a_figure_is_told_to_those_who_can_enter_it() {
        assertThat(tuition.policies().list(learning).get(0).yearsWithoutFigure())
                .containsExactly(2027);
        tuition.policies()
                .enter(
                        learning,
                        new TuitionFigure(
                                "US",
                                TuitionFigure.Topic.TAX_FREE,
                                2027,
                                Optional.of(usd(530_000)),
                                "",
                                "A revenue procedure",
                                TODAY));
        assertThat(tuition.policies().list(learning).get(0).yearsWithoutFigure())
                .isEmpty();
        assertThat(tuition.policies().list(learning).get(0).warnings()).hasSize(1);
        assertRefused(
                "figure-invalid",
                () -> tuition.policies()
                        .enter(
                                learning,
                                new TuitionFigure(
                                        "US", TuitionFigure.Topic.TAX_FREE, 2028, Optional.of(usd(1)), "", "", TODAY)));
    }
}

package org.viceversa.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.viceversa.certification.Certification;
import org.viceversa.certification.Holding;
import org.viceversa.notice.NoticeRule.Design;
import org.viceversa.notice.SaveRule.Change;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;

/** What people are told of tuition and certificates, whatever programme they are in. */
class LearningNoticesTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private final NoticesFixture rules = new NoticesFixture(TODAY + "T10:00:00Z");
    private final Person ana = rules.person("Ana");

    private TuitionRequest request(RequestState state, Desk desk, Optional<UUID> owner, LocalDate due) {
        Instant now = rules.clock.instant();
        TuitionRequest one = new TuitionRequest(
                UUID.randomUUID(),
                rules.tenant,
                ana.id(),
                UUID.randomUUID(),
                1,
                TuitionWorld.course(100),
                "",
                state,
                desk,
                owner,
                Optional.of(due),
                2027,
                0,
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                1,
                now,
                now);
        rules.tuition.add(one, "");
        return one;
    }

    private void happened(TuitionRequest one, Act act, RequestState to) {
        rules.tuition.add(
                rules.tenant,
                new RequestEvent(
                        UUID.randomUUID(),
                        one.id(),
                        rules.clock.instant(),
                        Optional.empty(),
                        one.state(),
                        to,
                        act,
                        Optional.empty(),
                        "Not told by mail"));
    }

    private Holding holding(LocalDate starts, LocalDate expires) {
        Certification pmp = new Certification(
                UUID.randomUUID(),
                rules.tenant,
                "PMI",
                "PMP",
                "PDU",
                36,
                6_000,
                List.of(new Certification.Category("A", "All", 0, Optional.empty())),
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                1);
        rules.certificates.certifications.add(pmp);
        Holding one = new Holding(
                UUID.randomUUID(), rules.tenant, ana.id(), pmp.id(), starts, expires, 0, Optional.empty(), 1);
        rules.certificates.holdings.add(one);
        return one;
    }

    @Test
    void those_who_teach_the_course_are_told_that_somebody_waits_and_learn_nothing_of_the_money() {
        Person teacher = rules.person("Theo");
        TuitionRequest one = request(RequestState.PROOF_SENT, Desk.INSTRUCTOR, Optional.empty(), TODAY.plusDays(7));
        rules.instructors.put(one.id(), Set.of(teacher.id()));
        assertThat(rules.lookAtLearning().notices()).isZero();
        rules.days(3);

        assertThat(rules.lookAtLearning().notices()).isEqualTo(1);
        assertThat(rules.of(teacher.id())).singleElement().satisfies(notice -> {
            assertThat(notice.subject())
                    .isEqualTo("Waiting for you: " + one.content().title());
            assertThat(notice.path()).isEqualTo("/approvals");
        });
        assertThat(rules.lookAtLearning().notices()).isZero();
    }

    @Test
    void a_proof_is_reminded_of_14_and_3_days_before_and_not_once_it_was_sent() {
        TuitionRequest one = request(RequestState.PROOF_DUE, Desk.REQUESTER, Optional.of(ana.id()), TODAY.plusDays(18));
        assertThat(rules.lookAtLearning().notices()).isZero();
        rules.days(4);
        assertThat(rules.lookAtLearning().notices()).isEqualTo(1);
        assertThat(rules.lookAtLearning().notices()).isZero();
        assertThat(rules.of(ana.id())).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("Your proof for Statistics is due on 22 January 2027");
            assertThat(notice.path()).isEqualTo("/tuition/" + one.id());
        });
        rules.days(11);
        assertThat(rules.lookAtLearning().notices()).isEqualTo(1);
        assertThat(rules.send()).isEqualTo(1);
        assertThat(rules.look().notices())
                .as("a programme's own work tells none of it")
                .isZero();
    }

    @Test
    void a_question_is_told_at_once_and_taken_back_once_it_is_answered() {
        TuitionRequest one =
                request(RequestState.INFO_NEEDED, Desk.REQUESTER, Optional.of(ana.id()), TODAY.plusDays(7));
        rules.lookAtLearning();
        assertThat(rules.kindsOf(ana.id())).containsExactly(NoticeKind.TUITION_QUESTION);
        rules.tuition.add(
                new TuitionRequest(
                        one.id(),
                        one.tenant(),
                        one.person(),
                        one.policy(),
                        1,
                        one.content(),
                        "",
                        RequestState.SUBMITTED,
                        Desk.MANAGER,
                        Optional.of(UUID.randomUUID()),
                        one.due(),
                        0,
                        0,
                        "",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        2,
                        one.madeAt(),
                        rules.clock.instant()),
                "");
        rules.lookAtLearning();
        assertThat(rules.of(ana.id())).isEmpty();
    }

    @Test
    void what_was_decided_is_told_once_without_an_amount_and_not_after_days() {
        TuitionRequest one = request(RequestState.APPROVED, Desk.REQUESTER, Optional.of(ana.id()), TODAY.plusDays(30));
        happened(one, Act.APPROVED, RequestState.BUDGET_OK);
        assertThat(rules.lookAtLearning().notices())
                .as("the manager's yes is not the last one")
                .isZero();
        happened(one, Act.APPROVED, RequestState.APPROVED);
        happened(one, Act.PAID, RequestState.PAID);
        assertThat(rules.lookAtLearning().notices()).isEqualTo(2);
        assertThat(rules.lookAtLearning().notices()).isZero();
        assertThat(rules.of(ana.id()))
                .extracting(Notice::subject)
                .containsExactlyInAnyOrder("Statistics: approved", "Statistics: paid");
        assertThat(rules.of(ana.id())).noneMatch(notice -> notice.text().contains("Not told"));
    }

    @Test
    void news_that_nobody_told_in_days_are_none_any_more() {
        TuitionRequest one = request(RequestState.DENIED, Desk.NOBODY, Optional.empty(), TODAY);
        happened(one, Act.DENIED, RequestState.DENIED);
        rules.days(5);
        assertThat(rules.lookAtLearning().notices()).isZero();
    }

    @Test
    void a_decision_that_waits_is_told_to_whom_it_waits_for_and_as_a_number_to_those_who_run_programmes() {
        Person boss = rules.person("Boss");
        Caller learning = rules.manager("Lena");
        request(RequestState.SUBMITTED, Desk.MANAGER, Optional.of(boss.id()), TODAY.plusDays(7));
        request(RequestState.BUDGET_OK, Desk.LEARNING, Optional.empty(), TODAY.plusDays(7));
        request(RequestState.PROOF_SENT, Desk.LEARNING, Optional.empty(), TODAY.plusDays(7));
        rules.days(2);
        assertThat(rules.lookAtLearning().notices()).isZero();
        rules.days(1);
        assertThat(rules.lookAtLearning().notices()).isEqualTo(2);
        assertThat(rules.of(boss.id()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("Since 3 days ago: Statistics."));
        assertThat(rules.of(learning.person().id())).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("Waiting for you: 2 requests for tuition");
            assertThat(notice.path()).isEqualTo("/approvals");
        });
        assertThat(rules.of(ana.id())).isEmpty();
        rules.days(4);
        assertThat(rules.lookAtLearning().notices()).isEqualTo(2);
    }

    @Test
    void a_certificate_is_reminded_of_180_90_30_and_7_days_before_its_end() {
        holding(TODAY.minusDays(10), TODAY.plusDays(181));
        assertThat(rules.lookAtLearning().notices()).isZero();
        int told = 0;
        for (int days : List.of(1, 90, 60, 23)) {
            rules.days(days);
            rules.only(NoticeKind.CERTIFICATE_ENDS);
            onlyEnds();
            told += rules.lookAtLearning().notices();
        }
        assertThat(told).isEqualTo(4);
        assertThat(rules.of(ana.id()))
                .allMatch(notice -> notice.subject().startsWith("PMI PMP ends on "))
                .as("a nearer one takes the place of one that nobody read")
                .hasSize(1);
    }

    private void onlyEnds() {
        NoticeRule behind = rules.kept.rules.of(rules.tenant, Organisation.ID, NoticeKind.CERTIFICATE_BEHIND);
        if (behind.on()) {
            rules.kept.rules.save(
                    behind.with(new Design(false, behind.days(), behind.subject(), behind.text(), behind.audience())));
        }
    }

    @Test
    void who_is_behind_the_pace_is_told_and_whoever_wants_no_mail_about_it_gets_none() {
        holding(TODAY.minusDays(89), TODAY.plusDays(900));
        assertThat(rules.lookAtLearning().notices())
                .as("a cycle that has just begun")
                .isZero();
        rules.days(1);
        NoticeSettings usual = NoticeSettings.usual(rules.tenant, ana.id());
        rules.kept.preferences.save(new NoticeSettings(
                usual.tenant(),
                usual.person(),
                true,
                true,
                usual.quiet(),
                Optional.empty(),
                Set.of(NoticeKind.CERTIFICATE_BEHIND),
                0));
        assertThat(rules.lookAtLearning().notices()).isEqualTo(1);
        assertThat(rules.kindsOf(ana.id())).containsExactly(NoticeKind.CERTIFICATE_BEHIND);
        assertThat(rules.send()).isZero();
        rules.days(1);
        assertThat(rules.lookAtLearning().notices()).isZero();
    }

    @Test
    void its_rules_stand_beside_those_of_programmes_and_are_changed_like_them() {
        Caller learning = rules.manager("Lena");
        ShowRules show = new ShowRules(
                rules.programmes, rules.kept.rules, rules.kept.notices, rules.kept.preferences, rules.people.people());
        assertThat(show.run(learning, Organisation.ID).lines())
                .extracting(line -> line.rule().kind())
                .containsExactly(
                        NoticeKind.PROOF_DUE,
                        NoticeKind.TUITION_QUESTION,
                        NoticeKind.TUITION_DECIDED,
                        NoticeKind.DECISION_WAITS,
                        NoticeKind.CERTIFICATE_ENDS,
                        NoticeKind.CERTIFICATE_BEHIND);
        assertThat(show.run(learning, rules.programme.id()).lines())
                .noneMatch(line -> line.rule().kind().isOfOrganisation());
        Design shorter = new Design(true, List.of(60, 30, 14, 7), "{title}: {days}", "{date}", Audience.CONCERNED);
        NoticeRule kept = rules.saveRule.run(
                learning, Organisation.ID, new Change(NoticeKind.CERTIFICATE_ENDS, shorter, 0, Optional.empty()));
        assertThat(kept.days()).containsExactly(60, 30, 14, 7);
        refused(
                "notice-kind-elsewhere",
                () -> rules.saveRule.run(
                        learning,
                        rules.programme.id(),
                        new Change(NoticeKind.CERTIFICATE_ENDS, shorter, 0, Optional.empty())));
        refused(
                "notice-place-unknown",
                () -> rules.saveRule.run(
                        learning,
                        Organisation.ID,
                        new Change(
                                NoticeKind.PROOF_DUE,
                                new Design(true, List.of(14), "{partner}", "x", Audience.CONCERNED),
                                0,
                                Optional.empty())));
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

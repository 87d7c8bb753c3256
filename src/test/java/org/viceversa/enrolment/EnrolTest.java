package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.enrolment.EnrolmentFixture.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Enrolment.Pause;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.ShowEnrolments.Line;
import org.viceversa.enrolment.ShowEnrolments.Step;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.CourseOptOuts.OptOut;
import org.viceversa.programme.Cycle;

/** The way of somebody from the form to the pairing, and what stops them. */
class EnrolTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final Caller ana = fixture.learner("6", "Ana Álvarez");

    private UUID cycle() {
        return fixture.cycle.id();
    }

    private Enrolment kept(Caller caller) {
        return fixture.enrolments
                .findOf(fixture.tenant, cycle(), caller.person().id())
                .orElseThrow();
    }

    private Step step(Caller caller) {
        return fixture.show.run(caller).get(0).step();
    }

    @Test
    void a_form_is_filled_in_sent_and_ready_after_the_orientation() {
        assertThat(step(ana)).isEqualTo(Step.JOIN);
        Enrolment draft = fixture.mentor(ana);
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(step(ana)).isEqualTo(Step.CONTINUE);

        Enrolment sent = fixture.submit.run(ana, cycle(), draft.version(), 1);
        assertThat(sent.state()).isEqualTo(State.ENROLLED);
        assertThat(step(ana)).isEqualTo(Step.ORIENTATION);

        fixture.orient(ana, Side.MENTOR);
        assertThat(kept(ana).state()).isEqualTo(State.READY);
        assertThat(step(ana)).isEqualTo(Step.READY);
        assertThat(fixture.movesOf(sent)).containsExactly(Move.STARTED, Move.SUBMITTED, Move.ORIENTED);
    }

    @Test
    void the_levels_of_the_form_are_what_the_person_says_of_themselves() {
        fixture.sent(ana);

        assertThat(fixture.reported).isEqualTo(Map.of(fixture.python.id(), 4));
    }

    @Test
    void a_programme_with_approval_waits_for_the_manager_s_word() {
        fixture.change(EnrolmentFixture::withApproval);
        Enrolment applied = fixture.sent(ana);
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        Line line = fixture.show.run(ana).get(0);
        assertThat(line.step()).isEqualTo(Step.APPROVAL);
        assertThat(line.on()).isEqualTo(fixture.cycle.nextRun());

        Caller manager = fixture.manager();
        assertThat(fixture.show.countApplications(manager)).isEqualTo(1);
        assertThat(fixture.decide.run(manager, applied.id(), true, "").state()).isEqualTo(State.ENROLLED);
        assertRefused("enrolment-state", () -> fixture.decide.run(manager, applied.id(), false, ""));
    }

    @Test
    void who_was_refused_does_not_come_back_to_the_same_cycle_and_hears_no_reason() {
        fixture.change(EnrolmentFixture::withApproval);
        Enrolment applied = fixture.sent(ana);
        fixture.decide.run(fixture.manager(), applied.id(), false, "On leave until May");

        assertThat(kept(ana).state()).isEqualTo(State.DECLINED);
        assertRefused("application-refused", () -> fixture.change.comeBack(ana, cycle()));
        assertThat(fixture.enrolments.listHistory(fixture.tenant, applied.id()))
                .last()
                .extracting(EnrolmentEvent::reason)
                .isEqualTo("On leave until May");
    }

    @Test
    void nobody_decides_on_their_own_application() {
        fixture.change(EnrolmentFixture::withApproval);
        Enrolment applied = fixture.sent(ana);
        Caller herself = fixture.caller(ana.person(), ToolRole.LEARNER, ToolRole.PROGRAMME_MANAGER);

        assertRefused("own-application", () -> fixture.decide.run(herself, applied.id(), true, ""));
    }

    @Test
    void who_enrols_twice_hears_that_nothing_more_is_needed() {
        Enrolment sent = fixture.sent(ana);

        assertRefused("already-enrolled", () -> fixture.submit.run(ana, cycle(), sent.version(), 1));
    }

    @Test
    void without_consent_nothing_is_sent() {
        Enrolment draft = fixture.mentor(ana);

        assertRefused("consent-missing", () -> fixture.submit.run(ana, cycle(), draft.version(), 0));
        assertRefused("notice-changed", () -> fixture.submit.run(ana, cycle(), draft.version(), 7));
        assertThat(kept(ana).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_notice_that_changes_is_asked_for_anew() {
        fixture.sent(ana);
        fixture.orient(ana, Side.MENTOR);
        fixture.change(programme -> EnrolmentFixture.withNotice(programme, 2));

        assertThat(step(ana)).isEqualTo(Step.CONSENT);
        assertRefused("notice-changed", () -> fixture.change.agree(ana, cycle(), 1));
        fixture.change.agree(ana, cycle(), 2);
        assertThat(step(ana)).isEqualTo(Step.READY);
    }

    @Test
    void after_the_last_day_nobody_begins_or_sends_but_the_form_is_kept() {
        Enrolment draft = fixture.mentor(ana);
        Caller bo = fixture.learner("7", "Bo Lindqvist");
        fixture.clock.goOn(Duration.ofDays(20));

        assertRefused("cycle-not-open", () -> fixture.submit.run(ana, cycle(), draft.version(), 1));
        assertRefused("cycle-not-open", () -> fixture.mentor(bo));
        assertThat(kept(ana).answers()).isEqualTo(draft.answers());
    }

    @Test
    void a_full_cycle_has_a_waiting_list_and_a_manager_may_let_somebody_in() {
        fixture.changeCycle(cycle -> EnrolmentFixture.withCapacity(cycle, 1));
        fixture.sent(ana);
        Caller bo = fixture.learner("7", "Bo Lindqvist");
        Enrolment waiting = fixture.sent(bo);

        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(fixture.openForm.run(bo, cycle()).full()).containsExactly(Side.MENTOR);
        assertThat(fixture.decide.run(fixture.manager(), waiting.id(), true, "").state())
                .isEqualTo(State.ENROLLED);
    }

    @Test
    void a_course_that_stays_out_has_no_way_in() {
        fixture.programmes
                .optOuts()
                .add(new OptOut(
                        fixture.tenant,
                        fixture.programme.id(),
                        fixture.course.id(),
                        UUID.randomUUID(),
                        fixture.clock.instant()));

        assertRefused("programme-not-here", () -> fixture.mentor(ana));
        assertThat(fixture.show.run(ana)).isEmpty();
    }

    @Test
    void a_programme_by_invitation_takes_the_invited_only() {
        fixture.change(EnrolmentFixture::byInvitation);
        assertRefused("programme-not-here", () -> fixture.mentor(ana));

        fixture.invited.add(ana.person().id());
        assertThat(fixture.mentor(ana).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void what_is_missing_is_named() {
        Enrolment empty = fixture.saveAnswers.run(ana, cycle(), 0, Set.of(), Answers.NONE);

        assertRefused("answers-incomplete", () -> fixture.submit.run(ana, cycle(), empty.version(), 1));
        assertThat(new FormShape(fixture.programme).listMissing(Set.of(), Answers.NONE))
                .containsExactly("side", "languages", "availability");
        assertThat(new FormShape(fixture.programme).listMissing(EnumSet.of(Side.MENTEE), Answers.NONE))
                .containsExactly("needs", "languages", "availability");
    }

    @Test
    void a_second_window_does_not_overwrite_the_first() {
        Enrolment first = fixture.mentor(ana);

        assertRefused("enrolment-changed", () -> fixture.mentor(ana));
        assertThat(kept(ana)).isEqualTo(first);
    }

    @Test
    void only_skills_of_the_programme_and_no_more_of_them_than_it_takes() {
        Need foreign = new Need(UUID.randomUUID(), 0, 2, 1);

        assertRefused(
                "skill-not-in-programme",
                () -> fixture.saveAnswers.run(ana, cycle(), 0, Set.of(), fixture.answers(List.of(foreign), List.of())));
        assertRefused(
                "answers-invalid",
                () -> fixture.saveAnswers.run(
                        ana, cycle(), 0, EnumSet.allOf(Side.class), fixture.teaching(fixture.python, 3)));
        assertThat(fixture.enrolments.listFor(fixture.tenant, ana.person().id()))
                .isEmpty();
    }

    @Test
    void whom_somebody_avoids_must_be_known_here() {
        Answers answers = fixture.teaching(fixture.python, 3);
        Answers avoiding = new Answers(
                answers.needs(),
                answers.offers(),
                answers.languages(),
                answers.availability(),
                answers.zone(),
                answers.topicsOff(),
                List.of(UUID.randomUUID()),
                1,
                Optional.empty());

        assertRefused("person-unknown", () -> fixture.saveAnswers.run(ana, cycle(), 0, Set.of(), avoiding));
    }

    @Test
    void who_takes_part_may_change_answers_but_neither_empty_them_nor_change_sides() {
        Enrolment sent = fixture.sent(ana);
        Enrolment changed = fixture.saveAnswers.run(
                ana, cycle(), sent.version(), EnumSet.of(Side.MENTOR), fixture.teaching(fixture.feeds, 5));

        assertThat(changed.state()).isEqualTo(State.ENROLLED);
        assertRefused(
                "answers-incomplete",
                () -> fixture.saveAnswers.run(
                        ana,
                        cycle(),
                        changed.version(),
                        EnumSet.of(Side.MENTOR),
                        fixture.answers(List.of(), List.of())));
        assertRefused(
                "side-fixed",
                () -> fixture.saveAnswers.run(
                        ana, cycle(), changed.version(), EnumSet.of(Side.MENTEE), fixture.learning(fixture.feeds, 1)));
    }

    @Test
    void who_leaves_may_come_back_while_the_cycle_is_open() {
        fixture.sent(ana);
        Enrolment left = fixture.change.leave(ana, cycle());
        assertThat(left.state()).isEqualTo(State.LEFT);
        assertThat(fixture.show.run(ana)).isEmpty();

        Enrolment back = fixture.change.comeBack(ana, cycle());
        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(back.answers()).isEqualTo(left.answers());

        fixture.change.leave(ana, cycle());
        fixture.changeCycle(cycle -> cycle.inState(Cycle.State.CLOSED));
        assertRefused("cycle-not-open", () -> fixture.change.comeBack(ana, cycle()));
    }

    @Test
    void a_pause_begins_and_ends_by_itself() {
        fixture.sent(ana);
        LocalDate tomorrow = LocalDate.of(2026, 11, 23);
        fixture.change.pause(ana, cycle(), new Pause(tomorrow, tomorrow.plusDays(3)));

        assertThat(kept(ana).stateOn(tomorrow.minusDays(1), 1)).isEqualTo(State.ENROLLED);
        assertThat(kept(ana).stateOn(tomorrow.plusDays(3), 1)).isEqualTo(State.PAUSED);
        assertThat(kept(ana).stateOn(tomorrow.plusDays(4), 1)).isEqualTo(State.ENROLLED);
        assertRefused("pause-invalid", () -> new Pause(tomorrow, tomorrow.minusDays(1)));
        assertThat(fixture.change.resume(ana, cycle()).pause()).isEmpty();
    }

    @Test
    void a_wrong_answer_of_the_orientation_may_be_tried_again() {
        fixture.sent(ana);
        TakeOrientation.Result wrong =
                fixture.orientation.run(ana, cycle(), Side.MENTOR, Set.of("what"), Map.of("voluntary", 0));
        assertThat(wrong.right()).isEmpty();
        assertThat(wrong.enrolment().progressOf(Side.MENTOR).read()).containsExactly("what");

        TakeOrientation.Result right =
                fixture.orientation.run(ana, cycle(), Side.MENTOR, Set.of(), Map.of("voluntary", 1));
        assertThat(right.right()).containsExactly("voluntary");
        assertThat(right.enrolment().progressOf(Side.MENTOR).isDone()).isFalse();
        assertRefused(
                "question-unknown",
                () -> fixture.orientation.run(ana, cycle(), Side.MENTOR, Set.of(), Map.of("nonsense", 1)));
        assertRefused("side-unknown", () -> fixture.orientation.run(ana, cycle(), Side.MENTEE, Set.of(), Map.of()));
    }

    @Test
    void a_new_form_knows_the_language_and_what_was_said_last_time() {
        assertThat(fixture.openForm.run(ana, cycle()).answers().languages())
                .containsExactly(new SpokenLanguage("de", LanguageLevel.FLUENT));
        fixture.sent(ana);
        Cycle next = fixture.cycle;
        UUID last = next.id();
        fixture.cycle = org.viceversa.testkit.Programmed.cycle(fixture.programme, Cycle.State.OPEN);
        fixture.programmes.cycles().add(fixture.cycle);

        OpenForm.Form form = fixture.openForm.run(ana, cycle());

        assertThat(last).isNotEqualTo(cycle());
        assertThat(form.enrolment()).isEmpty();
        assertThat(form.answers().offers())
                .isEqualTo(fixture.teaching(fixture.python, 4).offers());
        assertThat(form.answers().zone()).isEqualTo(EnrolmentFixture.ZURICH);
    }

    @Test
    void an_invitation_is_recognised_by_an_address_that_is_known_only_later() {
        Person person = ana.person();
        inviteAsMentee("6@EXAMPLE.org");

        Line line = fixture.show.run(ana).get(0);

        assertThat(line.step()).isEqualTo(Step.INVITED);
        Invitation invitation =
                fixture.invitations.listOf(fixture.tenant, cycle()).get(0);
        assertThat(invitation.person()).contains(person.id());
        assertThat(invitation.openedAt()).contains(fixture.clock.instant());
        assertThat(fixture.change.decline(ana, cycle()).state()).isEqualTo(State.DECLINED);
        assertThat(fixture.change.comeBack(ana, cycle()).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void who_is_invited_finds_their_side_chosen_and_the_form_filled_in_as_for_everybody() {
        OpenForm.Form uninvited = fixture.openForm.run(ana, cycle());
        inviteAsMentee("6@example.org");
        fixture.show.run(ana);

        OpenForm.Form form = fixture.openForm.run(ana, cycle());

        assertThat(uninvited.sides()).isEmpty();
        assertThat(form.sides()).containsExactly(Side.MENTEE);
        assertThat(form.answers()).isEqualTo(uninvited.answers()).isNotEqualTo(Answers.NONE);
    }

    private void inviteAsMentee(String email) {
        fixture.invitations.addAll(List.of(new Invitation(
                UUID.randomUUID(),
                fixture.tenant,
                cycle(),
                Side.MENTEE,
                new Invitation.Contact(Invitation.Contact.Kind.EMAIL, email),
                "",
                Optional.empty(),
                UUID.randomUUID(),
                fixture.clock.instant(),
                Optional.empty(),
                Optional.empty())));
    }
}

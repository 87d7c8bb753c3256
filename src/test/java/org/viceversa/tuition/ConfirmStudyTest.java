package org.viceversa.tuition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.TODAY;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.time.Duration;
import java.util.List;
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
import org.viceversa.tuition.TuitionRequest.Desk;

/** Proof without a file: somebody who was there stands by it. */
class ConfirmStudyTest {

    private static final UUID OFFERING = UUID.randomUUID();
    private static final UUID COURSE = UUID.randomUUID();

    private final TuitionWorld world = TuitionWorld.inMemory();
    private final Tuition tuition = world.tuition;
    private Caller manager;
    private Caller ana;
    private Caller learning;
    private Caller teacher;
    private TuitionPolicy policy;

    @BeforeEach
    void begin() {
        manager = world.employee("manager", "");
        ana = world.employee("ana", "manager");
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        teacher = world.employee("teacher", "", ToolRole.INSTRUCTOR);
        policy = world.policy(learning, terms(525_000, YearBasis.COURSE_END));
        tuition.budgets().allocate(learning, CENTRE, 2026, usd(1_000_000), "");
        world.courses.put(OFFERING, COURSE);
        world.taught.put(teacher.person().id(), Set.of(COURSE));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private TuitionRequest proofDue(Caller who, Optional<UUID> offering) {
        RequestContent usual = course(100_000);
        RequestContent content = new RequestContent(
                usual.title(),
                usual.provider(),
                usual.category(),
                offering,
                usual.expenses(),
                0,
                usual.starts(),
                usual.ends(),
                "",
                Optional.empty());
        TuitionRequest one = tuition.apply().draft(who, Optional.of(policy.id()), content);
        one = tuition.apply().send(who, one.id(), one.version());
        if (one.desk() == Desk.MANAGER) {
            one = tuition.decide().approve(manager, one.id(), one.version(), 0, "");
        }
        one = tuition.decide().approve(learning, one.id(), one.version(), 100_000, "");
        world.clock.goOn(Duration.ofDays(61));
        keep();
        return now(one);
    }

    private TuitionRequest now(TuitionRequest one) {
        return world.requests.find(one.tenant(), one.id()).orElseThrow();
    }

    private void keep() {
        tuition.keep().list().forEach(tuition.keep()::run);
    }

    @Test
    void an_instructor_of_the_course_says_that_it_was_passed_and_sees_no_money() {
        TuitionRequest one = proofDue(ana, Optional.of(OFFERING));
        assertThat(tuition.show().detail(ana, one.id()).instructor()).isTrue();
        TuitionRequest asked = tuition.prove().askInstructor(ana, one.id(), one.version(), "Spring term");
        assertThat(asked.desk()).isEqualTo(Desk.INSTRUCTOR);
        assertThat(tuition.confirm().listInstructors(asked))
                .containsExactly(teacher.person().id());
        assertThat(tuition.confirm().listInstructors(one)).isEmpty();
        assertThat(tuition.confirm().list(teacher))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("Spring term"));
        assertThat(tuition.show().home(teacher).orElseThrow().toDecide()).isEqualTo(1);
        assertRefused("tuition-request-unknown", () -> tuition.show().detail(teacher, one.id()));
        assertRefused("proof-not-confirmed", () -> tuition.prove().accept(learning, one.id(), asked.version(), "A"));
        assertRefused("grade-unknown", () -> tuition.confirm().confirm(teacher, one.id(), asked.version(), "Z", ""));
        tuition.confirm().confirm(teacher, one.id(), asked.version(), "B", "");

        TuitionRequest confirmed = now(one);
        assertThat(confirmed.grade()).isEqualTo("B");
        assertThat(confirmed.desk()).isEqualTo(Desk.LEARNING);
        assertRefused("tuition-request-unknown", () -> tuition.show().detail(teacher, one.id()));
        assertThat(tuition.confirm().list(teacher)).isEmpty();
        assertThat(tuition.prove()
                        .accept(learning, one.id(), confirmed.version(), confirmed.grade())
                        .payableMinor())
                .isEqualTo(75_000);
    }

    @Test
    void nobody_else_confirms_and_nobody_confirms_their_own() {
        TuitionRequest one = proofDue(ana, Optional.of(OFFERING));
        TuitionRequest asked = tuition.prove().askInstructor(ana, one.id(), one.version(), "Please");
        Caller otherTeacher = world.employee("other", "", ToolRole.INSTRUCTOR);
        world.taught.put(otherTeacher.person().id(), Set.of(UUID.randomUUID()));
        world.taught.put(ana.person().id(), Set.of(COURSE));
        for (Caller any : List.of(otherTeacher, manager, learning, ana)) {
            assertRefused(
                    "tuition-request-unknown",
                    () -> tuition.confirm().confirm(any, one.id(), asked.version(), "A", ""));
            assertThat(tuition.confirm().list(any)).isEmpty();
        }
        assertRefused(
                "tuition-request-changed",
                () -> tuition.confirm().confirm(teacher, one.id(), asked.version() - 1, "A", ""));
        assertThat(now(one)).isEqualTo(asked);
    }

    @Test
    void what_is_no_course_here_has_no_instructor_to_ask() {
        TuitionRequest one = proofDue(ana, Optional.empty());
        assertThat(tuition.show().detail(ana, one.id()).instructor()).isFalse();
        assertRefused("course-elsewhere", () -> tuition.prove().askInstructor(ana, one.id(), one.version(), "Please"));
        assertThat(now(one).state()).isEqualTo(RequestState.PROOF_DUE);
    }

    @Test
    void the_manager_stands_by_a_presentation_or_not() {
        TuitionRequest one = proofDue(ana, Optional.empty());
        TuitionRequest sent = tuition.prove().sendPresentation(ana, one.id(), one.version(), "To the team", "A");
        assertThat(sent.owner()).contains(manager.person().id());
        assertRefused("words-missing", () -> tuition.confirm().turnDown(manager, one.id(), sent.version(), " "));
        tuition.confirm().turnDown(manager, one.id(), sent.version(), "It did not take place");
        TuitionRequest back = now(one);
        assertThat(back.state()).isEqualTo(RequestState.PROOF_REJECTED);
        TuitionRequest again = tuition.prove().sendPresentation(ana, one.id(), back.version(), "On Monday", "A");
        assertRefused("proof-not-confirmed", () -> tuition.prove().accept(manager, one.id(), again.version(), "A"));
        tuition.confirm().confirm(manager, one.id(), again.version(), "F", "I was there");
        assertThat(now(one).grade()).isEqualTo("A");
        assertThat(now(one).desk()).isEqualTo(Desk.LEARNING);
        assertThat(world.requests.listEvents(world.tenant, one.id()))
                .extracting(RequestEvent::act)
                .endsWith(RequestEvent.Act.PROOF_SENT, RequestEvent.Act.PROOF_CONFIRMED);
    }

    @Test
    void who_does_not_answer_does_not_hold_it_up_and_who_has_no_manager_goes_to_learning() {
        TuitionRequest one = proofDue(ana, Optional.of(OFFERING));
        TuitionRequest asked = tuition.prove().askInstructor(ana, one.id(), one.version(), "Please");
        world.clock.goOn(Duration.ofDays(7));
        keep();
        assertThat(now(one).desk()).isEqualTo(Desk.INSTRUCTOR);
        world.clock.goOn(Duration.ofDays(1));
        keep();
        TuitionRequest late = now(one);
        assertThat(late.desk()).isEqualTo(Desk.LEARNING);
        assertThat(late.state()).isEqualTo(RequestState.PROOF_SENT);
        assertRefused(
                "tuition-request-unknown",
                () -> tuition.confirm().confirm(teacher, one.id(), asked.version(), "A", ""));
        assertThat(TODAY).isBefore(late.due().orElseThrow());
    }

    @Test
    void a_presentation_of_somebody_without_a_manager_goes_to_learning() {
        TuitionRequest one = proofDue(manager, Optional.empty());
        TuitionRequest sent = tuition.prove().sendPresentation(manager, one.id(), one.version(), "To the board", "A");
        assertThat(sent.desk()).isEqualTo(Desk.LEARNING);
    }
}

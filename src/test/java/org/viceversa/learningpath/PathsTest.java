package org.viceversa.learningpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.viceversa.certification.CountOffering;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.learningpath.KeepPaths.Draft;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.AssessCourse;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.testkit.InMemoryCertificates;
import org.viceversa.testkit.InMemoryLearningPaths;
import org.viceversa.testkit.InMemoryOfferings;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.SettableClock;

class PathsTest {

    private static final SettableClock CLOCK = new SettableClock("2026-11-22T10:00:00Z");

    /** No step here is of an offering. */
    private static final FinishOffering NOTHING_TO_FINISH = finish(new InMemorySkillStore(), new InMemoryCertificates());

    private final UUID tenant = UUID.randomUUID();
    private final KeepPaths keepPaths =
            new KeepPaths(new InMemoryLearningPaths(), new InMemoryOfferings(), NOTHING_TO_FINISH, CLOCK);
    private final Caller ana = caller(tenant);
    private final Caller bo = caller(tenant);
    private final Caller manager = caller(tenant, ToolRole.PROGRAMME_MANAGER);

    private static FinishOffering finish(InMemorySkillStore known, InMemoryCertificates held) {
        EstimateSkills estimate =
                new EstimateSkills(known.skills, known.assessments, known.practices, known.rules, CLOCK);
        return new FinishOffering(
                new AssessCourse(known.skills, known.assessments, estimate, known.evidence, CLOCK),
                new CountOffering(new KeepCertifications(held.certifications), held.holdings, held.credits));
    }

    private static Caller caller(UUID tenant, ToolRole... roles) {
        Particulars particulars = new Particulars("Ana Álvarez", "", "", "", "");
        Person person = new Person(UUID.randomUUID(), tenant, "6", particulars, true, false, "en");
        return new Caller(tenant, person, Optional.empty(), Set.of(roles));
    }

    private static Step step(String title, String choice, UUID... after) {
        return new Step(
                UUID.randomUUID(),
                Step.Kind.OTHER,
                Optional.empty(),
                title,
                List.of(after),
                choice,
                Optional.empty(),
                StepState.PLANNED);
    }

    private static Draft draft(Step... steps) {
        return new Draft("Data for boards", Target.SKILLS, List.of(steps));
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private LearningPath go(LearningPath path, Step step, StepState to) {
        return keepPaths.step(ana, path.id(), path.version(), step.id(), to);
    }

    @Test
    void a_path_is_its_owners_alone() {
        LearningPath path = keepPaths.add(ana, false, draft());

        assertRefused(() -> keepPaths.show(bo, path.id()), "path-unknown");
        assertRefused(() -> keepPaths.show(manager, path.id()), "path-unknown");
        assertRefused(() -> keepPaths.change(bo, path.id(), 1, draft()), "path-unknown");
        assertRefused(() -> keepPaths.show(caller(UUID.randomUUID()), path.id()), "path-unknown");
        assertThat(keepPaths.list(bo).mine()).isEmpty();
    }

    @Test
    void templates_are_made_by_those_who_run_programmes_and_copied_by_everybody() {
        Step first = step("First", "");
        Step second = step("Second", "", first.id());
        assertRefused(() -> keepPaths.add(ana, true, draft()), "not-allowed");
        LearningPath template = keepPaths.add(manager, true, draft(first, second));
        assertRefused(() -> keepPaths.change(ana, template.id(), 1, draft()), "not-allowed");

        LearningPath mine = keepPaths.copy(ana, template.id());
        assertThat(mine.owner()).contains(ana.person().id());
        assertThat(mine.steps()).extracting(Step::title).containsExactly("First", "Second");
        assertThat(mine.steps().get(1).after())
                .containsExactly(mine.steps().get(0).id())
                .doesNotContain(first.id());
        keepPaths.change(ana, mine.id(), 1, draft());
        assertThat(keepPaths.show(bo, template.id()).steps()).hasSize(2);
    }

    @Test
    void no_step_comes_after_itself_or_after_one_that_is_not_there() {
        Step first = step("First", "");
        Step second = step("Second", "", first.id());
        Step looped = new Step(
                first.id(),
                first.kind(),
                Optional.empty(),
                "First",
                List.of(second.id()),
                "",
                Optional.empty(),
                StepState.PLANNED);

        assertRefused(() -> keepPaths.add(ana, false, draft(looped, second)), "step-loop");
        assertRefused(() -> keepPaths.add(ana, false, draft(second)), "step-before-unknown");
        assertRefused(() -> keepPaths.add(ana, false, draft(first, first)), "step-before-unknown");
        assertRefused(() -> keepPaths.add(ana, false, draft(step(" ", ""))), "step-title-invalid");
        assertRefused(() -> keepPaths.add(ana, false, new Draft("", Target.FREE, List.of())), "path-title-invalid");
    }

    @Test
    void a_step_begins_after_what_comes_before_it() {
        Step first = step("First", "");
        Step second = step("Second", "", first.id());
        LearningPath path = keepPaths.add(ana, false, draft(first, second));

        assertRefused(() -> go(path, second, StepState.STARTED), "step-too-early");
        LearningPath later = go(path, first, StepState.DONE);
        assertThat(go(later, second, StepState.STARTED).steps())
                .extracting(Step::state)
                .containsExactly(StepState.DONE, StepState.STARTED);
        assertRefused(() -> go(path, first, StepState.PLANNED), "path-changed");
    }

    @Test
    void of_a_choice_one_is_enough_and_only_one_goes_on() {
        Step course = step("Course", "basics");
        Step book = step("Book", "basics");
        Step exam = step("Exam", "", course.id(), book.id());
        LearningPath path = keepPaths.add(ana, false, draft(course, book, exam));
        LearningPath begun = go(path, course, StepState.STARTED);

        assertRefused(() -> go(begun, book, StepState.STARTED), "step-chosen-otherwise");
        LearningPath read = go(begun, course, StepState.DONE);
        LearningPath through = go(read, exam, StepState.DONE);
        LearningPath active = keepPaths.move(ana, through.id(), through.version(), State.ACTIVE);
        assertThat(keepPaths
                        .move(ana, active.id(), active.version(), State.DONE)
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void a_path_with_open_steps_is_not_done_and_states_do_not_jump() {
        LearningPath path = keepPaths.add(ana, false, draft(step("First", "")));

        assertRefused(() -> keepPaths.move(ana, path.id(), 1, State.DONE), "path-state-impossible");
        LearningPath active = keepPaths.move(ana, path.id(), 1, State.ACTIVE);
        assertRefused(() -> keepPaths.move(ana, path.id(), active.version(), State.DONE), "path-not-through");
    }

    @Test
    void steps_that_stay_keep_how_far_they_are() {
        Step first = step("First", "");
        LearningPath path = keepPaths.add(ana, false, draft(first));
        LearningPath begun = go(path, first, StepState.STARTED);

        LearningPath changed = keepPaths.change(ana, path.id(), begun.version(), draft(step("New", ""), first));
        assertThat(changed.steps()).extracting(Step::state).containsExactly(StepState.PLANNED, StepState.STARTED);
    }
}

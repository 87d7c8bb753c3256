package org.viceversa.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.Programmed.NOW;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.persistence.JsonStarterSet;
import org.viceversa.testkit.InMemoryFrameworks;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.InMemorySkills;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SettableClock;

/** All use cases of programmes, without a database. */
final class ProgrammeFixture {

    final UUID tenant = UUID.randomUUID();
    final SettableClock clock = new SettableClock(NOW.toString());
    final InMemoryProgrammes programmes = new InMemoryProgrammes();
    final Cycles cycles = programmes.cycles();
    final Changes changes = programmes.changes();
    final CourseOptOuts optOuts = programmes.optOuts();
    final InMemoryPeople people = new InMemoryPeople();
    final Courses courses = people.courses();
    final InMemoryFrameworks frameworks = new InMemoryFrameworks();
    final InMemorySkills skills = new InMemorySkills(frameworks, (itsTenant, skill) -> false);
    final Set<UUID> used = new HashSet<>();
    final Set<UUID> invitedTo = new HashSet<>();

    final History history = new History(changes, clock);
    final EnsureStarterSkills starter = new EnsureStarterSkills(frameworks, skills, new JsonStarterSet(), clock);
    final ReachOfProgramme reach = new ReachOfProgramme(optOuts, (itsTenant, person) -> invitedTo);
    final CreateProgramme create = new CreateProgramme(programmes, cycles, skills, starter, history, clock);
    final EditProgramme edit = new EditProgramme(programmes, cycles, new DesignCheck(skills, courses), history, clock);
    final ArchiveProgramme archive = new ArchiveProgramme(programmes, cycles, history, clock);
    final DuplicateProgramme duplicate = new DuplicateProgramme(programmes, cycles, history, clock);
    final EditCycle editCycle = new EditCycle(programmes, cycles, history);
    final ChangeCycleState move =
            new ChangeCycleState(programmes, cycles, (itsTenant, cycle) -> used.contains(cycle), history, clock);
    final CloseDueCycles closeDue = new CloseDueCycles(cycles, history, clock);
    final ListProgrammes list = new ListProgrammes(programmes, cycles, (itsTenant, ids) -> Map.of());
    final ListProgrammesForMe mine = new ListProgrammesForMe(programmes, cycles, optOuts, reach, clock);
    final OptCourseOut optOut = new OptCourseOut(programmes, courses, optOuts, history, clock);
    final ListSkillChoices skillChoices = new ListSkillChoices(skills, starter);
    final ExportProgramme export = new ExportProgramme(programmes, cycles, skills, clock);
    final ImportProgramme bringIn = new ImportProgramme(programmes, cycles, skills, starter, history, clock);
    final ReadProgramme read = new ReadProgramme(
            new ReadProgramme.Shelf(
                    programmes,
                    cycles,
                    changes,
                    optOuts,
                    (itsTenant, ids) -> Map.of(),
                    skills,
                    courses,
                    people.people()),
            clock);
    final TryProgramme tryOut = new TryProgramme(programmes, skills, (caller, most) -> List.of());

    final Course course = courses.add(course("12", "Reverse Mentoring"));

    Course course(String contextId, String title) {
        return new Course(
                UUID.randomUUID(),
                tenant,
                contextId,
                title,
                "RM",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                RosterState.UNREAD);
    }

    Caller caller(ToolRole... roles) {
        return callerOf(tenant, Optional.of(course), roles);
    }

    Caller callerOf(UUID itsTenant, Optional<Course> itsCourse, ToolRole... roles) {
        Person person = people.people()
                .add(new Person(
                        UUID.randomUUID(),
                        itsTenant,
                        UUID.randomUUID().toString(),
                        new Particulars("Ngozi Adeyemi", "", "", "", ""),
                        true,
                        false,
                        "en"));
        return new Caller(itsTenant, person, itsCourse, Set.of(roles));
    }

    Caller manager() {
        return caller(ToolRole.PROGRAMME_MANAGER);
    }

    /** From the Rotnem template, with what only the organisation knows. */
    Begun ready() {
        Begun begun = create.run(manager(), "rotnem", "", Programmed.ZONE);
        Programme edited = edit.run(
                manager(),
                begun.programme().id(),
                1,
                with(begun.programme().design(), List.of(new Programme.SafetyContact("Līga Bērziņa", "ext. 12"))));
        return new Begun(edited, begun.cycle());
    }

    static ProgrammeDesign with(ProgrammeDesign design, List<Programme.SafetyContact> contacts) {
        return new ProgrammeDesign(
                design.name(),
                design.kind(),
                design.labels(),
                design.goal(),
                design.sponsor(),
                design.champion(),
                design.skills(),
                design.direction(),
                design.visibility(),
                design.approval(),
                design.form(),
                design.pairing(),
                design.conduct(),
                design.notice(),
                contacts,
                design.courses());
    }

    static ProgrammeDesign withGoalAndNotice(ProgrammeDesign design, String goal, String notice) {
        return new ProgrammeDesign(
                design.name(),
                design.kind(),
                design.labels(),
                goal,
                design.sponsor(),
                design.champion(),
                design.skills(),
                design.direction(),
                design.visibility(),
                design.approval(),
                design.form(),
                design.pairing(),
                design.conduct(),
                notice,
                design.contacts(),
                design.courses());
    }

    Cycle now(Cycle cycle) {
        return cycles.get(tenant, cycle.id());
    }

    Cycle moved(Cycle cycle, Cycle.State state) {
        return move.run(manager(), cycle.id(), now(cycle).version(), state, "");
    }

    static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> Assertions.assertThat(refused.code()).isEqualTo(code));
    }
}

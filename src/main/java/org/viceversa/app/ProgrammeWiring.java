package org.viceversa.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.viceversa.employees.persistence.JdbcEmployeeRecords;
import org.viceversa.people.Caller;
import org.viceversa.people.persistence.JdbcMemberLists;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ArchiveProgramme;
import org.viceversa.programme.ChangeCycleState;
import org.viceversa.programme.CloseDueCycles;
import org.viceversa.programme.CreateProgramme;
import org.viceversa.programme.CycleCounts;
import org.viceversa.programme.CycleUses;
import org.viceversa.programme.DesignCheck;
import org.viceversa.programme.DuplicateProgramme;
import org.viceversa.programme.EditCycle;
import org.viceversa.programme.EditProgramme;
import org.viceversa.programme.ExportProgramme;
import org.viceversa.programme.History;
import org.viceversa.programme.ImportProgramme;
import org.viceversa.programme.Invitees;
import org.viceversa.programme.ListProgrammes;
import org.viceversa.programme.ListProgrammesForMe;
import org.viceversa.programme.ListSkillChoices;
import org.viceversa.programme.OptCourseOut;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.programme.ReadProgramme;
import org.viceversa.programme.ShowProgrammesAtHome;
import org.viceversa.programme.TryProgramme;
import org.viceversa.programme.persistence.JdbcChanges;
import org.viceversa.programme.persistence.JdbcCourseOptOuts;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.programme.schedule.CycleJobs;
import org.viceversa.programme.web.CyclesResource;
import org.viceversa.programme.web.DryRunResource;
import org.viceversa.programme.web.MyProgrammesResource;
import org.viceversa.programme.web.OptOutsResource;
import org.viceversa.programme.web.ProgrammeCyclesResource;
import org.viceversa.programme.web.ProgrammeFileResource;
import org.viceversa.programme.web.ProgrammeFilesResource;
import org.viceversa.programme.web.ProgrammeSkillsResource;
import org.viceversa.programme.web.ProgrammeTemplatesResource;
import org.viceversa.programme.web.ProgrammesAtHome;
import org.viceversa.programme.web.ProgrammesResource;
import org.viceversa.skills.EnsureStarterSkills;
import org.viceversa.skills.persistence.JdbcSkills;

/** Programmes, their cycles, and what they reach. */
final class ProgrammeWiring {

    final JdbcProgrammes programmes;
    final JdbcCycles cycles;
    final ReachOfProgramme reach;
    final ChangeCycleState changeCycleState;
    private final ShowProgrammesAtHome atHome;
    private final List<Object> resources;

    /** What enrolments tell of cycles. */
    record Enrolments(CycleUses uses, CycleCounts counts, Invitees invitees) {}

    ProgrammeWiring(Plumbing plumbing, PeopleWiring people, SkillsWiring library, Enrolments enrolments) {
        Transactions transactions = plumbing.transactions;
        Clock clock = plumbing.clock;
        programmes = new JdbcProgrammes(transactions);
        cycles = new JdbcCycles(transactions);
        JdbcChanges changes = new JdbcChanges(transactions);
        JdbcCourseOptOuts optOuts = new JdbcCourseOptOuts(transactions);
        JdbcSkills skills = library.skills;
        EnsureStarterSkills starter = library.ensureStarterSkills;
        History history = new History(changes, clock);
        reach = new ReachOfProgramme(optOuts, enrolments.invitees());
        ListProgrammes list = new ListProgrammes(programmes, cycles, enrolments.counts());
        ListProgrammesForMe mine = new ListProgrammesForMe(programmes, cycles, optOuts, reach, clock);
        atHome = new ShowProgrammesAtHome(list, mine);
        ReadProgramme read = new ReadProgramme(
                new ReadProgramme.Shelf(
                        programmes,
                        cycles,
                        changes,
                        optOuts,
                        enrolments.counts(),
                        skills,
                        people.courses,
                        people.people),
                clock);
        changeCycleState = new ChangeCycleState(programmes, cycles, enrolments.uses(), history, clock);
        EditCycle editCycle = new EditCycle(programmes, cycles, history);
        DesignCheck check = new DesignCheck(skills, people.courses);
        CycleJobs.add(plumbing.jobs, new CloseDueCycles(cycles, history, clock));
        resources = List.of(
                new ProgrammesResource(
                        people.callers,
                        new ProgrammesResource.UseCases(
                                list,
                                new CreateProgramme(programmes, cycles, skills, starter, history, clock),
                                read,
                                new EditProgramme(programmes, cycles, check, history, clock),
                                new ArchiveProgramme(programmes, cycles, history, clock),
                                new DuplicateProgramme(programmes, cycles, history, clock)),
                        transactions),
                new ProgrammeTemplatesResource(people.callers),
                new ProgrammeSkillsResource(people.callers, new ListSkillChoices(skills, starter), transactions),
                new ProgrammeCyclesResource(people.callers, editCycle, transactions),
                new CyclesResource(people.callers, editCycle, changeCycleState, read, transactions),
                new OptOutsResource(
                        people.callers,
                        new OptCourseOut(programmes, people.courses, optOuts, history, clock),
                        transactions),
                new MyProgrammesResource(people.callers, mine, transactions),
                new ProgrammeFileResource(
                        people.callers, new ExportProgramme(programmes, cycles, skills, clock), transactions),
                new ProgrammeFilesResource(
                        people.callers,
                        new ImportProgramme(programmes, cycles, skills, starter, history, clock),
                        transactions),
                new DryRunResource(
                        people.callers,
                        new TryProgramme(
                                programmes,
                                skills,
                                new DryRunRoster(
                                        new JdbcMemberLists(transactions),
                                        new JdbcEmployeeRecords(transactions),
                                        clock)),
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** What a home shows of programmes. */
    Optional<?> home(Caller caller) {
        return ProgrammesAtHome.of(atHome.run(caller));
    }
}

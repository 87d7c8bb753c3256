package org.viceversa.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.employees.TenureBand;
import org.viceversa.employees.persistence.JdbcSelfDeclarations;
import org.viceversa.enrolment.ChangeEnrolment;
import org.viceversa.enrolment.Consequences;
import org.viceversa.enrolment.DecideEnrolment;
import org.viceversa.enrolment.EmployeeFiles;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Invitation;
import org.viceversa.enrolment.InvitePeople;
import org.viceversa.enrolment.ListOffers;
import org.viceversa.enrolment.ListParticipants;
import org.viceversa.enrolment.NoteLeavers;
import org.viceversa.enrolment.OpenForm;
import org.viceversa.enrolment.PreviewInvitations;
import org.viceversa.enrolment.RecogniseInvitations;
import org.viceversa.enrolment.RemindInvited;
import org.viceversa.enrolment.SaveAnswers;
import org.viceversa.enrolment.SearchColleagues;
import org.viceversa.enrolment.ShowEnrolments;
import org.viceversa.enrolment.ShowSkillDemand;
import org.viceversa.enrolment.ShowSkillMap;
import org.viceversa.enrolment.ShowWaitingHelp;
import org.viceversa.enrolment.SubmitEnrolment;
import org.viceversa.enrolment.TakeOrientation;
import org.viceversa.enrolment.persistence.JdbcCycleCounts;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.enrolment.persistence.JdbcInvitations;
import org.viceversa.enrolment.persistence.JdbcKnownPeople;
import org.viceversa.enrolment.persistence.JdbcLeavers;
import org.viceversa.enrolment.persistence.JdbcParticipants;
import org.viceversa.enrolment.schedule.LeaversJob;
import org.viceversa.enrolment.schedule.ReminderJob;
import org.viceversa.enrolment.web.ApplicationsResource;
import org.viceversa.enrolment.web.EnrolmentMovesResource;
import org.viceversa.enrolment.web.EnrolmentResource;
import org.viceversa.enrolment.web.HomeView;
import org.viceversa.enrolment.web.InvitationsResource;
import org.viceversa.enrolment.web.OffersResource;
import org.viceversa.enrolment.web.OrientationResource;
import org.viceversa.enrolment.web.OwnEnrolments;
import org.viceversa.enrolment.web.ParticipantsResource;
import org.viceversa.enrolment.web.SkillMapResource;
import org.viceversa.enrolment.web.WaitingHelpResource;
import org.viceversa.people.Caller;
import org.viceversa.people.persistence.JdbcMemberLists;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.programme.persistence.JdbcCourseOptOuts;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.skills.AssessSkills;
import org.viceversa.skills.SelfAssessment;

/** Who takes part in which cycle. */
final class EnrolmentWiring {

    final JdbcEnrolments enrolments;
    final JdbcCycleCounts counts;
    final ListOffers listOffers;
    final JdbcInvitations invitations;
    private final JdbcCycles cycles;
    final FindCycle findCycle;
    private final Consequences consequences;
    private final ShowEnrolments showEnrolments;
    private final EmployeeFiles files;
    private final PeopleWiring people;
    private final SkillsWiring skills;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Object> resources;

    /** @param consequences of a move for other features */
    EnrolmentWiring(
            Plumbing plumbing,
            PeopleWiring people,
            EmployeesWiring employees,
            SkillsWiring skills,
            Consequences consequences) {
        this.consequences = consequences;
        this.people = people;
        this.skills = skills;
        clock = plumbing.clock;
        transactions = plumbing.transactions;
        files = employees.records::listFor;
        enrolments = new JdbcEnrolments(transactions);
        invitations = new JdbcInvitations(transactions);
        counts = new JdbcCycleCounts(transactions);
        cycles = new JdbcCycles(transactions);
        JdbcProgrammes programmes = new JdbcProgrammes(transactions);
        ReachOfProgramme reach = new ReachOfProgramme(new JdbcCourseOptOuts(transactions), this::programmesOf);
        findCycle = new FindCycle(cycles, programmes, reach, enrolments);
        showEnrolments = new ShowEnrolments(
                cycles, programmes, reach, enrolments, new RecogniseInvitations(invitations, enrolments, clock), clock);
        listOffers = new ListOffers(cycles, programmes, reach, enrolments, skills.skills, people.people);
        resources = new ArrayList<>();
        resources.addAll(ofMembers(new SelfReports(skills.assessSkills, employees.selfDeclarations)));
        resources.addAll(ofManagers());
        resources.add(skillMap());
        new ReminderJob(new RemindInvited(invitations, clock), transactions).addTo(plumbing.jobs);
        NoteLeavers noteLeavers = new NoteLeavers(new JdbcLeavers(transactions), enrolments, consequences, clock);
        new LeaversJob(noteLeavers, transactions).addTo(plumbing.jobs);
    }

    /** What people do about their own taking part. */
    private List<Object> ofMembers(SelfReports selfReports) {
        OwnEnrolments own = new OwnEnrolments(findCycle, showEnrolments, people.people, clock);
        return List.of(
                new EnrolmentResource(
                        people.callers,
                        new OpenForm(findCycle, enrolments, files, skills.skills, clock),
                        new SaveAnswers(findCycle, enrolments, people.people, clock),
                        new SubmitEnrolment(findCycle, enrolments, selfReports::take, clock),
                        new SearchColleagues(findCycle, new JdbcMemberLists(transactions)),
                        own,
                        people.people,
                        transactions),
                new EnrolmentMovesResource(
                        people.callers,
                        new ChangeEnrolment(findCycle, enrolments, consequences, clock),
                        own,
                        transactions),
                new OrientationResource(
                        people.callers,
                        new TakeOrientation(findCycle, enrolments, consequences, clock),
                        own,
                        transactions),
                new WaitingHelpResource(
                        people.callers, new ShowWaitingHelp(findCycle, enrolments, clock), transactions),
                new OffersResource(people.callers, listOffers, transactions));
    }

    /** What those who run programmes do about others' taking part. */
    private List<Object> ofManagers() {
        PreviewInvitations preview = new PreviewInvitations(
                findCycle,
                invitations,
                enrolments,
                new JdbcMemberLists(transactions),
                new JdbcKnownPeople(transactions),
                files);
        return List.of(
                new ApplicationsResource(
                        people.callers, new DecideEnrolment(findCycle, enrolments, clock), transactions),
                new InvitationsResource(
                        people.callers,
                        preview,
                        new InvitePeople(findCycle, preview, invitations, clock),
                        transactions),
                new ParticipantsResource(
                        people.callers,
                        new ListParticipants(findCycle, invitations, enrolments, people.people, clock),
                        skills.skills,
                        transactions));
    }

    private SkillMapResource skillMap() {
        JdbcParticipants participants = new JdbcParticipants(transactions);
        return new SkillMapResource(
                people.callers,
                new ShowSkillDemand(findCycle, participants, skills.skills, skills.estimateSkills),
                new ShowSkillMap(
                        findCycle,
                        new ShowSkillMap.Sources(
                                participants, people.people, files, skills.skills, skills.estimateSkills)),
                transactions);
    }

    List<Object> resources() {
        return resources;
    }

    /** What a home shows of enrolments; empty when there is nothing. */
    Optional<?> home(Caller caller) {
        return HomeView.of(showEnrolments, caller);
    }

    /** Programmes in one of whose cycles somebody has an invitation or a place. */
    Set<UUID> programmesOf(UUID tenant, UUID person) {
        Stream<UUID> invited = people.people.find(tenant, person).stream()
                .flatMap(known -> invitations.listFor(known).stream())
                .map(Invitation::cycle);
        Stream<UUID> enrolled = enrolments.listFor(tenant, person).stream().map(Enrolment::cycle);
        return Stream.concat(invited, enrolled)
                .distinct()
                .flatMap(cycle -> cycles.find(tenant, cycle).stream())
                .map(Cycle::programme)
                .collect(Collectors.toSet());
    }

    /** Whether anybody applied for a cycle or went further. */
    boolean hasApplicants(UUID tenant, UUID cycle) {
        return enrolments.countByState(tenant, List.of(cycle)).getOrDefault(cycle, Map.of()).keySet().stream()
                .anyMatch(state -> state != Enrolment.State.INVITED && state != Enrolment.State.DRAFT);
    }

    /** What a form says of its sender, to where it is kept. */
    private record SelfReports(AssessSkills assessSkills, JdbcSelfDeclarations declarations) {
        void take(Caller caller, Map<UUID, Integer> levels, Optional<TenureBand> tenure) {
            assessSkills.run(
                    caller,
                    levels.entrySet().stream()
                            .map(one -> new SelfAssessment(one.getKey(), one.getValue(), ""))
                            .toList());
            tenure.ifPresent(
                    band -> declarations.save(caller.tenant(), caller.person().id(), band));
        }
    }
}

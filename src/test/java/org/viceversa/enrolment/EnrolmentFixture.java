package org.viceversa.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.testkit.InMemoryCycleInvitations;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.SkillRecords;

/** A tenant with a programme about two skills, an open cycle, and people who come to it. */
final class EnrolmentFixture {

    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    final UUID tenant = UUID.randomUUID();
    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryProgrammes programmes = new InMemoryProgrammes();
    final InMemorySkillStore skills = new InMemorySkillStore();
    final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    final InMemoryCycleInvitations invitations = new InMemoryCycleInvitations(enrolments);
    final Map<UUID, EmployeeRecord> files = new HashMap<>();
    final Map<UUID, Integer> reported = new HashMap<>();
    final Set<UUID> invited = new HashSet<>();

    final Skill python;
    final Skill feeds;
    final Course course;
    Programme programme;
    Cycle cycle;

    final FindCycle findCycle;
    final SaveAnswers saveAnswers;
    final SubmitEnrolment submit;
    final ChangeEnrolment change;
    final OpenForm openForm;
    final DecideEnrolment decide;
    final TakeOrientation orientation;
    final RecogniseInvitations recognise;
    final ShowEnrolments show;

    EnrolmentFixture() {
        Framework framework = SkillRecords.framework(tenant, "site", "Ours");
        skills.frameworks.add(framework);
        python = SkillRecords.skill(framework, "python", "TECHNOLOGY", "Python");
        feeds = SkillRecords.skill(framework, "feeds", "TECHNOLOGY", "Reading feeds");
        skills.skills.add(List.of(python, feeds));
        course = people.courses().add(newCourse(tenant, "2"));
        programme = withSkills(Programmed.programme(tenant, "Rotnem"), List.of(python.id(), feeds.id()));
        programmes.add(programme);
        cycle = Programmed.cycle(programme, Cycle.State.OPEN);
        programmes.cycles().add(cycle);
        ReachOfProgramme reach = new ReachOfProgramme(
                programmes.optOuts(), (any, person) -> invited.contains(person) ? Set.of(programme.id()) : Set.of());
        EmployeeFiles employees = (any, those) -> {
            Map<UUID, EmployeeRecord> found = new HashMap<>(files);
            found.keySet().retainAll(those.stream().map(Person::id).toList());
            return found;
        };
        findCycle = new FindCycle(programmes.cycles(), programmes, reach, enrolments);
        saveAnswers = new SaveAnswers(findCycle, enrolments, people.people(), clock);
        submit = new SubmitEnrolment(findCycle, enrolments, (caller, levels, tenure) -> reported.putAll(levels), clock);
        change = new ChangeEnrolment(findCycle, enrolments, Consequences.NONE, clock);
        openForm = new OpenForm(findCycle, enrolments, employees, skills.skills, clock);
        decide = new DecideEnrolment(findCycle, enrolments, clock);
        orientation = new TakeOrientation(findCycle, enrolments, Consequences.NONE, clock);
        recognise = new RecogniseInvitations(invitations, enrolments, clock);
        show = new ShowEnrolments(programmes.cycles(), programmes, reach, enrolments, recognise, clock);
    }

    static Course newCourse(UUID tenant, String contextId) {
        return new Course(
                UUID.randomUUID(),
                tenant,
                contextId,
                "Reverse Mentoring",
                "RM",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Programmed.NOW,
                RosterState.UNREAD);
    }

    Person person(String subject, String name) {
        Person person = new Person(
                UUID.randomUUID(),
                tenant,
                subject,
                new Particulars(name, "", "", subject + "@example.org", "EMP-" + subject),
                true,
                false,
                "de-CH");
        people.people().add(person);
        people.memberships()
                .add(
                        new Membership(
                                tenant,
                                course.id(),
                                person.id(),
                                Set.of(LtiRole.LEARNER),
                                Set.of(),
                                true,
                                Programmed.NOW,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        person);
        return person;
    }

    /** All who came so far. */
    List<Person> everybody() {
        return people
                .lists()
                .list(tenant, course.id(), MemberFilter.of("", Optional.empty(), true), Optional.empty(), 10_000)
                .stream()
                .map(Member::person)
                .toList();
    }

    Caller learner(String subject, String name) {
        return caller(person(subject, name), ToolRole.LEARNER);
    }

    Caller manager() {
        return caller(person("boss", "Amara Okafor"), ToolRole.PROGRAMME_MANAGER);
    }

    Caller caller(Person person, ToolRole... roles) {
        return new Caller(tenant, person, Optional.of(course), Set.of(roles));
    }

    /** Replaces the programme. */
    void change(UnaryOperator<Programme> work) {
        programme = work.apply(programme);
        programmes.add(programme);
    }

    void changeCycle(UnaryOperator<Cycle> work) {
        cycle = work.apply(cycle);
        programmes.cycles().add(cycle);
    }

    /** What a mentor sends in. */
    Answers teaching(Skill skill, int level) {
        return answers(List.of(), List.of(new Offer(skill.id(), level, "With your own data", true)));
    }

    /** What a mentee sends in. */
    Answers learning(Skill skill, int current) {
        return answers(List.of(new Need(skill.id(), current, current + 1, 1)), List.of());
    }

    Answers answers(List<Need> needs, List<Offer> offers) {
        return new Answers(
                needs,
                offers,
                List.of(new SpokenLanguage("en", LanguageLevel.FLUENT)),
                Availability.between(0, 4, 9, 12),
                ZURICH,
                List.of("Politics"),
                List.of(),
                1,
                Optional.empty());
    }

    Enrolment mentor(Caller caller) {
        return saveAnswers.run(caller, cycle.id(), 0, EnumSet.of(Side.MENTOR), teaching(python, 4));
    }

    Enrolment sent(Caller caller) {
        Enrolment saved = mentor(caller);
        return submit.run(
                caller, cycle.id(), saved.version(), programme.notice().version());
    }

    void orient(Caller caller, Side side) {
        Orientation all = Orientation.of(side);
        Map<String, Integer> right = new HashMap<>();
        all.questions().forEach(question -> right.put(question.id(), question.right()));
        orientation.run(caller, cycle.id(), side, new HashSet<>(all.units()), right);
    }

    List<Move> movesOf(Enrolment enrolment) {
        return new ArrayList<>(enrolments.listHistory(tenant, enrolment.id()).stream()
                .map(EnrolmentEvent::what)
                .toList());
    }

    static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static Programme withSkills(Programme one, List<UUID> skills) {
        return copy(one, skills, one.visibility(), one.approval(), one.notice());
    }

    static Programme copy(
            Programme one,
            List<UUID> skills,
            Programme.Visibility visibility,
            boolean approval,
            Programme.Notice notice) {
        return new Programme(
                one.id(),
                one.tenant(),
                one.name(),
                one.kind(),
                one.template(),
                one.labels(),
                one.goal(),
                one.sponsor(),
                one.champion(),
                skills,
                one.direction(),
                visibility,
                approval,
                one.form(),
                one.pairing(),
                one.conduct(),
                notice,
                one.contacts(),
                one.courses(),
                one.archived(),
                one.version(),
                one.changedAt());
    }

    static Programme withApproval(Programme one) {
        return copy(one, one.skills(), one.visibility(), true, one.notice());
    }

    static Programme withNotice(Programme one, int version) {
        return copy(one, one.skills(), one.visibility(), one.approval(), new Programme.Notice(version, "Changed."));
    }

    static Programme byInvitation(Programme one) {
        return copy(one, one.skills(), Programme.Visibility.INVITED, one.approval(), one.notice());
    }

    static Cycle withCapacity(Cycle one, int capacity) {
        return new Cycle(
                one.id(),
                one.tenant(),
                one.programme(),
                one.name(),
                one.opens(),
                one.closes(),
                one.starts(),
                one.ends(),
                one.cadenceDays(),
                one.minSessions(),
                Optional.of(capacity),
                one.nextRun(),
                one.zone(),
                one.state(),
                one.version());
    }
}

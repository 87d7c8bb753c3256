package org.viceversa.mentoringsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.calendar.BiweeklyCalendarFiles;
import org.viceversa.mentoringsession.persistence.JsonAgendaLibrary;
import org.viceversa.mentorship.Cadence;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.testkit.InMemoryAgendaEdits;
import org.viceversa.testkit.InMemoryCalendarFeeds;
import org.viceversa.testkit.InMemoryEnrolments;
import org.viceversa.testkit.InMemoryEvidenceShelf;
import org.viceversa.testkit.InMemoryMentoringAgreements;
import org.viceversa.testkit.InMemoryMentoringSessions;
import org.viceversa.testkit.InMemoryPairings;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.InMemoryProgrammes;
import org.viceversa.testkit.InMemorySkillStore;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.SkillRecords;

/** Pairs that are under way, with all that is done about their meetings. */
final class SessionsFixture {

    /** A Monday. */
    static final String NOW = "2027-01-04T10:00:00Z";

    static final String HOST = "viceversa.example.org";

    final UUID tenant = UUID.randomUUID();
    final SettableClock clock = new SettableClock(NOW);
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryProgrammes programmes = new InMemoryProgrammes();
    final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    final InMemoryPairings pairings = new InMemoryPairings();
    final InMemoryMentoringSessions sessions = new InMemoryMentoringSessions();
    final InMemoryAgendaEdits edits = new InMemoryAgendaEdits();
    final InMemoryCalendarFeeds feeds = new InMemoryCalendarFeeds();
    final InMemorySkillStore skills = new InMemorySkillStore();
    final InMemoryEvidenceShelf evidence = new InMemoryEvidenceShelf();
    final List<Goal> goals = new ArrayList<>();
    final List<CalendarMail> mails = new ArrayList<>();
    final AgendaLibrary library = library();
    final Programme programme = Programmed.programme(tenant, "Rotnem");
    final Cycle cycle = Programmed.cycle(programme, Cycle.State.RUNNING);
    final Skill python;

    final OpenMentorship open;
    final ProgrammeAgendas agendas;
    final CalendarNews news;
    final SessionDesk desk;
    final ProposeSession propose;
    final ChangeSession change;
    final SayWhatBecame say;
    final SettleSessions settle;
    final ListSessions list;
    final FindCommonTime common;
    final AgendasOfPair pairAgendas;
    final InMemoryMentoringAgreements agreements = new InMemoryMentoringAgreements();
    final MentoringHours hours;
    final ReadCalendar readCalendar;
    final CancelAfterPairing cancelAfterPairing;
    final SessionSteps steps;

    SessionsFixture() {
        Framework framework = SkillRecords.framework(tenant, "site", "Ours");
        skills.frameworks.add(framework);
        python = SkillRecords.skill(framework, "python", "Technology", "Python");
        skills.skills.add(List.of(python));
        programmes.add(programme);
        programmes.cycles().add(cycle);
        ReachOfProgramme reach = new ReachOfProgramme(programmes.optOuts(), (any, person) -> Set.of());
        FindCycle findCycle = new FindCycle(programmes.cycles(), programmes, reach, enrolments);
        GoalsOfPair goalsOfPair = (any, pairing) ->
                goals.stream().filter(one -> one.pairing().equals(pairing)).toList();
        open = new OpenMentorship(findCycle, pairings, clock);
        agendas = new ProgrammeAgendas(library, edits);
        Cadence cadence = new Cadence(agreements);
        BiweeklyCalendarFiles files = new BiweeklyCalendarFiles(HOST);
        CalendarEntries entries = new CalendarEntries(people.people(), agendas, "https://" + HOST);
        news = new CalendarNews(entries, files, mails::add);
        desk = new SessionDesk(open, pairings, enrolments, sessions, news);
        propose = new ProposeSession(desk, agendas);
        change = new ChangeSession(desk, agendas);
        settle = new SettleSessions(
                new SettleSessions.Shelves(sessions, pairings, enrolments, findCycle, skills.skills, evidence),
                new SkillsOfSession(goalsOfPair, agendas, enrolments),
                agendas,
                clock);
        say = new SayWhatBecame(desk, agendas, settle);
        list = new ListSessions(open, sessions, enrolments, people.people(), entries, files, cadence);
        common = new FindCommonTime(open, desk, enrolments, cadence);
        pairAgendas = new AgendasOfPair(open, sessions, agendas, goalsOfPair, skills.skills);
        hours = new MentoringHours(pairings, sessions);
        readCalendar = new ReadCalendar(feeds, findCycle, pairings, sessions, entries, files, clock);
        cancelAfterPairing = new CancelAfterPairing(sessions, news);
        steps = new SessionSteps(sessions, cadence);
    }

    static AgendaLibrary library() {
        try {
            return new JsonAgendaLibrary(new FileInputStream("webapp/i18n/en/agendas.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Somebody who teaches Python, or wants to learn it, with time on weekdays. */
    Caller person(String name, Side side, String zone, int from, int to) {
        Person person = people.people()
                .add(new Person(
                        UUID.randomUUID(),
                        tenant,
                        name,
                        new Particulars(name, "", "", name.toLowerCase(java.util.Locale.ROOT) + "@example.org", ""),
                        true,
                        false,
                        ""));
        Answers answers = new Answers(
                side == Side.MENTEE ? List.of(new Need(python.id(), 1, 3, 1)) : List.of(),
                side == Side.MENTOR ? List.of(new Offer(python.id(), 4, "", true)) : List.of(),
                List.of(),
                Availability.between(0, 4, from, to),
                ZoneId.of(zone),
                List.of(),
                List.of(),
                3,
                Optional.empty());
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                person.id(),
                Set.of(side),
                Enrolment.State.MATCHED,
                answers,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                clock.instant());
        enrolments.add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
        return new Caller(tenant, person, Optional.empty(), Set.of(ToolRole.LEARNER));
    }

    Caller junior(String name) {
        return person(name, Side.MENTOR, "Europe/Zurich", 9, 17);
    }

    Caller senior(String name) {
        return person(name, Side.MENTEE, "America/New_York", 8, 16);
    }

    private Partner partner(Caller who) {
        return new Partner(
                enrolments
                        .findOf(tenant, cycle.id(), who.person().id())
                        .orElseThrow()
                        .id(),
                who.person().id());
    }

    Pairing pair(Caller junior, Caller senior) {
        Pairing pairing = pairing(junior, senior, Pairing.State.ACTIVE);
        return pairings.add(pairing, PairingEvent.of(pairing, PairingStep.BEGAN, Optional.empty()));
    }

    private Pairing pairing(Caller junior, Caller senior, Pairing.State state) {
        return new Pairing(
                UUID.randomUUID(),
                tenant,
                cycle.id(),
                Optional.empty(),
                partner(junior),
                partner(senior),
                state,
                Side.MENTEE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                clock.instant().minusSeconds(30 * 86_400L),
                clock.instant());
    }

    /** The same pair in another state. */
    Pairing now(Pairing one, Pairing.State state) {
        return pairings.save(
                new Pairing(
                        one.id(),
                        one.tenant(),
                        one.cycle(),
                        one.round(),
                        one.mentor(),
                        one.mentee(),
                        state,
                        one.first(),
                        one.score(),
                        one.deadline(),
                        one.pausedTo(),
                        one.version(),
                        one.madeAt(),
                        clock.instant()),
                List.of());
    }

    Goal goal(Pairing pairing, Goal.Type type, Side learner) {
        Goal goal = new Goal(
                UUID.randomUUID(),
                tenant,
                pairing.id(),
                learner,
                type,
                Optional.empty(),
                "Write a script",
                Optional.of(python.id()),
                1,
                3,
                "",
                Optional.empty(),
                List.of(),
                "",
                Goal.State.OPEN,
                1,
                clock.instant(),
                clock.instant());
        goals.add(goal);
        return goal;
    }

    static SessionWish wish(String... times) {
        return wish(Optional.empty(), times);
    }

    static SessionWish wish(Optional<String> agenda, String... times) {
        return new SessionWish(
                List.of(times).stream().map(Instant::parse).toList(), new SessionDetails(45, "Room 4", agenda));
    }

    MentoringSession proposed(Caller by, Pairing pairing, String... times) {
        return propose.run(by, pairing.id(), UUID.randomUUID().toString(), wish(times));
    }

    /** Proposed by the first, and agreed on by the second. */
    MentoringSession agreed(Caller by, Caller other, Pairing pairing, String time) {
        MentoringSession one = proposed(by, pairing, time);
        return change.confirm(other, pairing.id(), one.id(), one.version(), Instant.parse(time));
    }

    MentoringSession kept(MentoringSession one) {
        return sessions.find(tenant, one.id()).orElseThrow();
    }

    Mentorship of(Caller who, Pairing pairing) {
        return open.open(who, pairing.id());
    }

    static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

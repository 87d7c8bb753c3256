package org.viceversa.app;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.mentoringsession.Agenda;
import org.viceversa.mentoringsession.AgendaLibrary;
import org.viceversa.mentoringsession.AgendasOfPair;
import org.viceversa.mentoringsession.CalendarEntries;
import org.viceversa.mentoringsession.CalendarFiles;
import org.viceversa.mentoringsession.CalendarNews;
import org.viceversa.mentoringsession.CalendarPost;
import org.viceversa.mentoringsession.CancelAfterPairing;
import org.viceversa.mentoringsession.ChangeSession;
import org.viceversa.mentoringsession.EditAgenda;
import org.viceversa.mentoringsession.FindCommonTime;
import org.viceversa.mentoringsession.GoalsOfPair;
import org.viceversa.mentoringsession.ListSessions;
import org.viceversa.mentoringsession.MentoringHours;
import org.viceversa.mentoringsession.ProgrammeAgendas;
import org.viceversa.mentoringsession.ProposeSession;
import org.viceversa.mentoringsession.ReadCalendar;
import org.viceversa.mentoringsession.SayWhatBecame;
import org.viceversa.mentoringsession.SessionDesk;
import org.viceversa.mentoringsession.SessionSteps;
import org.viceversa.mentoringsession.SettleSessions;
import org.viceversa.mentoringsession.ShareCalendar;
import org.viceversa.mentoringsession.SkillsOfSession;
import org.viceversa.mentoringsession.calendar.BiweeklyCalendarFiles;
import org.viceversa.mentoringsession.persistence.JdbcAgendaEdits;
import org.viceversa.mentoringsession.persistence.JdbcCalendarFeeds;
import org.viceversa.mentoringsession.persistence.JdbcMentoringSessions;
import org.viceversa.mentoringsession.persistence.JsonAgendaLibrary;
import org.viceversa.mentoringsession.schedule.SettlingJob;
import org.viceversa.mentoringsession.web.AgendasResource;
import org.viceversa.mentoringsession.web.CalendarFeedResource;
import org.viceversa.mentoringsession.web.CalendarServlet;
import org.viceversa.mentoringsession.web.CommonTimeResource;
import org.viceversa.mentoringsession.web.LateSessionsResource;
import org.viceversa.mentoringsession.web.PairAgendasResource;
import org.viceversa.mentoringsession.web.ProgrammeAgendasResource;
import org.viceversa.mentoringsession.web.SessionStepsResource;
import org.viceversa.mentoringsession.web.SessionsResource;
import org.viceversa.mentorship.Cadence;
import org.viceversa.mentorship.NextSteps;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.persistence.Transactions;

/** When two people meet. */
final class MentoringSessionWiring {

    final JdbcMentoringSessions sessions;
    final MentoringHours hours;
    final CalendarFiles files;
    final CalendarPost post;
    private final AgendaLibrary library;
    private final CancelAfterPairing cancelAfterPairing;
    private final ReadCalendar readCalendar;
    private final Transactions transactions;
    private final Cadence cadence;
    private final List<Object> resources;

    /** What other features hand over. */
    record Neighbours(
            PeopleWiring people,
            SkillsWiring skills,
            ProgrammeWiring programme,
            EnrolmentWiring enrolment,
            PairingsWiring pairings) {}

    /**
     * @param words the pages' English words of agendas
     * @param tool its address, without a slash at the end
     */
    MentoringSessionWiring(
            Plumbing plumbing,
            Neighbours neighbours,
            OpenMentorship openMentorship,
            Cadence cadence,
            GoalsOfPair goals,
            CalendarPost post,
            @Nullable InputStream words,
            String tool) {
        transactions = plumbing.transactions;
        this.cadence = cadence;
        PeopleWiring people = neighbours.people();
        EnrolmentWiring enrolment = neighbours.enrolment();
        PairingsWiring pairings = neighbours.pairings();
        sessions = new JdbcMentoringSessions(transactions);
        hours = new MentoringHours(pairings.pairings, sessions);
        library = new JsonAgendaLibrary(words);
        JdbcAgendaEdits edits = new JdbcAgendaEdits(transactions);
        JdbcCalendarFeeds feeds = new JdbcCalendarFeeds(transactions);
        ProgrammeAgendas agendas = new ProgrammeAgendas(library, edits);
        this.post = post;
        files = new BiweeklyCalendarFiles(URI.create(tool).getHost());
        CalendarEntries entries = new CalendarEntries(people.people, agendas, tool);
        CalendarNews news = new CalendarNews(entries, files, post);
        cancelAfterPairing = new CancelAfterPairing(sessions, news);
        readCalendar = new ReadCalendar(
                feeds, enrolment.findCycle, pairings.pairings, sessions, entries, files, plumbing.clock);
        SessionDesk desk = new SessionDesk(openMentorship, pairings.pairings, enrolment.enrolments, sessions, news);
        SettleSessions settle = new SettleSessions(
                new SettleSessions.Shelves(
                        sessions,
                        pairings.pairings,
                        enrolment.enrolments,
                        enrolment.findCycle,
                        neighbours.skills().skills,
                        neighbours.skills().evidence),
                new SkillsOfSession(goals, agendas, enrolment.enrolments),
                agendas,
                plumbing.clock);
        new SettlingJob(settle, transactions).addTo(plumbing.jobs);
        ListSessions list = new ListSessions(
                openMentorship, sessions, enrolment.enrolments, people.people, entries, files, cadence);
        ProposeSession propose = new ProposeSession(desk, agendas);
        SayWhatBecame say = new SayWhatBecame(desk, agendas, settle);
        resources = List.of(
                new SessionsResource(people.callers, list, propose, transactions),
                new LateSessionsResource(people.callers, list, say, transactions),
                new SessionStepsResource(
                        people.callers,
                        new SessionStepsResource.Uses(list, propose, new ChangeSession(desk, agendas), say),
                        transactions),
                new CommonTimeResource(
                        people.callers,
                        new FindCommonTime(openMentorship, desk, enrolment.enrolments, cadence),
                        transactions),
                new PairAgendasResource(
                        people.callers,
                        new AgendasOfPair(openMentorship, sessions, agendas, goals, neighbours.skills().skills),
                        transactions),
                new AgendasResource(library),
                new ProgrammeAgendasResource(
                        people.callers,
                        new EditAgenda(neighbours.programme().programmes, library, edits, agendas, plumbing.clock),
                        transactions),
                new CalendarFeedResource(
                        people.callers,
                        new ShareCalendar(feeds, plumbing.secrets, plumbing.clock),
                        transactions,
                        tool));
    }

    List<Object> resources() {
        return resources;
    }

    CalendarServlet calendarServlet() {
        return new CalendarServlet(readCalendar, transactions);
    }

    /** What meetings need of one of two people. */
    NextSteps nextSteps() {
        return new SessionSteps(sessions, cadence);
    }

    /** What follows from the end of a pairing. */
    void afterPairing(CycleOfProgramme place, Pairing pairing, Instant now) {
        cancelAfterPairing.ended(place, pairing, now);
    }

    /** What agendas are called, for plans. */
    Map<UUID, String> titles(Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        return library.list().stream()
                .filter(one -> wanted.contains(one.id()))
                .collect(Collectors.toMap(Agenda::id, Agenda::title));
    }
}

package org.viceversa.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.viceversa.mentorship.NextSteps;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.notebook.AnswerIdea;
import org.viceversa.notebook.GiveThanks;
import org.viceversa.notebook.Introduce;
import org.viceversa.notebook.ListIdeas;
import org.viceversa.notebook.NotebookSteps;
import org.viceversa.notebook.RaiseIdea;
import org.viceversa.notebook.ReadNotes;
import org.viceversa.notebook.ShowWall;
import org.viceversa.notebook.WriteNote;
import org.viceversa.notebook.persistence.JdbcIdeas;
import org.viceversa.notebook.persistence.JdbcIntroductions;
import org.viceversa.notebook.persistence.JdbcNotes;
import org.viceversa.notebook.persistence.JdbcThankYous;
import org.viceversa.notebook.web.IdeasResource;
import org.viceversa.notebook.web.IntroductionsResource;
import org.viceversa.notebook.web.NotesResource;
import org.viceversa.notebook.web.ProgrammeIdeasResource;
import org.viceversa.notebook.web.ThanksResource;
import org.viceversa.notebook.web.WallResource;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.persistence.Transactions;
import org.viceversa.quickhelp.QuickHelp;
import org.viceversa.quickhelp.TellCalendars;
import org.viceversa.quickhelp.persistence.JdbcHelpRequests;
import org.viceversa.quickhelp.web.HelpAtHome;
import org.viceversa.quickhelp.web.HelpResource;

/** What two people write down, and quick help. */
final class NotebookWiring {

    private final NextSteps steps;
    private final QuickHelp help;
    private final List<Object> resources;

    NotebookWiring(
            Plumbing plumbing,
            PeopleWiring people,
            SkillsWiring skills,
            ProgrammeWiring programme,
            EnrolmentWiring enrolment,
            PairingsWiring pairings,
            MentorshipWiring mentorship,
            MentoringSessionWiring meetings) {
        Clock clock = plumbing.clock;
        Transactions transactions = plumbing.transactions;
        People named = people.people;
        JdbcNotes notes = new JdbcNotes(transactions);
        JdbcIdeas ideas = new JdbcIdeas(transactions);
        JdbcIntroductions introductions = new JdbcIntroductions(transactions);
        JdbcThankYous thanks = new JdbcThankYous(transactions);
        JdbcHelpRequests requests = new JdbcHelpRequests(transactions);
        OpenMentorship open = mentorship.openMentorship;
        AnswerIdea answerIdea = new AnswerIdea(open, ideas, clock);
        steps = new NotebookSteps(ideas, introductions);
        help = QuickHelp.of(
                enrolment.findCycle,
                enrolment.enrolments,
                requests,
                skills.skills,
                named,
                new TellCalendars(meetings.files, meetings.post, named, skills.skills),
                clock);
        resources = List.of(
                new NotesResource(
                        people.callers,
                        new ReadNotes(open, notes, meetings.sessions::listOf),
                        new WriteNote(open, notes, meetings.sessions::listOf, clock),
                        named,
                        transactions),
                new IdeasResource(
                        people.callers, new RaiseIdea(open, ideas, clock), answerIdea, named, clock, transactions),
                new ProgrammeIdeasResource(
                        people.callers,
                        new ListIdeas(programme.programmes, ideas, named, clock),
                        answerIdea,
                        transactions),
                new IntroductionsResource(
                        people.callers, new Introduce(open, introductions, named, clock), transactions),
                new ThanksResource(
                        people.callers,
                        new GiveThanks(
                                open, pairings.pairings, thanks, mentorship.goals::listOf, requests::listGivers, clock),
                        transactions),
                new WallResource(
                        people.callers,
                        new ShowWall(enrolment.findCycle, enrolment.enrolments, ideas, thanks, named),
                        transactions),
                new HelpResource(people.callers, help, transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** What a pair has to do about ideas and introductions. */
    List<NextSteps> nextSteps() {
        return List.of(steps);
    }

    /** What a home shows of quick help; empty for whoever takes part in nothing. */
    Optional<?> home(Caller caller) {
        return HelpAtHome.of(help.show(), caller);
    }
}

package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import org.viceversa.enrolment.KnownPeople;
import org.viceversa.enrolment.persistence.JdbcKnownPeople;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentorship.Closings;
import org.viceversa.mentorship.Goals;
import org.viceversa.mentorship.MentoringAgreements;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.pulse.AnswerConcern;
import org.viceversa.pulse.AnswerQuestions;
import org.viceversa.pulse.ConcernPost;
import org.viceversa.pulse.ListHealth;
import org.viceversa.pulse.PulseSteps;
import org.viceversa.pulse.ReportConcern;
import org.viceversa.pulse.ShowPulse;
import org.viceversa.pulse.persistence.JdbcConcerns;
import org.viceversa.pulse.persistence.JdbcFitAnswers;
import org.viceversa.pulse.persistence.JdbcPairTurns;
import org.viceversa.pulse.persistence.JdbcPulses;
import org.viceversa.pulse.web.ConcernsResource;
import org.viceversa.pulse.web.HealthResource;
import org.viceversa.pulse.web.MyConcernsResource;
import org.viceversa.pulse.web.PulseResource;

/** How pairs are getting on, and what worries people. */
final class PulseWiring {

    final PulseSteps steps;
    private final AnswerConcern answerConcern;
    private final List<Object> resources;

    PulseWiring(
            Plumbing plumbing,
            PeopleWiring people,
            EnrolmentWiring enrolment,
            PairingsWiring pairings,
            OpenMentorship openMentorship,
            MentoringSessions sessions,
            Goals goals,
            MentoringAgreements agreements,
            Closings closings,
            ConcernPost post) {
        Transactions transactions = plumbing.transactions;
        JdbcPulses pulses = new JdbcPulses(transactions);
        JdbcFitAnswers fits = new JdbcFitAnswers(transactions);
        JdbcConcerns concerns = new JdbcConcerns(transactions);
        KnownPeople knownPeople = new JdbcKnownPeople(transactions);
        ShowPulse showPulse = new ShowPulse(openMentorship, sessions, pulses, fits);
        steps = new PulseSteps(showPulse);
        answerConcern = new AnswerConcern(concerns, knownPeople, people.people, plumbing.clock);
        resources = List.of(
                new PulseResource(
                        people.callers, showPulse, new AnswerQuestions(showPulse, pulses, fits), transactions),
                new ConcernsResource(
                        people.callers,
                        new ReportConcern(
                                openMentorship,
                                pairings.leavePairing,
                                sessions,
                                goals,
                                closings,
                                concerns,
                                knownPeople,
                                people.people,
                                post),
                        transactions),
                new MyConcernsResource(people.callers, answerConcern, transactions),
                new HealthResource(
                        people.callers,
                        new ListHealth(
                                enrolment.findCycle,
                                pairings.pairings,
                                new JdbcPairTurns(transactions),
                                sessions,
                                goals,
                                agreements,
                                new ListHealth.Answers(pulses, fits),
                                people.people,
                                plumbing.clock),
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** How many reports wait for somebody to see them; empty for none. */
    Optional<?> home(Caller caller) {
        return Optional.of(answerConcern.countUnseen(caller)).filter(count -> count > 0);
    }
}

package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import org.viceversa.enrolment.SaveAnswers;
import org.viceversa.mentorship.AgreeOnTerms;
import org.viceversa.mentorship.AgreementSteps;
import org.viceversa.mentorship.AssessGoal;
import org.viceversa.mentorship.CloseMentorship;
import org.viceversa.mentorship.ClosingSteps;
import org.viceversa.mentorship.CommitmentSteps;
import org.viceversa.mentorship.FlipRole;
import org.viceversa.mentorship.GoalSteps;
import org.viceversa.mentorship.KeepCommitments;
import org.viceversa.mentorship.KeepGoals;
import org.viceversa.mentorship.NextSteps;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.mentorship.ShowAgreement;
import org.viceversa.mentorship.ShowGoals;
import org.viceversa.mentorship.ShowMentorship;
import org.viceversa.mentorship.persistence.JdbcClosings;
import org.viceversa.mentorship.persistence.JdbcCommitments;
import org.viceversa.mentorship.persistence.JdbcGoals;
import org.viceversa.mentorship.persistence.JdbcMentoringAgreements;
import org.viceversa.mentorship.web.AgreementResource;
import org.viceversa.mentorship.web.ClosingResource;
import org.viceversa.mentorship.web.CommitmentsResource;
import org.viceversa.mentorship.web.GoalsResource;
import org.viceversa.mentorship.web.MentorshipResource;
import org.viceversa.mentorship.web.MentorshipsAtHome;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.skills.AssessTogether;

/** What two people agree on, want to reach and promise each other, and how they end. */
final class MentorshipWiring {

    final OpenMentorship openMentorship;
    final JdbcGoals goals;
    final JdbcMentoringAgreements agreements;
    final JdbcCommitments commitments;
    final JdbcClosings closings;
    private final ShowMentorship showMentorship;
    private final List<Object> resources;

    /** @param allSteps what every feature knows that needs one of two people */
    MentorshipWiring(
            Plumbing plumbing,
            PeopleWiring people,
            SkillsWiring skills,
            ProgrammeWiring programme,
            EnrolmentWiring enrolment,
            PairingsWiring pairings,
            NextSteps allSteps) {
        Transactions transactions = plumbing.transactions;
        openMentorship = new OpenMentorship(enrolment.findCycle, pairings.pairings, plumbing.clock);
        goals = new JdbcGoals(transactions);
        agreements = new JdbcMentoringAgreements(transactions);
        commitments = new JdbcCommitments(transactions);
        closings = new JdbcClosings(transactions);
        showMentorship = new ShowMentorship(openMentorship, pairings.pairings, people.people, allSteps);
        ShowGoals showGoals =
                new ShowGoals(openMentorship, goals, enrolment.enrolments, skills.skills, skills.assessments);
        AssessTogether assessTogether = new AssessTogether(skills.skills, skills.assessments, plumbing.clock);
        resources = List.of(
                new MentorshipResource(people.callers, showMentorship, transactions),
                new AgreementResource(
                        people.callers,
                        new ShowAgreement(openMentorship, agreements, enrolment.enrolments, skills.skills),
                        new AgreeOnTerms(openMentorship, agreements),
                        transactions),
                new GoalsResource(
                        people.callers,
                        new GoalsResource.Uses(
                                showGoals,
                                new KeepGoals(openMentorship, goals, skills.skills),
                                new AssessGoal(openMentorship, goals, assessTogether)),
                        transactions),
                new CommitmentsResource(people.callers, new KeepCommitments(openMentorship, commitments), transactions),
                new ClosingResource(
                        people.callers,
                        new CloseMentorship(openMentorship, closings, showGoals, assessTogether, pairings.closePairing),
                        new FlipRole(
                                openMentorship,
                                showGoals,
                                programme.cycles,
                                enrolment.enrolments,
                                new SaveAnswers(
                                        enrolment.findCycle, enrolment.enrolments, people.people, plumbing.clock),
                                plumbing.clock),
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** What needs one of two people, as far as this feature knows. */
    List<NextSteps> nextSteps() {
        return List.of(
                new AgreementSteps(agreements),
                new GoalSteps(goals),
                new CommitmentSteps(commitments),
                new ClosingSteps(closings));
    }

    /** With whom the caller is under way; empty when there is nobody. */
    Optional<?> home(Caller caller) {
        return MentorshipsAtHome.of(showMentorship, caller);
    }
}

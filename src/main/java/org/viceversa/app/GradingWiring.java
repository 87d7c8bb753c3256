package org.viceversa.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.viceversa.commentbank.KeepComments;
import org.viceversa.commentbank.SuggestComments;
import org.viceversa.commentbank.persistence.JdbcBankComments;
import org.viceversa.commentbank.web.CommentBankResource;
import org.viceversa.grading.AllocatePapers;
import org.viceversa.grading.CountGrading;
import org.viceversa.grading.ExportGrades;
import org.viceversa.grading.GradebookNews;
import org.viceversa.grading.ImportGrades;
import org.viceversa.grading.ListLearners;
import org.viceversa.grading.ListMissing;
import org.viceversa.grading.ListToRelease;
import org.viceversa.grading.ShowPaper;
import org.viceversa.grading.ShowQueue;
import org.viceversa.grading.ShowStatistics;
import org.viceversa.grading.persistence.JdbcPaperQueue;
import org.viceversa.grading.web.GradesCsvResource;
import org.viceversa.grading.web.GradesImportResource;
import org.viceversa.grading.web.GradingAtHome;
import org.viceversa.grading.web.GradingPaperResource;
import org.viceversa.grading.web.GradingQueueResource;
import org.viceversa.grading.web.LearnersResource;
import org.viceversa.grading.web.MarkingResource;
import org.viceversa.grading.web.MissingResource;
import org.viceversa.grading.web.PaperAnswers;
import org.viceversa.grading.web.SeveralResource;
import org.viceversa.grading.web.TermsResource;
import org.viceversa.marking.AnswerRegrade;
import org.viceversa.marking.ExcusePerson;
import org.viceversa.marking.ExtendTime;
import org.viceversa.marking.FollowSubmissions;
import org.viceversa.marking.GiveGrade;
import org.viceversa.marking.HoldPaper;
import org.viceversa.marking.MissingPeople;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.ReleaseDue;
import org.viceversa.marking.ReleaseGrades;
import org.viceversa.marking.ReleasedResults;
import org.viceversa.marking.ReturnPaper;
import org.viceversa.marking.RevealName;
import org.viceversa.marking.SaveSheet;
import org.viceversa.marking.ShowSkills;
import org.viceversa.marking.WaivePenalty;
import org.viceversa.marking.persistence.JdbcPapers;
import org.viceversa.marking.persistence.JdbcUngradedWork;
import org.viceversa.marking.schedule.ReleaseJob;
import org.viceversa.people.Caller;
import org.viceversa.people.persistence.JdbcMemberLists;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.ReturnReflection;
import org.viceversa.reflection.persistence.JdbcReflections;
import org.viceversa.reflection.persistence.JdbcSubmissions;
import org.viceversa.regrade.AskRegrade;
import org.viceversa.regrade.ExportReflections;
import org.viceversa.regrade.ShowResult;
import org.viceversa.regrade.web.ExportReflectionsResource;
import org.viceversa.regrade.web.ResultResource;
import org.viceversa.scoredelivery.persistence.JdbcDeliveries;

/** What graders do, and what authors see of it. */
final class GradingWiring {

    /** For what writing tells. */
    final FollowSubmissions followSubmissions;

    final ReleasedResults results;
    private final Plumbing plumbing;
    private final PeopleWiring people;
    private final ActivityWiring activities;
    private final ScoreDeliveryWiring delivery;
    private final JdbcPapers papers;
    private final JdbcPaperQueue queue;
    private final JdbcSubmissions submissions;
    private final PaperDesk desk;
    private final GiveGrade giveGrade;
    private final GradebookNews news;
    private final CountGrading countGrading;
    private final List<Object> resources;

    GradingWiring(
            Plumbing plumbing,
            PeopleWiring people,
            SkillsWiring skills,
            ActivityWiring activities,
            ScoreDeliveryWiring delivery) {
        this.plumbing = plumbing;
        this.people = people;
        this.activities = activities;
        this.delivery = delivery;
        Transactions transactions = plumbing.transactions;
        papers = new JdbcPapers(transactions);
        queue = new JdbcPaperQueue(transactions);
        submissions = new JdbcSubmissions(transactions);
        desk = new PaperDesk(activities.openActivity, papers, people.people, plumbing.clock);
        giveGrade = new GiveGrade(papers, new ShowSkills(skills.skills, skills.assessments), delivery.outbox);
        news = new GradebookNews(delivery.listDeliveries, new JdbcDeliveries(transactions));
        countGrading = new CountGrading(activities.activities, queue, news);
        results = new ReleasedResults(papers);
        followSubmissions = new FollowSubmissions(
                activities.activities,
                submissions,
                papers,
                people.people,
                activities.extensions,
                giveGrade,
                new SecureRandom(),
                plumbing.clock);
        new ReleaseJob(new ReleaseDue(activities.activities, papers, giveGrade, plumbing.clock), transactions)
                .addTo(plumbing.jobs);
        ShowResult showResult = new ShowResult(
                activities.openActivity,
                new ShowResult.Kept(papers, submissions, skills.skills, people.people),
                news,
                plumbing.clock);
        resources = resources(showResult);
    }

    private List<Object> resources(ShowResult showResult) {
        Transactions transactions = plumbing.transactions;
        Clock clock = plumbing.clock;
        JdbcBankComments comments = new JdbcBankComments(transactions);
        SuggestComments suggest = new SuggestComments(comments);
        ShowQueue showQueue = new ShowQueue(desk, queue, people.people, news, delivery.gradability, clock);
        ShowPaper showPaper = new ShowPaper(
                desk,
                showQueue,
                new ShowPaper.Kept(papers, queue, submissions, activities.extensions, people.people),
                news,
                delivery.gradability);
        PaperAnswers answers = new PaperAnswers(showPaper, suggest);
        SaveSheet save = new SaveSheet(desk, submissions);
        ReleaseGrades release = new ReleaseGrades(desk, giveGrade);
        MissingPeople missing = new MissingPeople(
                new JdbcStandings(transactions),
                papers,
                people.people,
                activities.extensions,
                new JdbcUngradedWork(transactions),
                new SecureRandom(),
                clock);
        ExcusePerson excuse = new ExcusePerson(desk, missing);
        ExtendTime extend = new ExtendTime(desk, missing, activities.extensions, papers, clock);
        AllocatePapers allocate = new AllocatePapers(desk, papers, queue, new JdbcMemberLists(transactions), clock);
        JdbcReflections reflections = new JdbcReflections(transactions);
        ReturnReflection giveBack = new ReturnReflection(reflections);
        return List.of(
                new GradingQueueResource(
                        people.callers, showQueue, allocate, new ShowStatistics(desk, papers), transactions),
                new GradingPaperResource(
                        people.callers,
                        answers,
                        showPaper,
                        new HoldPaper(desk),
                        new RevealName(desk, people.people),
                        transactions),
                new MarkingResource(
                        people.callers,
                        answers,
                        new MarkingResource.Deeds(
                                save, release, new ReturnPaper(desk, giveBack), new AnswerRegrade(desk, giveGrade)),
                        transactions),
                new TermsResource(
                        people.callers,
                        answers,
                        new TermsResource.Deeds(excuse, extend, new WaivePenalty(desk), allocate),
                        transactions),
                new SeveralResource(
                        people.callers,
                        new SeveralResource.Deeds(new ListToRelease(desk, queue, papers), release, excuse, allocate),
                        transactions),
                new MissingResource(
                        people.callers,
                        new ListMissing(desk, queue, papers, activities.extensions, people.people, missing),
                        extend,
                        excuse,
                        transactions),
                new LearnersResource(
                        people.callers,
                        new ListLearners(desk, new JdbcMemberLists(transactions), activities.extensions),
                        transactions),
                new GradesCsvResource(
                        people.callers, new ExportGrades(desk, showQueue, queue, papers, people.people), transactions),
                new GradesImportResource(
                        people.callers, new ImportGrades(desk, papers, people.people, save, clock), transactions),
                new CommentBankResource(people.callers, suggest, new KeepComments(comments, clock), transactions),
                new ExportReflectionsResource(
                        people.callers,
                        new ExportReflections(activities.activities, reflections, submissions, papers),
                        transactions),
                new ResultResource(
                        people.callers,
                        showResult,
                        new AskRegrade(activities.openActivity, papers, clock),
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** What waits for the graders of the caller's course; empty for everybody else. */
    Optional<?> home(Caller caller) {
        return GradingAtHome.of(countGrading, caller);
    }
}

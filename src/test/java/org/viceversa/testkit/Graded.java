package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.OpenActivity;
import org.viceversa.enrolment.Side;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Remark;
import org.viceversa.grading.GradebookNews;
import org.viceversa.grading.ShowPaper;
import org.viceversa.grading.ShowQueue;
import org.viceversa.lti.LtiRole;
import org.viceversa.marking.AnswerRegrade;
import org.viceversa.marking.ExcusePerson;
import org.viceversa.marking.ExtendTime;
import org.viceversa.marking.FollowSubmissions;
import org.viceversa.marking.GiveGrade;
import org.viceversa.marking.HoldPaper;
import org.viceversa.marking.MissingPeople;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.ReleaseDue;
import org.viceversa.marking.ReleaseGrades;
import org.viceversa.marking.ReturnPaper;
import org.viceversa.marking.RevealName;
import org.viceversa.marking.SaveSheet;
import org.viceversa.marking.ShowSkills;
import org.viceversa.marking.WaivePenalty;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterState;
import org.viceversa.people.ToolRole;
import org.viceversa.reflection.ReturnReflection;
import org.viceversa.reflection.Submission;
import org.viceversa.refusal.Refused;
import org.viceversa.regrade.AskRegrade;
import org.viceversa.regrade.ShowResult;
import org.viceversa.rubric.Rubric;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;
import org.viceversa.scoredelivery.ListDeliveries;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;

/** A course whose reflections are graded: two who grade, some who write, everybody who must not see it, and all deeds. */
public final class Graded {

    public static final Instant DUE = Instant.parse("2027-01-04T12:00:00Z");

    public final UUID tenant = UUID.randomUUID();
    public final SettableClock clock = new SettableClock("2027-01-04T10:00:00Z");
    public final InMemoryPeople everybody = new InMemoryPeople();
    public final InMemoryActivities activities = new InMemoryActivities();
    public final InMemoryReflections written = new InMemoryReflections();
    public final InMemorySkillStore skillStore = new InMemorySkillStore();
    public final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    public final InMemoryPapers papers = new InMemoryPapers(everybody);
    public final List<FinalScore> sent = new ArrayList<>();

    public final Course course = course(tenant);
    public final Caller ines = person("Ines Vega", ToolRole.INSTRUCTOR);
    public final Caller kim = person("Kim Park", ToolRole.INSTRUCTOR);
    public final Caller bo = person("Bo Lind", ToolRole.LEARNER);
    public final Caller ana = person("Ana Silva", ToolRole.LEARNER);
    public final Caller manager = person("Mats", ToolRole.PROGRAMME_MANAGER);
    public final Caller administrator = person("Ada", ToolRole.LMS_ADMINISTRATOR);

    /** Teaches another course of the same company. */
    public final Caller teacherElsewhere = new Caller(
            tenant,
            person("Tom", ToolRole.INSTRUCTOR).person(),
            Optional.of(course(tenant)),
            Set.of(ToolRole.INSTRUCTOR));

    /** Teaches in another company, and came with an id of ours. */
    public final Caller stranger = new Caller(
            UUID.randomUUID(),
            person("Xu", ToolRole.INSTRUCTOR).person(),
            Optional.of(course),
            Set.of(ToolRole.INSTRUCTOR));

    public final Skill skill = aSkill();
    public final OpenActivity openActivity = new OpenActivity(activities.activities);
    public final PaperDesk desk = new PaperDesk(openActivity, papers, everybody.people(), clock);
    public final GiveGrade giveGrade =
            new GiveGrade(papers, new ShowSkills(skillStore.skills, skillStore.assessments), sent::add);
    public final FollowSubmissions follow = new FollowSubmissions(
            activities.activities,
            written.submissions,
            papers,
            everybody.people(),
            activities.extensions,
            giveGrade,
            new Random(7),
            clock);
    public final HoldPaper hold = new HoldPaper(desk);
    public final SaveSheet save = new SaveSheet(desk, written.submissions);
    public final ReleaseGrades release = new ReleaseGrades(desk, giveGrade);
    public final ReleaseDue releaseDue = new ReleaseDue(activities.activities, papers, giveGrade, clock);
    public final ReturnPaper giveBack = new ReturnPaper(desk, new ReturnReflection(written.reflections));
    public final WaivePenalty waive = new WaivePenalty(desk);
    public final MissingPeople missing = new MissingPeople(
            everybody.standings(), papers, everybody.people(), activities.extensions, papers, new Random(8), clock);
    public final ExcusePerson excuse = new ExcusePerson(desk, missing);
    public final ExtendTime extend = new ExtendTime(desk, missing, activities.extensions, papers, clock);
    public final AnswerRegrade answer = new AnswerRegrade(desk, giveGrade);
    public final RevealName reveal = new RevealName(desk, everybody.people());
    public final GradebookNews news = new GradebookNews(new ListDeliveries(deliveries), deliveries);
    public final ShowQueue showQueue =
            new ShowQueue(desk, papers.queue, everybody.people(), news, (activity, people) -> Map.of(), clock);
    public final ShowPaper showPaper = new ShowPaper(
            desk,
            showQueue,
            new ShowPaper.Kept(papers, papers.queue, written.submissions, activities.extensions, everybody.people()),
            news,
            (activity, people) -> Map.of());
    public final ShowResult showResult = new ShowResult(
            openActivity,
            new ShowResult.Kept(papers, written.submissions, skillStore.skills, everybody.people()),
            news,
            clock);
    public final AskRegrade ask = new AskRegrade(openActivity, papers, clock);

    public static Course course(UUID tenant) {
        UUID id = UUID.randomUUID();
        return new Course(
                id,
                tenant,
                id.toString(),
                "Leadership",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                DUE,
                RosterState.UNREAD);
    }

    /** A member of the course. */
    public Caller person(String name, ToolRole... roles) {
        if (everybody.courses.isEmpty()) {
            everybody.courses.put(course.id(), course);
        }
        Person person = everybody
                .people()
                .add(new Person(
                        UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""));
        Set<LtiRole> ltiRoles = new HashSet<>();
        for (ToolRole role : roles) {
            if (role == ToolRole.LEARNER) {
                ltiRoles.add(LtiRole.LEARNER);
            } else if (role == ToolRole.INSTRUCTOR) {
                ltiRoles.add(LtiRole.INSTRUCTOR);
            }
        }
        everybody
                .memberships()
                .add(
                        new Membership(
                                tenant,
                                course.id(),
                                person.id(),
                                ltiRoles,
                                Set.of(),
                                false,
                                DUE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(DUE)),
                        person);
        return new Caller(tenant, person, Optional.of(course), Set.of(roles));
    }

    private Skill aSkill() {
        Framework framework = SkillRecords.framework(tenant, "f", "F");
        skillStore.frameworks.add(framework);
        Skill one = SkillRecords.skill(framework, "python", "Data", "Python");
        skillStore.skills.add(List.of(one));
        return one;
    }

    /** Two criteria, the first of which counts twice and is about the skill. */
    public static Rubric rubric(Optional<UUID> skill) {
        return new Rubric(List.of(
                new Criterion("analysis", "Analysis", "Why?", 2, levels(), skill),
                new Criterion("action", "Next action", "", 1, levels(), Optional.empty())));
    }

    private static List<Level> levels() {
        return List.of(
                new Level("Habitual", "", 0, "Say why.", Optional.of(1)),
                new Level("Understanding", "", 40, "", Optional.of(2)),
                new Level("Reflective", "", 75, "You say why.", Optional.of(3)),
                new Level("Critical", "", 100, "", Optional.of(4)));
    }

    /** Ten points by rubric, due at noon, 10 percent a day, released with the mark. */
    public Activity activity() {
        return activity(one -> one);
    }

    public Activity activity(UnaryOperator<ActivityTerms> terms) {
        ActivityTerms with = terms.apply(ActivityTerms.usual(skill));
        Activity plain = Reflecting.activity(
                tenant,
                course.id(),
                ines.person().id(),
                "Week 3",
                new Dates(Optional.empty(), Optional.of(DUE), Optional.empty()),
                0,
                Activity.AiStatement.OFF,
                Set.of(Side.MENTOR, Side.MENTEE));
        return activities.activities.add(with.on(plain));
    }

    /** Hands in, as writing does. */
    public Submission handIn(Activity activity, Caller who, String text) {
        int attempt = 1
                + written.submissions
                        .listOf(tenant, activity.id(), who.person().id())
                        .size();
        Submission one = new Submission(
                UUID.randomUUID(),
                tenant,
                activity.id(),
                who.person().id(),
                attempt,
                "receipt-" + who.person().name(),
                Optional.of(Side.MENTOR),
                List.of(new Submission.Answer("p1", "Describe", "What did you teach?", text, 3)),
                "",
                List.of(new Submission.MeetingEvidence(clock.instant().minusSeconds(90_000), 45, "Pivot tables", true)),
                List.of(new Submission.WritingSpell(clock.instant().minusSeconds(600), clock.instant(), 3)),
                3,
                clock.instant(),
                Optional.empty());
        written.submissions.add(one);
        follow.submitted(one, clock.instant());
        clock.goOn(Duration.ofSeconds(1));
        return one;
    }

    public Paper paper(Activity activity, Caller who) {
        return papers.findOf(tenant, activity.id(), who.person().id()).orElseThrow();
    }

    public static GradeSheet sheet(int analysis, int action) {
        return new GradeSheet(
                Map.of("analysis", analysis, "action", action),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                "",
                "Well done.",
                List.of());
    }

    public static GradeSheet with(GradeSheet sheet, Remark remark) {
        return new GradeSheet(
                sheet.levels(),
                sheet.feedback(),
                sheet.points(),
                sheet.passed(),
                sheet.adjustment(),
                sheet.adjustmentReason(),
                sheet.comment(),
                List.of(remark));
    }

    /** Filled in by Ines, at whatever version it is. */
    public Paper mark(Activity activity, Caller who, GradeSheet sheet) {
        Paper paper = paper(activity, who);
        UUID id = activity.anonymous() ? paper.id() : who.person().id();
        return save.run(ines, activity.id(), id, paper.version(), sheet);
    }

    /** Filled in and released by Ines. */
    public Paper grade(Activity activity, Caller who, GradeSheet sheet) {
        Paper marked = mark(activity, who, sheet);
        UUID id = activity.anonymous() ? marked.id() : who.person().id();
        return release.release(ines, activity.id(), id, OptionalInt.empty());
    }

    /** Everybody who grades nothing here. */
    public List<Caller> others() {
        return List.of(bo, ana, manager, administrator, teacherElsewhere, stranger);
    }

    public static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

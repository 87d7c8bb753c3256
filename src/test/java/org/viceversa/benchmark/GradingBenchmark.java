package org.viceversa.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.OpenActivity;
import org.viceversa.activity.persistence.JdbcActivities;
import org.viceversa.activity.persistence.JdbcExtensions;
import org.viceversa.enrolment.Side;
import org.viceversa.grading.GradebookNews;
import org.viceversa.grading.QueueFilter;
import org.viceversa.grading.QueueFilter.Sort;
import org.viceversa.grading.QueueWish;
import org.viceversa.grading.ShowPaper;
import org.viceversa.grading.ShowPaper.Shown;
import org.viceversa.grading.ShowQueue;
import org.viceversa.grading.persistence.JdbcPaperQueue;
import org.viceversa.marking.FollowSubmissions;
import org.viceversa.marking.GiveGrade;
import org.viceversa.marking.HoldPaper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.ShowSkills;
import org.viceversa.marking.persistence.JdbcPapers;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.persistence.JdbcSubmissions;
import org.viceversa.scoredelivery.ListDeliveries;
import org.viceversa.scoredelivery.persistence.JdbcDeliveries;
import org.viceversa.skills.persistence.JdbcAssessments;
import org.viceversa.skills.persistence.JdbcSkills;
import org.viceversa.testkit.Graded;
import org.viceversa.testkit.Reflecting;
import org.viceversa.testkit.ToolDatabase.Address;

/** A grader who goes through what is not graded, one work after the other: with fifty of them, and with five thousand. */
final class GradingBenchmark implements Benchmark {

    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int WARM_UP = 100;
    private static final int STEPS = 600;
    private static final String TEXT = "What I noticed is how much there is to unlearn, on both sides. ".repeat(40);
    private static final QueueWish UNGRADED =
            new QueueWish(QueueFilter.UNGRADED, false, false, false, "", Sort.SUBMITTED);

    private final UUID tenant = UUID.randomUUID();
    private final Course course = Graded.course(tenant);

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start()) {
            Address address = postgres.newDatabase("grading");
            DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 4);
            try (Database database = new Database(settings)) {
                new SchemaMigrations(database).run();
                return measure(new Desk(new Transactions(database)));
            }
        }
    }

    /** All that opening a work takes, without HTTP. */
    private final class Desk {
        private final Transactions transactions;
        private final JdbcPeople people;
        private final JdbcActivities activities;
        private final JdbcSubmissions submissions;
        private final FollowSubmissions follow;
        private final HoldPaper hold;
        private final ShowPaper show;
        private final ShowQueue queue;
        private final Caller grader;

        private Desk(Transactions transactions) {
            this.transactions = transactions;
            people = new JdbcPeople(transactions);
            activities = new JdbcActivities(transactions);
            submissions = new JdbcSubmissions(transactions);
            new JdbcCourses(transactions).add(course);
            grader = new Caller(tenant, person("Kim Park"), Optional.of(course), Set.of(ToolRole.INSTRUCTOR));
            JdbcPapers papers = new JdbcPapers(transactions);
            JdbcPaperQueue works = new JdbcPaperQueue(transactions);
            JdbcExtensions extensions = new JdbcExtensions(transactions);
            JdbcDeliveries deliveries = new JdbcDeliveries(transactions);
            GradebookNews news = new GradebookNews(new ListDeliveries(deliveries), deliveries);
            PaperDesk desk = new PaperDesk(new OpenActivity(activities), papers, people, Clock.systemUTC());
            follow = new FollowSubmissions(
                    activities,
                    submissions,
                    papers,
                    people,
                    extensions,
                    new GiveGrade(
                            papers,
                            new ShowSkills(new JdbcSkills(transactions), new JdbcAssessments(transactions)),
                            score -> {}),
                    new Random(1),
                    Clock.systemUTC());
            hold = new HoldPaper(desk);
            queue = new ShowQueue(desk, works, people, news, (any, people) -> Map.of(), Clock.systemUTC());
            show = new ShowPaper(
                    desk,
                    queue,
                    new ShowPaper.Kept(papers, works, submissions, extensions, people),
                    news,
                    (any, people) -> Map.of());
        }

        private Person person(String name) {
            return people.add(new Person(
                    UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""));
        }

        private Activity handedIn(int works) {
            Activity activity = activities.add(Reflecting.activity(
                    tenant,
                    course.id(),
                    grader.person().id(),
                    works + " works",
                    Dates.NONE,
                    1,
                    AiStatement.OFF,
                    Set.of(Side.MENTOR)));
            Instant now = Instant.now();
            for (int from = 0; from < works; from += FEW) {
                int begin = from;
                transactions.run(() -> {
                    for (int i = begin; i < begin + FEW; i++) {
                        handIn(activity, person("Writer " + i), now.plusSeconds(i));
                    }
                });
            }
            return activity;
        }

        private void handIn(Activity activity, Person who, Instant at) {
            Submission one = new Submission(
                    UUID.randomUUID(),
                    tenant,
                    activity.id(),
                    who.id(),
                    1,
                    "r",
                    Optional.of(Side.MENTOR),
                    List.of(new Submission.Answer("p1", "Describe", "What did you teach?", TEXT, 440)),
                    "",
                    List.of(),
                    List.of(),
                    440,
                    at,
                    Optional.empty());
            submissions.add(one);
            follow.submitted(one, at);
        }

        private UUID first(Activity activity) {
            return transactions
                    .call(() -> queue.run(grader, activity.id(), UNGRADED, 0))
                    .lines()
                    .get(0)
                    .person();
        }

        private Shown open(Activity activity, UUID who) {
            return transactions.call(() -> {
                hold.take(grader, activity.id(), who);
                return show.run(grader, activity.id(), who, Optional.of(UNGRADED));
            });
        }
    }

    private static List<Figure> measure(Desk desk) {
        Activity few = desk.handedIn(FEW);
        Activity many = desk.handedIn(MANY);
        new Jdbc(desk.transactions).update("analyze");
        requireAll(desk, few, FEW);
        List<Long> ofFew = new ArrayList<>();
        List<Long> ofMany = new ArrayList<>();
        UUID atFew = desk.first(few);
        UUID atMany = desk.first(many);
        Set<UUID> seen = new HashSet<>();
        for (int step = 0; step < WARM_UP + STEPS; step++) {
            // One after the other, so that both meet the same machine.
            atFew = timed(desk, few, atFew, step < WARM_UP ? new ArrayList<>() : ofFew);
            atMany = timed(desk, many, atMany, step < WARM_UP ? new ArrayList<>() : ofMany);
            require(seen.add(atMany), "The same work twice");
        }
        Samples small = samples(ofFew);
        Samples large = samples(ofMany);
        return List.of(
                Figure.atMost(
                        "grading-next",
                        MANY + "÷" + FEW,
                        large.percentileMillis(0.5) / small.percentileMillis(0.5),
                        1.5),
                Figure.atMost("grading-next-p99-ms", MANY + "-works", large.percentileMillis(0.99), 30),
                Figure.reported("grading-next-p50-ms", MANY + "-works", large.percentileMillis(0.5)),
                Figure.reported("grading-next-p50-ms", FEW + "-works", small.percentileMillis(0.5)));
    }

    private static UUID timed(Desk desk, Activity activity, UUID who, List<Long> nanos) {
        long begun = System.nanoTime();
        Shown shown = desk.open(activity, who);
        nanos.add(System.nanoTime() - begun);
        require(shown.work().orElseThrow().answers().get(0).text().equals(TEXT), "Another text");
        return shown.next().orElseGet(() -> desk.first(activity));
    }

    /** Each once, in both directions. */
    private static void requireAll(Desk desk, Activity activity, int works) {
        List<UUID> ahead = new ArrayList<>(List.of(desk.first(activity)));
        Optional<UUID> next = desk.open(activity, ahead.get(0)).next();
        while (next.isPresent()) {
            ahead.add(next.get());
            Shown shown = desk.open(activity, next.get());
            require(shown.previous().equals(Optional.of(ahead.get(ahead.size() - 2))), "Another one before");
            next = shown.next();
        }
        require(new HashSet<>(ahead).size() == works && ahead.size() == works, ahead.size() + " works");
    }

    private static Samples samples(List<Long> nanos) {
        long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
        return new Samples(all, nanos.stream().mapToLong(Long::longValue).sum() / 1e9);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}

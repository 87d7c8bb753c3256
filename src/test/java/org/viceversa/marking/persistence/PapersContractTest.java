package org.viceversa.marking.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.UngradedWork;
import org.viceversa.activity.persistence.JdbcActivities;
import org.viceversa.commentbank.BankComment;
import org.viceversa.commentbank.BankComments;
import org.viceversa.commentbank.persistence.JdbcBankComments;
import org.viceversa.enrolment.Side;
import org.viceversa.grade.Grade;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Lateness;
import org.viceversa.grade.Remark;
import org.viceversa.grading.PaperQueue;
import org.viceversa.grading.QueueFilter;
import org.viceversa.grading.QueueFilter.Sort;
import org.viceversa.grading.persistence.JdbcPaperQueue;
import org.viceversa.lti.LtiRole;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Hands;
import org.viceversa.marking.Paper.Key;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.Paper.Said;
import org.viceversa.marking.Paper.Terms;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Papers;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcMemberships;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.Graded;
import org.viceversa.testkit.InMemoryBankComments;
import org.viceversa.testkit.InMemoryPapers;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.Reflecting;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(PapersContractTest.Store.class)
class PapersContractTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00.123456Z");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(
            Papers papers,
            PaperQueue queue,
            UngradedWork ungraded,
            BankComments comments,
            People people,
            Courses courses,
            Memberships memberships,
            Optional<Transactions> transactions) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> {
                    InMemoryPeople everybody = new InMemoryPeople();
                    InMemoryPapers papers = new InMemoryPapers(everybody);
                    yield new Ports(
                            papers,
                            papers.queue,
                            papers,
                            new InMemoryBankComments(),
                            everybody.people(),
                            everybody.courses(),
                            everybody.memberships(),
                            Optional.empty());
                }
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcPapers(transactions),
                    new JdbcPaperQueue(transactions),
                    new JdbcUngradedWork(transactions),
                    new JdbcBankComments(transactions),
                    new JdbcPeople(transactions),
                    new JdbcCourses(transactions),
                    new JdbcMemberships(transactions),
                    Optional.of(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private final Course course = Graded.course(tenant);
    private Ports ports;
    private Papers papers;
    private Activity activity;
    private Person grader;

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        papers = ports.papers();
        ports.courses().add(course);
        grader = person("Kim Park");
        Activity plain = Reflecting.activity(
                tenant,
                course.id(),
                grader.id(),
                "Week 3",
                new Dates(Optional.empty(), Optional.of(NOW), Optional.empty()),
                0,
                Activity.AiStatement.OFF,
                Set.of(Side.MENTOR));
        activity = ports.transactions()
                .map(transactions -> new JdbcActivities(transactions).add(plain))
                .orElse(plain);
    }

    private Person person(String name) {
        return ports.people()
                .add(new Person(
                        UUID.randomUUID(), tenant, name, new Particulars(name, "", "", "", ""), true, false, ""));
    }

    private Person member(String name) {
        Person one = person(name);
        ports.memberships()
                .add(
                        new Membership(
                                tenant,
                                course.id(),
                                one.id(),
                                Set.of(LtiRole.LEARNER),
                                Set.of(),
                                false,
                                NOW,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(NOW)),
                        one);
        return one;
    }

    private Paper paper(Person who, int number, Instant at) {
        Paper one = new Paper(
                new Key(UUID.randomUUID(), tenant, activity.id(), who.id(), number),
                Optional.of(new Lying(UUID.randomUUID(), 1, at, 300)),
                MarkingState.SUBMITTED,
                Terms.USUAL,
                Hands.NONE,
                GradeSheet.EMPTY,
                Said.NOTHING,
                1);
        assertThat(papers.add(one, who)).isTrue();
        return one;
    }

    private static GradeSheet full(String comment) {
        return new GradeSheet(
                Map.of("analysis", 2, "action", 0),
                Map.of("analysis", "שלום"),
                Optional.of(new BigDecimal("7.5")),
                Optional.of(true),
                new BigDecimal("-0.25"),
                "Short",
                comment,
                List.of(new Remark("a", "p1", "jargon", 12, "Which 😀?")));
    }

    private static Paper filled(Paper one, GradeSheet sheet, MarkingState state, Said said) {
        return new Paper(
                one.key(),
                one.lying(),
                state,
                new Terms(Optional.of(NOW.plusSeconds(9)), Optional.of("Ill")),
                one.hands(),
                sheet,
                said,
                one.version());
    }

    @Test
    void a_paper_comes_back_as_it_was_with_all_that_was_said() {
        Paper one = paper(member("Bo Lind"), 14, NOW);
        assertThat(papers.find(tenant, one.id())).contains(one);
        assertThat(papers.find(UUID.randomUUID(), one.id())).isEmpty();
        assertThat(papers.findOf(tenant, activity.id(), one.person())).contains(one);
        assertThat(papers.findOf(UUID.randomUUID(), activity.id(), one.person()))
                .isEmpty();

        Grade grade = new Grade(
                1,
                one.lying().orElseThrow().submission(),
                Optional.of(grader.id()),
                NOW,
                new BigDecimal("8.00"),
                new BigDecimal("7.20"),
                new BigDecimal("10.00"),
                Optional.of(new BigDecimal("7.50")),
                new Lateness(90_000, 10, Optional.empty()),
                List.of(new Grade.Line(
                        "analysis",
                        "Analysis",
                        1,
                        List.of(new Grade.LevelWords("Low", ""), new Grade.LevelWords("High", "Why")),
                        new BigDecimal("5.00"),
                        "You say why.",
                        Optional.of(new Grade.SkillShown(UUID.randomUUID(), 3, Optional.of(2))))),
                full("Good"));
        Said said = new Said(
                Optional.of(grade),
                Optional.of(new Paper.GivenBack(
                        NOW, grader.id(), "More", UUID.randomUUID(), full("x").remarks())),
                Optional.of(new Paper.Regrade(
                        Optional.of("analysis"),
                        "Why?",
                        NOW,
                        Optional.of(new Paper.Answer("So", grader.id(), NOW, true)))));
        Paper kept =
                papers.save(filled(one, full("\uD83D\uDE00".repeat(9_000)), MarkingState.RELEASED, said), activity);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(ports.ungraded().lies(tenant, activity.id())).isFalse();
        assertThat(papers.find(tenant, one.id())).contains(kept);
        assertThat(kept.said()).isEqualTo(said);
        assertThat(kept.sheet()).isEqualTo(full("\uD83D\uDE00".repeat(9_000)));
        assertThat(kept.terms().waiver()).contains("Ill");
        assertThat(papers.listOf(tenant, one.person())).containsExactly(kept);
        assertThat(papers.listByIds(tenant, activity.id(), List.of(one.id(), UUID.randomUUID())))
                .containsExactly(kept);
        assertThat(papers.listByIds(tenant, UUID.randomUUID(), List.of(one.id())))
                .isEmpty();
        assertThat(papers.listOf(tenant, activity.id(), List.of(one.person()))).containsExactly(kept);
        assertThat(papers.listAll(UUID.randomUUID(), activity.id())).isEmpty();
        PaperQueue.Line line = ports.queue()
                .list(tenant, activity.id(), QueueFilter.all(activity), 0, 5)
                .get(0);
        assertThat(line.released().orElseThrow()).isEqualByComparingTo("7.2");
        assertThat(line.score().orElseThrow()).isEqualByComparingTo("7.25");
        assertThat(line.waived()).isTrue();
    }

    @Test
    void whoever_is_quicker_saves_and_a_lease_is_no_change() {
        Paper one = paper(member("Bo Lind"), 14, NOW);
        assertThat(papers.hold(tenant, one.id(), grader.id(), NOW.plusSeconds(600), NOW))
                .isTrue();
        papers.give(tenant, List.of(one.id()), Optional.of(grader.id()));
        papers.save(filled(one, full("First"), MarkingState.MARKED, Said.NOTHING), activity);
        assertRefused(
                "marking-changed",
                () -> papers.save(filled(one, full("Second"), MarkingState.MARKED, Said.NOTHING), activity));
        Paper kept = papers.find(tenant, one.id()).orElseThrow();
        assertThat(kept.sheet().comment()).isEqualTo("First");
        assertThat(kept.hands().marker()).contains(grader.id());
        assertThat(kept.hands().lease()).isPresent();
    }

    @Test
    void a_lease_keeps_others_out_until_it_ends_or_is_given_up() {
        Paper one = paper(member("Bo Lind"), 14, NOW);
        UUID other = UUID.randomUUID();
        Instant until = NOW.plusSeconds(600);
        assertThat(papers.hold(tenant, one.id(), grader.id(), until, NOW)).isTrue();
        assertThat(papers.hold(tenant, one.id(), grader.id(), until, NOW)).isTrue();
        assertThat(papers.hold(tenant, one.id(), other, until, until.minusSeconds(1)))
                .isFalse();
        papers.letGo(tenant, one.id(), other);
        assertThat(papers.hold(tenant, one.id(), other, until, NOW)).isFalse();
        assertThat(papers.hold(UUID.randomUUID(), one.id(), other, until, until))
                .isFalse();
        assertThat(papers.hold(tenant, one.id(), other, until.plusSeconds(600), until))
                .isTrue();
        papers.letGo(tenant, one.id(), other);
        assertThat(papers.find(tenant, one.id()).orElseThrow().hands().lease()).isEmpty();
    }

    @Test
    void a_person_has_one_paper_and_a_number_is_one_person_s() {
        Person bo = member("Bo Lind");
        Paper one = paper(bo, 14, NOW);
        Key again = new Key(UUID.randomUUID(), tenant, activity.id(), bo.id(), 15);
        Person ana = member("Ana Silva");
        Key taken = new Key(UUID.randomUUID(), tenant, activity.id(), ana.id(), 14);
        for (Key key : List.of(again, taken)) {
            Paper other =
                    new Paper(key, one.lying(), one.state(), one.terms(), one.hands(), one.sheet(), one.said(), 1);
            assertThat(papers.add(other, key == again ? bo : ana)).isFalse();
        }
        assertThat(papers.numbers(tenant, activity.id())).containsExactly(14);
        assertThat(papers.numbers(UUID.randomUUID(), activity.id())).isEmpty();
    }

    @Test
    void history_is_read_latest_first_and_ready_ones_are_found() {
        Paper one = paper(member("Bo Lind"), 14, NOW);
        papers.add(PaperEvent.of(one, Optional.empty(), PaperEvent.What.HANDED_IN, "", NOW));
        papers.add(PaperEvent.of(one, Optional.of(grader.id()), PaperEvent.What.WAIVED, "Ill", NOW.plusSeconds(1)));
        assertThat(papers.history(tenant, one.id()))
                .extracting(PaperEvent::what)
                .isEqualTo(List.of(PaperEvent.What.WAIVED, PaperEvent.What.HANDED_IN));
        assertThat(papers.history(UUID.randomUUID(), one.id())).isEmpty();
        Papers.ActivityOf ours = new Papers.ActivityOf(tenant, activity.id());
        assertThat(papers.listWithReady()).doesNotContain(ours);
        Paper ready = papers.save(one.in(MarkingState.READY), activity);
        assertThat(papers.listWithReady()).contains(ours);
        assertThat(papers.listReady(tenant, activity.id())).containsExactly(ready);
        assertThat(papers.listReady(UUID.randomUUID(), activity.id())).isEmpty();
    }

    private QueueFilter filter(Set<MarkingState> states, boolean late, String word, Sort sort) {
        return new QueueFilter(
                states,
                late,
                Optional.empty(),
                Optional.empty(),
                word.isEmpty() ? List.of() : List.of(word),
                sort,
                Optional.of(NOW),
                course.id());
    }

    @Test
    void what_is_excused_may_get_its_grade_later_and_what_was_taken_back_does_not() {
        Paper bo = paper(member("Bo Lind"), 30, NOW);
        assertThat(ports.ungraded().lies(tenant, activity.id())).isTrue();
        assertThat(ports.ungraded().lies(UUID.randomUUID(), activity.id())).isFalse();
        Paper excused = papers.save(bo.in(MarkingState.EXCUSED), activity);
        assertThat(ports.ungraded().lies(tenant, activity.id())).isTrue();
        papers.save(
                new Paper(
                        excused.key(),
                        Optional.empty(),
                        MarkingState.NOT_HANDED_IN,
                        Terms.USUAL,
                        Hands.NONE,
                        GradeSheet.EMPTY,
                        Said.NOTHING,
                        excused.version()),
                activity);
        assertThat(ports.ungraded().lies(tenant, activity.id())).isFalse();
    }

    @Test
    void the_queue_is_filtered_ordered_and_walked_through_the_same_everywhere() {
        Paper bo = paper(member("Bo Lind"), 30, NOW.minusSeconds(60));
        Paper ana = paper(member("Ana Silva"), 20, NOW);
        Paper zoe = paper(member("Zoë Quist"), 10, NOW.plusSeconds(60));
        member("Nora Missing");
        Paper released = papers.save(ana.in(MarkingState.RELEASED), activity);
        papers.give(tenant, List.of(zoe.id()), Optional.of(grader.id()));
        UUID at = activity.id();
        PaperQueue queue = ports.queue();
        QueueFilter all = filter(Set.of(), false, "", Sort.SUBMITTED);
        assertThat(queue.listIds(tenant, at, all)).containsExactly(bo.id(), ana.id(), zoe.id());
        assertThat(queue.listIds(UUID.randomUUID(), at, all)).isEmpty();
        assertThat(queue.listIds(tenant, at, filter(Set.of(), false, "", Sort.NAME)))
                .containsExactly(ana.id(), bo.id(), zoe.id());
        assertThat(queue.listIds(tenant, at, filter(Set.of(), false, "", Sort.NUMBER)))
                .containsExactly(zoe.id(), ana.id(), bo.id());
        assertThat(queue.listIds(tenant, at, filter(QueueFilter.UNGRADED, false, "", Sort.SUBMITTED)))
                .containsExactly(bo.id(), zoe.id());
        assertThat(queue.listIds(tenant, at, filter(Set.of(), true, "", Sort.SUBMITTED)))
                .containsExactly(zoe.id());
        assertThat(queue.listIds(tenant, at, filter(Set.of(), false, "zoe", Sort.NAME)))
                .containsExactly(zoe.id());
        assertThat(queue.listIds(tenant, at, filter(Set.of(), false, "10", Sort.NUMBER)))
                .containsExactly(zoe.id());
        assertThat(queue.listIds(tenant, at, filter(Set.of(), false, "zoe", Sort.NUMBER)))
                .isEmpty();
        assertThat(queue.list(tenant, at, all, 1, 1))
                .extracting(PaperQueue.Line::id)
                .isEqualTo(List.of(ana.id()));
        assertThat(queue.count(tenant, at, all)).isEqualTo(3);

        QueueFilter ungraded = filter(QueueFilter.UNGRADED, false, "", Sort.SUBMITTED);
        assertThat(queue.findNeighbour(tenant, at, ungraded, released, true))
                .get()
                .matches(line -> line.id().equals(zoe.id()));
        assertThat(queue.findNeighbour(tenant, at, ungraded, released, false))
                .get()
                .matches(line -> line.id().equals(bo.id()));
        assertThat(queue.findNeighbour(tenant, at, ungraded, bo, false)).isEmpty();
        for (Sort sort : Sort.values()) {
            List<UUID> order = queue.listIds(tenant, at, filter(Set.of(), false, "", sort));
            Paper middle = papers.find(tenant, order.get(1)).orElseThrow();
            assertThat(queue.findNeighbour(tenant, at, filter(Set.of(), false, "", sort), middle, true))
                    .get()
                    .matches(line -> line.id().equals(order.get(2)));
            assertThat(queue.findNeighbour(tenant, at, filter(Set.of(), false, "", sort), middle, false))
                    .get()
                    .matches(line -> line.id().equals(order.get(0)));
        }

        PaperQueue.Counts counts = queue.count(tenant, at, Optional.of(NOW), grader.id());
        assertThat(counts.byState()).isEqualTo(Map.of(MarkingState.SUBMITTED, 2, MarkingState.RELEASED, 1));
        assertThat(counts.late()).isEqualTo(1);
        assertThat(counts.mine()).isEqualTo(1);
        assertThat(queue.count(tenant, at, Optional.empty(), grader.id()).late())
                .isZero();
        assertThat(queue.loads(tenant, at)).isEqualTo(Map.of(grader.id(), new PaperQueue.Load(1, 1)));
        assertThat(queue.countMissing(tenant, at, course.id(), List.of())).isEqualTo(1);
        assertThat(queue.listMissing(tenant, at, course.id(), List.of("nora"), 0, 5))
                .hasSize(1);
        assertThat(queue.listMissing(tenant, at, course.id(), List.of("bo"), 0, 5))
                .isEmpty();
    }

    @Test
    void two_at_once_are_one_after_the_other() throws Exception {
        if (ports.transactions().isEmpty()) {
            return;
        }
        Paper one = paper(member("Bo Lind"), 14, NOW);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<String> save = () -> {
                try {
                    papers.save(filled(one, full("Mine"), MarkingState.MARKED, Said.NOTHING), activity);
                    return "kept";
                } catch (Refused refused) {
                    return refused.code();
                }
            };
            List<Future<String>> ends = both.invokeAll(List.of(save, save));
            assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                    .containsExactlyInAnyOrder("kept", "marking-changed");
            UUID other = UUID.randomUUID();
            List<Future<Boolean>> leases = both.invokeAll(List.of(
                    () -> papers.hold(tenant, one.id(), grader.id(), NOW.plusSeconds(600), NOW),
                    () -> papers.hold(tenant, one.id(), other, NOW.plusSeconds(600), NOW)));
            assertThat(List.of(leases.get(0).get(), leases.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void comments_are_kept_by_owner_most_used_first() {
        BankComment.Place place = new BankComment.Place(Optional.of("analysis"), Optional.of(2));
        BankComment rare = new BankComment(UUID.randomUUID(), tenant, grader.id(), place, "Rare", 0, NOW, 1);
        BankComment often = new BankComment(
                UUID.randomUUID(),
                tenant,
                grader.id(),
                new BankComment.Place(Optional.empty(), Optional.empty()),
                "Often 😀",
                0,
                NOW.minus(Duration.ofDays(1)),
                1);
        ports.comments().add(rare);
        ports.comments().add(often);
        ports.comments().use(tenant, often.id());
        ports.comments().use(UUID.randomUUID(), rare.id());
        assertThat(ports.comments().listOf(tenant, grader.id())).containsExactly(often.used(), rare);
        assertThat(ports.comments().listOf(UUID.randomUUID(), grader.id())).isEmpty();
        assertThat(ports.comments().find(UUID.randomUUID(), rare.id())).isEmpty();
        assertThat(ports.comments().save(rare).version()).isEqualTo(2);
        assertRefused("comment-changed", () -> ports.comments().save(rare));
        ports.comments().remove(UUID.randomUUID(), rare.id());
        assertThat(ports.comments().find(tenant, rare.id())).isPresent();
        ports.comments().remove(tenant, rare.id());
        assertThat(ports.comments().find(tenant, rare.id())).isEmpty();
    }
}

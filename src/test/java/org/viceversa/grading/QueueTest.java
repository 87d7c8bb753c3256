package org.viceversa.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.grading.QueueFilter.Sort;
import org.viceversa.marking.ExtendTime;
import org.viceversa.marking.MarkingState;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.testkit.Graded;

class QueueTest {

    private final Graded world = new Graded();
    private final AllocatePapers allocate =
            new AllocatePapers(world.desk, world.papers, world.papers.queue, world.everybody.lists(), world.clock);
    private final ListMissing listMissing = new ListMissing(
            world.desk,
            world.papers.queue,
            world.papers,
            world.activities.extensions,
            world.everybody.people(),
            world.missing);
    private final CountGrading countGrading =
            new CountGrading(world.activities.activities, world.papers.queue, world.news);
    private final ShowStatistics statistics = new ShowStatistics(world.desk, world.papers);
    private final ListToRelease toRelease = new ListToRelease(world.desk, world.papers.queue, world.papers);

    private static QueueWish wish(Set<MarkingState> states) {
        return new QueueWish(states, false, false, false, "", Sort.SUBMITTED);
    }

    private List<String> names(Activity activity, QueueWish wish) {
        ShowQueue.Page page = world.showQueue.run(world.ines, activity.id(), wish, 0);
        assertThat(page.total()).isEqualTo(page.lines().size());
        return page.lines().stream()
                .map(line -> page.faces().author(line.person(), line.number()))
                .toList();
    }

    private Activity threeHandedIn() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        world.clock.goOn(Duration.ofHours(3));
        world.handIn(activity, world.ana, "I taught slides");
        world.handIn(activity, world.person("Zoë Quist", ToolRole.LEARNER), "I taught pivots");
        return activity;
    }

    @Test
    void the_queue_is_for_instructors_of_the_course_alone() {
        Activity activity = threeHandedIn();
        UUID bo = world.bo.person().id();
        for (Caller other : world.others()) {
            List<Runnable> looks = List.of(
                    () -> world.showQueue.run(other, activity.id(), QueueWish.ALL, 0),
                    () -> world.showPaper.run(other, activity.id(), bo, Optional.of(QueueWish.ALL)),
                    () -> world.showPaper.attempt(other, activity.id(), bo, 1),
                    () -> listMissing.run(other, activity.id(), "", 0),
                    () -> allocate.markers(other, activity.id()),
                    () -> allocate.giveRound(
                            other,
                            activity.id(),
                            Optional.empty(),
                            List.of(world.kim.person().id())),
                    () -> allocate.give(other, activity.id(), bo, Optional.empty()),
                    () -> statistics.run(other, activity.id()),
                    () -> toRelease.run(other, activity.id()));
            for (Runnable look : looks) {
                assertThatThrownBy(look::run)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isIn("not-allowed", "activity-unknown"));
            }
        }
        assertThat(countGrading.run(world.bo)).isEmpty();
        assertThat(countGrading.run(world.manager)).isEmpty();
        assertThat(countGrading.run(world.teacherElsewhere)).isEmpty();
    }

    @Test
    void filters_find_what_they_say() {
        Activity activity = threeHandedIn();
        world.grade(activity, world.bo, sheet(1, 1));
        assertThat(names(activity, QueueWish.ALL)).containsExactly("Bo Lind", "Ana Silva", "Zoë Quist");
        assertThat(names(activity, wish(QueueFilter.UNGRADED))).containsExactly("Ana Silva", "Zoë Quist");
        assertThat(names(activity, wish(Set.of(MarkingState.RELEASED)))).containsExactly("Bo Lind");
        assertThat(names(activity, new QueueWish(Set.of(), true, false, false, "", Sort.SUBMITTED)))
                .containsExactly("Ana Silva", "Zoë Quist");
        assertThat(names(activity, new QueueWish(Set.of(), false, false, false, "zoe  QUI", Sort.SUBMITTED)))
                .containsExactly("Zoë Quist");
        assertThat(names(activity, new QueueWish(Set.of(), false, false, false, "", Sort.NAME)))
                .containsExactly("Ana Silva", "Bo Lind", "Zoë Quist");
        allocate.give(
                world.ines,
                activity.id(),
                world.ana.person().id(),
                Optional.of(world.ines.person().id()));
        assertThat(names(activity, new QueueWish(Set.of(), false, true, false, "", Sort.SUBMITTED)))
                .containsExactly("Ana Silva");
        world.deliveries.queue(
                new FinalScore(
                        world.tenant,
                        activity.id(),
                        world.bo.person().id(),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        "",
                        world.clock.instant()),
                UUID.randomUUID());
        assertThat(names(activity, new QueueWish(Set.of(), false, false, true, "", Sort.SUBMITTED)))
                .as("what is on its way is no trouble")
                .isEmpty();
        ShowQueue.Page page = world.showQueue.run(world.ines, activity.id(), QueueWish.ALL, 0);
        assertThat(page.counts().all()).isEqualTo(3);
        assertThat(page.counts().late()).isEqualTo(2);
        assertThat(page.counts().mine()).isEqualTo(1);
        assertThat(page.deliveries()).containsOnlyKeys(world.bo.person().id());
        assertThat(world.showQueue
                        .run(world.ines, activity.id(), QueueWish.ALL, 1)
                        .lines())
                .isEmpty();
    }

    @Test
    void whether_grades_can_be_kept_is_asked_once_for_all_of_a_page() {
        Activity activity = threeHandedIn();
        List<Collection<UUID>> asked = new ArrayList<>();
        ShowQueue queue = new ShowQueue(
                world.desk,
                world.papers.queue,
                world.everybody.people(),
                world.news,
                (of, people) -> {
                    asked.add(people);
                    return Map.of(world.bo.person().id(), Gradability.Reason.LEFT);
                },
                world.clock);
        ShowQueue.Page page = queue.run(world.ines, activity.id(), QueueWish.ALL, 0);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).hasSize(3);
        assertThat(page.notGradable()).containsOnlyKeys(world.bo.person().id());
    }

    @Test
    void a_draft_and_what_was_taken_back_are_never_in_it() {
        Activity activity = world.activity();
        var taken = world.handIn(activity, world.bo, "I taught filters");
        world.written.submissions.takeBack(taken, world.clock.instant());
        world.follow.takenBack(taken, world.clock.instant());
        assertThat(names(activity, QueueWish.ALL)).isEmpty();
        ShowPaper.Shown shown =
                world.showPaper.run(world.ines, activity.id(), world.bo.person().id(), Optional.empty());
        assertThat(shown.work()).isEmpty();
        assertThat(shown.attempts()).isEmpty();
        assertRefused(
                "attempt-unknown",
                () -> world.showPaper.attempt(
                        world.ines, activity.id(), world.bo.person().id(), 1));
        assertRefused(
                "paper-unknown",
                () -> world.showPaper.run(
                        world.ines, activity.id(), world.ana.person().id(), Optional.empty()));
    }

    @Test
    void next_and_previous_follow_the_filter_also_from_outside_of_it() {
        Activity activity = threeHandedIn();
        world.grade(activity, world.bo, sheet(1, 1));
        UUID bo = world.bo.person().id();
        UUID ana = world.ana.person().id();
        QueueWish ungraded = wish(QueueFilter.UNGRADED);
        ShowPaper.Shown first = world.showPaper.run(world.ines, activity.id(), bo, Optional.of(ungraded));
        assertThat(first.previous()).isEmpty();
        assertThat(first.next()).contains(ana);
        ShowPaper.Shown second = world.showPaper.run(world.ines, activity.id(), ana, Optional.of(ungraded));
        assertThat(second.previous()).isEmpty();
        ShowPaper.Shown third =
                world.showPaper.run(world.ines, activity.id(), second.next().orElseThrow(), Optional.of(ungraded));
        assertThat(third.next()).isEmpty();
        assertThat(third.previous()).contains(ana);
        assertThat(world.showPaper
                        .run(world.ines, activity.id(), ana, Optional.of(QueueWish.ALL))
                        .previous())
                .contains(bo);
    }

    @Test
    void works_are_given_round_to_whoever_has_least() {
        Activity activity = threeHandedIn();
        UUID ines = world.ines.person().id();
        UUID kim = world.kim.person().id();
        allocate.give(world.ines, activity.id(), world.bo.person().id(), Optional.of(ines));
        assertThat(allocate.giveRound(world.ines, activity.id(), Optional.empty(), List.of(ines, kim)))
                .isEqualTo(2);
        assertThat(allocate.markers(world.ines, activity.id()))
                .extracting(one -> one.person().name() + " " + one.load().ungraded())
                .contains("Ines Vega 2", "Kim Park 1");
        assertThat(allocate.giveRound(world.ines, activity.id(), Optional.empty(), List.of(kim)))
                .as("all are given")
                .isZero();
        assertThat(allocate.giveRound(
                        world.ines,
                        activity.id(),
                        Optional.of(List.of(world.bo.person().id())),
                        List.of(kim)))
                .as("by hand")
                .isEqualTo(1);
        assertRefused(
                "marker-unknown",
                () -> allocate.giveRound(
                        world.ines,
                        activity.id(),
                        Optional.empty(),
                        List.of(world.bo.person().id())));
        assertRefused(
                "marker-unknown", () -> allocate.giveRound(world.ines, activity.id(), Optional.empty(), List.of()));
        assertRefused(
                "marker-unknown",
                () -> allocate.give(
                        world.ines,
                        activity.id(),
                        world.bo.person().id(),
                        Optional.of(world.manager.person().id())));
        // Whoever else marks it is not kept out.
        world.grade(activity, world.bo, sheet(1, 1));
    }

    @Test
    void who_has_handed_in_nothing_is_listed_by_name() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        world.extend.giveMissing(
                world.ines,
                activity.id(),
                world.ana.person().id(),
                new ExtendTime.Wish(Optional.of(Graded.DUE), Optional.empty(), "Ill"));
        ListMissing.Page page = listMissing.run(world.ines, activity.id(), "", 0);
        assertThat(page.people()).extracting(ListMissing.Missing::name).isEqualTo(List.of("Ana Silva"));
        assertThat(page.people().get(0).extension().orElseThrow().reason()).isEqualTo("Ill");
        assertThat(listMissing.run(world.ines, activity.id(), "bo", 0).total()).isZero();
    }

    @Test
    void statistics_say_nothing_below_five_people() {
        Activity activity = world.activity();
        List<Caller> writers = new ArrayList<>(List.of(world.bo, world.ana));
        for (String name : List.of("C", "D", "E")) {
            writers.add(world.person(name, ToolRole.LEARNER));
        }
        for (int i = 0; i < 4; i++) {
            world.handIn(activity, writers.get(i), "I taught filters");
            world.grade(activity, writers.get(i), sheet(i, 3));
        }
        assertThat(statistics.run(world.ines, activity.id()))
                .isEqualTo(new ShowStatistics.Statistics(4, Optional.empty()));
        world.handIn(activity, writers.get(4), "I taught filters");
        world.mark(activity, writers.get(4), sheet(3, 3));
        ShowStatistics.Spread spread =
                statistics.run(world.ines, activity.id()).spread().orElseThrow();
        assertThat(spread.median()).isEqualByComparingTo("8.33");
        assertThat(spread.mean()).isEqualByComparingTo("7.53");
        assertThat(spread.lowest()).isEqualByComparingTo("3.33");
        assertThat(spread.highest()).isEqualByComparingTo("10");
        assertThat(spread.distribution()).containsExactly(0, 0, 0, 1, 0, 0, 1, 0, 1, 2);
        assertThat(spread.criteria().get(0).levels()).containsExactly(1, 1, 1, 2);
        assertThat(spread.criteria().get(0).mean()).isEqualByComparingTo("2.8");
    }

    @Test
    void a_home_says_what_waits() {
        Activity activity = threeHandedIn();
        world.mark(activity, world.bo, sheet(1, 1));
        CountGrading.Waiting waiting = countGrading.run(world.ines).get(0);
        assertThat(waiting).isEqualTo(new CountGrading.Waiting(activity, 2, 2, 0, 0, 1, 0));
    }

    @Test
    void what_is_marked_is_released_at_once_without_what_somebody_is_at() {
        Activity activity = world.activity(one -> one.released(When.MANUAL));
        world.handIn(activity, world.bo, "I taught filters");
        world.handIn(activity, world.ana, "I taught slides");
        world.mark(activity, world.bo, sheet(1, 1));
        world.mark(activity, world.ana, sheet(1, 1));
        List<UUID> marked = toRelease.run(world.kim, activity.id());
        assertThat(marked)
                .containsExactly(world.bo.person().id(), world.ana.person().id());
        assertRefused(
                "being-marked",
                () -> world.release.release(world.kim, activity.id(), marked.get(0), OptionalInt.empty()));
        world.hold.giveUp(world.ines, activity.id(), marked.get(0));
        world.release.release(world.kim, activity.id(), marked.get(0), OptionalInt.empty());
        assertThat(toRelease.run(world.kim, activity.id())).hasSize(1);
    }
}

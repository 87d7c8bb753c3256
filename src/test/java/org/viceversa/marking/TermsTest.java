package org.viceversa.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.DUE;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;
import org.viceversa.enrolment.Side;
import org.viceversa.grade.Remark;
import org.viceversa.marking.ExtendTime.Wish;
import org.viceversa.reflection.Reflection;
import org.viceversa.testkit.Graded;

class TermsTest {

    private final Graded world = new Graded();
    private final UUID bo = world.bo.person().id();
    private final UUID ana = world.ana.person().id();

    private Activity late() {
        Activity activity = world.activity();
        world.clock.goOn(Duration.ofHours(4));
        world.handIn(activity, world.bo, "I taught filters");
        return activity;
    }

    @Test
    void a_penalty_is_waived_with_a_reason_and_the_gradebook_reads_it() {
        Activity activity = late();
        assertRefused("reason-missing", () -> world.waive.waive(world.ines, activity.id(), bo, " "));
        world.waive.waive(world.ines, activity.id(), bo, "The room was locked.");
        world.grade(activity, world.bo, sheet(3, 3));
        assertThat(world.sent.get(0).given()).isEqualByComparingTo("10");
        assertThat(world.sent.get(0).comment()).startsWith("LATE 2 h, penalty waived\n");

        Paper undone = world.waive.undo(world.ines, activity.id(), bo);
        assertThat(undone.state()).as("what was released is no longer so").isEqualTo(MarkingState.MARKED);
        assertThat(world.sent).hasSize(1);
        world.release.release(world.ines, activity.id(), bo, OptionalInt.empty());
        assertThat(world.sent.get(1).given()).isEqualByComparingTo("9");
        assertThat(world.sent.get(1).comment()).startsWith("LATE 2 h, \u221210 % (10 \u2192 9)\n");

        world.handIn(activity, world.bo, "Again");
        assertThat(world.paper(activity, world.bo).terms().waiver())
                .as("of another text")
                .isEmpty();
    }

    @Test
    void who_passes_or_fails_is_told_of_no_penalty() {
        Activity passed = world.activity(one -> one.graded(Activity.Grading.PASS_FAIL));
        Deadline deadline = Deadline.of(passed, Optional.empty());
        assertThat(deadline.penaltyPercent(DUE.plus(Duration.ofDays(1)))).isZero();
        assertThat(deadline.rule().percentPerDay()).isZero();
        assertThat(Deadline.of(world.activity(), Optional.empty()).penaltyPercent(DUE.plus(Duration.ofDays(1))))
                .isEqualTo(10);
    }

    @Test
    void what_somebody_is_excused_from_is_no_longer_asked_for() {
        Activity activity = world.activity();
        ReleasedResults results = new ReleasedResults(world.papers);
        world.excuse.excuseMissing(world.ines, activity.id(), bo, "Ill");
        assertThat(results.listExcused(world.tenant, bo)).containsExactly(activity.id());
        world.excuse.undoMissing(world.ines, activity.id(), bo);
        assertThat(results.listExcused(world.tenant, bo)).isEmpty();
    }

    @Test
    void nothing_is_waived_where_nothing_is_taken_off() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        assertRefused("not-late", () -> world.waive.waive(world.ines, activity.id(), bo, "Why not"));
    }

    @Test
    void more_time_counts_before_and_after_somebody_handed_in() {
        Activity activity = world.activity();
        Wish wish = new Wish(Optional.of(DUE.plus(Duration.ofDays(2))), Optional.empty(), "Ill");
        world.extend.giveMissing(world.ines, activity.id(), bo, wish);
        world.clock.goOn(Duration.ofHours(4));
        world.handIn(activity, world.bo, "I taught filters");
        assertThat(world.paper(activity, world.bo).lateness(activity).isLate()).isFalse();

        world.handIn(activity, world.ana, "I taught slides");
        assertThat(world.paper(activity, world.ana).lateness(activity).isLate()).isTrue();
        world.grade(activity, world.ana, sheet(3, 3));
        world.extend.give(world.ines, activity.id(), ana, wish);
        Paper extended = world.paper(activity, world.ana);
        assertThat(extended.lateness(activity).isLate()).isFalse();
        assertThat(extended.state()).isEqualTo(MarkingState.MARKED);
        assertThat(world.activities.extensions.find(world.tenant, activity.id(), ana))
                .get()
                .matches(one -> one.reason().equals("Ill")
                        && one.givenBy().equals(world.ines.person().id()));
        world.extend.take(world.ines, activity.id(), ana);
        assertThat(world.paper(activity, world.ana).state()).isEqualTo(MarkingState.RELEASED);
        assertThat(world.activities.extensions.find(world.tenant, activity.id(), ana))
                .isEmpty();
    }

    @Test
    void more_time_must_be_time() {
        Activity activity = world.activity();
        assertRefused(
                "dates-invalid",
                () -> world.extend.giveMissing(
                        world.ines, activity.id(), bo, new Wish(Optional.empty(), Optional.empty(), "")));
        assertRefused(
                "dates-invalid",
                () -> world.extend.giveMissing(
                        world.ines,
                        activity.id(),
                        bo,
                        new Wish(Optional.of(DUE), Optional.of(DUE.minusSeconds(1)), "")));
        assertRefused(
                "person-unknown",
                () -> world.extend.giveMissing(
                        world.ines,
                        activity.id(),
                        UUID.randomUUID(),
                        new Wish(Optional.of(DUE), Optional.empty(), "")));
    }

    @Test
    void who_is_excused_gets_no_score_and_the_way_back_leads_where_it_was() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        world.mark(activity, world.bo, sheet(2, 2));
        assertThat(world.excuse
                        .excuse(world.ines, activity.id(), bo, "Parental leave")
                        .state())
                .isEqualTo(MarkingState.EXCUSED);
        assertRefused(
                "person-excused", () -> world.release.release(world.ines, activity.id(), bo, OptionalInt.empty()));
        assertThat(world.excuse.undo(world.ines, activity.id(), bo).state()).isEqualTo(MarkingState.MARKED);
        world.release.release(world.ines, activity.id(), bo, OptionalInt.empty());
        assertThat(world.sent).hasSize(1);
        assertRefused("already-released", () -> world.excuse.excuse(world.ines, activity.id(), bo, ""));
    }

    @Test
    void who_has_handed_in_nothing_is_excused_by_name_until_they_do() {
        Activity activity = world.activity();
        world.excuse.excuseMissing(world.ines, activity.id(), bo, "Ill");
        assertThat(world.paper(activity, world.bo).state()).isEqualTo(MarkingState.EXCUSED);
        world.excuse.undoMissing(world.ines, activity.id(), bo);
        assertThat(world.paper(activity, world.bo).state()).isEqualTo(MarkingState.NOT_HANDED_IN);
        world.excuse.excuseMissing(world.ines, activity.id(), bo, "Ill");
        world.handIn(activity, world.bo, "I taught filters");
        assertThat(world.paper(activity, world.bo).state()).isEqualTo(MarkingState.SUBMITTED);
        assertRefused("already-handed-in", () -> world.excuse.excuseMissing(world.ines, activity.id(), bo, "Ill"));
    }

    @Test
    void work_goes_back_with_words_and_comes_again_as_another_attempt() {
        Activity activity = world.activity();
        world.written.reflections.add(new Reflection(
                UUID.randomUUID(),
                world.tenant,
                activity.id(),
                bo,
                Reflection.State.SUBMITTED,
                Optional.of(Side.MENTOR),
                Optional.empty(),
                Map.of("p1", "I taught filters"),
                "",
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                2,
                world.clock.instant(),
                world.clock.instant(),
                Optional.of(world.clock.instant())));
        world.handIn(activity, world.bo, "I taught filters");
        int version = world.mark(
                        activity,
                        world.bo,
                        Graded.with(sheet(1, 1), new Remark("a", "p1", "filters", 9, "Which ones?")))
                .version();
        assertRefused("words-missing", () -> world.giveBack.run(world.ines, activity.id(), bo, version, "\n"));
        Paper back = world.giveBack.run(world.ines, activity.id(), bo, version, "Say what you learned.");
        assertThat(back.state()).isEqualTo(MarkingState.RETURNED);
        assertThat(back.said().returned().orElseThrow().remarks()).hasSize(1);
        assertThat(world.giveBack.run(world.ines, activity.id(), bo, version, "Say what you learned."))
                .as("a double click")
                .isEqualTo(back);
        assertThat(world.written.reflections.find(world.tenant, activity.id(), bo))
                .get()
                .matches(one -> one.state() == Reflection.State.RETURNED && one.attempt() == 2);
        assertRefused(
                "nothing-handed-in", () -> world.release.release(world.ines, activity.id(), bo, OptionalInt.empty()));

        world.handIn(activity, world.bo, "I taught filters and learned patience");
        Paper again = world.paper(activity, world.bo);
        assertThat(again.state()).isEqualTo(MarkingState.SUBMITTED);
        assertThat(again.lying().orElseThrow().attempt()).isEqualTo(2);
        assertThat(again.said().returned()).isEmpty();
        assertThat(world.sent).isEmpty();
    }

    @Test
    void history_tells_all_and_is_only_added_to() {
        Activity activity = late();
        world.waive.waive(world.ines, activity.id(), bo, "Locked");
        world.grade(activity, world.bo, sheet(1, 1));
        Set<PaperEvent.What> what = Set.of(
                PaperEvent.What.HANDED_IN, PaperEvent.What.WAIVED, PaperEvent.What.MARKED, PaperEvent.What.RELEASED);
        assertThat(world.papers.history(
                        world.tenant, world.paper(activity, world.bo).id()))
                .extracting(PaperEvent::what)
                .matches(all -> Set.copyOf(all).equals(what) && all.size() == 4);
    }
}

package org.viceversa.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.activity.Activity.Keep;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Remark;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Submission;
import org.viceversa.refusal.Refused;
import org.viceversa.scoredelivery.ScoreOutbox.FinalScore;
import org.viceversa.skills.Assessment;
import org.viceversa.testkit.Graded;

class MarkingTest {

    private final Graded world = new Graded();
    private final UUID bo = world.bo.person().id();

    @Test
    void nobody_but_instructors_of_the_course_grades() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        UUID id = activity.id();
        for (Caller other : world.others()) {
            List<Runnable> deeds = List.of(
                    () -> world.hold.take(other, id, bo),
                    () -> world.hold.giveUp(other, id, bo),
                    () -> world.save.run(other, id, bo, 1, sheet(1, 1)),
                    () -> world.release.ready(other, id, bo, 1),
                    () -> world.release.release(other, id, bo, OptionalInt.empty()),
                    () -> world.giveBack.run(other, id, bo, 1, "More"),
                    () -> world.excuse.excuse(other, id, bo, ""),
                    () -> world.excuse.undo(other, id, bo),
                    () -> world.excuse.excuseMissing(
                            other, id, world.ana.person().id(), ""),
                    () -> world.extend.take(other, id, bo),
                    () -> world.extend.takeMissing(other, id, world.ana.person().id()),
                    () -> world.waive.waive(other, id, bo, "Ill"),
                    () -> world.waive.undo(other, id, bo),
                    () -> world.answer.run(other, id, bo, 1, true, "No"),
                    () -> world.reveal.run(other, id, bo));
            for (Runnable deed : deeds) {
                assertThatThrownBy(deed::run)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isIn("not-allowed", "activity-unknown"));
            }
        }
        Paper paper = world.paper(activity, world.bo);
        assertThat(paper.state()).isEqualTo(MarkingState.SUBMITTED);
        assertThat(paper.version()).isEqualTo(1);
        assertThat(paper.hands()).isEqualTo(Paper.Hands.NONE);
        assertThat(world.sent).isEmpty();
    }

    @Test
    void two_graders_never_collide() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        UUID id = activity.id();
        world.hold.take(world.kim, id, bo);
        assertThatThrownBy(() -> world.save.run(world.ines, id, bo, 1, sheet(1, 1)))
                .hasMessageContaining("Kim Park")
                .hasMessageContaining("10:10 UTC");
        assertRefused("being-marked", () -> world.hold.take(world.ines, id, bo));
        assertRefused("being-marked", () -> world.release.release(world.ines, id, bo, OptionalInt.of(1)));
        assertRefused("being-marked", () -> world.giveBack.run(world.ines, id, bo, 1, "More"));
        world.hold.giveUp(world.ines, id, bo);
        assertRefused("being-marked", () -> world.hold.take(world.ines, id, bo));

        world.clock.goOn(Duration.ofMinutes(9));
        world.hold.take(world.kim, id, bo);
        world.clock.goOn(Duration.ofMinutes(9));
        assertRefused("being-marked", () -> world.hold.take(world.ines, id, bo));
        world.clock.goOn(Duration.ofMinutes(1));
        world.hold.take(world.ines, id, bo);
        assertRefused("being-marked", () -> world.save.run(world.kim, id, bo, 1, sheet(1, 1)));
        world.hold.giveUp(world.ines, id, bo);
        assertThat(world.save.run(world.kim, id, bo, 1, sheet(1, 1)).version()).isEqualTo(2);
    }

    @Test
    void another_window_s_sheet_is_never_overwritten() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        Paper first = world.save.run(world.ines, activity.id(), bo, 1, sheet(1, 1));
        assertRefused("marking-changed", () -> world.save.run(world.ines, activity.id(), bo, 1, sheet(2, 2)));
        assertThat(world.save.run(world.ines, activity.id(), bo, 1, sheet(1, 1)))
                .as("the same once more, after an answer that got lost")
                .isEqualTo(world.paper(activity, world.bo));
        assertThat(world.paper(activity, world.bo).sheet()).isEqualTo(sheet(1, 1));
        assertThat(first.state()).isEqualTo(MarkingState.MARKED);
    }

    @Test
    void a_sheet_is_begun_then_complete() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        GradeSheet begun = Graded.with(GradeSheet.EMPTY, new Remark("a", "p1", "filters", 9, "Which?"));
        assertThat(world.mark(activity, world.bo, begun).state()).isEqualTo(MarkingState.IN_MARKING);
        assertThat(world.mark(activity, world.bo, sheet(2, 1)).state()).isEqualTo(MarkingState.MARKED);
        assertThat(world.papers.history(
                        world.tenant, world.paper(activity, world.bo).id()))
                .as("a line for the beginning, not for each letter")
                .extracting(PaperEvent::what)
                .isEqualTo(List.of(PaperEvent.What.MARKED, PaperEvent.What.HANDED_IN));
        assertRefused(
                "anchor-lost",
                () -> world.mark(activity, world.bo, Graded.with(sheet(1, 1), new Remark("a", "p1", "pivot", 9, "?"))));
    }

    @Test
    void a_release_writes_the_score_what_it_shows_of_skills_and_history() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        Paper released = world.grade(activity, world.bo, sheet(2, 3));
        assertThat(released.state()).isEqualTo(MarkingState.RELEASED);
        assertThat(released.hands().lease()).isEmpty();
        FinalScore sent = world.sent.get(0);
        assertThat(sent.given()).isEqualByComparingTo("8.33");
        assertThat(sent.person()).isEqualTo(bo);
        assertThat(sent.comment()).startsWith("Analysis: Reflective (3/4)").endsWith("Well done.");
        List<Assessment> said = world.skillStore.assessments.list(world.tenant, bo);
        assertThat(said).hasSize(1);
        assertThat(said.get(0).level()).isEqualTo(3);
        assertThat(said.get(0).source()).isEqualTo(Assessment.Source.REFLECTION);
        assertThat(said.get(0).rater()).isEqualTo(world.ines.person().id());
        PaperEvent event = world.papers.history(world.tenant, released.id()).get(0);
        assertThat(event.what()).isEqualTo(PaperEvent.What.RELEASED);
        assertThat(event.penalised().orElseThrow()).isEqualByComparingTo("8.33");
    }

    @Test
    void a_double_click_releases_once() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        int version = world.mark(activity, world.bo, sheet(2, 3)).version();
        Paper once = world.release.release(world.ines, activity.id(), bo, OptionalInt.of(version));
        Paper twice = world.release.release(world.ines, activity.id(), bo, OptionalInt.of(version));
        world.release.ready(world.ines, activity.id(), bo, version);
        assertThat(twice).isEqualTo(once);
        assertThat(world.sent).hasSize(1);
        assertThat(world.skillStore.assessments.list(world.tenant, bo)).hasSize(1);
        assertRefused(
                "marking-changed",
                () -> world.release.release(world.ines, activity.id(), bo, OptionalInt.of(version - 1)));
    }

    @Test
    void a_corrected_grade_stands_only_once_it_is_released_and_tells_of_skills_only_news() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        world.grade(activity, world.bo, sheet(2, 3));
        Paper corrected = world.mark(activity, world.bo, sheet(2, 1));
        assertThat(corrected.state()).isEqualTo(MarkingState.MARKED);
        assertThat(corrected.grade().orElseThrow().penalised()).isEqualByComparingTo("8.33");
        assertThat(world.sent).hasSize(1);
        world.grade(activity, world.bo, sheet(2, 1));
        assertThat(world.sent).hasSize(2);
        assertThat(world.sent.get(1).given()).isEqualByComparingTo("6.33");
        assertThat(world.skillStore.assessments.list(world.tenant, bo))
                .as("the level is the same")
                .hasSize(1);
        Paper third = world.grade(activity, world.bo, sheet(3, 1));
        assertThat(third.grade()
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .skill()
                        .orElseThrow()
                        .before())
                .contains(3);
        assertThat(world.skillStore.assessments.list(world.tenant, bo)).hasSize(2);
    }

    @Test
    void nothing_is_released_that_is_not_complete() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        assertRefused("not-complete", () -> world.release.ready(world.ines, activity.id(), bo, 1));
        assertRefused("not-complete", () -> world.release.release(world.ines, activity.id(), bo, OptionalInt.empty()));
        assertThat(world.sent).isEmpty();
    }

    @Test
    void what_is_ready_waits_for_the_others() {
        Activity activity = world.activity(one -> one.released(When.MANUAL));
        world.handIn(activity, world.bo, "I taught filters");
        int version = world.mark(activity, world.bo, sheet(1, 1)).version();
        Paper ready = world.release.ready(world.ines, activity.id(), bo, version);
        assertThat(ready.state()).isEqualTo(MarkingState.READY);
        assertThat(world.release.ready(world.ines, activity.id(), bo, version)).isEqualTo(ready);
        assertThat(world.sent).isEmpty();
        assertThat(world.releaseDue.list()).isEmpty();
        assertThat(world.mark(activity, world.bo, sheet(2, 1)).state())
                .as("changed after all")
                .isEqualTo(MarkingState.MARKED);
    }

    @Test
    void a_date_releases_what_is_ready_and_nothing_else() {
        Activity activity = world.activity(one -> one.released(When.ON_DATE, Graded.DUE));
        world.handIn(activity, world.bo, "I taught filters");
        world.handIn(activity, world.ana, "I taught slides");
        int version = world.mark(activity, world.bo, sheet(1, 1)).version();
        world.mark(activity, world.ana, sheet(1, 1));
        world.release.ready(world.ines, activity.id(), bo, version);
        assertThat(world.releaseDue.list()).isEmpty();
        world.clock.goOn(Duration.ofHours(3));
        List<Paper> due = world.releaseDue.list();
        assertThat(due).extracting(Paper::person).isEqualTo(List.of(bo));
        assertThat(world.releaseDue.run(due.get(0))).isTrue();
        assertThat(world.releaseDue.run(due.get(0))).as("on another node, too").isFalse();
        assertThat(world.sent).hasSize(1);
        assertThat(world.paper(activity, world.bo).grade().orElseThrow().by())
                .contains(world.ines.person().id());
        assertThat(world.paper(activity, world.ana).state()).isEqualTo(MarkingState.MARKED);
    }

    @Test
    void to_hand_in_is_the_grade_where_only_that_counts() {
        Activity activity = world.activity(one -> one.graded(Grading.COMPLETION).withoutRubric());
        world.handIn(activity, world.bo, "I taught filters");
        assertThat(world.paper(activity, world.bo).state()).isEqualTo(MarkingState.RELEASED);
        assertThat(world.sent.get(0).given()).isEqualByComparingTo("10");
        Activity later = world.activity(one -> one.graded(Grading.COMPLETION).released(When.MANUAL));
        world.handIn(later, world.bo, "I taught filters");
        assertThat(world.paper(later, world.bo).state()).isEqualTo(MarkingState.READY);
        assertThat(world.sent).hasSize(1);
    }

    @Test
    void of_several_attempts_the_last_or_the_best_counts() {
        Activity best = world.activity(one -> one.keeping(Keep.BEST));
        world.handIn(best, world.bo, "I taught filters");
        world.grade(best, world.bo, sheet(3, 3));
        world.handIn(best, world.bo, "I taught less");
        assertThat(world.paper(best, world.bo).sheet()).isEqualTo(GradeSheet.EMPTY);
        world.grade(best, world.bo, sheet(1, 1));
        assertThat(world.paper(best, world.bo).grade().orElseThrow().attempt()).isEqualTo(1);
        assertThat(world.sent).as("nothing changed").hasSize(1);
        world.handIn(best, world.bo, "I taught more");
        world.grade(best, world.bo, sheet(3, 3));
        world.grade(best, world.bo, sheet(3, 2));
        assertThat(world.sent).as("of the same attempt the last word counts").hasSize(3);

        Activity last = world.activity();
        world.handIn(last, world.ana, "I taught filters");
        world.grade(last, world.ana, sheet(3, 3));
        world.handIn(last, world.ana, "I taught less");
        world.grade(last, world.ana, sheet(1, 1));
        assertThat(world.paper(last, world.ana).grade().orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void what_is_taken_back_is_gone_and_what_was_before_lies_there_again() {
        Activity activity = world.activity();
        Submission first = world.handIn(activity, world.bo, "I taught filters");
        assertThat(world.follow.hasBegun(world.tenant, activity.id(), bo)).isFalse();
        world.grade(activity, world.bo, sheet(2, 2));
        assertThat(world.follow.hasBegun(world.tenant, activity.id(), bo)).isTrue();
        Submission second = world.handIn(activity, world.bo, "I taught more");
        assertThat(world.follow.hasBegun(world.tenant, activity.id(), bo)).isFalse();
        world.hold.take(world.kim, activity.id(), bo);
        assertThat(world.follow.hasBegun(world.tenant, activity.id(), bo))
                .as("somebody reads it")
                .isTrue();
        world.hold.giveUp(world.kim, activity.id(), bo);
        world.written.submissions.takeBack(second, world.clock.instant());
        world.follow.takenBack(second, world.clock.instant());
        Paper back = world.paper(activity, world.bo);
        assertThat(back.lying().orElseThrow().submission()).isEqualTo(first.id());
        assertThat(back.state()).isEqualTo(MarkingState.RELEASED);

        Activity other = world.activity();
        Submission only = world.handIn(other, world.ana, "I taught filters");
        world.written.submissions.takeBack(only, world.clock.instant());
        world.follow.takenBack(only, world.clock.instant());
        assertThat(world.paper(other, world.ana).state()).isEqualTo(MarkingState.NOT_HANDED_IN);
        assertRefused(
                "nothing-handed-in",
                () -> world.save.run(world.ines, other.id(), world.ana.person().id(), 2, sheet(1, 1)));
        assertRefused(
                "nothing-handed-in",
                () -> world.release.release(
                        world.ines, other.id(), world.ana.person().id(), OptionalInt.empty()));
    }
}

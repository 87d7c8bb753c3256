package org.viceversa.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Release.When;
import org.viceversa.enrolment.Side;
import org.viceversa.grade.Remark;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.reflection.Reflection;
import org.viceversa.regrade.ExportReflections.Entry;
import org.viceversa.regrade.ShowResult.Result;
import org.viceversa.regrade.ShowResult.State;
import org.viceversa.testkit.ActivityTerms;
import org.viceversa.testkit.Graded;

class RegradeTest {

    private final Graded world = new Graded();
    private final UUID bo = world.bo.person().id();

    private Activity graded() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        world.grade(activity, world.bo, Graded.with(sheet(2, 1), new Remark("a", "p1", "filters", 9, "Which ones?")));
        return activity;
    }

    @Test
    void authors_see_all_of_their_grade_and_what_it_changed_in_their_skills() {
        Result result = world.showResult.run(world.bo, graded().id());
        assertThat(result.state()).isEqualTo(State.RELEASED);
        assertThat(result.grade().orElseThrow().penalised()).isEqualByComparingTo("6.33");
        assertThat(result.grade().orElseThrow().lines().get(0).feedback()).isEqualTo("You say why.");
        assertThat(result.grade().orElseThrow().sheet().remarks()).hasSize(1);
        assertThat(result.graded().get(0).text()).isEqualTo("I taught filters");
        assertThat(result.skills()).isEqualTo(Map.of(world.skill.id(), "Python"));
        assertThat(result.names()).containsValue("Ines Vega");
        assertThat(result.mayAsk()).isTrue();
        assertThat(result.regradeUntil())
                .contains(result.grade().orElseThrow().at().plus(Duration.ofDays(10)));
    }

    private void wrote(Activity activity, Reflection.State state, String text) {
        world.written.reflections.add(new Reflection(
                UUID.randomUUID(),
                world.tenant,
                activity.id(),
                bo,
                state,
                Optional.of(Side.MENTOR),
                Optional.empty(),
                Map.of("p1", text),
                "",
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                1,
                world.clock.instant(),
                world.clock.instant(),
                Optional.empty()));
    }

    @Test
    void all_that_somebody_wrote_is_taken_along_and_nothing_that_is_not_released() {
        Activity graded = graded();
        wrote(graded, Reflection.State.SUBMITTED, "I taught filters");
        Activity marked = world.activity(one -> one.released(When.MANUAL));
        world.handIn(marked, world.bo, "I taught slides");
        world.mark(marked, world.bo, sheet(2, 1));
        wrote(marked, Reflection.State.SUBMITTED, "I taught slides");
        Activity begun = world.activity();
        wrote(begun, Reflection.State.DRAFT, "I begin");
        ExportReflections export = new ExportReflections(
                world.activities.activities, world.written.reflections, world.written.submissions, world.papers);
        Map<UUID, Entry> all = export.run(world.bo).stream()
                .collect(Collectors.toMap(one -> one.activity().id(), Function.identity()));
        assertThat(all).containsOnlyKeys(graded.id(), marked.id(), begun.id());
        Entry first = all.get(graded.id());
        assertThat(first.handedIn().orElseThrow().answers().get(0).text()).isEqualTo("I taught filters");
        assertThat(first.draft()).isEmpty();
        assertThat(first.grade().orElseThrow().sheet().remarks()).hasSize(1);
        assertThat(all.get(marked.id()).handedIn()).isPresent();
        assertThat(all.get(marked.id()).grade()).isEmpty();
        assertThat(all.get(begun.id()).draft().orElseThrow().answer("p1")).isEqualTo("I begin");
        assertThat(export.run(world.ana)).isEmpty();
        assertThat(export.run(world.ines)).isEmpty();
    }

    @Test
    void authors_see_nothing_before_it_is_released_and_never_somebody_else_s() {
        Activity activity = world.activity(one -> one.released(When.MANUAL));
        world.handIn(activity, world.bo, "I taught filters");
        int version = world.mark(activity, world.bo, sheet(2, 1)).version();
        world.release.ready(world.ines, activity.id(), bo, version);
        Result before = world.showResult.run(world.bo, activity.id());
        assertThat(before.state()).isEqualTo(State.NONE);
        assertThat(before.grade()).isEmpty();
        assertThat(before.mayAsk()).isFalse();
        world.release.release(world.ines, activity.id(), bo, OptionalInt.empty());
        assertThat(world.showResult.run(world.ana, activity.id()).state()).isEqualTo(State.NONE);
        assertThat(world.showResult.run(world.ines, activity.id()).grade())
                .as("a grader's own")
                .isEmpty();
        assertRefused("activity-unknown", () -> world.showResult.run(world.teacherElsewhere, activity.id()));
        assertRefused("activity-unknown", () -> world.showResult.run(world.stranger, activity.id()));
    }

    @Test
    void who_graded_is_not_told_where_nobody_has_a_name() {
        Activity activity = world.activity(ActivityTerms::withoutNames);
        world.handIn(activity, world.bo, "I taught filters");
        world.grade(activity, world.bo, sheet(2, 1));
        Result result = world.showResult.run(world.bo, activity.id());
        assertThat(result.state()).isEqualTo(State.RELEASED);
        assertThat(result.names()).isEmpty();
    }

    @Test
    void another_look_is_asked_for_once_and_the_grade_stands_until_the_answer() {
        Activity activity = graded();
        assertRefused("words-missing", () -> world.ask.run(world.bo, activity.id(), Optional.of("analysis"), " "));
        assertRefused("criterion-unknown", () -> world.ask.run(world.bo, activity.id(), Optional.of("style"), "Why?"));
        world.ask.run(world.bo, activity.id(), Optional.of("analysis"), "I do say why.");
        assertRefused("regrade-open", () -> world.ask.run(world.bo, activity.id(), Optional.empty(), "Please"));
        Paper asked = world.paper(activity, world.bo);
        assertThat(asked.state()).isEqualTo(MarkingState.REGRADE_ASKED);
        assertThat(world.showResult.run(world.bo, activity.id()).state()).isEqualTo(State.REGRADE_ASKED);
        assertRefused("regrade-waits", () -> world.release.release(world.ines, activity.id(), bo, OptionalInt.empty()));

        world.hold.giveUp(world.ines, activity.id(), bo);
        // Somebody else looks, tries another level, and then leaves it.
        Paper tried = world.save.run(world.kim, activity.id(), bo, asked.version(), sheet(3, 1));
        assertThat(tried.state()).isEqualTo(MarkingState.REGRADE_ASKED);
        assertRefused("words-missing", () -> world.answer.run(world.kim, activity.id(), bo, tried.version(), true, ""));
        Paper answered =
                world.answer.run(world.kim, activity.id(), bo, tried.version(), true, "You say what, not why.");
        assertThat(answered.state()).isEqualTo(MarkingState.RELEASED);
        assertThat(answered.sheet().levels()).containsEntry("analysis", 2);
        assertThat(world.answer.run(world.kim, activity.id(), bo, tried.version(), true, "You say what, not why."))
                .as("a double click")
                .isEqualTo(answered);
        assertThat(world.sent).as("nothing was sent").hasSize(1);
        assertThat(world.showResult
                        .run(world.bo, activity.id())
                        .regrade()
                        .orElseThrow()
                        .answer())
                .get()
                .matches(reply -> !reply.changed() && reply.words().equals("You say what, not why."));
        assertRefused("regrade-answered", () -> world.ask.run(world.bo, activity.id(), Optional.empty(), "Please"));
    }

    @Test
    void an_answer_may_change_the_grade_which_is_then_sent() {
        Activity activity = graded();
        world.ask.run(world.bo, activity.id(), Optional.empty(), "I do say why.");
        Paper changed = world.save.run(
                world.kim, activity.id(), bo, world.paper(activity, world.bo).version(), sheet(3, 1));
        Paper answered = world.answer.run(world.kim, activity.id(), bo, changed.version(), false, "You are right.");
        assertThat(answered.state()).isEqualTo(MarkingState.RELEASED);
        assertThat(world.sent).hasSize(2);
        assertThat(world.sent.get(1).given()).isEqualByComparingTo("8");
        Result result = world.showResult.run(world.bo, activity.id());
        assertThat(result.regrade().orElseThrow().answer().orElseThrow().changed())
                .isTrue();
        assertThat(result.grade().orElseThrow().by())
                .contains(world.kim.person().id());
        assertThat(result.mayAsk()).isFalse();
        assertRefused("no-regrade", () -> world.answer.run(world.ines, activity.id(), bo, 1, true, "Again"));
    }

    @Test
    void after_ten_days_it_is_too_late() {
        Activity activity = graded();
        world.clock.goOn(Duration.ofDays(10).minusSeconds(1));
        assertThat(world.showResult.run(world.bo, activity.id()).mayAsk()).isTrue();
        world.clock.goOn(Duration.ofSeconds(1));
        assertThat(world.showResult.run(world.bo, activity.id()).mayAsk()).isFalse();
        assertRefused("regrade-late", () -> world.ask.run(world.bo, activity.id(), Optional.empty(), "Please"));
    }

    @Test
    void there_is_no_grade_to_ask_about() {
        Activity activity = world.activity();
        assertRefused("no-grade", () -> world.ask.run(world.bo, activity.id(), Optional.empty(), "Please"));
        world.handIn(activity, world.bo, "I taught filters");
        assertRefused("no-grade", () -> world.ask.run(world.bo, activity.id(), Optional.empty(), "Please"));
        world.grade(activity, world.bo, sheet(1, 1));
        world.handIn(activity, world.bo, "Another attempt");
        assertRefused("no-grade", () -> world.ask.run(world.bo, activity.id(), Optional.empty(), "Please"));
        assertThat(world.showResult
                        .run(world.bo, activity.id())
                        .grade()
                        .orElseThrow()
                        .attempt())
                .as("which stands meanwhile")
                .isEqualTo(1);
    }

    @Test
    void what_was_given_back_is_seen_with_its_comments_and_an_excuse_too() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        int version = world.mark(
                        activity, world.bo, Graded.with(sheet(1, 1), new Remark("a", "p1", "filters", 9, "Which?")))
                .version();
        world.giveBack.run(world.ines, activity.id(), bo, version, "Say more.");
        Result returned = world.showResult.run(world.bo, activity.id());
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.returned().orElseThrow().words()).isEqualTo("Say more.");
        assertThat(returned.returned().orElseThrow().remarks()).hasSize(1);
        assertThat(returned.given()).hasSize(1);
        assertThat(returned.grade()).as("levels are not shown").isEmpty();

        world.excuse.excuseMissing(world.ines, activity.id(), world.ana.person().id(), "Ill");
        assertThat(world.showResult.run(world.ana, activity.id()).state()).isEqualTo(State.EXCUSED);
        assertThat(returned.mayAsk()).isFalse();
    }
}

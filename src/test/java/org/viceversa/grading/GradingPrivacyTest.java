package org.viceversa.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Release;
import org.viceversa.grading.QueueFilter.Sort;
import org.viceversa.marking.ExtendTime;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Pseudonym;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.reflection.Submission;
import org.viceversa.testkit.ActivityTerms;
import org.viceversa.testkit.Graded;

/** Where names are hidden, nothing that graders are given says who somebody is. */
class GradingPrivacyTest {

    private final Graded world = new Graded();
    private final Activity activity = world.activity(ActivityTerms::withoutNames);

    private ShowPaper.Shown shown(Paper paper) {
        return world.showPaper.run(world.ines, activity.id(), paper.id(), Optional.of(QueueWish.ALL));
    }

    @Test
    void a_person_s_id_opens_nothing() {
        world.handIn(activity, world.bo, "I taught filters");
        for (Caller who : List.of(world.bo, world.ana)) {
            assertRefused(
                    "marked-anonymously",
                    () -> world.showPaper.run(
                            world.ines, activity.id(), who.person().id(), Optional.empty()));
        }
        assertRefused(
                "marked-anonymously",
                () -> world.hold.take(
                        world.ines, activity.id(), world.bo.person().id()));
    }

    @Test
    void what_is_shown_holds_no_name_no_time_and_no_evidence_that_tells() {
        world.handIn(activity, world.bo, "I taught filters");
        Paper paper = world.paper(activity, world.bo);
        ShowPaper.Shown shown = shown(paper);
        assertThat(shown.faces().who(paper.id(), paper.person())).isEqualTo(paper.id());
        assertThat(shown.faces().author(paper.person(), paper.key().number()))
                .isEqualTo(Pseudonym.of(paper.key().number()))
                .matches("[A-Z][a-z]+ [0-9]+");
        assertThat(shown.faces().name(paper.person())).isEmpty();
        Work work = shown.work().orElseThrow();
        assertThat(work.submittedAt()).isEmpty();
        assertThat(work.side()).isEmpty();
        assertThat(work.receipt()).isEmpty();
        assertThat(work.timeline()).isEmpty();
        assertThat(work.sessions())
                .allMatch(met -> met.startedAt().isEmpty() && met.agenda().isEmpty());
        assertThat(shown.attempts()).allMatch(one -> one.submittedAt().isEmpty());
        assertThat(shown.history()).isEmpty();
        assertThat(world.showPaper.attempt(world.ines, activity.id(), paper.id(), 1))
                .isEqualTo(work);
        ShowQueue.Page page = world.showQueue.run(world.ines, activity.id(), QueueWish.ALL, 0);
        assertThat(page.faces().areHidden()).isTrue();
        assertThat(page.faces().name(paper.person())).isEmpty();
    }

    @Test
    void what_was_granted_by_name_is_not_seen_on_the_work() {
        UUID bo = world.bo.person().id();
        world.extend.giveMissing(
                world.ines,
                activity.id(),
                bo,
                new ExtendTime.Wish(Optional.of(Graded.DUE.plus(Duration.ofDays(1))), Optional.empty(), "Ill"));
        world.excuse.excuseMissing(world.ines, activity.id(), bo, "Ill");
        world.clock.goOn(Duration.ofHours(5));
        world.handIn(activity, world.bo, "I taught filters");
        Paper paper = world.paper(activity, world.bo);
        assertThat(paper.lateness(activity).isLate()).isFalse();
        ShowPaper.Shown shown = shown(paper);
        assertThat(shown.extension()).isEmpty();
        assertThat(shown.history()).isEmpty();
        assertRefused("marked-anonymously", () -> world.extend.take(world.ines, activity.id(), paper.id()));
    }

    @Test
    void who_has_handed_in_nothing_is_counted_and_not_named_until_all_grades_are_out() {
        ListMissing list = new ListMissing(
                world.desk,
                world.papers.queue,
                world.papers,
                world.activities.extensions,
                world.everybody.people(),
                world.missing);
        assertThat(list.run(world.ines, activity.id(), "", 0).people())
                .as("nothing lies there that it could tell of")
                .hasSize(2);
        world.handIn(activity, world.bo, "I taught filters");
        for (String search : List.of("", "Bo Lind", "Ana Silva")) {
            ListMissing.Page page = list.run(world.ines, activity.id(), search, 0);
            assertThat(page.people()).isEmpty();
            assertThat(page.hidden()).isTrue();
            assertThat(page.total()).as("a search would tell").isEqualTo(1);
        }
        world.grade(activity, world.bo, sheet(1, 1));
        assertThat(list.run(world.ines, activity.id(), "", 0).people())
                .extracting(ListMissing.Missing::name)
                .containsExactly("Ana Silva");
    }

    @Test
    void nothing_that_is_refused_or_granted_by_name_tells_who_has_handed_in() {
        Activity late = world.activity(ActivityTerms::withoutNames);
        world.clock.goOn(Duration.ofHours(3));
        world.handIn(late, world.bo, "I taught filters");
        ListLearners learners = new ListLearners(world.desk, world.everybody.lists(), world.activities.extensions);
        ListMissing list = new ListMissing(
                world.desk,
                world.papers.queue,
                world.papers,
                world.activities.extensions,
                world.everybody.people(),
                world.missing);
        ExtendTime.Wish wish =
                new ExtendTime.Wish(Optional.of(Graded.DUE.plus(Duration.ofDays(2))), Optional.empty(), "Ill");
        for (Caller who : List.of(world.bo, world.ana)) {
            UUID person = who.person().id();
            assertRefused("marked-anonymously", () -> world.excuse.excuseMissing(world.ines, late.id(), person, "Ill"));
            assertRefused("marked-anonymously", () -> world.excuse.undoMissing(world.ines, late.id(), person));
            world.extend.giveMissing(world.ines, late.id(), person, wish);
            assertThat(list.one(world.ines, late.id(), person).excused()).isFalse();
        }
        assertThat(learners.run(world.ines, late.id(), "").people())
                .hasSize(2)
                .allMatch(one -> one.extension().isPresent());
        assertThat(world.paper(late, world.bo).lateness(late).isLate())
                .as("or whose work is no longer late would tell")
                .isTrue();
        world.handIn(late, world.bo, "Another attempt");
        assertThat(world.paper(late, world.bo).lateness(late).isLate()).isFalse();
        world.extend.takeMissing(world.ines, late.id(), world.bo.person().id());
        world.extend.takeMissing(world.ines, late.id(), world.ana.person().id());
        assertThat(world.paper(late, world.bo).lateness(late).isLate()).isFalse();
        assertThat(learners.run(world.ines, late.id(), "").people())
                .allMatch(one -> one.extension().isEmpty());
    }

    @Test
    void lateness_is_counted_in_whole_days_and_a_question_tells_no_side() {
        world.clock.goOn(Duration.ofHours(3));
        world.handIn(activity, world.bo, "I taught filters");
        Paper paper = world.paper(activity, world.bo);
        ShowPaper.Shown shown = shown(paper);
        assertThat(shown.faces().lateness(paper.lateness(activity)).seconds())
                .isEqualTo(Duration.ofDays(1).toSeconds());
        assertThat(shown.faces().lateness(paper.lateness(activity)).label()).isEqualTo("LATE 1 d, \u221210 %");
        ShowQueue.Page page = world.showQueue.run(world.ines, activity.id(), QueueWish.ALL, 0);
        assertThat(page.lateness(page.lines().get(0)).seconds())
                .isEqualTo(Duration.ofDays(1).toSeconds());
        assertThat(shown.work().orElseThrow().answers())
                .extracting(Submission.Answer::asked)
                .as("not the words for the side that wrote it")
                .doesNotContain("What did you teach?");
    }

    @Test
    void what_the_tool_makes_ready_at_the_moment_of_handing_in_dates_nothing() {
        Activity completed = world.activity(
                one -> one.withoutNames().graded(Activity.Grading.COMPLETION).released(Release.When.MANUAL));
        world.handIn(completed, world.bo, "I taught filters");
        Paper paper = world.paper(completed, world.bo);
        assertThat(world.papers.history(world.tenant, paper.id())).hasSize(2);
        assertThat(world.showPaper
                        .run(world.ines, completed.id(), paper.id(), Optional.empty())
                        .history())
                .isEmpty();
    }

    @Test
    void search_and_order_know_pseudonyms_alone() {
        List<Caller> writers = new ArrayList<>(List.of(world.bo, world.ana));
        for (int i = 0; i < 20; i++) {
            writers.add(world.person("Writer " + (char) ('a' + i), ToolRole.LEARNER));
        }
        writers.forEach(who -> world.handIn(activity, who, "I taught filters"));
        QueueWish byName = new QueueWish(Set.of(), false, false, false, "Bo Lind", Sort.NAME);
        assertThat(world.showQueue.run(world.ines, activity.id(), byName, 0).total())
                .isZero();
        ShowQueue.Page all = world.showQueue.run(
                world.ines, activity.id(), new QueueWish(Set.of(), false, false, false, "", Sort.NAME), 0);
        List<UUID> shown = all.lines().stream().map(PaperQueue.Line::person).toList();
        assertThat(shown)
                .isNotEqualTo(writers.stream().map(who -> who.person().id()).toList());
        assertThat(all.lines()).extracting(PaperQueue.Line::number).isSorted();
        PaperQueue.Line first = all.lines().get(0);
        QueueWish byPseudonym = new QueueWish(Set.of(), false, false, false, Pseudonym.of(first.number()), Sort.NAME);
        assertThat(world.showQueue
                        .run(world.ines, activity.id(), byPseudonym, 0)
                        .lines())
                .contains(first);
        assertThat(all.lines().stream().map(PaperQueue.Line::number).distinct()).hasSize(22);
    }

    @Test
    void pseudonyms_stay_and_names_are_shown_after_the_release_which_is_written_down() {
        world.handIn(activity, world.bo, "I taught filters");
        int number = world.paper(activity, world.bo).key().number();
        UUID id = world.paper(activity, world.bo).id();
        assertRefused("not-released", () -> world.reveal.run(world.ines, activity.id(), id));
        world.grade(activity, world.bo, sheet(1, 1));
        assertThat(shown(world.paper(activity, world.bo)).faces().areHidden())
                .as("marks are out, names are not")
                .isTrue();
        assertThat(world.reveal.run(world.kim, activity.id(), id).name()).isEqualTo("Bo Lind");
        assertThat(world.papers.history(world.tenant, id))
                .filteredOn(event -> event.what() == PaperEvent.What.NAME_SHOWN)
                .extracting(PaperEvent::by)
                .isEqualTo(List.of(Optional.of(world.kim.person().id())));
        world.handIn(activity, world.bo, "Another attempt");
        assertThat(world.paper(activity, world.bo).key().number()).isEqualTo(number);
    }

    @Test
    void a_review_by_name_opens_the_work_once_it_is_released() {
        world.handIn(activity, world.bo, "I taught filters");
        world.grade(activity, world.bo, sheet(1, 1));
        assertThat(world.showPaper
                        .run(world.ines, activity.id(), world.bo.person().id(), Optional.empty())
                        .paper())
                .isEqualTo(world.paper(activity, world.bo));
    }

    @Test
    void graders_of_named_work_see_what_was_handed_in_as_it_was() {
        Activity named = world.activity();
        world.handIn(named, world.bo, "I taught filters");
        ShowPaper.Shown shown =
                world.showPaper.run(world.ines, named.id(), world.bo.person().id(), Optional.empty());
        assertThat(shown.work().orElseThrow().receipt()).isEqualTo("receipt-Bo Lind");
        assertThat(shown.faces().author(shown.paper().person(), 0)).isEqualTo("Bo Lind");
        assertThat(shown.history()).hasSize(1);
    }
}

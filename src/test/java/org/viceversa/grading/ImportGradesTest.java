package org.viceversa.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Graded.assertRefused;
import static org.viceversa.testkit.Graded.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Grading;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.Remark;
import org.viceversa.grading.ImportGrades.Fault;
import org.viceversa.grading.ImportGrades.Line;
import org.viceversa.grading.ImportGrades.Outcome;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.people.Caller;
import org.viceversa.testkit.ActivityTerms;
import org.viceversa.testkit.Graded;

class ImportGradesTest {

    private final Graded world = new Graded();
    private final ImportGrades importGrades =
            new ImportGrades(world.desk, world.papers, world.everybody.people(), world.save, world.clock);
    private final ExportGrades exportGrades = new ExportGrades(
            world.desk, world.showQueue, world.papers.queue, world.papers, world.everybody.people());

    private static Line line(long number, UUID who, int version, Map<String, String> cells) {
        Map<String, String> values = new HashMap<>(cells);
        values.put(GradeCells.ID, who.toString());
        values.put(GradeCells.VERSION, String.valueOf(version));
        return new Line(number, values, List.of());
    }

    /** As it was taken along. */
    private List<Line> exported(Activity activity) {
        ExportGrades.Table table = exportGrades.run(world.ines, activity.id(), QueueWish.ALL);
        return table.papers().stream()
                .map(paper -> line(
                        2,
                        table.faces().who(paper.id(), paper.person()),
                        paper.version(),
                        GradeCells.of(activity, paper.sheet())))
                .toList();
    }

    @Test
    void what_is_taken_along_and_brought_back_changes_nothing() {
        for (Activity activity : List.of(
                world.activity(),
                world.activity(ActivityTerms::withoutNames),
                world.activity(ActivityTerms::withoutRubric),
                world.activity(one -> one.graded(Grading.PASS_FAIL)))) {
            world.handIn(activity, world.bo, "I taught filters");
            world.handIn(activity, world.ana, "I taught slides");
            Outcome outcome = importGrades.preview(world.ines, activity.id(), exported(activity));
            assertThat(outcome).matches(one -> one.unchanged() == 2 && one.changed() == 0 && one.faulty() == 0);
        }
    }

    @Test
    void each_line_says_what_it_would_change_and_done_twice_it_is_done_once() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        Remark remark = new Remark("a", "p1", "filters", 9, "Which?");
        int version = world.mark(activity, world.bo, Graded.with(sheet(1, 1), remark)).version();
        List<Line> lines = List.of(line(
                2,
                world.bo.person().id(),
                version,
                Map.of(
                        "criterion:analysis", "4",
                        "criterion:action", "2",
                        "adjustment", "-0,5",
                        "reason", "Short",
                        "comment", "=1+1")));
        Outcome preview = importGrades.preview(world.ines, activity.id(), lines);
        assertThat(preview.rows().get(0).changes())
                .extracting(change -> change.column() + ": " + change.before() + " > " + change.after())
                .isEqualTo(List.of(
                        "Analysis (1-4): 2 > 4",
                        "Adjustment:  > -0.5",
                        "Reason:  > Short",
                        "Comment: Well done. > =1+1"));
        assertThat(world.paper(activity, world.bo).version()).as("looked at only").isEqualTo(version);

        assertThat(importGrades.run(world.ines, activity.id(), lines, false).changed())
                .isEqualTo(1);
        Paper marked = world.paper(activity, world.bo);
        assertThat(marked.sheet().levels()).isEqualTo(Map.of("analysis", 3, "action", 1));
        assertThat(marked.sheet().remarks()).as("stays").isEqualTo(List.of(remark));
        assertThat(marked.state()).as("marked, not released").isEqualTo(MarkingState.MARKED);
        assertThat(marked.hands().lease()).isEmpty();
        assertThat(world.sent).isEmpty();
        Outcome again = importGrades.run(world.ines, activity.id(), lines, false);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(world.paper(activity, world.bo)).isEqualTo(marked);
    }

    @Test
    void faulty_lines_forbid_all_or_are_left_out() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        world.handIn(activity, world.ana, "I taught slides");
        UUID bo = world.bo.person().id();
        UUID ana = world.ana.person().id();
        List<Line> lines = List.of(
                line(2, bo, 1, Map.of("criterion:analysis", "5")),
                line(3, ana, 1, Map.of("criterion:analysis", "1")),
                line(4, ana, 1, Map.of("criterion:analysis", "2")),
                line(5, UUID.randomUUID(), 1, Map.of("criterion:analysis", "2")),
                new Line(6, Map.of(), List.of(new Fault("x", "csv-formula", "No."))));
        Outcome preview = importGrades.preview(world.ines, activity.id(), lines);
        assertThat(preview.rows())
                .extracting(row -> row.faults().stream().map(Fault::code).toList().toString())
                .isEqualTo(List.of("[level-unknown]", "[]", "[line-twice]", "[paper-unknown]", "[csv-formula]"));
        assertRefused("csv-faulty", () -> importGrades.run(world.ines, activity.id(), lines, false));
        assertThat(world.paper(activity, world.ana).sheet()).isEqualTo(GradeSheet.EMPTY);
        assertThat(importGrades.run(world.ines, activity.id(), lines, true).changed()).isEqualTo(1);
        assertThat(world.paper(activity, world.ana).sheet().levels()).isEqualTo(Map.of("analysis", 0));
    }

    @Test
    void what_was_marked_meanwhile_is_not_overwritten() {
        Activity activity = world.activity();
        world.handIn(activity, world.bo, "I taught filters");
        UUID bo = world.bo.person().id();
        List<Line> lines = List.of(line(2, bo, 1, Map.of("criterion:analysis", "1")));
        world.hold.take(world.kim, activity.id(), bo);
        assertThat(importGrades.preview(world.ines, activity.id(), lines).rows().get(0).faults())
                .extracting(Fault::code)
                .isEqualTo(List.of("being-marked"));
        world.hold.giveUp(world.kim, activity.id(), bo);
        world.mark(activity, world.bo, sheet(3, 3));
        assertThat(importGrades.preview(world.ines, activity.id(), lines).rows().get(0).faults())
                .extracting(Fault::code)
                .isEqualTo(List.of("marking-changed"));
    }

    @Test
    void a_person_s_id_is_nobody_s_where_names_are_hidden() {
        Activity activity = world.activity(ActivityTerms::withoutNames);
        world.handIn(activity, world.bo, "I taught filters");
        List<Line> lines = List.of(line(2, world.bo.person().id(), 1, Map.of("criterion:analysis", "1")));
        ImportGrades.Entry row =
                importGrades.preview(world.ines, activity.id(), lines).rows().get(0);
        assertThat(row.faults()).extracting(Fault::code).isEqualTo(List.of("paper-unknown"));
        assertThat(row.name()).isEmpty();
    }

    @Test
    void only_graders_take_tables_along_and_bring_them_back() {
        Activity activity = world.activity();
        for (Caller other : List.of(world.bo, world.manager, world.administrator)) {
            assertRefused("not-allowed", () -> importGrades.activity(other, activity.id()));
            assertRefused("not-allowed", () -> importGrades.preview(other, activity.id(), List.of()));
            assertRefused("not-allowed", () -> importGrades.run(other, activity.id(), List.of(), true));
            assertRefused("not-allowed", () -> exportGrades.run(other, activity.id(), QueueWish.ALL));
        }
    }
}

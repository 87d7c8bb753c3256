package org.viceversa.grading.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Grade;
import org.viceversa.grading.ExportGrades.Table;
import org.viceversa.grading.GradeCells;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;

/** The columns of a table of grades, the same in what is taken along and what is brought back. */
final class GradeColumns {

    private static final String ID = "Id";
    private static final String VERSION = "Version";

    /** What is shown and never read back. */
    private static final List<String> SHOWN =
            List.of("Name", "State", "Attempt", "Submitted", "Late", "Words", "Score", "Released");

    private GradeColumns() {}

    static List<String> titles(Activity activity) {
        List<String> titles = new ArrayList<>(List.of(ID));
        titles.addAll(SHOWN);
        titles.addAll(GradeCells.titles(activity).values());
        titles.add(VERSION);
        return titles;
    }

    static CsvColumns columns(Activity activity) {
        return new CsvColumns(Stream.of(
                        Stream.of(Column.required(GradeCells.ID, ID), Column.required(GradeCells.VERSION, VERSION)),
                        SHOWN.stream().map(title -> Column.optional("shown:" + title, title)),
                        GradeCells.titles(activity).entrySet().stream()
                                .map(one -> Column.optional(one.getKey(), one.getValue())))
                .flatMap(part -> part)
                .toList());
    }

    static List<String> cells(Table table, Paper paper) {
        Activity activity = table.activity();
        Optional<Lying> lying = paper.lying();
        List<String> cells = new ArrayList<>();
        cells.add(table.faces().who(paper.id(), paper.person()).toString());
        cells.add(table.faces().author(paper.person(), paper.key().number()));
        cells.add(paper.state().name());
        cells.add(lying.map(one -> String.valueOf(one.attempt())).orElse(""));
        cells.add(
                table.faces().areHidden()
                        ? ""
                        : lying.map(Lying::submittedAt)
                                .map(GradeColumns::seconds)
                                .orElse(""));
        cells.add(table.faces().lateness(paper.lateness(activity)).label());
        cells.add(lying.map(one -> String.valueOf(one.words())).orElse(""));
        cells.add(paper.points(activity).map(GradeCells::plain).orElse(""));
        cells.add(paper.grade().map(Grade::penalised).map(GradeCells::plain).orElse(""));
        Map<String, String> filled = GradeCells.of(activity, paper.sheet());
        cells.addAll(filled.values());
        cells.add(String.valueOf(paper.version()));
        return cells;
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

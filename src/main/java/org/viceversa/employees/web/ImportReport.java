package org.viceversa.employees.web;

import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.viceversa.employees.ImportProblem;
import org.viceversa.employees.RowOutcome;
import org.viceversa.web.CsvDownload;

/** Writes what each line would do as a table: a line of a file is a line here, with what changes and what is wrong. */
final class ImportReport implements Consumer<RowOutcome>, AutoCloseable {

    private final CsvDownload csv;

    ImportReport(OutputStream stream) {
        csv = new CsvDownload(stream, "Line", "Record", "Outcome", "Changes", "Problems");
    }

    void addHeader(ImportProblem problem) {
        csv.add(String.valueOf(problem.line()), "", "header", "", sentence(problem));
    }

    @Override
    public void accept(RowOutcome outcome) {
        csv.add(
                outcome.line() == 0 ? "" : String.valueOf(outcome.line()),
                outcome.label(),
                outcome.what().name().toLowerCase(Locale.ROOT),
                outcome.changes().stream()
                        .map(change -> EmployeeColumns.titleOf(change.field().key()) + ": " + change.before() + " → "
                                + change.after())
                        .collect(Collectors.joining("\n")),
                outcome.problems().stream().map(ImportReport::sentence).collect(Collectors.joining("\n")));
    }

    private static String sentence(ImportProblem problem) {
        String column = EmployeeColumns.titleOf(problem.column());
        return (problem.stops() ? "Error" : "Note")
                + (column.isEmpty() ? ": " : ", " + column + ": ")
                + problem.sentence();
    }

    @Override
    public void close() {
        csv.close();
    }
}

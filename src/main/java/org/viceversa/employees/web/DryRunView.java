package org.viceversa.employees.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.viceversa.employees.ImportCounts;
import org.viceversa.employees.ImportEmployees.DryRun;
import org.viceversa.employees.ImportProblem;
import org.viceversa.employees.RowOutcome;
import org.viceversa.employees.RowOutcome.FieldChange;
import org.viceversa.employees.RowOutcome.What;
import org.viceversa.web.CsvUpload;

/**
 * What an import would do.
 *
 * @param fingerprint to be sent with the import
 * @param problems errors first, no more than are shown; the report has all
 * @param outcomes the first lines that change anything; the report has all
 */
record DryRunView(
        String fingerprint,
        CsvUpload.Understood file,
        ImportCounts counts,
        List<ImportProblem> problems,
        int problemsTotal,
        List<OutcomeView> outcomes,
        int outcomesTotal) {

    /** What one line would do. */
    record OutcomeView(long line, What what, String label, List<ChangeView> changes) {
        static OutcomeView of(RowOutcome outcome) {
            return new OutcomeView(
                    outcome.line(),
                    outcome.what(),
                    outcome.label(),
                    outcome.changes().stream().map(ChangeView::of).toList());
        }
    }

    /** One field, before and after. */
    record ChangeView(String field, String before, String after) {
        static ChangeView of(FieldChange change) {
            return new ChangeView(change.field().key(), change.before(), change.after());
        }
    }

    /** Keeps as much of the outcomes as a page shows, and counts the rest. */
    static final class Sample implements Consumer<RowOutcome> {

        private static final int MOST = 200;

        private final List<ImportProblem> errors = new ArrayList<>();
        private final List<ImportProblem> notes = new ArrayList<>();
        private final List<OutcomeView> outcomes = new ArrayList<>();
        private int problemsTotal;
        private int outcomesTotal;

        Sample(List<ImportProblem> header) {
            header.forEach(this::add);
        }

        @Override
        public void accept(RowOutcome outcome) {
            outcome.problems().forEach(this::add);
            if (outcome.what() != What.SAME && outcome.what() != What.FAULTY) {
                outcomesTotal++;
                if (outcomes.size() < MOST) {
                    outcomes.add(OutcomeView.of(outcome));
                }
            }
        }

        private void add(ImportProblem problem) {
            problemsTotal++;
            List<ImportProblem> kind = problem.stops() ? errors : notes;
            if (kind.size() < MOST) {
                kind.add(new ImportProblem(
                        problem.line(),
                        EmployeeColumns.titleOf(problem.column()),
                        problem.code(),
                        problem.sentence(),
                        problem.stops()));
            }
        }

        DryRunView toView(DryRun dryRun, CsvUpload.Understood file) {
            List<ImportProblem> problems = new ArrayList<>(errors);
            problems.addAll(notes);
            return new DryRunView(
                    dryRun.fingerprint(),
                    file,
                    dryRun.counts(),
                    problems.subList(0, Math.min(MOST, problems.size())),
                    problemsTotal,
                    outcomes,
                    outcomesTotal);
        }
    }
}

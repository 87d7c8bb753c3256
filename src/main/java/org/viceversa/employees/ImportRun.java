package org.viceversa.employees;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.RowOutcome.What;

/**
 * Compares a file with the records, line by line and a few thousand lines at once, so that memory does not grow with
 * either.
 *
 * <p>The same for a dry run and for an import: what is done with the outcomes and the records is the caller's.
 */
final class ImportRun {

    private static final int AT_ONCE = 2_000;

    private final EmployeeRecords records;
    private final EmployeeImports imports;
    private final RowReader reader;
    private final boolean complete;
    private final Consumer<RowOutcome> outcomes;
    private final Changes changes;
    private final Set<UUID> met = new HashSet<>();

    /** Takes the records that a part of the file adds and changes. */
    @FunctionalInterface
    interface Changes {
        void save(List<EmployeeRecord> added, List<EmployeeRecord> changed);
    }

    /** @param complete whether whoever is not in the file has left */
    ImportRun(
            EmployeeRecords records,
            EmployeeImports imports,
            RowReader reader,
            boolean complete,
            Consumer<RowOutcome> outcomes,
            Changes changes) {
        this.records = records;
        this.imports = imports;
        this.reader = reader;
        this.complete = complete;
        this.outcomes = outcomes;
        this.changes = changes;
    }

    void run(ImportFile file) {
        FileSurvey survey = FileSurvey.of(
                file.rows().get(), records.listReportingLines(reader.tenant()).lines());
        Iterator<ImportLine> rows = file.rows().get();
        List<ImportLine> part = new ArrayList<>(AT_ONCE);
        while (rows.hasNext()) {
            part.add(rows.next());
            if (part.size() == AT_ONCE || !rows.hasNext()) {
                compare(part, survey);
                part.clear();
            }
        }
        if (complete) {
            leave();
        }
    }

    private void compare(List<ImportLine> rows, FileSurvey survey) {
        Known known = Known.of(imports.listByKeys(
                reader.tenant(), keys(rows, EmployeeField.ID_NUMBER), keys(rows, EmployeeField.EMAIL)));
        List<EmployeeRecord> added = new ArrayList<>();
        List<EmployeeRecord> changed = new ArrayList<>();
        for (ImportLine row : rows) {
            RowOutcome outcome = compare(row, known, survey, added, changed);
            outcomes.accept(outcome);
        }
        if (!added.isEmpty() || !changed.isEmpty()) {
            changes.save(added, changed);
        }
    }

    private static Collection<String> keys(List<ImportLine> rows, EmployeeField field) {
        return rows.stream()
                .filter(ImportLine::isReadable)
                .map(row -> row.keyOf(field))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private RowOutcome compare(
            ImportLine row, Known known, FileSurvey survey, List<EmployeeRecord> added, List<EmployeeRecord> changed) {
        List<ImportProblem> problems = new ArrayList<>(row.problems());
        if (!row.isReadable()) {
            return new RowOutcome(row.line(), What.FAULTY, "", List.of(), problems);
        }
        String label = row.cell(EmployeeField.ID_NUMBER).isEmpty()
                ? row.cell(EmployeeField.EMAIL)
                : row.cell(EmployeeField.ID_NUMBER);
        Optional<EmployeeRecord> before = known.find(row);
        new RowChecks(row, survey, known).addTo(problems, before, met);
        EmployeeRecord after = revived(row, before, reader.read(row, before, problems));
        if (problems.stream().anyMatch(ImportProblem::stops)) {
            return new RowOutcome(row.line(), What.FAULTY, label, List.of(), problems);
        }
        if (before.isPresent() && before.get().equals(after)) {
            return new RowOutcome(row.line(), What.SAME, label, List.of(), problems);
        }
        (before.isPresent() ? changed : added).add(after);
        What what = before.isPresent() ? What.CHANGED : What.NEW;
        return new RowOutcome(row.line(), what, label, EmployeeField.changes(before, after), problems);
    }

    /** Whoever had left and is in a complete file again has come back, unless the file says otherwise. */
    private EmployeeRecord revived(ImportLine row, Optional<EmployeeRecord> before, EmployeeRecord read) {
        boolean back = complete
                && before.isPresent()
                && before.get().status() == Status.LEFT
                && row.cell(EmployeeField.STATUS).isEmpty();
        return back ? read.with(Status.ACTIVE, reader.at()) : read;
    }

    private void leave() {
        Optional<Place> after = Optional.empty();
        List<EmployeeRecord> part;
        do {
            part = records.list(reader.tenant(), EmployeeFilter.ALL, after, AT_ONCE);
            List<EmployeeRecord> gone = part.stream()
                    .filter(record -> record.status() != Status.LEFT && !met.contains(record.id()))
                    .map(record -> leave(record))
                    .toList();
            if (!gone.isEmpty()) {
                changes.save(List.of(), gone);
            }
            after = part.isEmpty() ? after : Optional.of(Place.of(part.get(part.size() - 1)));
        } while (part.size() == AT_ONCE);
    }

    private EmployeeRecord leave(EmployeeRecord record) {
        EmployeeRecord gone = record.with(Status.LEFT, reader.at());
        outcomes.accept(new RowOutcome(
                0, What.GONE, record.label(), EmployeeField.changes(Optional.of(record), gone), List.of()));
        return gone;
    }

    /** The records that a part of a file may be about. */
    record Known(Map<String, EmployeeRecord> byNumber, Map<String, EmployeeRecord> byEmail) {

        static Known of(List<EmployeeRecord> records) {
            Known known = new Known(new HashMap<>(), new HashMap<>());
            for (EmployeeRecord record : records) {
                known.byNumber.put(EmployeeRecord.keyOf(record.idNumber()), record);
                known.byEmail.putIfAbsent(EmployeeRecord.keyOf(record.email()), record);
            }
            known.byNumber.remove("");
            known.byEmail.remove("");
            return known;
        }

        /** By number, else by address: but a line with a number is not about a record that has another one. */
        Optional<EmployeeRecord> find(ImportLine row) {
            String number = row.keyOf(EmployeeField.ID_NUMBER);
            Optional<EmployeeRecord> byAddress = Optional.ofNullable(byEmail.get(row.keyOf(EmployeeField.EMAIL)));
            return Optional.ofNullable(byNumber.get(number))
                    .or(() -> byAddress.filter(
                            record -> number.isEmpty() || record.idNumber().isEmpty()));
        }
    }
}

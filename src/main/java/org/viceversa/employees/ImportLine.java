package org.viceversa.employees;

import java.util.List;
import java.util.Map;

/**
 * A line of a file, as it came.
 *
 * @param cells by {@link EmployeeField#key}, and {@link #TENURE_MONTHS}; a column that the file lacks is absent
 * @param problems of its form; with an error among them the cells are not read
 */
public record ImportLine(long line, Map<String, String> cells, List<ImportProblem> problems) {

    /** The column that may stand in place of the date of hire. */
    public static final String TENURE_MONTHS = "tenureMonths";

    /** What a cell says that takes away what was known; an empty one leaves it. */
    static final String ERASE = "-";

    public ImportLine {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }

    String cell(EmployeeField field) {
        return cells.getOrDefault(field.key(), "");
    }

    /** What the record is found by; empty where the line tells none. */
    String keyOf(EmployeeField field) {
        String cell = cell(field);
        return cell.equals(ERASE) ? "" : EmployeeRecord.keyOf(cell);
    }

    boolean isReadable() {
        return problems.stream().noneMatch(ImportProblem::stops);
    }
}

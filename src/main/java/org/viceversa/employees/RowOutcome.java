package org.viceversa.employees;

import java.util.List;

/**
 * What a line of a file does to the records.
 *
 * @param line 0 for a record that a complete file does not name
 * @param label the record's id number or e-mail; empty when the line tells none
 * @param changes of each field that changes; for a new record, all that it has
 */
public record RowOutcome(long line, What what, String label, List<FieldChange> changes, List<ImportProblem> problems) {

    /** Kinds of outcomes. */
    public enum What {
        NEW,
        CHANGED,
        SAME,
        /** Not in a complete file: the record gets the status LEFT. */
        GONE,
        FAULTY
    }

    /** One field, in the words in which a table would tell it; empty for nothing. */
    public record FieldChange(EmployeeField field, String before, String after) {}

    public RowOutcome {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}

package org.viceversa.app;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the API does with what the organisation tells of its people; all for programme managers. */
final class EmployeeOperations {

    private static final String VIEWS = "org.viceversa.employees.web.";

    private EmployeeOperations() {}

    static void describe(ApiOperations operations) {
        ofRecords(operations);
        ofImports(operations);
    }

    private static void ofRecords(ApiOperations operations) {
        operations.add(
                "GET /employees",
                "listEmployees",
                "Employee records, part by part, found by the beginnings of words.",
                200,
                "",
                "not-allowed",
                "status-invalid",
                "matched-invalid",
                "limit-invalid",
                "cursor-invalid");
        operations.add(
                "GET /employees/{id}",
                "showEmployee",
                "One record with what each import changed of it.",
                200,
                "",
                "not-allowed",
                "employee-unknown");
        operations.add(
                "GET /employees.csv",
                "exportEmployees",
                "All that the same filter finds, in the columns that an import takes; it takes no limit.",
                200,
                "text/csv",
                "not-allowed",
                "status-invalid",
                "matched-invalid",
                "cursor-invalid");
        operations.add(
                "GET /employees.csv/template",
                "employeesTemplate",
                "A table to begin with: every column, and two lines as examples.",
                200,
                "text/csv",
                "not-allowed");
    }

    private static void ofImports(ApiOperations operations) {
        String[] unreadable = {
            "csv-empty", "csv-encoding-unknown", "csv-is-a-workbook", "csv-unreadable", "csv-too-many-lines"
        };
        operations.add(
                "POST /employees/import/preview",
                "previewEmployees",
                "What a table (at most 40 MB) would change, without changing anything.",
                200,
                "",
                and(unreadable, "not-allowed"));
        operations.add(
                "POST /employees/import/report",
                "reportEmployees",
                "The same for each line, as a table.",
                200,
                "text/csv",
                and(unreadable, "not-allowed"));
        operations.add(
                "POST /employees/import",
                "importEmployees",
                "Takes over the table whose preview gave this fingerprint: all of it or nothing.",
                201,
                VIEWS + "ImportsView$ImportView",
                and(unreadable, "not-allowed", "import-changed", "import-has-errors", "import-options-contradict"));
        operations.add("GET /employees/imports", "listImports", "Who imported what when.", 200, "", "not-allowed");
        operations.add(
                "POST /employees/imports/{id}/undo",
                "undoImport",
                "Puts the records back to how they were before the last import, within a day.",
                200,
                "",
                "not-allowed",
                "import-unknown",
                "import-not-undoable");
    }

    private static String[] and(String[] codes, String... more) {
        return Stream.of(codes, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}

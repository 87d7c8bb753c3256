package org.viceversa.employees.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeField;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.ImportLine;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;

/** The columns of a table of employees, the same in what is imported, exported and offered to begin with. */
final class EmployeeColumns {

    static final CsvColumns ALL = CsvColumns.of(
            column(
                    EmployeeField.ID_NUMBER,
                    "Id number",
                    "Id",
                    "Number",
                    "Employee id",
                    "Employee number",
                    "Personnel number",
                    "Staff number",
                    "Person id"),
            column(EmployeeField.EMAIL, "E-mail", "Mail", "E-mail address", "Work e-mail"),
            column(
                    EmployeeField.HIRED_ON,
                    "Hired on",
                    "Hire date",
                    "Hired",
                    "Date of hire",
                    "Start date",
                    "Joined on",
                    "Entry date"),
            Column.optional(
                    ImportLine.TENURE_MONTHS, "Tenure months", "Tenure in months", "Tenure", "Months of service"),
            column(
                    EmployeeField.IN_ROLE_SINCE,
                    "In role since",
                    "Role start",
                    "Role start date",
                    "Position start",
                    "Position since"),
            column(EmployeeField.GRADE, "Grade", "Job grade", "Level", "Job level"),
            column(EmployeeField.DEPARTMENT, "Department", "Dept", "Unit", "Division", "Organisation unit"),
            column(EmployeeField.SITE, "Site", "Location", "Office", "Workplace"),
            column(EmployeeField.FUNCTION, "Function", "Job function", "Job title", "Position", "Role"),
            column(
                    EmployeeField.MANAGER,
                    "Manager",
                    "Manager id",
                    "Manager e-mail",
                    "Line manager",
                    "Reports to",
                    "Supervisor"),
            column(EmployeeField.STATUS, "Status", "Employment status"),
            column(EmployeeField.PAY_BAND, "Pay band", "Salary band", "Band"),
            column(EmployeeField.TIME_ZONE, "Time zone", "Zone", "TZ"),
            column(EmployeeField.LANGUAGES, "Languages", "Language", "Spoken languages"));

    /** What the tool writes: the months of tenure go out of date, so the day stands alone. */
    private static final List<EmployeeField> WRITTEN = List.of(EmployeeField.values());

    /** Parts of headers of columns that are never kept, whoever sends them; see {@code src/docs/security.md}. */
    private static final Set<String> NEVER_KEPT = Set.of(
            "age",
            "ages",
            "born",
            "dob",
            "generation",
            "generations",
            "geburtsdatum",
            "alter",
            "naissance",
            "nacimiento");

    private EmployeeColumns() {}

    private static Column column(EmployeeField field, String title, String... others) {
        return Column.optional(field.key(), title, others);
    }

    static List<String> titles() {
        return WRITTEN.stream().map(EmployeeColumns::titleOf).toList();
    }

    private static String titleOf(EmployeeField field) {
        return ALL.columns().stream()
                .filter(column -> column.key().equals(field.key()))
                .findFirst()
                .orElseThrow()
                .title();
    }

    static List<String> cells(EmployeeRecord record) {
        return WRITTEN.stream().map(field -> field.textOf(record)).toList();
    }

    /** Whether a header names what nobody may be chosen by. */
    static boolean isNeverKept(String header) {
        return Stream.of(header.split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
                .map(CsvColumns::fold)
                .anyMatch(part -> part.startsWith("birth") || NEVER_KEPT.contains(part));
    }

    /** The two lines that show how a table looks. */
    static List<List<String>> examples() {
        return List.of(
                List.of(
                        "EMP-1001",
                        "ana.silva@example.org",
                        "2009-04-01",
                        "2021-02-01",
                        "8",
                        "Operations",
                        "São Paulo",
                        "Head of operations",
                        "",
                        "active",
                        "B5",
                        "America/Sao_Paulo",
                        "pt:native; en:fluent"),
                List.of(
                        "EMP-2001",
                        "kwame.mensah@example.org",
                        "2026-03-02",
                        "",
                        "2",
                        "Digital",
                        "Accra",
                        "Analyst",
                        "EMP-1001",
                        "active",
                        "B1",
                        "Africa/Accra",
                        "en:native; fr:basic"));
    }

    /** The title of a key, or the key itself where it is a header of the file already. */
    static String titleOf(String key) {
        Optional<Column> known = ALL.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst();
        return known.map(Column::title).orElse(key);
    }
}

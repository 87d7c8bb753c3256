package org.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.EmployeeField;
import org.viceversa.employees.ImportCounts;
import org.viceversa.employees.ImportEmployees;
import org.viceversa.employees.ImportFile;
import org.viceversa.employees.ImportLine;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.testkit.InMemoryEmployeeImports;
import org.viceversa.testkit.InMemoryEmployees;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvUpload;

/** The company's table is about the sandbox's people, and can be imported. */
class TrialEmployeesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<String[]> lines() {
        return TrialEmployees.table(TODAY)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    @Test
    void everybody_but_the_administrator_has_a_line_of_the_same_number() {
        try (SandboxLms sandbox = SandboxLms.start(SandboxSettings.defaults())) {
            Set<String> numbers = lines().stream().map(line -> line[0]).collect(Collectors.toSet());
            assertThat(numbers).hasSize(119);
            assertThat(numbers).contains(sandbox.person("Hiroshi Okada").idNumber());
            assertThat(numbers).contains(sandbox.person("Ana Álvarez").idNumber());
        }
    }

    @Test
    void the_table_is_imported_without_a_word_of_complaint() {
        UUID tenant = UUID.randomUUID();
        InMemoryEmployees records = new InMemoryEmployees(new InMemoryPeople());
        ImportEmployees importEmployees = new ImportEmployees(
                records,
                new InMemoryEmployeeImports(records),
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        Person manager = new Person(tenant, tenant, "1", new Particulars("", "", "", "", ""), false, false, "");
        Caller caller = new Caller(tenant, manager, Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));
        ImportFile file = new ImportFile("any", List.of(), TrialEmployeesTest::rows);
        ImportCounts counts = importEmployees
                .preview(caller, file, new ImportEmployees.Options(true, false), outcome -> {})
                .counts();
        assertThat(counts).isEqualTo(new ImportCounts(119, 119, 0, 0, 0, 0, 0));
    }

    private static Iterator<ImportLine> rows() {
        CsvColumns columns = new CsvColumns(Arrays.stream(EmployeeField.values())
                .map(field -> CsvColumns.Column.optional(field.key(), field.key()))
                .toList());
        CsvUpload upload = new CsvUpload(
                new ByteArrayInputStream(TrialEmployees.table(TODAY).getBytes(StandardCharsets.UTF_8)), columns);
        assertThat(upload.faults()).isEmpty();
        List<ImportLine> rows = new ArrayList<>();
        upload.forEachRemaining(line -> rows.add(new ImportLine(line.number(), line.values(), List.of())));
        return rows.iterator();
    }

    @Test
    void half_of_them_are_newcomers_and_two_have_yet_to_begin() {
        assertThat(IntStream.rangeClosed(1, 119).filter(TrialEmployees::isNewcomer))
                .hasSizeBetween(55, 65);
        assertThat(lines().stream().filter(line -> LocalDate.parse(line[1]).isAfter(TODAY)))
                .hasSize(2);
        assertThat(lines().stream().filter(line -> LocalDate.parse(line[1]).isBefore(TODAY.minusYears(6))))
                .hasSizeBetween(55, 65);
    }

    @Test
    void nobody_but_the_head_is_without_a_manager() {
        assertThat(lines().stream().filter(line -> line[7].isEmpty())).hasSize(1);
        assertThat(lines()).allMatch(line -> !line[7].equals(line[0]));
    }
}

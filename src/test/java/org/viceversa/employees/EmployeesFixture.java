package org.viceversa.employees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.ImportEmployees.DryRun;
import org.viceversa.employees.ImportEmployees.Options;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.testkit.EmployeeTables;
import org.viceversa.testkit.InMemoryEmployeeImports;
import org.viceversa.testkit.InMemoryEmployees;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.SettableClock;

/** One tenant's records in memory, and the use cases over them. */
final class EmployeesFixture {

    static final Options USUAL = new Options(false, false);
    static final Options COMPLETE = new Options(true, false);
    static final Options SKIPPING = new Options(false, true);

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final UUID tenant = UUID.randomUUID();
    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryEmployees records = new InMemoryEmployees(people);
    final InMemoryEmployeeImports imports = new InMemoryEmployeeImports(records);
    final ImportEmployees importEmployees = new ImportEmployees(records, imports, clock);
    final UndoImport undoImport = new UndoImport(records, imports, clock);
    final ListImports listImports = new ListImports(imports, people.people(), clock);
    final ListEmployees listEmployees = new ListEmployees(records, people.people());
    final ShowEmployee showEmployee = new ShowEmployee(records, imports, people.people());
    private final Person manager = person("boss", "Wanjiru Kamau", "", "");

    Person person(String subject, String name, String idNumber, String email) {
        return people.people()
                .add(new Person(
                        UUID.randomUUID(),
                        tenant,
                        subject,
                        new Particulars(name, "", "", email, idNumber),
                        true,
                        false,
                        "en"));
    }

    Caller caller(ToolRole... roles) {
        return new Caller(tenant, manager, Optional.empty(), Set.of(roles));
    }

    Caller manager() {
        return caller(ToolRole.PROGRAMME_MANAGER);
    }

    /** What each line would do. */
    List<RowOutcome> preview(Options options, String... lines) {
        List<RowOutcome> outcomes = new ArrayList<>();
        importEmployees.preview(manager(), EmployeeTables.of(lines), options, outcomes::add);
        return outcomes;
    }

    /** Looks first, as the page does. */
    PastImport run(Options options, String... lines) {
        ImportFile file = EmployeeTables.of(lines);
        DryRun dryRun = importEmployees.preview(manager(), file, options, outcome -> {});
        return importEmployees.run(manager(), file, options, dryRun.fingerprint());
    }

    PastImport run(String... lines) {
        return run(USUAL, lines);
    }

    EmployeeRecord record(String idNumberOrEmail) {
        return records.list(tenant, EmployeeFilter.ALL, Optional.empty(), 10_000).stream()
                .filter(record -> record.label().equals(idNumberOrEmail))
                .findFirst()
                .orElseThrow();
    }
}

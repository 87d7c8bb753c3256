package org.viceversa.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.ImportEmployees;
import org.viceversa.employees.ListEmployees;
import org.viceversa.employees.ListImports;
import org.viceversa.employees.ShowEmployee;
import org.viceversa.employees.UndoImport;
import org.viceversa.employees.persistence.JdbcEmployeeImports;
import org.viceversa.employees.persistence.JdbcEmployeeRecords;
import org.viceversa.employees.persistence.JdbcSelfDeclarations;
import org.viceversa.employees.web.EmployeeImportResource;
import org.viceversa.employees.web.EmployeeImportsResource;
import org.viceversa.employees.web.EmployeesCsvResource;
import org.viceversa.employees.web.EmployeesResource;
import org.viceversa.people.Person;
import org.viceversa.skills.Positions.Position;

/** What the organisation tells of its people. */
final class EmployeesWiring {

    /** How late a newcomer's name may be found among the records. */
    private static final Duration LINK_EVERY = Duration.ofMinutes(10);

    final JdbcEmployeeRecords records;
    final JdbcSelfDeclarations selfDeclarations;
    final ImportEmployees importEmployees;
    private final List<Object> resources;

    EmployeesWiring(Plumbing plumbing, PeopleWiring people) {
        records = new JdbcEmployeeRecords(plumbing.transactions);
        selfDeclarations = new JdbcSelfDeclarations(plumbing.transactions);
        JdbcEmployeeImports imports = new JdbcEmployeeImports(plumbing.transactions);
        importEmployees = new ImportEmployees(records, imports, plumbing.clock);
        ListEmployees listEmployees = new ListEmployees(records, people.people);
        plumbing.jobs.every("link-employees-to-people", LINK_EVERY, this::linkPeople);
        resources = List.of(
                new EmployeesResource(
                        people.callers,
                        listEmployees,
                        new ShowEmployee(records, imports, people.people),
                        plumbing.transactions),
                new EmployeesCsvResource(people.callers, listEmployees, plumbing.transactions),
                new EmployeeImportResource(people.callers, importEmployees, plumbing.transactions),
                new EmployeeImportsResource(
                        people.callers,
                        new ListImports(imports, people.people, plumbing.clock),
                        new UndoImport(records, imports, plumbing.clock),
                        plumbing.transactions));
    }

    private void linkPeople() {
        records.listTenants().forEach(records::linkPeople);
    }

    /** Where somebody stands by their record, for the skills that go with it. */
    Position positionOf(UUID tenant, Person person) {
        return records.findFor(tenant, person)
                .map(record -> new Position(managerOf(tenant, record), record.function()))
                .orElse(Position.UNKNOWN);
    }

    private Optional<UUID> managerOf(UUID tenant, EmployeeRecord record) {
        return record.managerKey().isEmpty() ? Optional.empty() : records.findPersonOf(tenant, record.managerKey());
    }

    List<Object> resources() {
        return resources;
    }
}

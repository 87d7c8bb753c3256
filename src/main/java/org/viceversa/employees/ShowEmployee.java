package org.viceversa.employees;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeImports.Version;
import org.viceversa.employees.RowOutcome.FieldChange;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Shows one record with what each import changed of it. */
public final class ShowEmployee {

    private final EmployeeRecords records;
    private final EmployeeImports imports;
    private final People people;

    public ShowEmployee(EmployeeRecords records, EmployeeImports imports, People people) {
        this.records = records;
        this.imports = imports;
        this.people = people;
    }

    /**
     * One import's changes to a record.
     *
     * @param by empty when that person is no longer known
     * @param undone whether the import was undone
     * @param first whether the import brought the record; what it brought is not told again
     */
    public record Change(Instant at, Optional<Person> by, boolean first, boolean undone, List<FieldChange> changes) {}

    /** A record with whose it is and its history, newest first. */
    public record Detail(EmployeeRecord record, Optional<Person> person, List<Change> history) {}

    /** @throws Refused {@code employee-unknown} */
    public Detail run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        UUID tenant = caller.tenant();
        EmployeeRecord record = records.find(tenant, id)
                .orElseThrow(() ->
                        new Refused(Kind.NOT_FOUND, "employee-unknown", "There is no such employee record here."));
        Optional<Person> person = Optional.ofNullable(
                        records.listPeopleOf(tenant, List.of(id)).get(id))
                .flatMap(personId -> people.find(tenant, personId));
        return new Detail(record, person, history(tenant, record));
    }

    private List<Change> history(UUID tenant, EmployeeRecord record) {
        List<Change> history = new ArrayList<>();
        EmployeeRecord after = record;
        for (Version version : imports.listVersions(tenant, record.id())) {
            // What an undone import had changed is no longer to be seen: the record is as it was before.
            List<FieldChange> changes =
                    version.undone() ? List.of() : EmployeeField.changes(Optional.of(version.before()), after);
            history.add(new Change(
                    version.changedAt(), people.find(tenant, version.changedBy()), false, version.undone(), changes));
            after = version.before();
        }
        imports.findFirst(tenant, record.id())
                .ifPresent(first ->
                        history.add(new Change(first.at(), people.find(tenant, first.by()), true, false, List.of())));
        return List.copyOf(history);
    }
}

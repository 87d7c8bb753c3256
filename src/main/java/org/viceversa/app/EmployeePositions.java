package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.people.Person;
import org.viceversa.skills.Positions;

/** Where people stand, by their employee records; a manager counts once the tool has met the person. */
final class EmployeePositions implements Positions {

    private static final int LOOKED_AT = 20;

    private final EmployeeRecords records;

    EmployeePositions(EmployeeRecords records) {
        this.records = records;
    }

    @Override
    public Position find(UUID tenant, Person person) {
        return records.findFor(tenant, person)
                .map(record -> new Position(manager(tenant, record.managerKey()), record.function()))
                .orElse(Position.UNKNOWN);
    }

    private Optional<UUID> manager(UUID tenant, String key) {
        if (key.isBlank()) {
            return Optional.empty();
        }
        EmployeeFilter filter = EmployeeFilter.of(key, "", "", Optional.empty(), Optional.of(true));
        return records.list(tenant, filter, Optional.empty(), LOOKED_AT).stream()
                .filter(record -> isCalled(record, key))
                .findFirst()
                .flatMap(record -> Optional.ofNullable(
                        records.listPeopleOf(tenant, List.of(record.id())).get(record.id())));
    }

    private static boolean isCalled(EmployeeRecord record, String key) {
        return record.idNumber().equalsIgnoreCase(key.strip()) || record.email().equalsIgnoreCase(key.strip());
    }
}

package org.viceversa.employees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeRecords.Places;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

/** Shows the organisation's records to those who run programmes. */
public final class ListEmployees {

    /** The longest page. */
    public static final int MOST_AT_ONCE = 1_000;

    /** Nobody who searches needs to know how many more there are. */
    public static final int MOST_COUNTED = 10_000;

    private final EmployeeRecords records;
    private final People people;

    public ListEmployees(EmployeeRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    /**
     * A part of the list.
     *
     * @param people whose records these are, by the record's id, as far as they are known
     * @param total of the filter, on all pages; of a search, {@value ListEmployees#MOST_COUNTED} at most
     * @param beyond whether there are more than that
     * @param next where the next page begins; empty on the last one
     */
    public record Page(
            List<EmployeeRecord> records, Map<UUID, Person> people, int total, boolean beyond, Optional<Place> next) {}

    public Page run(Caller caller, EmployeeFilter filter, Optional<Place> after, int limit) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        int wanted = Math.max(1, Math.min(limit, MOST_AT_ONCE));
        List<EmployeeRecord> found = records.list(caller.tenant(), filter, after, wanted + 1);
        List<EmployeeRecord> shown = List.copyOf(found.subList(0, Math.min(wanted, found.size())));
        Optional<Place> next = found.size() > wanted ? Optional.of(Place.of(shown.get(wanted - 1))) : Optional.empty();
        int most = filter.words().isEmpty() ? Integer.MAX_VALUE - 1 : MOST_COUNTED;
        int total = records.count(caller.tenant(), filter, most + 1);
        return new Page(shown, peopleOf(caller.tenant(), shown), Math.min(total, most), total > most, next);
    }

    /** What the list can be narrowed to. */
    public Places places(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return records.listPlaces(caller.tenant());
    }

    private Map<UUID, Person> peopleOf(UUID tenant, List<EmployeeRecord> shown) {
        Map<UUID, UUID> ids = records.listPeopleOf(
                tenant, shown.stream().map(EmployeeRecord::id).toList());
        Map<UUID, Person> persons = people.listByIds(tenant, ids.values());
        return ids.entrySet().stream()
                .filter(entry -> persons.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> persons.get(entry.getValue())));
    }
}

package org.viceversa.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.employees.ReportingLines;
import org.viceversa.people.Person;

/** Employee records without a database; people are those of {@link InMemoryPeople}. */
public final class InMemoryEmployees implements EmployeeRecords {

    final Map<UUID, EmployeeRecord> records = new LinkedHashMap<>();
    private final Map<UUID, Person> linked = new HashMap<>();
    private final InMemoryPeople people;

    public InMemoryEmployees(InMemoryPeople people) {
        this.people = people;
    }

    public void add(EmployeeRecord record) {
        records.put(record.id(), record);
    }

    @Override
    public Optional<EmployeeRecord> find(UUID tenant, UUID id) {
        return of(tenant).filter(record -> record.id().equals(id)).findFirst();
    }

    @Override
    public Optional<EmployeeRecord> findFor(UUID tenant, Person person) {
        return byKey(tenant, person.particulars().sourcedId(), EmployeeRecord::idNumber)
                .or(() -> byKey(tenant, person.particulars().email(), EmployeeRecord::email));
    }

    private Optional<EmployeeRecord> byKey(UUID tenant, String text, Function<EmployeeRecord, String> its) {
        String key = EmployeeRecord.keyOf(text);
        return of(tenant)
                .filter(record -> !key.isEmpty()
                        && EmployeeRecord.keyOf(its.apply(record)).equals(key))
                .min(Comparator.comparing(EmployeeRecord::status)
                        .thenComparing(EmployeeRecord::sortKey, Arrays::compareUnsigned));
    }

    @Override
    public Map<UUID, EmployeeRecord> listFor(UUID tenant, Collection<Person> persons) {
        Map<UUID, EmployeeRecord> found = new HashMap<>();
        persons.forEach(person -> findFor(tenant, person).ifPresent(record -> found.put(person.id(), record)));
        return found;
    }

    @Override
    public Map<UUID, UUID> listPeopleOf(UUID tenant, Collection<UUID> ids) {
        return of(tenant)
                .filter(record -> ids.contains(record.id()) && linked.containsKey(record.id()))
                .collect(Collectors.toMap(
                        EmployeeRecord::id, record -> linked.get(record.id()).id()));
    }

    @Override
    public Optional<UUID> findPersonOf(UUID tenant, String key) {
        String wanted = EmployeeRecord.keyOf(key);
        return of(tenant)
                .filter(record -> linked.containsKey(record.id()))
                .filter(record -> EmployeeRecord.keyOf(record.idNumber()).equals(wanted)
                        || EmployeeRecord.keyOf(record.email()).equals(wanted))
                .map(record -> linked.get(record.id()).id())
                .findFirst();
    }

    @Override
    public int linkPeople(UUID tenant) {
        Map<UUID, Person> before = Map.copyOf(linked);
        of(tenant).forEach(record -> linked.remove(record.id()));
        people.people.values().stream()
                .filter(person -> person.tenant().equals(tenant))
                .forEach(person -> findFor(tenant, person)
                        .ifPresent(record -> linked.merge(
                                record.id(),
                                person,
                                (one, other) -> isByNumber(record, one) || !isByNumber(record, other) ? one : other)));
        return (int) of(tenant)
                .filter(record -> !Optional.ofNullable(before.get(record.id()))
                        .equals(Optional.ofNullable(linked.get(record.id()))))
                .count();
    }

    private static boolean isByNumber(EmployeeRecord record, Person person) {
        return EmployeeRecord.keyOf(record.idNumber())
                .equals(EmployeeRecord.keyOf(person.particulars().sourcedId()));
    }

    @Override
    public List<UUID> listTenants() {
        return records.values().stream().map(EmployeeRecord::tenant).distinct().toList();
    }

    @Override
    public List<EmployeeRecord> list(UUID tenant, EmployeeFilter filter, Optional<Place> after, int limit) {
        return found(tenant, filter)
                .sorted((one, other) -> Place.of(one).isBefore(Place.of(other)) ? -1 : 1)
                .filter(record ->
                        after.map(place -> place.isBefore(Place.of(record))).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public int count(UUID tenant, EmployeeFilter filter, int most) {
        return (int) found(tenant, filter).limit(most).count();
    }

    @Override
    public ReportingLines listReportingLines(UUID tenant) {
        return ReportingLines.between(
                of(tenant).filter(record -> record.status() != Status.LEFT).toList());
    }

    @Override
    public Places listPlaces(UUID tenant) {
        return new Places(
                names(of(tenant).map(EmployeeRecord::department)),
                names(of(tenant).map(EmployeeRecord::site)));
    }

    private static List<String> names(Stream<String> names) {
        return names.filter(name -> !name.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo))
                .toList();
    }

    private Stream<EmployeeRecord> found(UUID tenant, EmployeeFilter filter) {
        return of(tenant)
                .filter(record -> filter.matches(
                        record, Optional.ofNullable(linked.get(record.id())).map(Person::name)));
    }

    Stream<EmployeeRecord> of(UUID tenant) {
        return List.copyOf(records.values()).stream()
                .filter(record -> record.tenant().equals(tenant));
    }
}

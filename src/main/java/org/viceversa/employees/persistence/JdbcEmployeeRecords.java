package org.viceversa.employees.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecords;
import org.viceversa.employees.ReportingLines;
import org.viceversa.people.Person;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;

/** Records in the table {@code employee}. */
public final class JdbcEmployeeRecords implements EmployeeRecords {

    private static final String SELECT = "select " + EmployeeRows.COLUMNS + " from employee e where e.tenant = ? and ";

    /** Of several with one address, somebody who is there before somebody who left. */
    private static final String IN_ORDER = " order by e.status, e.sort_key, e.id";

    /** Of a word of a search, from which on it is cheaper to ask for it row by row. */
    private static final int FREQUENT = 10_000;

    private final Jdbc jdbc;
    private final PeopleLinks links;
    private final int frequent;

    public JdbcEmployeeRecords(Transactions transactions) {
        this(transactions, FREQUENT);
    }

    /** @param frequent how many records make a word of a search more than rare */
    JdbcEmployeeRecords(Transactions transactions, int frequent) {
        this.frequent = frequent;
        this.jdbc = new Jdbc(transactions);
        this.links = new PeopleLinks(jdbc, transactions);
    }

    @Override
    public Optional<EmployeeRecord> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "e.id = ?", EmployeeRows::record, tenant, id);
    }

    @Override
    public Optional<EmployeeRecord> findFor(UUID tenant, Person person) {
        return Optional.ofNullable(listFor(tenant, List.of(person)).get(person.id()));
    }

    @Override
    public Map<UUID, EmployeeRecord> listFor(UUID tenant, Collection<Person> people) {
        Map<UUID, EmployeeRecord> found = new HashMap<>();
        addFor(tenant, people, found, "id_key", person -> person.particulars().sourcedId(), EmployeeRecord::idNumber);
        addFor(
                tenant,
                people,
                found,
                "email_key",
                person -> person.particulars().email(),
                EmployeeRecord::email);
        return found;
    }

    private void addFor(
            UUID tenant,
            Collection<Person> people,
            Map<UUID, EmployeeRecord> found,
            String column,
            Function<Person, String> text,
            Function<EmployeeRecord, String> itsText) {
        List<Person> left = people.stream()
                .filter(person ->
                        !found.containsKey(person.id()) && !text.apply(person).isBlank())
                .toList();
        if (left.isEmpty()) {
            return;
        }
        Map<String, EmployeeRecord> byKey = new HashMap<>();
        List<String> keys = left.stream()
                .map(person -> EmployeeRecord.keyOf(text.apply(person)))
                .distinct()
                .toList();
        jdbc.list(
                        "select " + EmployeeRows.COLUMNS + EmployeeRows.among(column) + IN_ORDER,
                        EmployeeRows::record,
                        Column.of(Jdbc.BYTES, keys, EmployeeRows::bytes),
                        tenant)
                .forEach(record -> byKey.putIfAbsent(EmployeeRecord.keyOf(itsText.apply(record)), record));
        for (Person person : left) {
            Optional.ofNullable(byKey.get(EmployeeRecord.keyOf(text.apply(person))))
                    .ifPresent(record -> found.put(person.id(), record));
        }
    }

    @Override
    public Map<UUID, UUID> listPeopleOf(UUID tenant, Collection<UUID> records) {
        Map<UUID, UUID> people = new HashMap<>();
        jdbc.list(
                "select id, person_id from employee where tenant = ? and id = any(?) and person_id is not null",
                row -> people.put(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                tenant,
                new Column("uuid", List.copyOf(records)));
        return people;
    }

    @Override
    public Optional<UUID> findPersonOf(UUID tenant, String key) {
        byte[] wanted = EmployeeRows.bytes(EmployeeRecord.keyOf(key));
        return jdbc.find(
                "select e.person_id from employee e where e.tenant = ? and e.person_id is not null"
                        + " and (e.id_key = ? or e.email_key = ?)" + IN_ORDER,
                row -> Cells.uuid(row, 1),
                tenant,
                wanted,
                wanted);
    }

    @Override
    public int linkPeople(UUID tenant) {
        return links.renew(tenant);
    }

    @Override
    public List<UUID> listTenants() {
        return jdbc.list("select tenant from employee_revision", row -> Cells.uuid(row, 1));
    }

    @Override
    public List<EmployeeRecord> list(UUID tenant, EmployeeFilter filter, Optional<Place> after, int limit) {
        EmployeeSearch search = search(tenant, filter);
        List<Object> parameters = new ArrayList<>(search.parameters());
        String behind = after.isPresent() ? " and (e.sort_key, e.id) > (?, ?)" : "";
        after.ifPresent(place -> parameters.addAll(List.of(place.sortKey(), place.id())));
        parameters.add(limit);
        return jdbc.list(
                "select " + EmployeeRows.COLUMNS + search.sql() + behind + " order by e.sort_key, e.id limit ?",
                EmployeeRows::record,
                parameters.toArray());
    }

    @Override
    public int count(UUID tenant, EmployeeFilter filter, int most) {
        EmployeeSearch search = search(tenant, filter);
        List<Object> parameters = new ArrayList<>(search.parameters());
        parameters.add(most);
        return jdbc.find(
                        "select count(*) from (select e.id" + search.sql() + " limit ?) f",
                        row -> row.getInt(1),
                        parameters.toArray())
                .orElseThrow();
    }

    private EmployeeSearch search(UUID tenant, EmployeeFilter filter) {
        Places places = filter.words().isEmpty() ? new Places(List.of(), List.of()) : listPlaces(tenant);
        List<SearchWord> words = filter.words().stream()
                .map(word -> SearchWord.of(tenant, word, places))
                .toList();
        return EmployeeSearch.of(jdbc, tenant, filter, words, frequent);
    }

    @Override
    public ReportingLines listReportingLines(UUID tenant) {
        return ReportingLines.of(jdbc.list(
                "select id_number, email, manager_key from employee where tenant = ? and status <> 'LEFT'",
                row -> ReportingLines.Line.of(row.getString(1), row.getString(2), row.getString(3)),
                tenant));
    }

    @Override
    public Places listPlaces(UUID tenant) {
        return new Places(listPlaces(tenant, PlaceKind.DEPARTMENT), listPlaces(tenant, PlaceKind.SITE));
    }

    private List<String> listPlaces(UUID tenant, PlaceKind kind) {
        return jdbc
                .list(
                        "select name from employee_place where tenant = ? and kind = ?",
                        row -> row.getString(1),
                        tenant,
                        kind.name())
                .stream()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo))
                .toList();
    }
}

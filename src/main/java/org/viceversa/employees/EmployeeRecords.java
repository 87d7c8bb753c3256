package org.viceversa.employees;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.people.Person;

/**
 * Keeps what the organisation tells of its people.
 *
 * <p>A record is a person's if it has their id number, else if it has their e-mail; neither looks at upper and lower
 * case. Persons find their record at once; which person a record belongs to is known from the last {@link #linkPeople}.
 */
public interface EmployeeRecords {

    Optional<EmployeeRecord> find(UUID tenant, UUID id);

    Optional<EmployeeRecord> findFor(UUID tenant, Person person);

    /** By the person's id; those without a record are absent. */
    Map<UUID, EmployeeRecord> listFor(UUID tenant, Collection<Person> people);

    /** The ids of the people whose records these are, by the record's id. */
    Map<UUID, UUID> listPeopleOf(UUID tenant, Collection<UUID> records);

    /** Whose record has this id number or e-mail; empty when nobody of that record was ever here. */
    Optional<UUID> findPersonOf(UUID tenant, String key);

    /**
     * Looks for the person of every record anew, so that records are found by names too.
     *
     * @return how many changed
     */
    int linkPeople(UUID tenant);

    /** Tenants that have any records. */
    List<UUID> listTenants();

    /** In the order of {@link EmployeeRecord#sortKey}. */
    List<EmployeeRecord> list(UUID tenant, EmployeeFilter filter, Optional<Place> after, int limit);

    /** How many there are; no further than {@code most} is counted. */
    int count(UUID tenant, EmployeeFilter filter, int most);

    /** Who works for whom, of all who have not left. */
    ReportingLines listReportingLines(UUID tenant);

    /** The departments and sites that there are, in order. */
    Places listPlaces(UUID tenant);

    /** Where people work. */
    record Places(List<String> departments, List<String> sites) {}
}

package org.viceversa.enrolment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Person;

/** Tells what the organisation knows of people; whoever asks has made sure that the answer may be used. */
@FunctionalInterface
public interface EmployeeFiles {

    /** By the person's id; those without a record are absent. */
    Map<UUID, EmployeeRecord> listFor(UUID tenant, Collection<Person> people);
}

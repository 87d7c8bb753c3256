package org.viceversa.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Person;

/** Looks people up whom a list names. */
@FunctionalInterface
public interface KnownPeople {

    /** Everybody of the tenant whom one of these could mean, by address, number or name. */
    List<Person> list(UUID tenant, Collection<Wanted> entries);
}

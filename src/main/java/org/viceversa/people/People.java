package org.viceversa.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps people. */
public interface People {

    Optional<Person> find(UUID tenant, UUID id);

    Optional<Person> findBySubject(UUID tenant, String subject);

    /** Those of these ids who are known in the tenant, by id. */
    Map<UUID, Person> listByIds(UUID tenant, Collection<UUID> ids);

    /**
     * Adds somebody, or leaves the one who already has this subject in the tenant: two tabs may bring the same newcomer
     * at the same moment.
     *
     * @return who is kept now
     */
    Person add(Person person);

    /** Replaces one who is there; their place in every course's list follows their name. */
    void save(Person person);
}

package org.viceversa.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks up how somebody stands to a course; in one go, since every launch and every request asks. */
public interface Standings {

    /** What is known: any of it may be missing, and there is no membership without the other two. */
    record Standing(Optional<Person> person, Optional<Course> course, Optional<Membership> membership) {}

    /** By the platform's ids, as a launch tells them. */
    Standing findByPlatformIds(UUID tenant, String subject, Optional<String> contextId);

    /** By our ids, as a session holds them. */
    Standing find(UUID tenant, UUID person, Optional<UUID> course);

    /** Of those of these people who are or were in the course, by person; in one go, for lists. */
    Map<UUID, Membership> listMemberships(UUID tenant, UUID course, Collection<UUID> people);
}

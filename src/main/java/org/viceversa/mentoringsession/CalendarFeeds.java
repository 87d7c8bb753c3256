package org.viceversa.mentoringsession;

import java.util.Optional;
import java.util.UUID;

/** Keeps private calendars; each person has one at most. */
public interface CalendarFeeds {

    Optional<CalendarFeed> find(UUID tenant, UUID person);

    /** Of whatever tenant: the secret alone opens it. */
    Optional<CalendarFeed> findByHash(String tokenHash);

    /** In the place of the one before, whose address is dead from then on. */
    void save(CalendarFeed feed);

    void remove(UUID tenant, UUID person);
}

package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentoringsession.CalendarFeed;
import org.viceversa.mentoringsession.CalendarFeeds;

/** Private calendars without a database. */
public final class InMemoryCalendarFeeds implements CalendarFeeds {

    private final List<CalendarFeed> kept = new ArrayList<>();

    @Override
    public Optional<CalendarFeed> find(UUID tenant, UUID person) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.person().equals(person))
                .findFirst();
    }

    @Override
    public Optional<CalendarFeed> findByHash(String tokenHash) {
        return kept.stream().filter(one -> one.tokenHash().equals(tokenHash)).findFirst();
    }

    @Override
    public void save(CalendarFeed feed) {
        remove(feed.tenant(), feed.person());
        kept.add(feed);
    }

    @Override
    public void remove(UUID tenant, UUID person) {
        kept.removeIf(one -> one.tenant().equals(tenant) && one.person().equals(person));
    }
}

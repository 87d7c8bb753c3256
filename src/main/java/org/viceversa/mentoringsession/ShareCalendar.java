package org.viceversa.mentoringsession;

import java.time.Clock;
import java.util.Optional;
import org.viceversa.people.Caller;
import org.viceversa.secret.Secrets;

/** Switches somebody's private calendar on, gives it another address, and switches it off. */
public final class ShareCalendar {

    private final CalendarFeeds feeds;
    private final Secrets secrets;
    private final Clock clock;

    public ShareCalendar(CalendarFeeds feeds, Secrets secrets, Clock clock) {
        this.feeds = feeds;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Optional<CalendarFeed> show(Caller caller) {
        return feeds.find(caller.tenant(), caller.person().id());
    }

    /** @return the secret of its new address, which is told this once; the one before is dead */
    public String renew(Caller caller) {
        String token = secrets.next();
        feeds.save(new CalendarFeed(caller.tenant(), caller.person().id(), Secrets.hash(token), clock.instant()));
        return token;
    }

    public void switchOff(Caller caller) {
        feeds.remove(caller.tenant(), caller.person().id());
    }
}

package org.viceversa.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;

/** What the caller was told, and that they have read it. */
public final class ReadMyNotices {

    private static final int MOST = 100;

    private final Notices notices;
    private final Clock clock;

    public ReadMyNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Notice> list(Caller caller) {
        return notices.listFor(caller.tenant(), caller.person().id(), MOST);
    }

    public int countUnread(Caller caller) {
        return notices.countUnread(caller.tenant(), caller.person().id());
    }

    /** Whether the caller was ever told anything that is still shown. */
    public boolean hasAny(Caller caller) {
        return !notices.listFor(caller.tenant(), caller.person().id(), 1).isEmpty();
    }

    /** Of these only those that are the caller's own; all of them when none are named. */
    public void read(Caller caller, Collection<UUID> ids) {
        notices.markRead(caller.tenant(), caller.person().id(), ids, clock.instant());
    }
}

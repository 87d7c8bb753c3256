package org.viceversa.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets mails that ended a month ago and notices of a year ago. */
public final class ForgetNotices {

    private static final Duration MAILS = Duration.ofDays(30);
    private static final Duration NOTICES = Duration.ofDays(400);

    private final MailQueue queue;
    private final Notices notices;
    private final Clock clock;

    public ForgetNotices(MailQueue queue, Notices notices, Clock clock) {
        this.queue = queue;
        this.notices = notices;
        this.clock = clock;
    }

    /** @return how many rows went */
    public int run() {
        Instant now = clock.instant();
        return queue.removeEndedBefore(now.minus(MAILS)) + notices.removeBefore(now.minus(NOTICES));
    }
}

package org.viceversa.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.notice.MailQueue.Failure;

/** How the mail gets on, for the operator: counts and reasons, never an address or a word of a mail. */
public final class WatchMail {

    private static final Duration RECENT = Duration.ofDays(7);

    private final MailQueue queue;
    private final MailTransport transport;
    private final Clock clock;

    public WatchMail(MailQueue queue, MailTransport transport, Clock clock) {
        this.queue = queue;
        this.transport = transport;
        this.clock = clock;
    }

    /** @param oldestWaiting since when the oldest mail waits that has neither gone out nor been given up */
    public record Shown(
            boolean on, Map<Mail.State, Integer> mails, Optional<Instant> oldestWaiting, List<Failure> failures) {}

    public Shown show() {
        return new Shown(
                transport.isOn(),
                queue.count(),
                queue.findOldestWaiting(),
                queue.listFailures(clock.instant().minus(RECENT)));
    }

    /** Speaks to the mail server without sending anything; outside of any transaction. */
    public MailOutcome test() {
        return transport.test();
    }

    /** Lets what was given up within a week be tried again. */
    public int retry() {
        Instant now = clock.instant();
        return queue.retryGivenUp(now.minus(RECENT), now);
    }

    /** Seconds for which the oldest mail has been waiting; 0 when none is. */
    public long oldestSeconds() {
        return queue.findOldestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .filter(seconds -> seconds > 0)
                .orElse(0L);
    }
}

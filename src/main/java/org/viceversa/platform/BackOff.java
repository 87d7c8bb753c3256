package org.viceversa.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait before the next try: what the platform asks for if that is short, else a random part of a time that
 * doubles, so that many callers do not come back at once.
 */
class BackOff {

    private static final Duration FIRST = Duration.ofMillis(250);
    /** What is waited for inside a call; a longer wish is the caller's to keep. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Clock clock;

    BackOff(Clock clock) {
        this.clock = clock;
    }

    /** @return empty when another try is of no use now */
    Optional<Duration> before(int triesMade, CallFailed failed) {
        if (!failed.mayPass()) {
            return Optional.empty();
        }
        if (failed.retryAfter().isPresent()) {
            return failed.retryAfter().filter(wait -> wait.compareTo(LONGEST) <= 0);
        }
        long most = FIRST.toMillis() << triesMade;
        return Optional.of(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1)));
    }

    Optional<Duration> askedFor(Headers headers) {
        return headers.retryAfter(clock.instant());
    }

    /** Waits; an interruption ends the waiting and stays set. */
    void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

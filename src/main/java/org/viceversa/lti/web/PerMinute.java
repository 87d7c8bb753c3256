package org.viceversa.lti.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lets so many through in each minute of the clock, and no more. Safe for many threads. */
final class PerMinute {

    private final int most;
    private final Clock clock;
    private Instant minute = Instant.MIN;
    private int taken;

    PerMinute(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    synchronized boolean take() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            taken = 0;
        }
        taken++;
        return taken <= most;
    }
}

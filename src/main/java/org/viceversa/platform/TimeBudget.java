package org.viceversa.platform;

import java.time.Duration;

/**
 * The time that one call may still wait for its platform. Only waiting is charged: what the tool does with the pieces of
 * an answer while it comes in is its own time. For one thread.
 */
final class TimeBudget {

    private long nanosLeft;

    TimeBudget(Duration time) {
        this.nanosLeft = time.toNanos();
    }

    /** Above zero, unless it is {@link #isSpent}. */
    long nanosLeft() {
        return nanosLeft;
    }

    Duration left() {
        return Duration.ofNanos(nanosLeft);
    }

    boolean isSpent() {
        return nanosLeft <= 0;
    }

    boolean covers(Duration wait) {
        return wait.toNanos() < nanosLeft;
    }

    /** Charges what has passed since a reading of {@link System#nanoTime}. */
    void chargeSince(long startedAt) {
        nanosLeft -= System.nanoTime() - startedAt;
    }

    void charge(Duration time) {
        nanosLeft -= time.toNanos();
    }
}

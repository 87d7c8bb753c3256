package org.viceversa.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, and no longer than it is worth. */
public final class Patience {

    /** How many times longer everything may take, for a machine that is busy: {@code -Dpatience=4}. */
    private static final int FACTOR = Integer.getInteger("patience", 1);

    private Patience() {}

    /** For a browser that waits for one thing, in milliseconds. */
    static double ofABrowser() {
        return 30_000.0 * FACTOR;
    }

    /** @throws AssertionError when the time is over */
    public static void until(String what, Duration most, BooleanSupplier condition) {
        Instant end = Instant.now().plus(most.multipliedBy(FACTOR));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("after " + most + " still not: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}

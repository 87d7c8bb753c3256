package org.viceversa.pathplanning;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** How many steps a search may still take. Steps are counted, not seconds, so the same problem has the same answer. */
final class Budget {

    private static final int LOOK_EVERY = 1 << 12;

    private final BooleanSupplier cancelled;
    private long left;

    Budget(long steps, BooleanSupplier cancelled) {
        this.left = steps;
        this.cancelled = cancelled;
    }

    /** @return whether this step may still be taken */
    boolean step() {
        if (left % LOOK_EVERY == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException("The plan was not wanted any more.");
        }
        left -= left > 0 ? 1 : 0;
        return left > 0;
    }

    boolean isSpent() {
        return left <= 0;
    }
}

package org.viceversa.reflection;

import java.time.Instant;
import java.util.UUID;

/**
 * What writing has to know and to tell of grading, which stands below it; called in the open transaction.
 *
 * @param begun whether somebody has begun to mark
 * @param submitted hears of what was handed in; an activity that asks for completion alone is graded by it
 * @param takenBack hears of what was taken back
 */
public record Marking(Begun begun, News submitted, News takenBack) {

    /** Asks about what a person handed in last. */
    @FunctionalInterface
    public interface Begun {
        boolean of(UUID tenant, UUID activity, UUID person);
    }

    /** Hears what became of a submission. */
    @FunctionalInterface
    public interface News {
        void tell(Submission submission, Instant now);
    }

    /** Whether somebody has begun to mark what this person handed in last: then it cannot be taken back. */
    boolean hasBegun(UUID tenant, UUID activity, UUID person) {
        return begun.of(tenant, activity, person);
    }
}

package org.viceversa.pairinground;

import java.time.Instant;
import java.util.UUID;

/**
 * The background work on a round, from the wish to the result.
 *
 * @param job changes whenever the work is given to somebody else
 * @param attempts how often it was begun
 * @param phase what is being done, in a word
 * @param percent of the phase
 * @param beatAt when it was last heard of
 */
public record RoundWork(UUID job, int attempts, String phase, int percent, Instant beatAt) {

    private static final int MOST_ATTEMPTS = 2;

    static RoundWork queued(Instant now) {
        return new RoundWork(UUID.randomUUID(), 0, "queued", 0, now);
    }

    RoundWork begun(Instant now) {
        return new RoundWork(job, attempts + 1, "loading", 0, now);
    }

    /** Whether no other node is to try. */
    boolean isGivenUp() {
        return attempts >= MOST_ATTEMPTS;
    }

    RoundWork handedOn(Instant now) {
        return new RoundWork(UUID.randomUUID(), attempts, "queued", 0, now);
    }

    RoundWork heard(Instant now) {
        return new RoundWork(job, attempts, phase, percent, now);
    }
}

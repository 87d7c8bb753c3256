package org.viceversa.scoredelivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Where whoever gives a grade leaves it; nothing is sent before the open transaction is kept. */
@FunctionalInterface
public interface ScoreOutbox {

    /**
     * What the gradebook is to show from now on.
     *
     * @param given between 0 and {@code maximum}
     * @param comment plain text; replaces the one that is there
     */
    record FinalScore(
            UUID tenant,
            UUID activity,
            UUID person,
            BigDecimal given,
            BigDecimal maximum,
            String comment,
            Instant at) {}

    /** Takes the place of what is still waiting for the same person and activity; must run in the transaction of the grade. */
    void queue(FinalScore score);
}

package org.viceversa.lti;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's score for a {@link LineItem}, as the tool sends it (AGS §3.4).
 *
 * @param userId the platform's id of the person
 * @param given between 0 and {@code maximum}; absent to say how far the work is without a score
 * @param maximum of this score; the platform scales it to the column's
 * @param comment plain text; leaving it out deletes the one that is there
 * @param timestamp strictly later than that of the score before, for the same person and column
 */
public record Score(
        String userId,
        Optional<BigDecimal> given,
        BigDecimal maximum,
        String comment,
        ActivityProgress activityProgress,
        GradingProgress gradingProgress,
        Instant timestamp) {

    /** AGS §3.4.7. */
    public enum ActivityProgress {
        INITIALIZED("Initialized"),
        STARTED("Started"),
        IN_PROGRESS("InProgress"),
        SUBMITTED("Submitted"),
        COMPLETED("Completed");

        private final String word;

        ActivityProgress(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** AGS §3.4.8. */
    public enum GradingProgress {
        FULLY_GRADED("FullyGraded"),
        PENDING("Pending"),
        PENDING_MANUAL("PendingManual"),
        FAILED("Failed"),
        NOT_READY("NotReady");

        private final String word;

        GradingProgress(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

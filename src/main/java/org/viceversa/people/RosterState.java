package org.viceversa.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.refusal.Refused;

/**
 * How far the reading of a course's roster is.
 *
 * @param readAt when the last good reading ended
 * @param fullReadAt when the last good reading of all members, not of changes only, began
 * @param triedAt when the last reading ended, good or not
 * @param readingAt the last sign of life of a reading that was asked for and has not ended
 * @param differencesUrl where changes since the last good reading can be asked for, on platforms that offer it
 * @param problem why the last reading failed, if it did; what was read before stays
 */
public record RosterState(
        Optional<Instant> readAt,
        Optional<Instant> fullReadAt,
        Optional<Instant> triedAt,
        Optional<Instant> readingAt,
        Optional<String> differencesUrl,
        Optional<Problem> problem) {

    /** Before the first reading. */
    public static final RosterState UNREAD = new RosterState(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A reading that gave no sign for so long died with its node. */
    public static final Duration DEAD_AFTER = Duration.ofMinutes(5);

    /** Why a reading failed, in the words of the refusal. */
    public record Problem(String code, String sentence) {
        static Problem of(Refused refused) {
            return new Problem(refused.code(), refused.sentence());
        }
    }

    /** Whether a reading is on its way. */
    public boolean isReading(Instant now) {
        return readingAt.isPresent() && now.isBefore(readingAt.get().plus(DEAD_AFTER));
    }

    /** After a good reading that began and ended then. */
    RosterState afterReading(Instant began, Instant ended, boolean full, Optional<String> nextDifferencesUrl) {
        return new RosterState(
                Optional.of(ended),
                full ? Optional.of(began) : fullReadAt,
                Optional.of(ended),
                Optional.empty(),
                nextDifferencesUrl.or(() -> full ? Optional.empty() : differencesUrl),
                Optional.empty());
    }

    /** After a reading that failed: what was known stays. */
    RosterState afterFailure(Instant ended, Problem found) {
        return new RosterState(
                readAt, fullReadAt, Optional.of(ended), Optional.empty(), differencesUrl, Optional.of(found));
    }
}

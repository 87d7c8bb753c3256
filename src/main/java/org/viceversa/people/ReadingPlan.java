package org.viceversa.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * When a roster is read, and how: pure rules.
 *
 * <p>Each course has a minute of its own in the night, from midnight to five o'clock UTC, so that the rosters of a
 * platform are not all read at once. What was missed then, because no node ran, is due for the rest of the day.
 */
final class ReadingPlan {

    private static final Duration STALE_AFTER = Duration.ofHours(1);
    private static final Duration STALE_AFTER_FAILURE = Duration.ofMinutes(10);
    private static final Duration ASKED_AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final Duration ASKED_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final int MINUTES_OF_THE_NIGHT = 5 * 60;

    private ReadingPlan() {}

    /** Whether a launch shall ask for a reading; a platform that just failed is left alone for a while. */
    static boolean isStale(Course course, Instant now) {
        RosterState roster = course.roster();
        Duration patience = roster.problem().isPresent() ? STALE_AFTER_FAILURE : STALE_AFTER;
        return course.rosterUrl().isPresent()
                && !roster.isReading(now)
                && roster.triedAt()
                        .map(tried -> !now.isBefore(tried.plus(patience)))
                        .orElse(true);
    }

    /** Whether a person may ask for a reading again so soon; after one that failed, they hardly have to wait. */
    static boolean mayBeAskedFor(RosterState roster, Instant now) {
        Duration patience = roster.problem().isPresent() ? ASKED_AFTER_FAILURE : ASKED_AT_MOST_EVERY;
        return roster.triedAt()
                .map(tried -> !now.isBefore(tried.plus(patience)))
                .orElse(true);
    }

    /** Whether the course's minute of this day has passed since a reading last ended. */
    static boolean isDueTonight(UUID course, Optional<Instant> triedAt, Instant now) {
        Instant minute = minuteOf(course, now);
        return !now.isBefore(minute)
                && triedAt.map(tried -> tried.isBefore(minute)).orElse(true);
    }

    /**
     * Where to read: changes only where the platform offers them, but all members once a day, since an answer that was
     * lost would otherwise leave us wrong for ever.
     */
    static boolean mayReadDifferences(Course course, Instant now) {
        return course.roster().differencesUrl().isPresent()
                && course.roster()
                        .fullReadAt()
                        .map(full -> !isDueTonight(course.id(), Optional.of(full), now))
                        .orElse(false);
    }

    private static Instant minuteOf(UUID course, Instant now) {
        int minute = Math.floorMod(course.hashCode(), MINUTES_OF_THE_NIGHT);
        return LocalDate.ofInstant(now, ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .plusMinutes(minute)
                .toInstant();
    }
}

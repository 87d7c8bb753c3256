package org.viceversa.people;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Has the course's roster read now, on somebody's wish, but never twice at a time nor twice in a minute; a reading that
 * failed may be tried again after ten seconds.
 */
public final class AskForRoster {

    private final Courses courses;
    private final Consumer<UUID> rosterReadings;
    private final Clock clock;

    /** @param rosterReadings asked to read a course's roster soon; it answers at once */
    public AskForRoster(Courses courses, Consumer<UUID> rosterReadings, Clock clock) {
        this.courses = courses;
        this.rosterReadings = rosterReadings;
        this.clock = clock;
    }

    /**
     * Does nothing more when a reading is on its way already.
     *
     * @throws Refused {@code not-allowed}; {@code no-course}; {@code roster-not-offered}; {@code roster-just-read};
     *     {@code roster-just-tried}
     */
    public void run(Caller caller) {
        caller.require(ListRoster.READERS);
        Course course = caller.requireCourse();
        if (course.rosterUrl().isEmpty()) {
            throw notOffered();
        }
        Instant now = clock.instant();
        if (course.roster().isReading(now)) {
            return;
        }
        if (!ReadingPlan.mayBeAskedFor(course.roster(), now)) {
            throw tooSoon(course.roster());
        }
        if (courses.beginReading(course.tenant(), course.id(), now)) {
            rosterReadings.accept(course.id());
        }
    }

    private static Refused tooSoon(RosterState roster) {
        return roster.problem().isPresent()
                ? new Refused(
                        Kind.TOO_MANY,
                        "roster-just-tried",
                        "Reading the roster was tried less than ten seconds ago. Wait a moment, then try again.")
                : new Refused(
                        Kind.TOO_MANY,
                        "roster-just-read",
                        "The roster was read less than a minute ago. Wait a minute before you ask again.");
    }

    /** Why there is no roster to read. */
    public static Refused notOffered() {
        return new Refused(
                Kind.CONFLICT,
                "roster-not-offered",
                "Your learning platform does not share this course's list of people with Viceversa. An administrator"
                        + " can switch on \"Names and Role Provisioning\" for the tool; until then, people appear"
                        + " here when they open Viceversa.");
    }
}

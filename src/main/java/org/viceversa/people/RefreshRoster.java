package org.viceversa.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.Roster;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

/**
 * Reads a course's roster and notes who joined, changed, left and came back.
 *
 * <p>Changes only where the platform offers them, else all members. A reading that fails keeps all that was known and
 * notes why.
 */
public final class RefreshRoster {

    private final Courses courses;
    private final Memberships memberships;
    private final Registrations registrations;
    private final Roster roster;
    private final Atomically atomically;
    private final Clock clock;

    public RefreshRoster(
            Courses courses,
            Memberships memberships,
            Registrations registrations,
            Roster roster,
            Atomically atomically,
            Clock clock) {
        this.courses = courses;
        this.memberships = memberships;
        this.registrations = registrations;
        this.roster = roster;
        this.atomically = atomically;
        this.clock = clock;
    }

    /** What a reading found. */
    public record Summary(boolean full, int listed, int joined, int changed, int returned, int left) {}

    /**
     * Not to be called in a transaction, since it calls the platform.
     *
     * @return what was found; empty when the reading failed, which is noted with the course
     * @throws Refused {@code course-unknown}
     * @throws PlatformCallFailed when the failure may pass, so that the reading may be tried again
     */
    public Optional<Summary> run(UUID courseId) {
        Course course = courses.findTenant(courseId)
                .flatMap(tenant -> courses.find(tenant, courseId))
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "course-unknown", "There is no such course."));
        Instant began = clock.instant();
        courses.noteReading(course.tenant(), courseId, began);
        try {
            return Optional.of(read(course, began));
        } catch (PlatformCallFailed failure) {
            noteFailure(course, failure);
            if (failure.mayRetry()) {
                throw failure;
            }
        } catch (RosterUnreadable unreadable) {
            noteFailure(course, unreadable);
        }
        return Optional.empty();
    }

    private Summary read(Course course, Instant began) {
        Registration registration = registrationOf(course.tenant());
        if (ReadingPlan.mayReadDifferences(course, began)) {
            try {
                return read(course, registration, course.roster().differencesUrl(), began, false);
            } catch (PlatformCallFailed failure) {
                if (failure.mayRetry()) {
                    throw failure;
                }
                // The platform no longer knows what it had told us: all members then.
            }
        }
        return read(course, registration, course.rosterUrl(), began, true);
    }

    private Summary read(Course course, Registration registration, Optional<String> url, Instant began, boolean full) {
        RosterReading reading = new RosterReading(course, began, memberships, courses, atomically, clock);
        Optional<String> differencesUrl = roster.read(
                        registration,
                        url.orElseThrow(() -> new RosterUnreadable(AskForRoster.notOffered())),
                        reading::addPage)
                .differencesUrl();
        if (full) {
            reading.noteLeavers();
        }
        courses.saveRoster(
                course.tenant(),
                course.id(),
                course.roster().afterReading(began, clock.instant(), full, differencesUrl));
        return reading.summary(full);
    }

    private void noteFailure(Course course, Refused failure) {
        courses.saveRoster(
                course.tenant(), course.id(), course.roster().afterFailure(clock.instant(), Problem.of(failure)));
    }

    private Registration registrationOf(UUID tenant) {
        return registrations
                .findDeployment(tenant)
                .filter(deployment -> deployment.state() == Deployment.State.ACCEPTED)
                .flatMap(deployment -> registrations.find(deployment.registrationId()))
                .filter(Registration::active)
                .orElseThrow(() -> new RosterUnreadable(new Refused(
                        Kind.UNAVAILABLE,
                        "registration-off",
                        "The operator of Viceversa has switched off the connection to this learning platform.")));
    }

    /** A failure that trying again will not mend. */
    static final class RosterUnreadable extends Refused {
        private static final long serialVersionUID = 1L;

        RosterUnreadable(Refused reason) {
            super(reason.kind(), reason.code(), reason.sentence());
        }
    }
}

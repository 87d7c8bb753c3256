package org.viceversa.reflection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.activity.OpenActivity;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Finds a person's own work in an activity of the course that they came from. There is no way to anybody else's. */
public final class ReflectionDesk {

    private final OpenActivity openActivity;
    private final Extensions extensions;
    private final Reflections reflections;
    private final Clock clock;

    public ReflectionDesk(OpenActivity openActivity, Extensions extensions, Reflections reflections, Clock clock) {
        this.openActivity = openActivity;
        this.extensions = extensions;
        this.reflections = reflections;
        this.clock = clock;
    }

    /**
     * One person at one activity, now.
     *
     * @param extension more time, if they were given some
     * @param reflection empty before the first letter
     */
    record Seat(
            Activity activity,
            UUID person,
            Optional<Extension> extension,
            Optional<Reflection> reflection,
            Instant at) {

        UUID tenant() {
            return activity.tenant();
        }

        Deadline deadline() {
            return Deadline.of(activity, extension);
        }

        /** @throws Refused {@code reflection-unknown} */
        Reflection written() {
            return reflection.orElseThrow(() -> new Refused(
                    Kind.NOT_FOUND,
                    "reflection-unknown",
                    "You have written nothing here yet, so there is nothing to do."));
        }
    }

    Seat open(Caller caller, UUID activityId) {
        Activity activity = openActivity.forWriter(caller, activityId);
        UUID person = caller.person().id();
        return new Seat(
                activity,
                person,
                extensions.find(caller.tenant(), activity.id(), person),
                reflections.find(caller.tenant(), activity.id(), person),
                // As the database keeps it: the digest of what is handed in holds the time.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** What is said when another window was quicker. */
    public static Refused changedMeanwhile() {
        return new Refused(
                Kind.CONFLICT,
                "reflection-changed",
                "This reflection was changed in another window. Both texts are kept: choose, answer by answer.");
    }
}

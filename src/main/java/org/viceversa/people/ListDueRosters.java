package org.viceversa.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds the courses whose roster is due for its nightly reading: those in use, each at a minute of its own. */
public final class ListDueRosters {

    /** A course that nobody opened for so long is not in use. */
    private static final Duration IN_USE = Duration.ofDays(30);

    private final Courses courses;
    private final Clock clock;

    public ListDueRosters(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    public List<UUID> run() {
        Instant now = clock.instant();
        return courses.listReadable(now.minus(IN_USE)).stream()
                .filter(course -> ReadingPlan.isDueTonight(course.course(), course.triedAt(), now))
                .map(Courses.Readable::course)
                .toList();
    }
}

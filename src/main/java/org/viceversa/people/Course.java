package org.viceversa.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.Launch;
import org.viceversa.lti.Launch.GradeService;

/**
 * A course of the platform (an LTI context), as the latest launches told.
 *
 * @param contextId the platform's id, unique within the tenant
 * @param previousIds contexts that it was copied from, nearest first
 * @param rosterUrl where its roster can be read; empty while no launch offered one. A launch without one takes nothing
 *     away: Moodle leaves it out of the first deep linking of a course
 * @param grades where its gradebook is and what is allowed there, for the course as a whole; kept as the roster's address
 * @param lastLaunchAt to the day only, so that a class that comes in together does not queue up to write it
 */
public record Course(
        UUID id,
        UUID tenant,
        String contextId,
        String title,
        String label,
        String sourcedId,
        List<String> previousIds,
        Optional<String> rosterUrl,
        Optional<GradeService> grades,
        Instant lastLaunchAt,
        RosterState roster) {

    private static final Duration LAUNCH_NOTED_EVERY = Duration.ofDays(1);
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_LABEL = 255;

    public Course {
        title = Texts.clean(title, LONGEST_TITLE);
        label = Texts.clean(label, LONGEST_LABEL);
        sourcedId = Texts.clean(sourcedId, LONGEST_LABEL);
        previousIds = previousIds.stream()
                .map(previous -> Texts.clean(previous, LONGEST_LABEL))
                .filter(previous -> !previous.isEmpty())
                .toList();
    }

    static Course of(Launch launch, Launch.Context context, Instant now) {
        return new Course(
                        UUID.randomUUID(),
                        launch.deployment(),
                        context.id(),
                        "",
                        "",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        now,
                        RosterState.UNREAD)
                .toldBy(launch, context, now);
    }

    /** With what this launch tells; the same when it tells nothing new. */
    Course toldBy(Launch launch, Launch.Context context, Instant now) {
        return new Course(
                id,
                tenant,
                contextId,
                told(context.title(), title),
                told(context.label(), label),
                told(context.sourcedId(), sourcedId),
                context.previousIds().isEmpty() ? previousIds : context.previousIds(),
                launch.rosterService().map(Launch.RosterService::membershipsUrl).or(() -> rosterUrl),
                launch.gradeService().flatMap(Course::ofWholeCourse).or(() -> grades),
                now.isBefore(lastLaunchAt.plus(LAUNCH_NOTED_EVERY)) ? lastLaunchAt : now,
                roster);
    }

    /** Without the activity's own column, of which a course has many. */
    private static Optional<GradeService> ofWholeCourse(GradeService told) {
        return told.lineItemsUrl().isPresent()
                ? Optional.of(new GradeService(told.scopes(), told.lineItemsUrl(), Optional.empty()))
                : Optional.empty();
    }

    private static String told(String now, String before) {
        return now.isBlank() ? before : now;
    }
}

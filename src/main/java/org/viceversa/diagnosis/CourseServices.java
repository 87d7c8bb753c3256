package org.viceversa.diagnosis;

import java.util.Optional;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.Launch.RosterService;

/**
 * The services to try, and of which course.
 *
 * @param withinCourse whether the test is made from within the course; else each offer names its own
 */
public record CourseServices(
        boolean withinCourse, Optional<Offer<RosterService>> roster, Optional<Offer<GradeService>> grades) {

    /**
     * What launches from a course told.
     *
     * @param courseTitle empty for the course that the test is made from, which needs not be named
     */
    public record Offer<S>(S service, String courseTitle) {

        /** Words for the beginning of a finding. */
        String where() {
            return courseTitle.isEmpty() ? "" : "In the course \u201c" + courseTitle + "\u201d: ";
        }
    }

    /** Those of the course that the test is made from. */
    public static CourseServices within(Optional<RosterService> roster, Optional<GradeService> grades) {
        return new CourseServices(
                true, roster.map(service -> new Offer<>(service, "")), grades.map(service -> new Offer<>(service, "")));
    }
}

package org.viceversa.programme;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Change.Field;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.CourseOptOuts.OptOut;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Lets a course stay out of a programme that would reach it, or come back: its instructors decide, and managers. */
public final class OptCourseOut {

    private final Programmes programmes;
    private final Courses courses;
    private final CourseOptOuts optOuts;
    private final History history;
    private final Clock clock;

    public OptCourseOut(Programmes programmes, Courses courses, CourseOptOuts optOuts, History history, Clock clock) {
        this.programmes = programmes;
        this.courses = courses;
        this.optOuts = optOuts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Does nothing more when it is so already.
     *
     * @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code course-unknown}
     */
    public void run(Caller caller, UUID programmeId, UUID courseId, boolean out) {
        requireRight(caller, courseId);
        Programme programme = programmes
                .find(caller.tenant(), programmeId)
                .filter(known -> !known.archived() && ReachOfProgramme.isMeantFor(known, courseId))
                .orElseThrow(Programmes::unknown);
        Course course = courses.find(caller.tenant(), courseId)
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "course-unknown", "This course is not known here."));
        boolean isOut = optOuts.listProgrammes(caller.tenant(), courseId).contains(programmeId);
        if (isOut == out) {
            return;
        }
        if (out) {
            optOuts.add(new OptOut(
                    caller.tenant(), programmeId, courseId, caller.person().id(), clock.instant()));
        } else {
            optOuts.remove(caller.tenant(), programmeId, courseId);
        }
        history.note(
                caller,
                programme,
                out ? What.COURSE_LEFT : What.COURSE_BACK,
                List.of(new Field("course", "", course.title())));
    }

    private static void requireRight(Caller caller, UUID courseId) {
        boolean ownCourse =
                caller.course().filter(course -> course.id().equals(courseId)).isPresent();
        if (!ownCourse || !caller.is(ToolRole.INSTRUCTOR)) {
            caller.require(ToolRole.PROGRAMME_MANAGER);
        }
    }
}

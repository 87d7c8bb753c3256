package org.viceversa.programme;

import java.util.UUID;
import org.viceversa.people.Caller;

/**
 * Tells which programmes reach whom.
 *
 * <p>A programme reaches a course by its visibility, unless the course stays out. It reaches people through their course,
 * or by an invitation in their own name, which holds wherever they come from.
 */
public final class ReachOfProgramme {

    private final CourseOptOuts optOuts;
    private final Invitees invitees;

    public ReachOfProgramme(CourseOptOuts optOuts, Invitees invitees) {
        this.optOuts = optOuts;
        this.invitees = invitees;
    }

    /** Whether the programme is for this person, in the course that they came from. */
    public boolean reaches(Programme programme, Caller caller) {
        UUID tenant = caller.tenant();
        return programme.tenant().equals(tenant)
                && !programme.archived()
                && (reachesCourseOf(programme, caller)
                        || invitees.listProgrammesOf(tenant, caller.person().id())
                                .contains(programme.id()));
    }

    /** Whether the course that the caller came from takes part; programmes by invitation only take no whole course. */
    private boolean reachesCourseOf(Programme programme, Caller caller) {
        return caller.course()
                .filter(course -> isMeantFor(programme, course.id()))
                .filter(course ->
                        !optOuts.listProgrammes(programme.tenant(), course.id()).contains(programme.id()))
                .isPresent();
    }

    /** Whether the programme is meant for a course, which may stay out nevertheless. */
    public static boolean isMeantFor(Programme programme, UUID course) {
        return switch (programme.visibility()) {
            case INVITED -> false;
            case COURSES -> programme.courses().contains(course);
            case SITE -> true;
        };
    }
}

package org.viceversa.activity;

import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Opens an activity of the course that somebody came from, as whoever writes or as whoever grades there. */
public final class OpenActivity {

    private final Activities activities;

    public OpenActivity(Activities activities) {
        this.activities = activities;
    }

    /** @throws Refused {@code no-course}; {@code activity-unknown}, also for one of another course */
    public Activity forWriter(Caller caller, UUID id) {
        UUID course = caller.requireCourse().id();
        return activities
                .find(caller.tenant(), id)
                .filter(activity -> activity.course().equals(course))
                .orElseThrow(OpenActivity::unknown);
    }

    /** @throws Refused {@code no-course}; {@code activity-unknown}; {@code not-allowed} */
    public Activity forGrader(Caller caller, UUID id) {
        Activity activity = forWriter(caller, id);
        caller.require(ToolRole.INSTRUCTOR);
        return activity;
    }

    /** For whatever names no activity of the course. */
    public static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND,
                "activity-unknown",
                "There is no such activity in this course. Open it from the course that it belongs to.");
    }
}

package org.viceversa.reflection;

import java.time.Instant;
import java.util.UUID;

/** What writing has to know and to tell of grading, which stands below it; called in the open transaction. */
public interface Marking {

    /** Whether somebody has begun to mark what this person handed in last: then it cannot be taken back. */
    boolean hasBegun(UUID tenant, UUID activity, UUID person);

    /** Something was handed in; an activity that asks for completion alone is graded by it. */
    void submitted(Submission submission, Instant now);

    /** What was handed in was taken back. */
    void takenBack(Submission submission, Instant now);
}

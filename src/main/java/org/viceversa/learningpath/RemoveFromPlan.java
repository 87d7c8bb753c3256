package org.viceversa.learningpath;

import java.util.UUID;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.people.Caller;

/** Takes something out of the caller's plan; what is not in it stays out. */
public final class RemoveFromPlan {

    private final PlanEntries entries;

    public RemoveFromPlan(PlanEntries entries) {
        this.entries = entries;
    }

    public void run(Caller caller, Kind kind, UUID subject) {
        entries.remove(caller.tenant(), caller.person().id(), subject, kind);
    }
}

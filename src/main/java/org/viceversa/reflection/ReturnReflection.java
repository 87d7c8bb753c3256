package org.viceversa.reflection;

import java.time.Instant;
import java.util.UUID;

/** Gives what was handed in back to its author, to be written on: for graders, who have asked whether they may. */
public final class ReturnReflection {

    private final Reflections reflections;

    public ReturnReflection(Reflections reflections) {
        this.reflections = reflections;
    }

    /** The text is there again as it was handed in; what is no longer with the grader stays as it is. */
    public void toAuthor(UUID tenant, UUID activity, UUID person, Instant now) {
        reflections
                .find(tenant, activity, person)
                .filter(one -> one.state() == Reflection.State.SUBMITTED)
                .ifPresent(one -> reflections.save(one.returned(now)));
    }
}

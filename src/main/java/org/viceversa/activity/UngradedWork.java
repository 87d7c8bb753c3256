package org.viceversa.activity;

import java.util.UUID;

/** Whether something was handed in that nobody has released a grade of yet: for as long, hidden names stay hidden. */
@FunctionalInterface
public interface UngradedWork {

    /** Nothing counts that its author took back, or that is excused. */
    boolean lies(UUID tenant, UUID activity);
}

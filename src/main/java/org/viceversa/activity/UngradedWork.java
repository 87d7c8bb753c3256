package org.viceversa.activity;

import java.util.UUID;

/** Whether something was handed in that nobody has released a grade of yet: for as long, hidden names stay hidden. */
@FunctionalInterface
public interface UngradedWork {

    /** Also what is excused or given back: it may get its grade later. Nothing counts that its author took back. */
    boolean lies(UUID tenant, UUID activity);
}

package org.viceversa.pathplanning;

import java.util.List;

/**
 * Why nothing can be planned that has all that is mandatory.
 *
 * @param candidates who stand in each other's way: mandatory ones and what must come before them
 */
public record Impossible(Reason reason, List<Integer> candidates) implements PlanningOutcome {

    /** What is in the way; the first of these that holds. */
    public enum Reason {
        /** Something must come before itself. */
        LOOP,
        /** Two of one choice group. */
        GROUP,
        /** They take more hours than there are. */
        HOURS,
        /** There is no term for something, or none after what must come before it. */
        TERMS,
        /** The colleague has no place in time. */
        PLACES,
        /** They cost more than there is in the years in which they can be taken. */
        MONEY,
        /** Whether they fit was not found out within the steps allowed. */
        TOO_MANY_STEPS
    }

    public Impossible {
        candidates = List.copyOf(candidates);
    }
}

package org.viceversa.scoredelivery;

/** How far a grade is on its way into the gradebook. */
public enum DeliveryState {
    /** To be sent, now or again later. */
    PENDING,
    /** Read back: the gradebook shows it. */
    SYNCED,
    /** The gradebook shows something else, which a teacher set there. */
    CONFLICT,
    /** As in a conflict, and an instructor wants the gradebook to keep it. */
    KEPT,
    /** The platform took the score and does not change what is shown, or answers that the column is locked. */
    LOCKED,
    /** The platform grades this person in no way. */
    NOT_GRADABLE,
    /** Not without somebody doing something: no column, no right, given up. */
    FAILED;

    /** Whether somebody is to look at it. */
    public boolean isTrouble() {
        return this == CONFLICT || this == LOCKED || this == NOT_GRADABLE || this == FAILED;
    }
}

package org.viceversa.grading;

/** How far marking one person's work is. */
public enum MarkingState {
    SUBMITTED,
    IN_MARKING,
    MARKED,
    /** To be released with the others. */
    READY,
    RELEASED,
    /** With its author again. */
    RETURNED,
    REGRADE_ASKED,
    /** Need not hand in; no score is sent. */
    EXCUSED
}

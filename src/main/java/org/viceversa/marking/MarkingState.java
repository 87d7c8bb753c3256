package org.viceversa.marking;

/** How far marking one person's work is. */
public enum MarkingState {
    /** Nothing is there: taken back, or never handed in by somebody who has more time or was excused for a while. */
    NOT_HANDED_IN,
    SUBMITTED,
    IN_MARKING,
    MARKED,
    /** To be released with the others. */
    READY,
    RELEASED,
    /** With its author again. */
    RETURNED,
    /** The grade stands, and its author asks for another look. */
    REGRADE_ASKED,
    /** Need not hand in; no score is sent. */
    EXCUSED
}

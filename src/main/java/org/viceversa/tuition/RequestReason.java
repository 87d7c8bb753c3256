package org.viceversa.tuition;

/** Why something was denied or rejected; with words of one's own beside it. */
public enum RequestReason {
    NOT_JOB_RELATED,
    NOT_COVERED,
    TOO_EARLY_OR_LATE,
    BUDGET,
    DUPLICATE,
    PROVIDER,
    PROOF_UNREADABLE,
    PROOF_OF_SOMETHING_ELSE,
    GRADE_MISSING,
    OTHER
}

package org.viceversa.tuition;

/** Which date says in which benefit year something counts. */
public enum YearBasis {
    PAID,
    COURSE_END,
    COURSE_START,
    APPROVED
}

package org.viceversa.enrolment;

/** In which direction somebody takes part; what people read are the programme's own words for it. */
public enum Side {
    /** Teaches: in reverse mentoring the junior. */
    MENTOR,
    /** Learns: in reverse mentoring the senior. */
    MENTEE;

    public Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}

package org.viceversa.enrolment;

/** What follows for others when somebody's enrolment moved; within the same transaction. */
@FunctionalInterface
public interface Consequences {

    Consequences NONE = (enrolment, what) -> enrolment;

    /**
     * @param enrolment as it is kept after the move
     * @return as it is kept after what followed
     */
    Enrolment of(Enrolment enrolment, Move what);
}

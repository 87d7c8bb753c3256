package org.viceversa.pairing;

import java.time.Instant;
import org.viceversa.enrolment.CycleOfProgramme;

/** What follows for others when a pairing to which both said yes has ended; within the same transaction. */
@FunctionalInterface
public interface Aftermath {

    Aftermath NONE = (place, pairing, now) -> {};

    /** @param pairing as it is kept now, both of its enrolments being held */
    void ended(CycleOfProgramme place, Pairing pairing, Instant now);
}

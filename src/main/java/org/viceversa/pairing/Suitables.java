package org.viceversa.pairing;

import java.util.List;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;

/**
 * Tells who could be somebody's partner in a cycle: by all hard rules, with a place left, and never again after the two
 * parted or one of them said no. Who is left out is left out without a word.
 */
@FunctionalInterface
public interface Suitables {

    /**
     * Somebody who suits.
     *
     * @param own on which side the one who asked would be
     */
    record Suitable(Side own, UUID person, UUID enrolment, PairingScore score) {}

    /** The best first. */
    List<Suitable> list(CycleOfProgramme place, Enrolment enrolment);
}

package org.viceversa.pairing;

import java.util.List;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.suitability.WhoSuits;

/**
 * Tells who could be somebody's partner in a cycle: by all hard rules, with a place left, and never again after the two
 * parted or one of them said no. Who is left out is left out without a word.
 */
@FunctionalInterface
public interface Suitables {

    /** The best first. */
    List<WhoSuits> list(CycleOfProgramme place, Enrolment enrolment);
}

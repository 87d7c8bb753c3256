package org.viceversa.pairing;

import java.util.Collection;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** How many partners somebody may take on, and how many they have. */
public final class Places {

    private Places() {}

    /** What the person wants, as far as the programme allows it. */
    public static int capacity(CycleOfProgramme place, Enrolment enrolment) {
        return Math.min(enrolment.answers().capacity(), place.programme().form().capacityMost());
    }

    /** @param known all of the person's pairings in the cycle that are not over, at least */
    public static int taken(Enrolment enrolment, Collection<Pairing> known) {
        return (int) known.stream()
                .filter(one -> one.cycle().equals(enrolment.cycle()))
                .filter(one -> one.holdsPlaceOf(enrolment.person()))
                .count();
    }

    public static boolean isFree(CycleOfProgramme place, Enrolment enrolment, Collection<Pairing> known) {
        return taken(enrolment, known) < capacity(place, enrolment);
    }

    /** @throws Refused {@code no-place-left} */
    static void requireFree(CycleOfProgramme place, Enrolment enrolment, Collection<Pairing> known) {
        if (!isFree(place, enrolment, known)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "no-place-left",
                    "You have as many partners as you wanted to take on. End or decline another one first, or raise the"
                            + " number in your form.");
        }
    }
}

package org.viceversa.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * A pairing to which both have said yes, as one of its two people sees it.
 *
 * @param side on which the one who looks is
 */
public record Mentorship(CycleOfProgramme place, Pairing pairing, Side side, Instant at) {

    public UUID tenant() {
        return pairing.tenant();
    }

    public UUID id() {
        return pairing.id();
    }

    /** Whoever looks. */
    public UUID me() {
        return pairing.partner(side).person();
    }

    public UUID partner() {
        return pairing.partner(side.other()).person();
    }

    /** In the cycle's zone. */
    public LocalDate today() {
        return at.atZone(place.cycle().zone()).toLocalDate();
    }

    /** Whether anything may still be added. */
    public boolean isOpen() {
        return pairing.state().isSettled();
    }

    /** @throws Refused {@code mentorship-over} */
    public Mentorship requireOpen() {
        if (!isOpen()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "mentorship-over",
                    "The two of you have ended. What is here stays readable for you; nothing new can be added.");
        }
        return this;
    }
}

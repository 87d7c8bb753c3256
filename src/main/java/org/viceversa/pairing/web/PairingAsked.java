package org.viceversa.pairing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.pairing.PairingDesk;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what is asked about pairings. */
final class PairingAsked {

    private PairingAsked() {}

    static UUID cycle(String text) {
        return Ids.of(text, FindCycle::unknown);
    }

    static UUID pairing(String text) {
        return Ids.of(text, PairingDesk::unknown);
    }

    static UUID programme(String text) {
        return Ids.of(text, Programmes::unknown);
    }

    static UUID person(@Nullable String text) {
        return Ids.of(
                Asked.text(text), () -> new Refused(Kind.NOT_FOUND, "person-unknown", "There is no such person here."));
    }

    static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(Asked.text(text));
        } catch (DateTimeException noDay) {
            throw new Refused(Kind.INVALID, "pause-invalid", "A pause needs its last day, as 2026-12-31.");
        }
    }
}

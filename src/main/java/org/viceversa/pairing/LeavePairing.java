package org.viceversa.pairing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk.Held;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What either of two people may do about their pairing by themselves: end it without a fault, or rest for a while. */
public final class LeavePairing {

    private static final int LONGEST_PAUSE_DAYS = 92;

    private final PairingDesk desk;

    public LeavePairing(PairingDesk desk) {
        this.desk = desk;
    }

    /**
     * Ends it, from the first day on; both look for somebody in the next round. Done twice it changes nothing.
     *
     * @param reason that the other one never hears of; may be left out
     * @param text the same in own words; may be empty
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}; {@code reason-unknown}; {@code text-too-long}
     */
    public Pairing exit(Caller caller, UUID id, Optional<PairingReason> reason, String text) {
        Held held = desk.hold(caller.tenant(), id);
        Pairing kept = held.pairing();
        PairingDesk.requireOwn(caller, kept);
        if (kept.state() == State.ENDED_NO_FAULT) {
            return kept;
        }
        if (reason.filter(given -> !given.leaves()).isPresent()) {
            throw new Refused(
                    Kind.INVALID, "reason-unknown", "This is no reason to end a pairing. Choose one of those offered.");
        }
        PairingStep.ENDED.requireFrom(kept.state());
        return desk.take(
                held,
                kept.ended(held.at()),
                PairingStep.ENDED,
                reason,
                PairingDesk.checked(text),
                Optional.of(caller.person().id()));
    }

    /**
     * @param to the last day of the pause, after which it goes on by itself
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}; {@code pause-invalid}
     */
    public Pairing pause(Caller caller, UUID id, LocalDate to) {
        Held held = desk.hold(caller.tenant(), id);
        PairingDesk.requireOwn(caller, held.pairing());
        if (to.isBefore(held.today()) || to.isAfter(held.today().plusDays(LONGEST_PAUSE_DAYS))) {
            throw new Refused(
                    Kind.INVALID,
                    "pause-invalid",
                    "A pause of two people ends today or later, and within " + LONGEST_PAUSE_DAYS + " days.");
        }
        if (held.pairing().pausedTo().filter(to::equals).isPresent()) {
            return held.pairing();
        }
        return desk.take(
                held,
                held.pairing().paused(to, held.at()),
                PairingStep.PAUSED,
                Optional.of(caller.person().id()));
    }

    /** @throws Refused {@code pairing-unknown}; {@code pairing-state} */
    public Pairing resume(Caller caller, UUID id) {
        Held held = desk.hold(caller.tenant(), id);
        PairingDesk.requireOwn(caller, held.pairing());
        if (held.pairing().state() == State.ACTIVE) {
            return held.pairing();
        }
        return desk.take(
                held,
                held.pairing().resumed(held.at()),
                PairingStep.RESUMED,
                Optional.of(caller.person().id()));
    }
}

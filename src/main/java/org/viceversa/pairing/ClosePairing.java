package org.viceversa.pairing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk.Held;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;

/** Brings two people to a good end: either begins it, and it is complete when both have said what they want to say. */
public final class ClosePairing {

    private final PairingDesk desk;

    public ClosePairing(PairingDesk desk) {
        this.desk = desk;
    }

    /**
     * Done twice it changes nothing.
     *
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}
     */
    public Pairing begin(Caller caller, UUID id) {
        Held held = desk.hold(caller.tenant(), id);
        Pairing kept = held.pairing();
        PairingDesk.requireOwn(caller, kept);
        if (kept.state() == State.CLOSING) {
            return kept;
        }
        return desk.take(
                held,
                kept.closing(held.at()),
                PairingStep.CLOSED,
                Optional.of(caller.person().id()));
    }

    /**
     * Completes it if everything is said, which is asked once nobody else can complete it meanwhile.
     *
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}
     */
    public Pairing completeIf(Caller caller, UUID id, BooleanSupplier allSaid) {
        Held held = desk.hold(caller.tenant(), id);
        Pairing kept = held.pairing();
        PairingDesk.requireOwn(caller, kept);
        if (kept.state() == State.COMPLETED || !allSaid.getAsBoolean()) {
            return kept;
        }
        return desk.take(
                held,
                kept.completed(held.at()),
                PairingStep.COMPLETED,
                Optional.of(caller.person().id()));
    }
}

package org.viceversa.pairing;

import java.util.Optional;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk.Held;

/** Ends a pairing of which nothing was heard for long, without a fault, so that both are free for somebody else. */
public final class EndSilentPairing {

    private final PairingDesk desk;

    public EndSilentPairing(PairingDesk desk) {
        this.desk = desk;
    }

    /**
     * @param seen as it was when it was found to be silent: if anything changed meanwhile, it goes on
     * @return whether it ended
     */
    public boolean run(Pairing seen) {
        Held held = desk.hold(seen.tenant(), seen.id());
        Pairing kept = held.pairing();
        if (kept.state() != State.ACTIVE || kept.version() != seen.version()) {
            return false;
        }
        desk.take(
                held,
                kept.ended(held.at()),
                PairingStep.ENDED,
                Optional.of(PairingReason.NO_CONTACT),
                "",
                Optional.empty());
        return true;
    }
}

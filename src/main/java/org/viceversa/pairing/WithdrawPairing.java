package org.viceversa.pairing;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.PairingDesk.Held;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Takes an offer back or ends a pairing, on the word of who runs the programme. */
public final class WithdrawPairing {

    private final PairingDesk desk;

    public WithdrawPairing(PairingDesk desk) {
        this.desk = desk;
    }

    /**
     * @param reason for those who run programmes alone
     * @throws Refused {@code not-allowed}; {@code pairing-unknown}; {@code pairing-state}; {@code own-pairing}; {@code
     *     reason-missing}; {@code text-too-long}
     */
    public Pairing run(Caller caller, UUID id, String reason) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        String text = PairingDesk.checked(reason);
        if (text.isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "reason-missing",
                    "Say why: the reason stands in the history, and the two never see it.");
        }
        Held held = desk.hold(caller.tenant(), id);
        Pairing kept = held.pairing();
        if (kept.sideOf(caller.person().id()).isPresent()) {
            throw new Refused(
                    Kind.FORBIDDEN,
                    "own-pairing",
                    "This pairing is your own. Answer or end it where you see your own pairings.");
        }
        boolean offer = kept.state().isOffer();
        return desk.take(
                held,
                offer ? kept.withdrawn(held.at()) : kept.ended(held.at()),
                offer ? PairingStep.WITHDRAWN : PairingStep.ENDED,
                Optional.of(PairingReason.BY_STAFF),
                text,
                Optional.of(caller.person().id()));
    }
}

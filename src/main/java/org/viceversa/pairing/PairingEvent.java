package org.viceversa.pairing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.Pairing.State;

/**
 * One line of a pairing's history, which is only ever added to.
 *
 * @param state after it
 * @param reason private to whoever gave it, but for sums
 * @param text the same in their own words; may be empty
 * @param by empty when time did it
 */
public record PairingEvent(
        UUID id,
        UUID tenant,
        UUID pairing,
        PairingStep what,
        State state,
        Optional<PairingReason> reason,
        String text,
        Optional<UUID> by,
        Instant at) {

    public static PairingEvent of(Pairing after, PairingStep what, Optional<UUID> by) {
        return of(after, what, Optional.empty(), "", by);
    }

    public static PairingEvent of(
            Pairing after, PairingStep what, Optional<PairingReason> reason, String text, Optional<UUID> by) {
        return new PairingEvent(
                UUID.randomUUID(),
                after.tenant(),
                after.id(),
                what,
                after.state(),
                reason,
                text,
                by,
                after.changedAt());
    }
}

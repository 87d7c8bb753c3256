package org.viceversa.pairinground;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what staff set for the pairing of each programme. */
public interface PairingSettingsShelf {

    Optional<PairingSettings> find(UUID tenant, UUID programme);

    /**
     * Keeps these in place of the version before; the first ones are version 1.
     *
     * @return whether the version before was the one that is kept; if not, nothing changed
     */
    boolean save(PairingSettings settings, UUID by, Instant at);
}

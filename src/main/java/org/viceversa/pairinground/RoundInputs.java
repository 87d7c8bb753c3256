package org.viceversa.pairinground;

import java.util.Set;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Pool;

/**
 * All that a round is worked out from, besides its criteria and its seed.
 *
 * @param locked pairs that were fixed beforehand
 */
public record RoundInputs(Pool pool, Set<PairKey> locked) {

    public RoundInputs {
        locked = Set.copyOf(locked);
    }

    /** The same for the same people and pairs, in whatever order they were read. */
    public String hash() {
        return InputsHash.of(pool, locked);
    }
}

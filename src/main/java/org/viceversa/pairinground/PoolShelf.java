package org.viceversa.pairinground;

import java.util.Optional;
import java.util.UUID;

/** Keeps the people of a round as it saw them, to explain it and to repeat it. */
public interface PoolShelf {

    void add(UUID tenant, UUID round, RoundInputs inputs);

    /** Empty while the round has no result. */
    Optional<RoundInputs> find(UUID tenant, UUID round);
}

package org.viceversa.skills;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps when people said that they use a skill; only ever added to. */
public interface Practices {

    /** When somebody last said that they use a skill. */
    record Latest(UUID person, UUID skill, Instant at) {}

    Optional<Practice> find(UUID tenant, UUID id);

    /**
     * Adds one; of two that take the same back, the second is left.
     *
     * @return whether it is kept
     */
    boolean add(Practice practice);

    /** The last of each of these people and skills that was not taken back. */
    List<Latest> listLatest(UUID tenant, Collection<UUID> people, Collection<UUID> skills);
}

package org.viceversa.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the cycles of programmes. */
public interface Cycles {

    Optional<Cycle> find(UUID tenant, UUID id);

    /** By the day on which they open, the latest first. */
    List<Cycle> listOf(UUID tenant, UUID programme);

    /** The cycles of several programmes, by programme; each list as {@link #listOf}. */
    Map<UUID, List<Cycle>> listOfAll(UUID tenant, Collection<UUID> programmes);

    /** Those in the state OPEN, whatever the day. */
    List<Cycle> listOpen(UUID tenant);

    /** For background work: those of all tenants in the state OPEN whose last day of applications is before this day. */
    List<Cycle> listClosingBefore(LocalDate day);

    void add(Cycle cycle);

    /**
     * Replaces the version before this one.
     *
     * @return whether the version before was the one that is kept; if not, nothing changed
     */
    boolean save(Cycle changed);
}

package org.viceversa.activity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps where activities stand in their courses. */
public interface Placements {

    Optional<Placement> findByLink(UUID tenant, String resourceLink);

    /** An activity stands in its course once: a second link gets a copy. */
    Optional<Placement> findByActivity(UUID tenant, UUID activity);

    /** Those of a course's activities that were ever opened, by activity. */
    Map<UUID, Placement> listOf(UUID tenant, UUID course);

    /**
     * Adds it or replaces that of its link.
     *
     * @throws org.viceversa.refusal.Refused {@code changed-meanwhile} when the activity or the link was bound at the same
     *     time
     */
    void put(Placement placement);
}

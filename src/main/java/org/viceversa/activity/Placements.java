package org.viceversa.activity;

import java.util.Optional;
import java.util.UUID;

/** Keeps where activities stand in their courses. */
public interface Placements {

    Optional<Placement> findByLink(UUID tenant, String resourceLink);

    /** Of an activity that stands in its course more than once, the one that was launched last. */
    Optional<Placement> findByActivity(UUID tenant, UUID activity);

    /** Adds it or replaces that of its link. */
    void put(Placement placement);
}

package org.viceversa.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps programmes. */
public interface Programmes {

    Optional<Programme> find(UUID tenant, UUID id);

    /** Those that are archived, or those that are not, in the order of their last change, newest first. */
    List<Programme> list(UUID tenant, boolean archived);

    void add(Programme programme);

    /**
     * Replaces the version before this one.
     *
     * @return whether the version before was the one that is kept; if not, nothing changed
     */
    boolean save(Programme changed);
}

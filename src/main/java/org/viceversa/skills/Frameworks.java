package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps frameworks. */
public interface Frameworks {

    Optional<Framework> find(UUID tenant, UUID id);

    Optional<Framework> findByIdentifier(UUID tenant, String identifier);

    /** All, also retired ones, in the order of their titles. */
    List<Framework> list(UUID tenant);

    /**
     * Adds a framework unless the tenant has one with its identifier.
     *
     * @return whether it is this one that is kept now; of several who add it at once, one
     */
    boolean add(Framework framework);

    /**
     * Replaces one whose revision is the one before.
     *
     * @throws org.viceversa.refusal.Refused {@code framework-changed} when somebody else changed it meanwhile
     */
    void save(Framework framework);
}

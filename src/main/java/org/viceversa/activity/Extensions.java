package org.viceversa.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who has more time. */
public interface Extensions {

    Optional<Extension> find(UUID tenant, UUID activity, UUID person);

    List<Extension> listOf(UUID tenant, UUID activity, Collection<UUID> people);

    /** Adds it or replaces the person's. */
    void put(Extension extension);

    void remove(UUID tenant, UUID activity, UUID person);
}

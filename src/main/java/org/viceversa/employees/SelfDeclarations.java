package org.viceversa.employees;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps how long people say they have been there, for those of whom the organisation tells no date. */
public interface SelfDeclarations {

    Optional<TenureBand> find(UUID tenant, UUID person);

    /** By person; those who said nothing are absent. */
    Map<UUID, TenureBand> list(UUID tenant, Collection<UUID> people);

    /** Replaces what the person said before. */
    void save(UUID tenant, UUID person, TenureBand band);
}

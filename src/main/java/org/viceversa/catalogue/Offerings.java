package org.viceversa.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the catalogue. */
public interface Offerings {

    Optional<Offering> find(UUID tenant, UUID id);

    Map<UUID, Offering> listByIds(UUID tenant, Collection<UUID> ids);

    /** All that are not retired and teach one of these skills. */
    List<Offering> listTeaching(UUID tenant, Collection<UUID> skills);

    Offering add(Offering offering);

    /**
     * Replaces an offering whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code offering-changed} when somebody was quicker
     */
    Offering save(Offering offering);
}

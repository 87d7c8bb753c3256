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

    /** Those that a search finds, by title, folded, byte by byte. */
    List<Offering> list(UUID tenant, OfferingFilter filter);

    /** All of them, also retired ones, by title. */
    List<Offering> listAll(UUID tenant);

    /** In which currencies something costs that is not retired, by code. */
    List<String> listCurrencies(UUID tenant);

    /** What comes before what; those without anything before them are absent. */
    Map<UUID, List<UUID>> listPrerequisites(UUID tenant);

    /** Whether any names it, also a retired one. */
    boolean usesSkill(UUID tenant, UUID skill);

    /** Until the transaction ends, nobody else who holds it changes the tenant's catalogue. */
    void hold(UUID tenant);

    /** @throws org.viceversa.refusal.Refused {@code offering-exists} when there is one of its title and provider */
    Offering add(Offering offering);

    /**
     * Replaces an offering whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code offering-changed} when somebody was quicker; {@code offering-exists}
     */
    Offering save(Offering offering);
}

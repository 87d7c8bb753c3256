package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps role profiles, and who picked which. */
public interface SkillProfiles {

    /** In the order of names, folded. */
    List<SkillProfile> list(UUID tenant);

    Optional<SkillProfile> find(UUID tenant, UUID id);

    /** Whatever the case of the name. */
    Optional<SkillProfile> findByName(UUID tenant, String name);

    /** Adds one, or replaces the one with its id. */
    void save(SkillProfile profile);

    /** Takes one away, and the choices of those who picked it. */
    void remove(UUID tenant, UUID id);

    /** Which one a person picked. */
    Optional<UUID> findChoice(UUID tenant, UUID person);

    /** Notes which one a person picked, or that they picked none. */
    void choose(UUID tenant, UUID person, Optional<UUID> profile);
}

package org.viceversa.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps skills. */
public interface Skills {

    Optional<Skill> find(UUID tenant, UUID id);

    /** Those of these ids that the tenant has, by id. */
    Map<UUID, Skill> listByIds(UUID tenant, Collection<UUID> ids);

    /** Those with one of these codes, in whatever framework; a code may occur in several. */
    List<Skill> listByCodes(UUID tenant, Collection<String> codes);

    /** In the order of groups and names, folded, byte by byte. */
    List<Skill> list(UUID tenant, SkillFilter filter);

    /** All skills of a framework, also retired ones, in the order of groups and names. */
    List<Skill> listOf(UUID tenant, UUID framework);

    /** How many skills that are offered each framework has; none for one without any. */
    Map<UUID, Integer> countByFramework(UUID tenant);

    /** Adds many at once, of one tenant; parents among them may stand behind their children. */
    void add(List<Skill> skills);

    /**
     * Replaces one whose version is the one before.
     *
     * @throws org.viceversa.refusal.Refused {@code skill-changed} when somebody else changed it meanwhile; {@code
     *     skill-code-taken} when its framework has another with its code
     */
    void save(Skill skill);

    /** Whether anything was said of it, or a profile or another skill names it. */
    boolean isMentioned(UUID tenant, UUID id);

    /** Takes one away of which nothing was said. */
    void remove(UUID tenant, UUID id);
}

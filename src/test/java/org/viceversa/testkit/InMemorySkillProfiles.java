package org.viceversa.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.SkillProfile;
import org.viceversa.skills.SkillProfiles;

/** Role profiles without a database. */
public final class InMemorySkillProfiles implements SkillProfiles {

    private final Map<UUID, SkillProfile> kept = new HashMap<>();
    private final Map<List<UUID>, UUID> choices = new HashMap<>();

    @Override
    public List<SkillProfile> list(UUID tenant) {
        return kept.values().stream()
                .filter(profile -> profile.tenant().equals(tenant))
                .sorted(Comparator.comparing(profile -> SkillProfile.key(profile.name())))
                .toList();
    }

    @Override
    public Optional<SkillProfile> find(UUID tenant, UUID id) {
        return list(tenant).stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    @Override
    public Optional<SkillProfile> findByName(UUID tenant, String name) {
        return list(tenant).stream()
                .filter(profile -> SkillProfile.key(profile.name()).equals(SkillProfile.key(name)))
                .findFirst();
    }

    @Override
    public void save(SkillProfile profile) {
        kept.put(profile.id(), profile);
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        if (find(tenant, id).isPresent()) {
            kept.remove(id);
            choices.values().removeIf(id::equals);
        }
    }

    @Override
    public Optional<UUID> findChoice(UUID tenant, UUID person) {
        return Optional.ofNullable(choices.get(List.of(tenant, person)));
    }

    @Override
    public void choose(UUID tenant, UUID person, Optional<UUID> profile) {
        choices.remove(List.of(tenant, person));
        profile.ifPresent(chosen -> choices.put(List.of(tenant, person), chosen));
    }

    boolean mention(UUID tenant, UUID skill) {
        return list(tenant).stream()
                .flatMap(profile -> profile.targets().stream())
                .anyMatch(target -> target.skill().equals(skill));
    }
}

package org.viceversa.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillFilter;
import org.viceversa.skills.Skills;

/** Skills without a database. */
public final class InMemorySkills implements Skills {

    private static final Comparator<Skill> ORDER = ((Comparator<Skill>)
                    (one, other) -> Arrays.compareUnsigned(one.sortKey(), other.sortKey()))
            .thenComparing(skill -> skill.id().toString());

    private final Map<UUID, Skill> kept = new HashMap<>();
    private final InMemoryFrameworks frameworks;
    private final BiPredicate<UUID, UUID> mentionedElsewhere;

    /** @param mentionedElsewhere whether a tenant's skill occurs in what else is kept */
    public InMemorySkills(InMemoryFrameworks frameworks, BiPredicate<UUID, UUID> mentionedElsewhere) {
        this.frameworks = frameworks;
        this.mentionedElsewhere = mentionedElsewhere;
    }

    private Stream<Skill> of(UUID tenant) {
        return kept.values().stream()
                .filter(skill -> skill.tenant().equals(tenant))
                .sorted(ORDER);
    }

    @Override
    public Optional<Skill> find(UUID tenant, UUID id) {
        return of(tenant).filter(skill -> skill.id().equals(id)).findFirst();
    }

    @Override
    public Map<UUID, Skill> listByIds(UUID tenant, Collection<UUID> ids) {
        return of(tenant)
                .filter(skill -> ids.contains(skill.id()))
                .collect(Collectors.toMap(Skill::id, Function.identity()));
    }

    @Override
    public List<Skill> listByCodes(UUID tenant, Collection<String> codes) {
        return of(tenant).filter(skill -> codes.contains(skill.code())).toList();
    }

    @Override
    public List<Skill> list(UUID tenant, SkillFilter filter) {
        Optional<Skill> after = filter.after().flatMap(id -> find(tenant, id));
        if (filter.after().isPresent() && after.isEmpty()) {
            return List.of();
        }
        return of(tenant)
                .filter(filter::matches)
                .filter(skill -> filter.framework().isPresent() || !isOfRetired(skill))
                .filter(skill -> after.map(one -> ORDER.compare(skill, one) > 0).orElse(true))
                .limit(filter.limit())
                .toList();
    }

    private boolean isOfRetired(Skill skill) {
        return frameworks
                .find(skill.tenant(), skill.framework())
                .map(Framework::retired)
                .orElse(false);
    }

    @Override
    public List<Skill> listOf(UUID tenant, UUID framework) {
        return of(tenant).filter(skill -> skill.framework().equals(framework)).toList();
    }

    @Override
    public Map<UUID, Integer> countByFramework(UUID tenant) {
        return of(tenant)
                .filter(skill -> !skill.retired())
                .collect(Collectors.groupingBy(Skill::framework, Collectors.summingInt(any -> 1)));
    }

    @Override
    public void add(List<Skill> skills) {
        skills.forEach(skill -> kept.put(skill.id(), skill));
    }

    @Override
    public void save(Skill skill) {
        boolean taken = of(skill.tenant())
                .anyMatch(other -> other.framework().equals(skill.framework())
                        && other.code().equals(skill.code())
                        && !other.id().equals(skill.id()));
        if (taken) {
            throw new Refused(Kind.CONFLICT, "skill-code-taken", "Another skill has this code.");
        }
        if (find(skill.tenant(), skill.id())
                .filter(before -> before.version() == skill.version() - 1)
                .isEmpty()) {
            throw new Refused(Kind.CONFLICT, "skill-changed", "Somebody else changed this skill.");
        }
        kept.put(skill.id(), skill);
    }

    @Override
    public boolean isMentioned(UUID tenant, UUID id) {
        return find(tenant, id).isPresent()
                && (mentionedElsewhere.test(tenant, id)
                        || of(tenant).anyMatch(skill -> skill.parent().equals(Optional.of(id))));
    }

    @Override
    public void remove(UUID tenant, UUID id) {
        find(tenant, id).ifPresent(skill -> kept.remove(skill.id()));
    }
}

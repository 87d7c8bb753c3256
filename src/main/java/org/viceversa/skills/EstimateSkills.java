package org.viceversa.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Works out how well people can do things, as far as anybody said.
 *
 * <p>For other features: whoever calls it has made sure that its answer may be seen.
 */
public final class EstimateSkills {

    private final Skills skills;
    private final Assessments assessments;
    private final Practices practices;
    private final FreshnessRules rules;
    private final Clock clock;

    public EstimateSkills(
            Skills skills, Assessments assessments, Practices practices, FreshnessRules rules, Clock clock) {
        this.skills = skills;
        this.assessments = assessments;
        this.practices = practices;
        this.rules = rules;
        this.clock = clock;
    }

    private record Held(UUID person, UUID skill) {}

    /** By person and skill; nothing for people and skills of whom nothing was said. */
    public Map<UUID, Map<UUID, Estimate>> run(UUID tenant, Collection<UUID> people, Collection<UUID> asked) {
        Map<UUID, Skill> known = skills.listByIds(tenant, asked);
        FreshnessRule rule = rules.find(tenant).orElse(FreshnessRule.PUBLISHED);
        Instant now = clock.instant();
        Map<Held, Instant> practised = practised(tenant, people, known.keySet());
        Map<UUID, Map<UUID, Estimate>> estimates = new HashMap<>();
        said(tenant, people, known.keySet()).forEach((held, said) -> {
            Optional<Instant> last = Optional.ofNullable(practised.get(held));
            Skill skill = known.get(held.skill());
            Optional.ofNullable(skill)
                    .flatMap(one -> Estimate.of(one.decay(), said, last, rule, now))
                    .ifPresent(estimate -> estimates
                            .computeIfAbsent(held.person(), any -> new HashMap<>())
                            .put(held.skill(), estimate));
        });
        return estimates;
    }

    private Map<Held, List<Assessment>> said(UUID tenant, Collection<UUID> people, Collection<UUID> ids) {
        return assessments.listLatest(tenant, people, ids).stream()
                .collect(Collectors.groupingBy(said -> new Held(said.person(), said.skill())));
    }

    private Map<Held, Instant> practised(UUID tenant, Collection<UUID> people, Collection<UUID> ids) {
        return practices.listLatest(tenant, people, ids).stream()
                .collect(Collectors.toMap(one -> new Held(one.person(), one.skill()), Practices.Latest::at));
    }
}

package org.viceversa.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.FreshnessRule;
import org.viceversa.skills.FreshnessRules;

/** Half-lives without a database. */
public final class InMemoryFreshnessRules implements FreshnessRules {

    private final Map<UUID, FreshnessRule> kept = new HashMap<>();

    @Override
    public Optional<FreshnessRule> find(UUID tenant) {
        return Optional.ofNullable(kept.get(tenant));
    }

    @Override
    public void save(UUID tenant, FreshnessRule rule) {
        int before = find(tenant).map(FreshnessRule::version).orElse(0);
        if (before != rule.version() - 1) {
            throw new Refused(Kind.CONFLICT, "half-lives-changed", "Somebody else changed the half-lives.");
        }
        kept.put(tenant, rule);
    }
}

package org.viceversa.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Frameworks;

/** Frameworks without a database. */
public final class InMemoryFrameworks implements Frameworks {

    private final Map<UUID, Framework> kept = new HashMap<>();

    @Override
    public Optional<Framework> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id))
                .filter(framework -> framework.tenant().equals(tenant));
    }

    @Override
    public Optional<Framework> findByIdentifier(UUID tenant, String identifier) {
        return list(tenant).stream()
                .filter(framework -> framework.identifier().equals(identifier))
                .findFirst();
    }

    @Override
    public List<Framework> list(UUID tenant) {
        return kept.values().stream()
                .filter(framework -> framework.tenant().equals(tenant))
                .sorted(Comparator.comparing((Framework framework) -> Texts.fold(framework.title()))
                        .thenComparing(Framework::identifier))
                .toList();
    }

    @Override
    public boolean add(Framework framework) {
        if (findByIdentifier(framework.tenant(), framework.identifier()).isPresent()) {
            return false;
        }
        kept.put(framework.id(), framework);
        return true;
    }

    @Override
    public void save(Framework framework) {
        boolean current = find(framework.tenant(), framework.id())
                .filter(before -> before.revision() == framework.revision() - 1)
                .isPresent();
        if (!current) {
            throw new Refused(Kind.CONFLICT, "framework-changed", "Somebody else changed this framework.");
        }
        kept.put(framework.id(), framework);
    }
}

package org.viceversa.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.SelfDeclarations;
import org.viceversa.employees.TenureBand;

/** Declarations without a database. */
public final class InMemorySelfDeclarations implements SelfDeclarations {

    private record Key(UUID tenant, UUID person) {}

    private final Map<Key, TenureBand> bands = new HashMap<>();

    @Override
    public Optional<TenureBand> find(UUID tenant, UUID person) {
        return Optional.ofNullable(bands.get(new Key(tenant, person)));
    }

    @Override
    public Map<UUID, TenureBand> list(UUID tenant, Collection<UUID> people) {
        Map<UUID, TenureBand> found = new HashMap<>();
        people.forEach(person -> find(tenant, person).ifPresent(band -> found.put(person, band)));
        return found;
    }

    @Override
    public void save(UUID tenant, UUID person, TenureBand band) {
        bands.put(new Key(tenant, person), band);
    }
}

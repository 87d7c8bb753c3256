package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.viceversa.skills.Practice;
import org.viceversa.skills.Practices;

/** Practices without a database. */
public final class InMemoryPractices implements Practices {

    private final List<Practice> kept = new ArrayList<>();

    private record Held(UUID person, UUID skill) {}

    @Override
    public Optional<Practice> find(UUID tenant, UUID id) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean add(Practice practice) {
        if (practice.takesBack().isPresent()
                && takenBack().contains(practice.takesBack().get())) {
            return false;
        }
        return kept.add(practice);
    }

    private Set<UUID> takenBack() {
        return kept.stream().flatMap(one -> one.takesBack().stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Latest> listLatest(UUID tenant, Collection<UUID> people, Collection<UUID> skills) {
        Set<UUID> takenBack = takenBack();
        Map<Held, Instant> latest = kept.stream()
                .filter(one -> one.tenant().equals(tenant)
                        && people.contains(one.person())
                        && skills.contains(one.skill())
                        && one.takesBack().isEmpty()
                        && !takenBack.contains(one.id()))
                .collect(Collectors.toMap(
                        one -> new Held(one.person(), one.skill()),
                        Practice::at,
                        BinaryOperator.maxBy(Instant::compareTo)));
        return latest.entrySet().stream()
                .map(entry -> new Latest(entry.getKey().person(), entry.getKey().skill(), entry.getValue()))
                .toList();
    }

    boolean mention(UUID tenant, UUID skill) {
        return kept.stream()
                .anyMatch(one -> one.tenant().equals(tenant) && one.skill().equals(skill));
    }
}

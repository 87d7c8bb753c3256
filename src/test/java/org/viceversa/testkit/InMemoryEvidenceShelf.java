package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.EvidenceShelf;

/** Evidence without a database. */
public final class InMemoryEvidenceShelf implements EvidenceShelf {

    private final List<Evidence> kept = new ArrayList<>();

    @Override
    public Optional<Evidence> find(UUID tenant, UUID id) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Evidence> list(UUID tenant, UUID person) {
        return kept.stream()
                .filter(one -> one.tenant().equals(tenant) && one.person().equals(person))
                .sorted(Comparator.comparing(Evidence::addedAt).reversed())
                .toList();
    }

    @Override
    public void add(Evidence evidence) {
        kept.add(evidence);
    }

    @Override
    public void remove(Evidence evidence) {
        kept.removeIf(one -> one.id().equals(evidence.id()) && one.tenant().equals(evidence.tenant()));
    }

    boolean mention(UUID tenant, UUID skill) {
        return kept.stream()
                .anyMatch(one -> one.tenant().equals(tenant) && one.skill().equals(skill));
    }
}

package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.viceversa.learningpath.PlanEntries;
import org.viceversa.learningpath.PlanEntry;
import org.viceversa.learningpath.PlanEntry.Kind;

/** Plans, as long as a test lasts. */
public final class InMemoryPlanEntries implements PlanEntries {

    private final List<PlanEntry> kept = new ArrayList<>();

    @Override
    public List<PlanEntry> list(UUID tenant, UUID person) {
        return kept.stream()
                .filter(entry -> entry.tenant().equals(tenant) && entry.person().equals(person))
                .sorted(Comparator.comparing(PlanEntry::addedAt).reversed())
                .toList();
    }

    @Override
    public int count(UUID tenant, UUID person) {
        return list(tenant, person).size();
    }

    @Override
    public PlanEntry add(PlanEntry entry) {
        return list(entry.tenant(), entry.person()).stream()
                .filter(there -> isOf(there, entry.subject(), entry.kind()))
                .findFirst()
                .orElseGet(() -> {
                    kept.add(entry);
                    return entry;
                });
    }

    @Override
    public boolean remove(UUID tenant, UUID person, UUID subject, Kind kind) {
        return kept.removeAll(list(tenant, person).stream()
                .filter(there -> isOf(there, subject, kind))
                .toList());
    }

    private static boolean isOf(PlanEntry entry, UUID subject, Kind kind) {
        return entry.subject().equals(subject) && entry.kind() == kind;
    }
}

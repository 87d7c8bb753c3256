package org.viceversa.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goals;
import org.viceversa.mentorship.KeepGoals;

/** Goals without a database. */
public final class InMemoryGoals implements Goals {

    private final Map<UUID, Goal> kept = new LinkedHashMap<>();

    @Override
    public Optional<Goal> find(UUID tenant, UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public List<Goal> listOf(UUID tenant, UUID pairing) {
        return listOf(tenant, List.of(pairing)).stream()
                .sorted(Comparator.comparing(Goal::madeAt).thenComparing(Goal::id))
                .toList();
    }

    @Override
    public List<Goal> listOf(UUID tenant, Collection<UUID> pairings) {
        return kept.values().stream()
                .filter(one -> one.tenant().equals(tenant) && pairings.contains(one.pairing()))
                .toList();
    }

    @Override
    public void add(Goal goal) {
        kept.put(goal.id(), goal);
    }

    @Override
    public Goal save(Goal one) {
        if (find(one.tenant(), one.id())
                .filter(there -> there.version() == one.version())
                .isEmpty()) {
            throw KeepGoals.changed();
        }
        Goal next = new Goal(
                one.id(),
                one.tenant(),
                one.pairing(),
                one.learner(),
                one.type(),
                one.twin(),
                one.title(),
                one.skill(),
                one.from(),
                one.to(),
                one.evidence(),
                one.due(),
                one.steps(),
                one.attitude(),
                one.state(),
                one.version() + 1,
                one.madeAt(),
                one.changedAt());
        kept.put(one.id(), next);
        return next;
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return kept.values().stream()
                .anyMatch(one -> one.tenant().equals(tenant)
                        && one.skill().filter(skill::equals).isPresent());
    }
}

package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.people.Grant;
import org.viceversa.people.Grants;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Grants without a database. */
public final class InMemoryGrants implements Grants {

    private final List<Grant> inForce = new ArrayList<>();
    private final List<Grant.Event> history = new ArrayList<>();

    @Override
    public List<Grant> list(UUID tenant) {
        return inForce.stream()
                .filter(grant -> grant.tenant().equals(tenant))
                .sorted(Comparator.comparing(Grant::at).reversed())
                .toList();
    }

    @Override
    public Optional<Grant> find(UUID tenant, UUID id) {
        return list(tenant).stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    @Override
    public Set<ToolRole> listRoles(UUID tenant, UUID person) {
        return list(tenant).stream()
                .filter(grant -> grant.person().equals(person))
                .map(Grant::role)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Grant grant, Grant.Event event) {
        if (listRoles(grant.tenant(), grant.person()).contains(grant.role())) {
            throw changedMeanwhile();
        }
        inForce.add(grant);
        history.add(event);
    }

    @Override
    public void remove(Grant grant, Grant.Event event) {
        boolean removed = inForce.removeIf(
                one -> one.id().equals(grant.id()) && one.tenant().equals(grant.tenant()));
        if (!removed) {
            throw changedMeanwhile();
        }
        history.add(event);
    }

    @Override
    public List<Grant.Event> listHistory(UUID tenant, int limit) {
        return history.stream()
                .filter(event -> event.tenant().equals(tenant))
                .sorted(Comparator.comparing(Grant.Event::at).reversed())
                .limit(limit)
                .toList();
    }

    private static Refused changedMeanwhile() {
        return new Refused(Kind.CONFLICT, "changed-meanwhile", "Somebody else changed this in the meantime.");
    }
}

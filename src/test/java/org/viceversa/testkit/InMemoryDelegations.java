package org.viceversa.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.tuition.Delegation;
import org.viceversa.tuition.Delegations;

/** Who stands in for whom, without a database. */
public final class InMemoryDelegations implements Delegations {

    private final Map<UUID, Delegation> byPerson = new HashMap<>();

    @Override
    public List<UUID> listDelegators(UUID tenant, UUID delegate, LocalDate today) {
        return byPerson.values().stream()
                .filter(one -> one.tenant().equals(tenant)
                        && one.delegate().equals(delegate)
                        && !today.isBefore(one.from())
                        && !today.isAfter(one.to()))
                .map(Delegation::person)
                .toList();
    }

    @Override
    public Optional<Delegation> find(UUID tenant, UUID person) {
        return Optional.ofNullable(byPerson.get(person))
                .filter(one -> one.tenant().equals(tenant));
    }

    @Override
    public void save(Delegation delegation) {
        byPerson.put(delegation.person(), delegation);
    }

    @Override
    public void remove(UUID tenant, UUID person) {
        byPerson.remove(person);
    }
}

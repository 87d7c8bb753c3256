package org.viceversa.grading;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.scoredelivery.Deliveries;
import org.viceversa.scoredelivery.Delivery;
import org.viceversa.scoredelivery.ListDeliveries;
import org.viceversa.scoredelivery.ListDeliveries.Shown;

/** How released grades get on with the gradebook, as graders and authors are told. */
public final class GradebookNews {

    private static final int MOST = 10_000;

    private final ListDeliveries listDeliveries;
    private final Deliveries deliveries;

    public GradebookNews(ListDeliveries listDeliveries, Deliveries deliveries) {
        this.listDeliveries = listDeliveries;
        this.deliveries = deliveries;
    }

    /** By person; nothing for whoever has no grade on its way. */
    public Map<UUID, Shown> of(UUID tenant, UUID activity, Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : listDeliveries.of(tenant, activity, people);
    }

    public Optional<Shown> of(UUID tenant, UUID activity, UUID person) {
        return Optional.ofNullable(of(tenant, activity, Set.of(person)).get(person));
    }

    int countTroubled(UUID tenant, UUID activity) {
        return listDeliveries.countTrouble(tenant, activity);
    }

    /** Whose grade does not get into the gradebook by itself. */
    Set<UUID> troubled(UUID tenant, UUID activity) {
        return deliveries.listGroups(tenant, activity).stream()
                .filter(group -> group.state().isTrouble())
                .flatMap(group -> deliveries.list(tenant, activity, group.state(), group.reason(), 0, MOST).stream())
                .map(Delivery::person)
                .collect(Collectors.toSet());
    }
}

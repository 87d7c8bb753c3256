package org.viceversa.scoredelivery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far people's grades of an activity are, for whoever shows grades; whoever asks has made sure that they may. */
public final class ListDeliveries {

    private final Deliveries deliveries;

    public ListDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * @param words of the state, a key of {@code i18n/en/deliveries.json}
     * @param hint what somebody can do about it, a key of the same; empty where there is nothing to do
     */
    public record Shown(DeliveryState state, DeliveryReason reason, String words, String hint) {
        static Shown of(Delivery delivery) {
            DeliveryState state = delivery.state();
            boolean waits = state == DeliveryState.PENDING && delivery.reason() != DeliveryReason.NONE;
            return new Shown(
                    state,
                    delivery.reason(),
                    "deliveries.state." + state,
                    state.isTrouble() || waits ? "deliveries.hint." + delivery.reason() : "");
        }
    }

    /** Those of these people of whom a grade was ever to be sent. */
    public Map<UUID, Shown> of(UUID tenant, UUID activity, Collection<UUID> people) {
        return deliveries.listOf(tenant, activity, people).stream()
                .collect(Collectors.toMap(Delivery::person, Shown::of));
    }

    /** How many of an activity's grades need somebody. */
    public int countTrouble(UUID tenant, UUID activity) {
        return deliveries.countTrouble(tenant, activity);
    }
}

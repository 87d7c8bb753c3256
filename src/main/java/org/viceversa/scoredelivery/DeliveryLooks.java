package org.viceversa.scoredelivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what looks at the gradebook show of deliveries that are not on their way. */
public interface DeliveryLooks {

    /** An activity with grades that were sent. */
    record Sent(UUID tenant, UUID activity, UUID platform) {}

    /** Activities of all tenants with deliveries that the gradebook can say something of, changed since then. */
    List<Sent> listSent(Instant since);

    /** Those of an activity that are not on their way. */
    List<Delivery> listAtRest(UUID tenant, UUID activity);

    /** What a look at the gradebook changed of one delivery, unless it changed meanwhile. */
    record Look(Delivery seen, DeliveryState state, DeliveryReason reason, Optional<Points> shown, boolean sendAgain) {}

    /** @return whether it was still as it was seen */
    boolean note(Look look, Instant now);
}

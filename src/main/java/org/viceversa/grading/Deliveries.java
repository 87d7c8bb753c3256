package org.viceversa.grading;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.scoredelivery.DeliveryState;

/** How released grades get on with the gradebook, as graders and authors are told. */
@FunctionalInterface
public interface Deliveries {

    /**
     * @param words key of the words that say it
     * @param hint key of what to do; may be empty
     */
    record News(DeliveryState state, String words, String hint) {
        public boolean isTrouble() {
            return state != DeliveryState.PENDING && state != DeliveryState.SYNCED;
        }
    }

    /**
     * By person; nothing for whoever has no grade on its way.
     *
     * @param people empty for all of the activity
     */
    Map<UUID, News> of(UUID tenant, UUID activity, Optional<Collection<UUID>> people);
}

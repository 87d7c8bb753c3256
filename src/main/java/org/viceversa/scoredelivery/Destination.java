package org.viceversa.scoredelivery;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

/** Where an activity's grades go, as far as the tool knows it without asking anybody. */
record Destination(Registration registration, Activity activity, Placement placement) {

    /** Keeps what it takes to know it. */
    record Atlas(Registrations registrations, Activities activities, Placements placements) {

        /** Either where they go or why nowhere. */
        Found find(UUID tenant, UUID activity, UUID platform) {
            Optional<Registration> registration = registrations.find(platform).filter(Registration::active);
            if (registration.isEmpty()) {
                return Found.nowhere(DeliveryReason.PLATFORM_OFF);
            }
            Optional<Activity> known = activities.find(tenant, activity);
            Optional<Placement> placement = placements.findByActivity(tenant, activity);
            if (known.isEmpty() || placement.isEmpty()) {
                return Found.nowhere(DeliveryReason.NO_COLUMN);
            }
            if (!placement.get().maySendScores()) {
                return Found.nowhere(DeliveryReason.NO_SCORES);
            }
            return new Found(
                    Optional.of(new Destination(registration.get(), known.get(), placement.get())),
                    DeliveryReason.NONE);
        }
    }

    record Found(Optional<Destination> destination, DeliveryReason why) {
        static Found nowhere(DeliveryReason why) {
            return new Found(Optional.empty(), why);
        }
    }
}

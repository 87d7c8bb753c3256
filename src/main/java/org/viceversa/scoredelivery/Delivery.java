package org.viceversa.scoredelivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's grade of one activity on its way into the gradebook.
 *
 * @param platform the registration that it goes to
 * @param version counts the wishes to have it sent, from 1: a new grade, or the same one once more
 * @param givenAt when the grade was given
 * @param overwrite whether an instructor wants what the gradebook shows to be replaced
 * @param attempts of this version
 * @param nextAt when it is due; empty when nothing is to be done
 * @param lastStamp the latest time that the platform may have kept for it, by the platform's clock
 * @param known what the gradebook was last seen to show that is ours, and the address of the column where it did
 * @param shown what it showed when it was looked at last
 */
public record Delivery(
        UUID tenant,
        UUID activity,
        UUID person,
        UUID platform,
        int version,
        Points points,
        String comment,
        Instant givenAt,
        DeliveryState state,
        DeliveryReason reason,
        boolean overwrite,
        int attempts,
        Optional<Instant> nextAt,
        Optional<Instant> lastStamp,
        Optional<Known> known,
        Optional<Points> shown,
        Instant changedAt) {

    /** Points in a column. */
    public record Known(Points points, String column) {}
}

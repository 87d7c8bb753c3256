package org.viceversa.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an activity stands in its course, as the latest launch of it told.
 *
 * @param resourceLink the platform's id of the link, unique within the tenant
 * @param lineItem the column's address; absent while the platform names none
 * @param lineItems where columns are listed and made
 * @param maySendScores whether the platform allows scores
 */
public record Placement(
        UUID tenant,
        String resourceLink,
        UUID course,
        UUID activity,
        Optional<String> lineItem,
        Optional<String> lineItems,
        boolean maySendScores,
        Instant seenAt) {}

package org.viceversa.scoredelivery;

import java.time.Instant;
import java.util.Optional;

/**
 * One try to send a grade, for the log: points, times and answers, no words of the comment.
 *
 * @param number counts all tries for one person and activity
 * @param version of the delivery
 * @param endedAt empty while it is under way, and for good where the node died
 * @param answer {@code BEGUN} until there is one
 * @param shown what the gradebook showed afterwards, if it was looked at
 */
public record Attempt(
        int number,
        int version,
        Points points,
        Instant begunAt,
        Optional<Instant> endedAt,
        DeliveryReason answer,
        Optional<Points> shown) {}

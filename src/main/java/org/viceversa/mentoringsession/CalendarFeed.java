package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's private calendar, which their calendar program reads by itself.
 *
 * @param tokenHash of the secret in its address; the secret itself is kept nowhere
 * @param madeAt when the address was made
 */
public record CalendarFeed(UUID tenant, UUID person, String tokenHash, Instant madeAt) {}

package org.viceversa.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A role that somebody was given in the whole tenant, beyond what the platform says.
 *
 * @param by who gave it
 */
public record Grant(UUID id, UUID tenant, UUID person, ToolRole role, UUID by, Instant at) {

    /** What was done with a role; kept for good. */
    public enum What {
        GRANTED,
        REVOKED
    }

    /** One line of the history, which is only ever added to. */
    public record Event(UUID id, UUID tenant, UUID person, ToolRole role, What what, UUID by, Instant at) {}

    Event granted() {
        return new Event(UUID.randomUUID(), tenant, person, role, What.GRANTED, by, at);
    }

    Event revoked(UUID revokedBy, Instant revokedAt) {
        return new Event(UUID.randomUUID(), tenant, person, role, What.REVOKED, revokedBy, revokedAt);
    }
}

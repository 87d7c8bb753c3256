package org.viceversa.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the operator's invitations. */
public interface Invitations {

    /** Newest first. */
    List<Invitation> list();

    Optional<Invitation> findBySecretHash(String secretHash);

    void add(Invitation invitation);

    /**
     * Marks an open invitation as spent; of two that try at once, one succeeds.
     *
     * @return whether it was open and is now spent by this registration; always true for a reusable one in time
     */
    boolean spend(UUID id, UUID registrationId, Instant now);

    /** Says which registration came of a spent invitation; leaves an open one as it is. */
    void assign(UUID id, UUID registrationId);

    /** Gives a spent invitation back after a registration that the platform did not complete. */
    void release(UUID id);

    void remove(UUID id);

    /** @return how many were forgotten */
    int removeExpiredBefore(Instant time);
}

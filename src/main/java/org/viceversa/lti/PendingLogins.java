package org.viceversa.lti;

import java.time.Instant;
import java.util.Optional;

/** Keeps logins that were begun, for all nodes of the tool. */
public interface PendingLogins {

    void add(PendingLogin login);

    /** The login with this state, if it was begun, is not spent, and has not expired. */
    Optional<PendingLogin> find(String state, Instant now);

    /**
     * Takes the login away, so that its state and nonce can never serve again; of several that try at once, on any
     * node, one succeeds.
     *
     * @return whether it was still there
     */
    boolean spend(String state);

    /** @return how many were forgotten */
    int removeExpired(Instant now);
}

package org.viceversa.web;

import java.time.Instant;
import java.util.Optional;

/** Keeps sessions for all nodes, by the hash of their secret. */
public interface SessionStore {

    void add(String secretHash, ToolSession session);

    Optional<ToolSession> find(String handle, String secretHash);

    void touch(String handle, Instant usedAt);

    void remove(String handle);

    /** Forgets sessions that ended or were last used before the given times. */
    int removeEnded(Instant endedBefore, Instant unusedSince);
}

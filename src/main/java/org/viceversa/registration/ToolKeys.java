package org.viceversa.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the tool's key pairs; an adapter keeps private parts encrypted at rest. */
public interface ToolKeys {

    /** Every key that is kept, newest first. */
    List<ToolKey> list();

    /**
     * Adds the key that follows another one, unless somebody else has added one in its place: of two nodes that rotate
     * at once, one succeeds. It commits by itself, so it must not be called in a transaction.
     *
     * @param follows the newest key's id as the caller saw it, or empty for the first key of all
     * @return whether this key was added
     */
    boolean add(ToolKey key, Optional<String> follows);

    /** Forgets keys in whose place a newer one began to sign before the given time. */
    void removeKeysReplacedBefore(Instant time);
}

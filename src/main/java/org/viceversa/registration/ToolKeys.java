package org.viceversa.registration;

import java.time.Instant;
import java.util.List;

/** Keeps the tool's key pairs; an adapter keeps private parts encrypted at rest. */
public interface ToolKeys {

    /** Every key that is kept, newest first. */
    List<ToolKey> list();

    void add(ToolKey key);

    /** Forgets keys that signed last before the given time. */
    void removeKeysReplacedBefore(Instant time);
}

package org.viceversa.programme;

import java.util.List;
import java.util.UUID;

/** Keeps the history of programmes; nothing is ever taken out of it. */
public interface Changes {

    void add(Change change);

    /** The newest lines of a programme, newest first. */
    List<Change> list(UUID tenant, UUID programme, int limit);
}

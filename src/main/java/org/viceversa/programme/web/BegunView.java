package org.viceversa.programme.web;

import java.util.UUID;
import org.viceversa.programme.Begun;

/** Where a new programme and its first cycle are found. */
record BegunView(UUID programmeId, UUID cycleId) {
    static BegunView of(Begun begun) {
        return new BegunView(begun.programme().id(), begun.cycle().id());
    }
}

package org.viceversa.pairing;

import java.util.UUID;

/** What somebody noted for themselves about a suggestion; nobody else sees it. */
public record Mark(UUID tenant, UUID cycle, UUID person, UUID about, Kind kind) {

    /** A bookmark counts as liking in the next round; hiding counts as nothing. */
    public enum Kind {
        BOOKMARKED,
        HIDDEN
    }
}

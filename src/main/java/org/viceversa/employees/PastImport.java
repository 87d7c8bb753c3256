package org.viceversa.employees;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One import that was made.
 *
 * @param by the person who made it
 */
public record PastImport(UUID id, UUID tenant, UUID by, Instant at, ImportCounts counts, Optional<Undone> undone) {

    /** How long an import may be undone. */
    static final Duration UNDO_WITHIN = Duration.ofHours(24);

    /** Who undid it, and when. */
    public record Undone(UUID by, Instant at) {}

    PastImport withCounts(ImportCounts its) {
        return new PastImport(id, tenant, by, at, its, undone);
    }

    PastImport undoneBy(UUID person, Instant now) {
        return new PastImport(id, tenant, by, at, counts, Optional.of(new Undone(person, now)));
    }

    /** Whether it is recent enough; only the newest one that stands may be undone. */
    public boolean isRecent(Instant now) {
        return undone.isEmpty() && now.isBefore(at.plus(UNDO_WITHIN));
    }
}

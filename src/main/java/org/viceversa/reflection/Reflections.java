package org.viceversa.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people write. */
public interface Reflections {

    Optional<Reflection> find(UUID tenant, UUID activity, UUID person);

    /** Those of a person in all activities, without what is written, the one that changed last first. */
    List<Head> listHeads(UUID tenant, UUID person);

    /** @param words that it has */
    record Head(
            UUID activity,
            Reflection.State state,
            int attempt,
            int words,
            Instant changedAt,
            Optional<Instant> submittedAt) {}

    /**
     * Adds one, or leaves the one that this person has in this activity.
     *
     * @return what is kept now
     */
    Reflection add(Reflection reflection);

    /**
     * Replaces a reflection whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code reflection-changed} when another window was quicker
     */
    Reflection save(Reflection reflection);
}

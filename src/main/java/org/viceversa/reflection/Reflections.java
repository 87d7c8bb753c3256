package org.viceversa.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people write. */
public interface Reflections {

    Optional<Reflection> find(UUID tenant, UUID activity, UUID person);

    /** Of all activities, the one that changed last first. */
    List<Reflection> listOf(UUID tenant, UUID person);

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

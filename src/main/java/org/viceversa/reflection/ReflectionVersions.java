package org.viceversa.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps how reflections stood before; for their authors alone. */
public interface ReflectionVersions {

    /** The latest first. */
    List<ReflectionVersion.Head> listOf(UUID tenant, UUID reflection);

    Optional<ReflectionVersion> find(UUID tenant, UUID reflection, int number);

    /** Adds one, or leaves the one of its number, and lets go of those beyond {@link ReflectionVersion#MOST}. */
    void add(ReflectionVersion version);
}

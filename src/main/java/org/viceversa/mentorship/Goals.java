package org.viceversa.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what pairs want to reach. */
public interface Goals {

    Optional<Goal> find(UUID tenant, UUID id);

    /** Those of a pair, the oldest first. */
    List<Goal> listOf(UUID tenant, UUID pairing);

    /** Those of many pairs at once, in no order. */
    List<Goal> listOf(UUID tenant, Collection<UUID> pairings);

    void add(Goal goal);

    /**
     * Replaces a goal whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code goal-changed} when somebody was quicker
     */
    Goal save(Goal goal);

    /** Whether a goal of anybody's is about the skill. */
    boolean usesSkill(UUID tenant, UUID skill);
}

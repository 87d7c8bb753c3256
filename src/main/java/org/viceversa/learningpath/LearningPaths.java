package org.viceversa.learningpath;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps paths and templates. */
public interface LearningPaths {

    Optional<LearningPath> find(UUID tenant, UUID id);

    /** Lets nobody else change it before this transaction ends. */
    Optional<LearningPath> hold(UUID tenant, UUID id);

    /** A person's own, the one that changed last first. */
    List<LearningPath> listOf(UUID tenant, UUID owner);

    /** For everybody, the one that changed last first. */
    List<LearningPath> listTemplates(UUID tenant);

    void add(LearningPath path);

    /**
     * Replaces one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code path-changed} when somebody was quicker
     */
    LearningPath save(LearningPath path);
}

package org.viceversa.learningpath;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what people advise each other. */
public interface Recommendations {

    Optional<Recommendation> find(UUID tenant, UUID id);

    /** Given by somebody or to them, the latest first. */
    List<Recommendation> listFor(UUID tenant, UUID person);

    void add(Recommendation recommendation);

    /**
     * Replaces one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code recommendation-changed} when somebody was quicker
     */
    Recommendation save(Recommendation recommendation);
}

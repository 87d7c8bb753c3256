package org.viceversa.notebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps introductions. */
public interface Introductions {

    Optional<Introduction> find(UUID tenant, UUID id);

    /** Those of a pair, the one that changed last first. */
    List<Introduction> listOf(UUID tenant, UUID pairing);

    void add(Introduction introduction);

    /**
     * Replaces one whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code introduction-changed} when somebody was quicker
     */
    Introduction save(Introduction introduction);
}

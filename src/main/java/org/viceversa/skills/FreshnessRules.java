package org.viceversa.skills;

import java.util.Optional;
import java.util.UUID;

/** Keeps each site's half-lives. */
public interface FreshnessRules {

    /** Empty while the published ones are in force. */
    Optional<FreshnessRule> find(UUID tenant);

    /**
     * Keeps a rule whose version follows the one in force.
     *
     * @throws org.viceversa.refusal.Refused {@code half-lives-changed} when somebody else changed it meanwhile
     */
    void save(UUID tenant, FreshnessRule rule);
}

package org.viceversa.tuition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps policies, each version for good, and the law's figures. */
public interface TuitionPolicies {

    /** The newest version of each, by name. */
    List<TuitionPolicy> listNewest(UUID tenant);

    /** All versions of one, the newest first. */
    List<TuitionPolicy> listVersions(UUID tenant, UUID policy);

    Optional<TuitionPolicy> find(UUID tenant, UUID policy, int version);

    /** @throws org.viceversa.refusal.Refused {@code changed-meanwhile} when this version is there already */
    void add(TuitionPolicy policy);

    /** Those that everybody begins with, and the tenant's own, which come first. */
    List<TuitionFigure> listFigures(UUID tenant);

    /** Replaces the tenant's own of the same jurisdiction, topic and year. */
    void save(UUID tenant, TuitionFigure figure);
}

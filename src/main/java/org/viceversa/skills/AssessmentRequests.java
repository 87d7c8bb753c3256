package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps requests to assess. */
public interface AssessmentRequests {

    Optional<AssessmentRequest> find(UUID tenant, UUID id);

    /** What a person asked others, newest first. */
    List<AssessmentRequest> listFrom(UUID tenant, UUID asker, int limit);

    /** The same, and until the transaction ends nobody else adds one of that person's. */
    List<AssessmentRequest> holdFrom(UUID tenant, UUID asker, int limit);

    /** What a person was asked, newest first. */
    List<AssessmentRequest> listTo(UUID tenant, UUID asked, int limit);

    void add(AssessmentRequest request);

    /**
     * Replaces one whose version is the one before.
     *
     * @throws org.viceversa.refusal.Refused {@code request-answered} when it was answered or withdrawn meanwhile
     */
    void save(AssessmentRequest request);
}

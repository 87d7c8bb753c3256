package org.viceversa.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was handed in; only ever added to, and marked as taken back. */
public interface Submissions {

    Optional<Submission> find(UUID tenant, UUID id);

    /** The last one that was not taken back. */
    Optional<Submission> findLatest(UUID tenant, UUID activity, UUID person);

    /** All attempts of a person, the last one first. */
    List<Submission> listOf(UUID tenant, UUID activity, UUID person);

    void add(Submission submission);

    void takeBack(Submission submission, Instant at);
}

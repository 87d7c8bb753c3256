package org.viceversa.mentorship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what two people promised each other. */
public interface Commitments {

    Optional<Commitment> find(UUID tenant, UUID id);

    /** Those of a pair, what is due first first. */
    List<Commitment> listOf(UUID tenant, UUID pairing);

    void add(Commitment commitment);

    /**
     * Replaces a commitment whose version is still the one that is kept.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code commitment-changed} when somebody was quicker
     */
    Commitment save(Commitment commitment);
}

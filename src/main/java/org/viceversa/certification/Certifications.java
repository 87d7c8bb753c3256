package org.viceversa.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what certificates there are. */
public interface Certifications {

    /** All of a tenant, also retired ones, by issuer and name. */
    List<Certification> list(UUID tenant);

    Optional<Certification> find(UUID tenant, UUID id);

    void add(Certification certification);

    /**
     * Replaces one whose version is still the one that is kept.
     *
     * @throws org.viceversa.refusal.Refused {@code certification-changed} when somebody was quicker
     */
    Certification save(Certification certification);
}

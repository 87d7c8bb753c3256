package org.viceversa.tuition;

import java.util.Optional;
import java.util.UUID;

/** Keeps what people agreed to, one for a request. */
public interface AcceptedAgreements {

    Optional<AcceptedAgreement> find(UUID tenant, UUID request);

    /** Replaces an earlier one of the same request. */
    void save(AcceptedAgreement one);
}

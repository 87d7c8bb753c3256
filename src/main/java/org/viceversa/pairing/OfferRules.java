package org.viceversa.pairing;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;

/** Keeps which side of a programme is asked first. */
public interface OfferRules {

    /** Who learns, in reverse mentoring the senior, unless the programme says otherwise. */
    Side USUALLY_FIRST = Side.MENTEE;

    Optional<Side> findFirst(UUID tenant, UUID programme);

    void save(UUID tenant, UUID programme, Side first);

    default Side first(UUID tenant, UUID programme) {
        return findFirst(tenant, programme).orElse(USUALLY_FIRST);
    }
}

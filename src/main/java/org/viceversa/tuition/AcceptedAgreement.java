package org.viceversa.tuition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody agreed to pay back if they leave, and what became of it.
 *
 * @param policyVersion whose words they agreed to
 * @param leftOn last day at work, once they are asked
 * @param dueMinor what they were asked for
 */
public record AcceptedAgreement(
        UUID tenant,
        UUID request,
        int policyVersion,
        Instant agreedAt,
        Optional<LocalDate> leftOn,
        Optional<Long> dueMinor) {

    AcceptedAgreement askedFor(LocalDate left, long minor) {
        return new AcceptedAgreement(tenant, request, policyVersion, agreedAt, Optional.of(left), Optional.of(minor));
    }
}

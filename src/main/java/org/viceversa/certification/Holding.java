package org.viceversa.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One cycle of a certificate that somebody holds.
 *
 * @param starts the first day whose credits count
 * @param expires the last day on which it is valid
 * @param carriedIn what counts from the cycle before, in hundredths of a unit
 * @param renewedOn the day on which its holder had it renewed
 */
public record Holding(
        UUID id,
        UUID tenant,
        UUID person,
        UUID certification,
        LocalDate starts,
        LocalDate expires,
        int carriedIn,
        Optional<LocalDate> renewedOn,
        int version) {

    private static final int EARLIEST_YEAR = 1970;
    private static final int LATEST_YEAR = 2200;

    public Holding {
        Checks.require(
                starts.getYear() >= EARLIEST_YEAR && expires.getYear() <= LATEST_YEAR && starts.isBefore(expires),
                Checks.DATES_INVALID,
                "The last day comes after the first one, and both are days of our time.");
        Checks.within(
                carriedIn,
                0,
                Certification.HIGHEST,
                Checks.UNITS_INVALID,
                "What is carried over is 0 or more, and not more than the issuer lets it be.");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(expires);
    }

    Holding withRenewal(LocalDate day) {
        return new Holding(id, tenant, person, certification, starts, expires, carriedIn, Optional.of(day), version);
    }
}

package org.viceversa.lti;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A login or launch that was refused, as the operator sees it.
 *
 * @param reference what the person in front of the screen was shown, to be told to the administrator
 * @param issuer empty when it was not known; bounded
 * @param detail bounded; no token and nothing personal
 */
public record LaunchRefusal(
        UUID id,
        String reference,
        Optional<UUID> registrationId,
        String issuer,
        String code,
        String clause,
        String detail,
        Instant refusedAt) {

    private static final int LONGEST_ISSUER = 2000;
    private static final int LONGEST_DETAIL = 500;

    public LaunchRefusal {
        issuer = issuer.substring(0, Math.min(LONGEST_ISSUER, issuer.length()));
        detail = detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    /** What the person was told; empty for a code that this version does not know any more. */
    public String sentence() {
        return Arrays.stream(LaunchRejected.Reason.values())
                .filter(reason -> reason.code().equals(code))
                .map(LaunchRejected.Reason::sentence)
                .findFirst()
                .orElse("");
    }
}

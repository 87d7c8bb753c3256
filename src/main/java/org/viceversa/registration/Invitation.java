package org.viceversa.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The operator's permission for one platform to register itself, as a secret in the registration URL.
 *
 * @param secretHash SHA-256 of the secret in lower-case hex: the secret itself is shown once and never kept
 * @param reusable only in the trial, where the printed URL serves any number of platforms
 * @param spentBy the registration that came of it
 */
public record Invitation(
        UUID id,
        String secretHash,
        String note,
        boolean reusable,
        Instant createdAt,
        Instant expiresAt,
        Optional<UUID> spentBy) {

    public static final Duration LIFE = Duration.ofDays(7);

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt) && (reusable || spentBy.isEmpty());
    }
}

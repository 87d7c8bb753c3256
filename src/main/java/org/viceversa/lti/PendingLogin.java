package org.viceversa.lti;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A login that the tool has begun and the platform has not answered yet; it can be answered once.
 *
 * @param state 32 random bytes in base64url: the key
 * @param nonce the value that the ID token must repeat
 * @param bindingHash SHA-256, in hex, of the secret that proves the browser, kept there in a cookie or in platform
 *     storage
 * @param initiation what the platform began with, so that a new window can begin again
 */
public record PendingLogin(
        String state,
        String nonce,
        String bindingHash,
        UUID registrationId,
        LoginInitiation initiation,
        Instant expiresAt) {

    public static final Duration LIFE = Duration.ofMinutes(10);

    /** The platform's storage frame, where it has one. */
    public Optional<String> storageTarget() {
        return initiation.storageTarget();
    }
}

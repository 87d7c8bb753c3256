package org.viceversa.registration;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;

/**
 * One RSA key pair of the tool, with which it signs client assertions and deep-linking responses.
 *
 * <p>A key is published from {@code createdAt} and signs only after {@link #LEAD}, so that platforms that cache the key
 * set have read it; when a newer one signs, it stays published for another {@link #OVERLAP}. A key id
 * is never used again.
 */
public record ToolKey(
        String keyId, RSAPublicKey publicKey, RSAPrivateCrtKey privateKey, Instant createdAt, Instant signsFrom) {

    /** How long before its first signature a key is published. */
    public static final Duration LEAD = Duration.ofHours(1);

    /** How long a key is published after a newer one has begun to sign. */
    public static final Duration OVERLAP = Duration.ofDays(7);

    /** How long a key signs before it is rotated. */
    public static final Duration LIFE = Duration.ofDays(90);
}

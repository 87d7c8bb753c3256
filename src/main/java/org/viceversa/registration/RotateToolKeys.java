package org.viceversa.registration;

import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.secret.Secrets;

/**
 * Makes the tool's keys: the first one at the first start, a further one when the newest has signed for its life, or
 * when the operator asks.
 *
 * <p>A further key is published at once and signs after {@link ToolKey#LEAD}. Of several nodes that come upon the same
 * need at once, one makes the key. It must not run in a transaction: see {@link ToolKeys#add}.
 */
public final class RotateToolKeys {

    private static final int ID_SECRET_LENGTH = 12;

    private final ToolKeys keys;
    private final Supplier<KeyPair> pairs;
    private final Secrets secrets;
    private final Clock clock;

    /** @param pairs new RSA key pairs of at least 2048 bits */
    public RotateToolKeys(ToolKeys keys, Supplier<KeyPair> pairs, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.pairs = pairs;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** At start and by the job: makes a key if one is due, and forgets those that nobody needs any more. */
    public void whenDue() {
        Instant now = clock.instant();
        CurrentToolKeys current = CurrentToolKeys.of(keys, now);
        if (current.isNewOneDue()) {
            add(current, now);
        }
        keys.removeKeysReplacedBefore(now.minus(ToolKey.OVERLAP));
    }

    /**
     * By the operator's hand.
     *
     * @throws Refused {@code rotation-under-way} when a key is published already that does not sign yet
     */
    public ToolKey byHand() {
        Instant now = clock.instant();
        CurrentToolKeys current = CurrentToolKeys.of(keys, now);
        if (current.next().isPresent()) {
            throw underWay();
        }
        return add(current, now).orElseThrow(RotateToolKeys::underWay);
    }

    /** @return the key, or empty when somebody else was quicker */
    private Optional<ToolKey> add(CurrentToolKeys current, Instant now) {
        Optional<String> follows = current.newest().map(ToolKey::keyId);
        // Nobody can have read a key set before the first key, so that one need not wait.
        Duration lead = follows.isPresent() ? ToolKey.LEAD : Duration.ZERO;
        KeyPair pair = pairs.get();
        ToolKey key = new ToolKey(
                newId(now), (RSAPublicKey) pair.getPublic(), (RSAPrivateCrtKey) pair.getPrivate(), now, now.plus(lead));
        return keys.add(key, follows) ? Optional.of(key) : Optional.empty();
    }

    /** The day for people, and enough randomness that no id comes twice. */
    private String newId(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate() + "-"
                + secrets.next().replaceAll("[^A-Za-z0-9]", "x").substring(0, ID_SECRET_LENGTH);
    }

    private static Refused underWay() {
        return new Refused(
                Kind.CONFLICT,
                "rotation-under-way",
                "A new key has been published already and will sign within the hour. Nothing more is needed.");
    }
}

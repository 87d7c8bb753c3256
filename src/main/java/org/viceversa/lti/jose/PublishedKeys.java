package org.viceversa.lti.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformKeySets;
import org.viceversa.registration.Registration;

/**
 * The platforms' key sets, one cache a registration, so that one platform's trouble is not another's.
 *
 * <p>An unknown key id makes the set be read again, at most twice within {@link #INTERVAL}: a stranger who invents key
 * ids then gets "try soon" instead of an answer that would send a genuine new key away for good. While the platform is
 * down, the keys that were read last still serve for some hours.
 */
final class PublishedKeys {

    private static final int SHORTEST_KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration WAIT = Duration.ofSeconds(25);
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private final PlatformKeySets keySets;
    private final Map<UUID, Source> sources = new ConcurrentHashMap<>();

    PublishedKeys(PlatformKeySets keySets) {
        this.keySets = keySets;
    }

    /** @param keySet the address that the keys come from: when it is changed, the cache is of no use */
    private record Source(String keySet, JWKSource<SecurityContext> keys, Map<String, Ready> ready) {}

    /** A key made ready to verify with, as long as the set holds this very key. */
    private record Ready(RSAKey key, JWSVerifier verifier) {}

    JWSVerifier verifier(Registration registration, String keyId) {
        Source source = source(registration);
        RSAKey key = find(source, keyId);
        return source.ready()
                .compute(keyId, (id, known) -> known != null && known.key() == key ? known : ready(key))
                .verifier();
    }

    private static Ready ready(RSAKey key) {
        try {
            RSAPublicKey publicKey = key.toRSAPublicKey();
            int bits = publicKey.getModulus().bitLength();
            if (bits < SHORTEST_KEY_BITS) {
                throw new LaunchRejected(Reason.KEY_TOO_SHORT, bits + " bits");
            }
            return new Ready(key, new RSASSAVerifier(publicKey));
        } catch (JOSEException e) {
            throw new LaunchRejected(Reason.KEY_UNKNOWN, "the published key cannot be read");
        }
    }

    private static RSAKey find(Source source, String keyId) {
        JWKMatcher matcher = new JWKMatcher.Builder()
                .keyType(KeyType.RSA)
                .keyID(keyId)
                .keyUses(KeyUse.SIGNATURE, null)
                .build();
        try {
            List<JWK> found = source.keys().get(new JWKSelector(matcher), null);
            if (found.isEmpty()) {
                throw new LaunchRejected(Reason.KEY_UNKNOWN, "the platform's key set has no such kid");
            }
            return found.get(0).toRSAKey();
        } catch (KeySourceException e) {
            String why = e.getCause() instanceof PlatformCallFailed failed
                    ? failed.detail()
                    : e.getClass().getSimpleName();
            throw new LaunchRejected(Reason.KEYS_UNREACHABLE, why);
        }
    }

    private Source source(Registration registration) {
        String keySet = registration.endpoints().keySet();
        return sources.compute(
                registration.id(),
                (id, known) -> known != null && known.keySet().equals(keySet)
                        ? known
                        : new Source(keySet, build(registration), new ConcurrentHashMap<>()));
    }

    private JWKSource<SecurityContext> build(Registration registration) {
        return JWKSourceBuilder.create(new Fetching(keySets, registration))
                .cache(LIFE.toMillis(), WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(INTERVAL.toMillis())
                .retrying(false)
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    /** Reads the set through the port. */
    private record Fetching(PlatformKeySets keySets, Registration registration)
            implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long time, SecurityContext context)
                throws KeySourceException {
            try {
                return JWKSet.parse(keySets.fetch(registration));
            } catch (PlatformCallFailed failed) {
                throw new RemoteKeySourceException("The platform's key set cannot be read", failed);
            } catch (ParseException e) {
                throw new RemoteKeySourceException("The platform's key set is no key set", e);
            }
        }

        @Override
        public void close() {
            // Nothing is held open between two readings.
        }
    }
}

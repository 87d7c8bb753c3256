package org.viceversa.lti.platform;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.registration.Registration;

/**
 * Keeps tokens while they are usable, the longest unused ones going first when there are too many; of several threads
 * that need the same token at once one asks for it, and all share what comes, a failure too.
 */
final class TokenCache {

    /** @param client and token endpoint are part of it: when an operator changes them, old tokens are of no use */
    record Key(UUID registrationId, String client, String tokenEndpoint, Set<String> scopes) {

        Key {
            scopes = Set.copyOf(scopes);
        }

        static Key of(Registration registration, Set<String> scopes) {
            return new Key(
                    registration.id(),
                    registration.clientId(),
                    registration.endpoints().token(),
                    scopes);
        }
    }

    private static final int MOST = 2_000;

    private final Clock clock;
    private final Map<Key, ServiceToken> tokens = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ServiceToken> eldest) {
            return size() > MOST;
        }
    };
    private final ConcurrentHashMap<Key, CompletableFuture<Optional<ServiceToken>>> underWay =
            new ConcurrentHashMap<>();

    TokenCache(Clock clock) {
        this.clock = clock;
    }

    Optional<ServiceToken> find(Key key) {
        synchronized (tokens) {
            return Optional.ofNullable(tokens.get(key)).filter(token -> token.isUsable(clock.instant()));
        }
    }

    /** @param request asks the platform; empty when it grants none, which is not kept */
    Optional<ServiceToken> findOrRequest(Key key, Supplier<Optional<ServiceToken>> request) {
        CompletableFuture<Optional<ServiceToken>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<ServiceToken>> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return await(other);
        }
        try {
            // Looked for again: another thread may have been done a moment ago.
            Optional<ServiceToken> token = find(key).or(request);
            token.ifPresent(known -> put(key, known));
            mine.complete(token);
            return token;
        } catch (PlatformCallFailed failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            mine.completeExceptionally(new PlatformCallFailed(Cause.UNREACHABLE, "asking for a token was broken off"));
            underWay.remove(key, mine);
        }
    }

    private static Optional<ServiceToken> await(CompletableFuture<Optional<ServiceToken>> other) {
        try {
            return other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof PlatformCallFailed refusal) {
                throw refusal;
            }
            throw failed;
        }
    }

    private void put(Key key, ServiceToken token) {
        synchronized (tokens) {
            tokens.put(key, token);
        }
    }

    /** Forgets a token that the platform did not take, unless a newer one stands there already. */
    void remove(Key key, ServiceToken token) {
        synchronized (tokens) {
            tokens.remove(key, token);
        }
    }
}

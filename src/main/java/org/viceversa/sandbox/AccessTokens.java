package org.viceversa.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bearer tokens that tools hold, each for some scopes and one hour, several side by side. Safe for threads. */
final class AccessTokens {

    static final Duration LIFE = Duration.ofHours(1);

    /** What a token lets its holder do. */
    record Access(String clientId, Set<String> scopes, Instant until) {

        boolean allowsAnyOf(Set<String> wanted) {
            return wanted.stream().anyMatch(scopes::contains);
        }
    }

    private final Map<String, Access> tokens = new ConcurrentHashMap<>();
    private final Platform platform;

    AccessTokens(Platform platform) {
        this.platform = platform;
    }

    String issue(Tool tool, Set<String> scopes) {
        Instant now = platform.now();
        tokens.values().removeIf(access -> access.until().isBefore(now));
        String token = Base64Url.random(24);
        tokens.put(token, new Access(tool.clientId(), Set.copyOf(scopes), now.plus(LIFE)));
        return token;
    }

    Optional<Access> find(String token) {
        return Optional.ofNullable(tokens.get(token))
                .filter(access -> access.until().isAfter(platform.now()));
    }

    void revokeAll() {
        tokens.clear();
    }
}

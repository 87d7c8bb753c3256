package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The invitations to register: signed, for one hour and one use, and each for a client id that is already drawn. */
final class RegistrationTokens {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Platform platform;
    /** From a client id to whether its token was used. */
    private final Map<String, Boolean> used = new ConcurrentHashMap<>();

    RegistrationTokens(Platform platform) {
        this.platform = platform;
    }

    String issue() {
        return issueFor(platform.tools().newClientId());
    }

    String issueFor(String clientId) {
        used.put(clientId, false);
        PlatformKeys.SigningKey key = platform.keys().current();
        ObjectNode header = Json.object().put("typ", "JWT").put("alg", "RS256").put("kid", key.id());
        ObjectNode claims = Json.object()
                .put("sub", clientId)
                .put("scope", "reg")
                .put("exp", platform.now().plus(LIFE).getEpochSecond());
        return Jws.sign(header, claims, key.pair().getPrivate());
    }

    /** The client id that a token stands for; empty when it is garbled, expired or not ours. */
    Optional<String> clientIdOf(String token) {
        try {
            Jws jws = Jws.parse(token);
            boolean good = platform.keys().signed(jws)
                    && jws.claims().path("scope").asText().equals("reg")
                    && jws.claims().path("exp").asLong() > platform.now().getEpochSecond();
            return Optional.of(jws.claims().path("sub").asText()).filter(id -> good && used.containsKey(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True the first time only. */
    boolean spend(String clientId) {
        return used.replace(clientId, false, true);
    }

    boolean isSpent(String clientId) {
        return used.getOrDefault(clientId, false);
    }
}

package org.viceversa.lti.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.TokenSigner;
import org.viceversa.lti.platform.TokenCache.Key;
import org.viceversa.platform.Answer;
import org.viceversa.platform.CallFailed;
import org.viceversa.platform.Headers;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.Outgoing;
import org.viceversa.registration.Registration;
import org.viceversa.secret.Secrets;

/**
 * Asks platforms for access tokens with a signed client assertion (Security Framework §4.1.1, Core §6.1), and keeps
 * them. Safe for many threads; one serves the whole tool.
 */
public final class ServiceTokens {

    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);

    private final OutboundHttp http;
    private final TokenSigner signer;
    private final Secrets secrets;
    private final Clock clock;
    private final Function<UUID, Optional<String>> onlyDeployment;
    private final TokenCache cache;

    /**
     * @param onlyDeployment the platform's id of a registration's deployment where it has exactly one: it is told in the
     *     assertion, as Core §6.1 asks. It is called outside of transactions, once for each token
     */
    public ServiceTokens(
            OutboundHttp http,
            TokenSigner signer,
            Secrets secrets,
            Clock clock,
            Function<UUID, Optional<String>> onlyDeployment) {
        this.http = http;
        this.signer = signer;
        this.secrets = secrets;
        this.clock = clock;
        this.onlyDeployment = onlyDeployment;
        this.cache = new TokenCache(clock);
    }

    Clock clock() {
        return clock;
    }

    /** The same with other limits and nothing kept, so that each token is asked for. */
    ServiceTokens anew(OutboundHttp otherHttp) {
        return new ServiceTokens(otherHttp, signer, secrets, clock, onlyDeployment);
    }

    /** A token, the scopes it was asked for, and when it was answered. */
    record Granted(ServiceToken token, Set<String> asked) {}

    /**
     * A kept token for one of the alternatives, or else a new one for the first that the platform grants.
     *
     * @throws PlatformCallFailed {@code NOT_ALLOWED} when it grants none
     */
    Granted get(Registration registration, List<Set<String>> alternatives) {
        for (Set<String> scopes : alternatives) {
            Optional<ServiceToken> kept = cache.find(Key.of(registration, scopes));
            if (kept.isPresent()) {
                return new Granted(kept.get(), scopes);
            }
        }
        for (Set<String> scopes : alternatives) {
            Optional<ServiceToken> token = cache.findOrRequest(
                    Key.of(registration, scopes),
                    () -> request(registration, scopes).token());
            if (token.isPresent()) {
                return new Granted(token.get(), scopes);
            }
        }
        throw new PlatformCallFailed(
                Cause.NOT_ALLOWED, "the platform grants none of " + names(alternatives) + " to this client id");
    }

    /** Forgets a token that a service did not take. */
    void forget(Registration registration, Granted granted) {
        cache.remove(Key.of(registration, granted.asked()), granted.token());
    }

    /** What came of one request: the header fields tell the platform's clock. */
    record TokenAnswer(Optional<ServiceToken> token, Headers headers) {}

    /** Asks the platform now; no token where it says that it grants none of the scopes. */
    TokenAnswer request(Registration registration, Set<String> scopes) {
        Outgoing call = new Outgoing(
                "POST",
                ServiceAddress.of(registration.endpoints().token()),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                Optional.of(() -> form(registration, scopes)),
                true);
        try {
            Answer answer = http.send(call);
            ServiceToken token = ServiceToken.read(answer.body(), scopes, clock.instant());
            boolean useful = token.scopes().stream().anyMatch(scopes::contains);
            return new TokenAnswer(Optional.of(token).filter(any -> useful), answer.headers());
        } catch (CallFailed failed) {
            // Found as a word: Moodle's errors are not always valid JSON.
            if (failed.status() >= 400 && failed.status() < 500 && failed.text().contains("invalid_scope")) {
                return new TokenAnswer(Optional.empty(), failed.headers());
            }
            throw CallFailures.of(failed);
        }
    }

    private String form(Registration registration, Set<String> scopes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        fields.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        fields.put("client_assertion", signer.sign(assertion(registration)));
        fields.put("scope", String.join(" ", new TreeSet<>(scopes)));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, Object> assertion(Registration registration) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("sub", registration.clientId());
        claims.put("aud", PlatformQuirks.tokenAudience(registration));
        claims.put("iat", now.minus(PlatformQuirks.ASSERTION_BACKDATED).getEpochSecond());
        claims.put("exp", now.plus(ASSERTION_LIFE).getEpochSecond());
        claims.put("jti", secrets.next());
        onlyDeployment
                .apply(registration.id())
                .ifPresent(id -> claims.put("https://purl.imsglobal.org/spec/lti/claim/deployment_id", id));
        return claims;
    }

    private static String names(List<Set<String>> alternatives) {
        return alternatives.stream()
                .flatMap(Set::stream)
                .map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
    }
}

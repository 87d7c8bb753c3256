package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives a tool a bearer token for a signed assertion of who it is (Security Framework §4.1).
 *
 * <p>In its own mode it checks all that the specification names. Moodle looks at signature, key id and times only, but
 * without any leeway, and answers JSON as {@code text/html}.
 */
final class TokenEndpoint {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final long LEEWAY = 60;
    private static final String MOODLE_MEDIA = "text/html; charset=utf-8";
    private static final String MOODLE_CANNOT_READ_KEYS =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Error</title></head>"
                    + "<body><p>fix_jwks_alg(): Argument #1 ($jwks) must be of type array, null given</p></body></html>";

    private final Platform platform;
    private final ToolKeys toolKeys;
    private final AccessTokens tokens;
    private final Map<String, Instant> spent = new ConcurrentHashMap<>();

    TokenEndpoint(Platform platform, ToolKeys toolKeys, AccessTokens tokens) {
        this.platform = platform;
        this.toolKeys = toolKeys;
        this.tokens = tokens;
    }

    Response answer(Request request) {
        boolean moodle = platform.mode().isMoodle();
        try {
            Tool tool = authenticate(request);
            Set<String> scopes = permitted(tool, request.form("scope"));
            return success(tokens.issue(tool, scopes), scopes);
        } catch (ProtocolError refusal) {
            return moodle
                    ? Response.text(400, MOODLE_MEDIA, "{\n  \"error\" : \"" + refusal.code() + "\"\n}")
                    : refusal.toResponse();
        } catch (IOException e) {
            return moodle
                    ? Response.html(404, MOODLE_CANNOT_READ_KEYS)
                    : refused("The tool's key set cannot be read.").toResponse();
        }
    }

    private Tool authenticate(Request request) throws IOException {
        require(request.isForm(), "invalid_request", "The body is not a form");
        require(
                request.form("grant_type").equals("client_credentials"),
                "unsupported_grant_type",
                "grant_type is not client_credentials");
        require(
                request.form("client_assertion_type").equals(JWT_BEARER),
                "invalid_request",
                "client_assertion_type is not jwt-bearer");
        Jws assertion = parse(request.form("client_assertion"));
        Tool tool = platform.tools()
                .find(assertion.claims().path("sub").asText())
                .orElseThrow(() -> new ProtocolError(401, "invalid_client", "No tool has this client id"));
        if (!toolKeys.signed(tool, assertion)) {
            throw refused("The assertion is not signed by a key of the tool");
        }
        if (platform.mode().isMoodle()) {
            checkTimes(assertion, 0);
        } else {
            checkTimes(assertion, LEEWAY);
            checkWhatMoodleForgives(tool, assertion);
        }
        return tool;
    }

    private static Jws parse(String assertion) {
        try {
            return Jws.parse(assertion);
        } catch (IllegalArgumentException e) {
            throw new ProtocolError(400, "invalid_request", "client_assertion is not a signed token");
        }
    }

    private void checkTimes(Jws assertion, long leeway) {
        long now = platform.now().getEpochSecond();
        for (String notBefore : new String[] {"iat", "nbf"}) {
            if (assertion.claims().path(notBefore).asLong(now) > now + leeway) {
                throw refused("Cannot handle token with " + notBefore + " in the future");
            }
        }
        if (assertion.claims().path("exp").asLong(Long.MAX_VALUE) + leeway <= now
                && assertion.claims().has("exp")) {
            throw refused("Expired token");
        }
    }

    private void checkWhatMoodleForgives(Tool tool, Jws assertion) {
        ObjectNode claims = assertion.claims();
        String tokenAddress = platform.endpoints().url(platform.endpoints().token());
        boolean forUs = claims.path("aud").isArray()
                ? Json.texts(claims.path("aud")).contains(tokenAddress)
                : claims.path("aud").asText().equals(tokenAddress);
        requireClient(claims.path("iss").asText().equals(tool.clientId()), "iss is not the client id");
        requireClient(forUs, "aud is not the token endpoint");
        requireClient(claims.path("iat").isNumber() && claims.path("exp").isNumber(), "iat or exp is missing");
        requireClient(!claims.path("jti").asText().isEmpty(), "jti is missing");
        Instant now = platform.now();
        spent.values().removeIf(until -> until.isBefore(now));
        Instant until = Instant.ofEpochSecond(claims.path("exp").asLong() + LEEWAY);
        String jti = tool.clientId() + " " + claims.path("jti").asText();
        requireClient(spent.putIfAbsent(jti, until) == null, "jti was used before");
    }

    private Set<String> permitted(Tool tool, String asked) {
        Set<String> scopes = new LinkedHashSet<>(Arrays.asList(asked.split(" ")));
        scopes.removeIf(scope -> !tool.may(scope));
        require(!scopes.isEmpty(), "invalid_scope", "None of these scopes is allowed to the tool");
        return scopes;
    }

    private Response success(String token, Set<String> scopes) {
        long seconds = AccessTokens.LIFE.toSeconds();
        String scope = String.join(" ", scopes);
        if (platform.mode().isMoodle()) {
            return Response.text(
                    200,
                    MOODLE_MEDIA,
                    "{\n  \"access_token\" : \"%s\",\n  \"token_type\" : \"Bearer\",\n  \"expires_in\" : %d,\n  \"scope\" : \"%s\"\n}"
                            .formatted(token, seconds, scope));
        }
        return Response.json(
                        200,
                        Json.object()
                                .put("access_token", token)
                                .put("token_type", "Bearer")
                                .put("expires_in", seconds)
                                .put("scope", scope))
                .with("Cache-Control", "no-store");
    }

    /** Moodle sends what went wrong as the error itself. */
    private ProtocolError refused(String description) {
        return new ProtocolError(401, platform.mode().isMoodle() ? description : "invalid_client", description);
    }

    private void requireClient(boolean condition, String description) {
        if (!condition) {
            throw refused(description);
        }
    }

    private static void require(boolean condition, String code, String description) {
        if (!condition) {
            throw new ProtocolError(400, code, description);
        }
    }
}

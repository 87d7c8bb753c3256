package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tools' public keys, read from their key sets and kept until a token names one that is not among them. */
final class ToolKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LIMIT = 200_000;

    private final HttpClient http;
    private final Map<String, JsonNode> sets = new ConcurrentHashMap<>();

    ToolKeys(HttpClient http) {
        this.http = http;
    }

    /**
     * Whether the token was signed with a key of the tool: RS256, by a key that its {@code kid} names.
     *
     * @throws IOException when the tool's key set cannot be read
     */
    boolean signed(Tool tool, Jws token) throws IOException {
        if (token.keyId().isEmpty()) {
            return false;
        }
        Optional<JsonNode> known = Optional.ofNullable(sets.get(tool.jwksUri())).flatMap(set -> find(set, token));
        JsonNode key = known.isPresent()
                ? known.get()
                : find(read(tool.jwksUri()), token).orElse(Json.object());
        try {
            return token.isSignedBy(PlatformKeys.fromJwk(key));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private JsonNode read(String uri) throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE).build();
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                JsonNode set = Json.parse(new String(body.readNBytes(LIMIT), StandardCharsets.UTF_8));
                if (response.statusCode() != 200 || !set.path("keys").isArray()) {
                    throw new IOException("The tool's key set was answered with status " + response.statusCode() + ".");
                }
                sets.put(uri, set);
                return set;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("The tool's key set is not JSON, or its address is none.", e);
        }
    }

    private static Optional<JsonNode> find(JsonNode set, Jws token) {
        for (JsonNode key : set.path("keys")) {
            if (key.path("kid").asText().equals(token.keyId())) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}

package org.viceversa.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Begins a dynamic registration: in an administrator's browser, or on its own. */
final class ToolRegistrar {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TEXT_LIMIT = 300;

    private final Platform platform;
    private final RegistrationTokens tokens;
    private final HttpClient http;

    ToolRegistrar(Platform platform, RegistrationTokens tokens, HttpClient http) {
        this.platform = platform;
        this.tokens = tokens;
        this.http = http;
    }

    /** The tool's registration address with all that it needs to begin; query parameters that it has are kept. */
    String invitation(URI registrationUrl) {
        return invitation(registrationUrl, platform.tools().newClientId());
    }

    private String invitation(URI registrationUrl, String clientId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Endpoints endpoints = platform.endpoints();
        parameters.put("openid_configuration", endpoints.url(endpoints.configuration()));
        parameters.put("registration_token", tokens.issueFor(clientId));
        return LoginInitiation.withQuery(registrationUrl.toString(), parameters);
    }

    /** @throws RegistrationFailed unless the tool registered and answered 200 */
    Tool register(URI registrationUrl) {
        String clientId = platform.tools().newClientId();
        HttpResponse<InputStream> answer = open(URI.create(invitation(registrationUrl, clientId)));
        String text = textOf(answer);
        Optional<Tool> tool = platform.tools().find(clientId);
        if (answer.statusCode() != 200) {
            throw new RegistrationFailed(
                    answer.statusCode(),
                    "The tool answered its registration address with status " + answer.statusCode() + ": " + text);
        }
        return tool.orElseThrow(
                () -> new RegistrationFailed(200, "The tool's page came, but it did not register: " + text));
    }

    private HttpResponse<InputStream> open(URI uri) {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
            return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new RegistrationFailed(0, "The tool's registration address does not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistrationFailed(0, "The registration was interrupted.");
        }
    }

    private static String textOf(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            String html = new String(body.readNBytes(100_000), StandardCharsets.UTF_8);
            String text = html.replaceAll("(?s)<(style|script|title).*?</\\1>", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            return text.length() > TEXT_LIMIT ? text.substring(0, TEXT_LIMIT) + "…" : text;
        } catch (IOException e) {
            return "";
        }
    }
}

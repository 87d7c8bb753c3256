package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Dynamic registration: what the platform says about itself, and taking a tool in (LTI DR §3). */
final class RegistrationEndpoint {

    private final Platform platform;
    private final RegistrationTokens tokens;
    private final Installation installation;

    RegistrationEndpoint(Platform platform, RegistrationTokens tokens, Installation installation) {
        this.platform = platform;
        this.tokens = tokens;
        this.installation = installation;
    }

    /** Canvas shows its configuration only to whoever holds a registration token. */
    Response configuration(Request request) {
        if (platform.mode().isCanvas()
                && request.bearer().flatMap(tokens::clientIdOf).isEmpty()) {
            return new ProtocolError(401, "invalid_token", "The registration token is missing or not good.")
                    .toResponse();
        }
        return Response.json(200, new PlatformConfiguration(platform).toJson());
    }

    /** One registration for one token; what is refused does not spend it. */
    Response register(Request request) {
        boolean moodle = platform.mode().isMoodle();
        try {
            String clientId = clientIdOf(request);
            RegistrationRequest registration = new RegistrationRequest(json(request), platform.mode());
            registration.check();
            if (!tokens.spend(clientId)) {
                throw new ProtocolError(401, "token_already_used", "The registration token was used before.");
            }
            Tool tool = registration.toTool(clientId, platform.tools().newDeploymentId());
            installation.add(tool);
            return Response.json(platform.mode() == Mode.STANDARD ? 201 : 200, answer(tool, json(request)));
        } catch (ProtocolError refusal) {
            return moodle ? Response.html(refusal.status(), refusal.code()) : refusal.toResponse();
        }
    }

    private String clientIdOf(Request request) {
        String token = request.bearer()
                .orElseThrow(() -> new ProtocolError(
                        401, "missing_registration_token", "There is no registration token in the Authorization."));
        String clientId = tokens.clientIdOf(token).orElse("");
        if (clientId.isEmpty()) {
            throw new ProtocolError(
                    platform.mode().isMoodle() ? 404 : 401,
                    "invalid_token",
                    "The registration token is expired or not ours.");
        }
        if (tokens.isSpent(clientId)) {
            throw new ProtocolError(401, "token_already_used", "The registration token was used before.");
        }
        return clientId;
    }

    private static ObjectNode json(Request request) {
        try {
            return Json.parseObject(request.body());
        } catch (IllegalArgumentException e) {
            throw new ProtocolError(400, "invalid_client_metadata", "The body is not a JSON object.");
        }
    }

    private ObjectNode answer(Tool tool, ObjectNode asked) {
        ObjectNode answer = Json.object().put("client_id", tool.clientId());
        answer.set("response_types", Json.array(List.of("id_token")));
        answer.put("jwks_uri", tool.jwksUri()).put("initiate_login_uri", tool.loginUri());
        answer.set("grant_types", Json.array(List.of("client_credentials", "implicit")));
        answer.set("redirect_uris", Json.array(tool.redirectUris()));
        answer.put("application_type", "web")
                .put("token_endpoint_auth_method", "private_key_jwt")
                .put("client_name", tool.name())
                .put("logo_uri", asked.path("logo_uri").asText())
                .put("scope", String.join(" ", new TreeSet<>(tool.scopes())));
        answer.set(
                Lti.TOOL_CONFIGURATION,
                configurationOf(tool, asked.path(Lti.TOOL_CONFIGURATION).deepCopy()));
        return answer;
    }

    private ObjectNode configurationOf(Tool tool, ObjectNode asked) {
        ObjectNode configuration = platform.mode().isMoodle() ? reduced(tool, asked) : asked;
        return configuration.put("deployment_id", tool.deploymentId());
    }

    /** Moodle's echo: only deep linking among the messages, and custom values cut at their second equals sign. */
    private static ObjectNode reduced(Tool tool, ObjectNode asked) {
        ObjectNode echo = Json.object()
                .put("version", "1.3.0")
                .put("target_link_uri", tool.targetUri())
                .put("domain", asked.path("domain").asText())
                .put("description", tool.description());
        ArrayNode messages = echo.putArray("messages");
        tool.deepLinkingUri()
                .ifPresent(uri ->
                        messages.addObject().put("type", Lti.DEEP_LINKING).put("target_link_uri", uri));
        Map<String, String> cut = new TreeMap<>();
        tool.custom().forEach((name, value) -> cut.put(name, value.replaceFirst("=.*$", "")));
        echo.set("custom_parameters", Json.tree(cut));
        ArrayNode claims = Json.array(List.of("sub", "iss"));
        if (tool.sharesNames()) {
            List.of("name", "family_name", "given_name").forEach(claims::add);
        }
        if (tool.sharesEmail()) {
            claims.add("email");
        }
        echo.set("claims", claims);
        return echo;
    }
}

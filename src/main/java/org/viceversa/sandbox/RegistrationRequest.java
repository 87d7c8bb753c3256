package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a tool tells about itself in dynamic registration (LTI DR §3.5), checked as the mode's platform checks it. */
final class RegistrationRequest {

    private final JsonNode body;
    private final JsonNode configuration;
    private final Mode mode;

    RegistrationRequest(JsonNode body, Mode mode) {
        this.body = body;
        this.configuration = body.path(Lti.TOOL_CONFIGURATION);
        this.mode = mode;
    }

    /** @throws ProtocolError with the first thing that is wrong; Moodle sends its code as a bare word */
    void check() {
        List.of(
                        "response_types",
                        "initiate_login_uri",
                        "redirect_uris",
                        "client_name",
                        "jwks_uri",
                        "token_endpoint_auth_method",
                        Lti.TOOL_CONFIGURATION)
                .forEach(name -> require(!isMissing(body.path(name)), "missing_" + name, name + " is missing"));
        require(!isMissing(configuration.path("domain")), "missing_domain", "domain is missing");
        require(
                domain().equals(withoutWww(authorityOf(targetUri()))),
                "domain_targetlinkuri_mismatch",
                "domain is not the host and port of target_link_uri");
        require(
                Json.texts(body.path("response_types")).contains("id_token"),
                "invalid_response_types",
                "response_types lacks id_token");
        require(body.path("redirect_uris").isArray(), "invalid_redirect_uris", "redirect_uris is not an array");
        require(
                text("token_endpoint_auth_method").equals("private_key_jwt"),
                "invalid_token_endpoint_auth_method",
                "token_endpoint_auth_method is not private_key_jwt");
        require(
                Set.of("", "web").contains(text("application_type")),
                "invalid_application_type",
                "application_type is not web");
        if (!mode.isMoodle()) {
            checkWhatMoodleForgives();
        }
    }

    private void checkWhatMoodleForgives() {
        List<String> grants = Json.texts(body.path("grant_types"));
        require(
                grants.contains("client_credentials") && (grants.contains("implicit") || grants.contains("implict")),
                "invalid_grant_types",
                "grant_types lacks implicit or client_credentials");
        require(
                !isMissing(configuration.path("target_link_uri")),
                "missing_target_link_uri",
                "target_link_uri is missing");
        require(configuration.path("claims").isArray(), "missing_claims", "claims is missing");
        require(configuration.path("messages").isArray(), "missing_messages", "messages is missing");
        Json.texts(body.path("redirect_uris"))
                .forEach(uri -> require(
                        uri.matches("https?://[^\\s#]+"), "invalid_redirect_uri", "a redirect URI is not absolute"));
    }

    Tool toTool(String clientId, String deploymentId) {
        Set<String> claims = Set.copyOf(Json.texts(configuration.path("claims")));
        boolean names = claims.contains("name") || claims.contains("given_name") || claims.contains("family_name");
        return new Tool(
                clientId,
                text("client_name"),
                configuration.path("description").asText(),
                text("initiate_login_uri"),
                text("jwks_uri"),
                Json.texts(body.path("redirect_uris")),
                targetUri(),
                deepLinkingUri(),
                List.of(deploymentId),
                scopes(),
                Json.textMap(configuration.path("custom_parameters")),
                names,
                claims.contains("email"),
                message(Lti.SUBMISSION_REVIEW).isPresent(),
                !mode.isMoodle());
    }

    private Optional<String> deepLinkingUri() {
        return message(Lti.DEEP_LINKING)
                .map(message -> message.path("target_link_uri").asText(targetUri()));
    }

    private Optional<JsonNode> message(String type) {
        for (JsonNode message : configuration.path("messages")) {
            if (message.path("type").asText().equals(type)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    /** What was asked and is known; Moodle lets whoever asked for any part of grades read columns and results too. */
    private Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        Arrays.stream(text("scope").split("\\s+")).filter(Lti::isKnownScope).forEach(scopes::add);
        boolean grades = scopes.stream().anyMatch(Lti.GRADE_SCOPES::contains);
        if (mode.isMoodle() && grades) {
            scopes.addAll(List.of(Lti.SCOPE_LINE_ITEM_READONLY, Lti.SCOPE_RESULT, Lti.SCOPE_SCORE));
        }
        return scopes;
    }

    private String targetUri() {
        return configuration
                .path("target_link_uri")
                .asText("https://" + configuration.path("domain").asText());
    }

    private String domain() {
        String domain = configuration.path("domain").asText();
        return withoutWww(domain.contains("://") ? authorityOf(domain) : domain);
    }

    private static String authorityOf(String uri) {
        return uri.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*$", "");
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private String text(String name) {
        return body.path(name).asText();
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank());
    }

    private static void require(boolean condition, String code, String description) {
        if (!condition) {
            throw new ProtocolError(400, code, description);
        }
    }
}

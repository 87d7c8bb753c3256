package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The platform's OpenID configuration, as a tool reads it before it registers (LTI DR §3.4). */
record PlatformConfiguration(Platform platform) {

    private static final String MOODLE_VERSION = "4.5.5+ (Build: 20250613)";

    ObjectNode toJson() {
        Endpoints endpoints = platform.endpoints();
        ObjectNode json = Json.object()
                .put("issuer", platform.issuer())
                .put("authorization_endpoint", endpoints.url(endpoints.authorization()))
                .put("token_endpoint", endpoints.url(endpoints.token()))
                .put("jwks_uri", endpoints.url(endpoints.keys()))
                .put("registration_endpoint", endpoints.url(endpoints.registration()));
        json.set("token_endpoint_auth_methods_supported", Json.array(List.of("private_key_jwt")));
        json.set("token_endpoint_auth_signing_alg_values_supported", Json.array(List.of("RS256")));
        json.set("scopes_supported", Json.array(scopes()));
        json.set("response_types_supported", Json.array(List.of("id_token")));
        json.set("id_token_signing_alg_values_supported", Json.array(List.of("RS256")));
        json.set("claims_supported", Json.array(List.of("sub", "iss", "name", "given_name", "family_name", "email")));
        // No word of subject_types_supported in the LTI specification: only Moodle sends it.
        if (platform.mode().isMoodle()) {
            json.set("subject_types_supported", Json.array(List.of("public", "pairwise")));
        }
        json.set(Lti.PLATFORM_CONFIGURATION, platformConfiguration());
        return json;
    }

    private List<String> scopes() {
        List<String> ours = Stream.concat(Lti.GRADE_SCOPES.stream(), Stream.of(Lti.SCOPE_ROSTER, "openid"))
                .toList();
        List<String> moodleOnly = List.of(
                "https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome",
                "https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting");
        return platform.mode().isMoodle()
                ? Stream.concat(moodleOnly.stream(), ours.stream()).toList()
                : ours;
    }

    private ObjectNode platformConfiguration() {
        Mode mode = platform.mode();
        ObjectNode json = Json.object()
                .put("product_family_code", mode.productFamily())
                .put("version", mode.isMoodle() ? MOODLE_VERSION : "1.0");
        json.set("messages_supported", messages());
        json.set("variables", Json.array(Variables.names(mode)));
        return json;
    }

    /** Moodle sends submission reviews without announcing them. */
    private ArrayNode messages() {
        ArrayNode messages = Json.array();
        messages.addObject().put("type", Lti.RESOURCE_LINK);
        messages.addObject().put("type", Lti.DEEP_LINKING).set("placements", Json.array(List.of(contentPlacement())));
        if (!platform.mode().isMoodle()) {
            messages.addObject().put("type", Lti.SUBMISSION_REVIEW);
        }
        return messages;
    }

    private String contentPlacement() {
        return platform.mode().isCanvas() ? "assignment_selection" : "ContentArea";
    }
}

package org.viceversa.lti;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The OpenID Connect request that sends the browser to the platform (Security Framework §5.1.1.2).
 *
 * @param authorizationEndpoint may have a query of its own, which stays
 */
public record AuthenticationRequest(
        String authorizationEndpoint,
        String clientId,
        String redirectUri,
        String state,
        String nonce,
        LoginInitiation initiation) {

    /** The address to redirect to; {@code lti_message_hint} goes back unchanged, and only if it came. */
    public String toUri() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", redirectUri);
        parameters.put("login_hint", initiation.loginHint());
        initiation.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        initiation.storageTarget().ifPresent(target -> parameters.put("lti_storage_target", target));
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return authorizationEndpoint + (authorizationEndpoint.contains("?") ? "&" : "?") + query;
    }
}

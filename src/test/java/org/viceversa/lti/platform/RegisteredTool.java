package org.viceversa.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.jose.NimbusTokenSigner;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.CallFailed;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.Outgoing;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.ToolKey;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.Tool;
import org.viceversa.secret.RandomSecrets;

/** A tool with keys of its own that a sandbox has registered: all that calling its services needs. */
final class RegisteredTool implements AutoCloseable {

    private static final List<String> SCOPES = List.of(
            ServiceScope.ROSTER,
            ServiceScope.LINE_ITEM,
            ServiceScope.LINE_ITEM_READ,
            "https://purl.imsglobal.org/spec/lti-ags/scope/score",
            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly");

    private static final ToolKey KEY = newKey();

    private final FakePlatform web = FakePlatform.start();
    final OutboundHttp http = new OutboundHttp(new AddressGuard(true), Limits.usual(), Clock.systemUTC());
    final ServiceTokens tokens = new ServiceTokens(
            http, new NimbusTokenSigner(() -> KEY), new RandomSecrets(), Clock.systemUTC(), id -> Optional.empty());
    final Tool tool;
    final Registration registration;

    RegisteredTool(SandboxLms sandbox) {
        showKeys();
        web.on("/register", this::register);
        tool = sandbox.activate(sandbox.registerTool(web.uri("/register")));
        registration = new Registration(
                UUID.randomUUID(),
                sandbox.issuer(),
                tool.clientId(),
                "Sandbox",
                new Endpoints(
                        sandbox.authorizationAddress().toString(),
                        sandbox.tokenAddress().toString(),
                        sandbox.keysAddress().toString()),
                Optional.empty(),
                switch (sandbox.mode()) {
                    case MOODLE -> "moodle";
                    case CANVAS -> "canvas";
                    case STANDARD -> "";
                },
                List.of(),
                true,
                Instant.now());
    }

    void showKeys() {
        RSAKey key = new RSAKey.Builder(KEY.publicKey())
                .keyID(KEY.keyId())
                .algorithm(JWSAlgorithm.RS256)
                .keyUse(KeyUse.SIGNATURE)
                .build();
        web.on("/jwks", FakePlatform.json(new JWKSet(key).toString()));
    }

    void hideKeys() {
        web.on("/jwks", FakePlatform.status(403));
    }

    private void register(HttpExchange exchange) throws IOException {
        Map<String, String> query = new HashMap<>();
        for (String field : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] parts = field.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + query.get("registration_token"));
        try {
            URI configuration = URI.create(query.get("openid_configuration"));
            JsonNode platform = LenientJson.read(
                    "configuration",
                    http.send(Outgoing.get(configuration, bearer)).body());
            Map<String, String> headers =
                    Map.of("Authorization", bearer.get("Authorization"), "Content-Type", "application/json");
            http.request(
                    "POST",
                    URI.create(platform.path("registration_endpoint").asText()),
                    headers,
                    LenientJson.write(request()));
            FakePlatform.text(200, "text/html", "<p>done</p>").write(exchange);
        } catch (CallFailed failed) {
            FakePlatform.text(409, "text/html", failed.detail()).write(exchange);
        }
    }

    private ObjectNode request() {
        ObjectNode request = LenientJson.MAPPER
                .createObjectNode()
                .put("application_type", "web")
                .put("client_name", "Registered tool")
                .put("initiate_login_uri", web.uri("/login").toString())
                .put("jwks_uri", web.uri("/jwks").toString())
                .put("token_endpoint_auth_method", "private_key_jwt")
                .put("scope", String.join(" ", SCOPES));
        request.putArray("grant_types").add("implicit").add("client_credentials");
        request.putArray("response_types").add("id_token");
        request.putArray("redirect_uris").add(web.uri("/launch").toString());
        ObjectNode configuration = request.putObject("https://purl.imsglobal.org/spec/lti-tool-configuration")
                .put("domain", "127.0.0.1:" + web.port())
                .put("target_link_uri", web.uri("/launch").toString());
        configuration.putArray("claims").add("iss").add("sub").add("name").add("email");
        configuration.putArray("messages").addObject().put("type", "LtiResourceLinkRequest");
        return request;
    }

    private static ToolKey newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ToolKey(
                    "tool-key-1",
                    (RSAPublicKey) pair.getPublic(),
                    (RSAPrivateCrtKey) pair.getPrivate(),
                    Instant.EPOCH,
                    Instant.EPOCH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        web.close();
    }
}

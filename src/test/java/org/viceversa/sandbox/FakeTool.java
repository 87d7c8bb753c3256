package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The smallest tool: it registers itself, shows its keys, and asks for tokens and services. */
final class FakeTool implements AutoCloseable {

    static final List<String> ALL_SCOPES = List.of(
            Lti.SCOPE_LINE_ITEM, Lti.SCOPE_LINE_ITEM_READONLY, Lti.SCOPE_RESULT, Lti.SCOPE_SCORE, Lti.SCOPE_ROSTER);

    private static final KeyPair FIRST_KEY = PlatformKeys.newPair(2048);

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Consumer<ObjectNode> registrationChange;
    final AtomicInteger keySetReads = new AtomicInteger();
    private KeyPair key = FIRST_KEY;
    private String keyId = "tool-key-1";
    JsonNode configuration = Json.object();
    HttpResponse<String> registrationAnswer;

    FakeTool() throws IOException {
        this(registration -> {});
    }

    /** @param registrationChange what is to be different in the registration that it sends */
    FakeTool(Consumer<ObjectNode> registrationChange) throws IOException {
        this.registrationChange = registrationChange;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/register", this::register);
        server.createContext("/jwks", this::showKeys);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    URI registrationUrl() {
        return URI.create(url("/register?invitation=one"));
    }

    void rotateKey() {
        key = PlatformKeys.newPair(2048);
        keyId = "tool-key-2";
    }

    private void register(HttpExchange exchange) throws IOException {
        Map<String, String> query = Request.decode(exchange.getRequestURI().getRawQuery());
        String bearer = "Bearer " + query.get("registration_token");
        configuration = Json.parse(
                get(query.get("openid_configuration"), "Authorization", bearer).body());
        registrationAnswer = post(
                configuration.path("registration_endpoint").asText(),
                Json.write(registration()),
                "Authorization",
                bearer,
                "Content-Type",
                "application/json");
        boolean good =
                registrationAnswer.statusCode() < 300 && query.get("invitation").equals("one");
        answer(exchange, good ? 200 : 409, "<p>Registration " + (good ? "done" : "refused") + ".</p>");
    }

    ObjectNode registration() {
        ObjectNode registration = Json.object()
                .put("application_type", "web")
                .put("client_name", "Fake tool")
                .put("initiate_login_uri", url("/login"))
                .put("jwks_uri", url("/jwks"))
                .put("token_endpoint_auth_method", "private_key_jwt")
                .put("scope", String.join(" ", ALL_SCOPES) + " urn:unknown");
        registration.set("grant_types", Json.array(List.of("implicit", "client_credentials")));
        registration.set("response_types", Json.array(List.of("id_token")));
        registration.set("redirect_uris", Json.array(List.of(url("/launch"), url("/deep"))));
        ObjectNode configuration = registration
                .putObject(Lti.TOOL_CONFIGURATION)
                .put("domain", "127.0.0.1:" + server.getAddress().getPort())
                .put("target_link_uri", url("/launch"))
                .put("description", "A tool");
        configuration.set("claims", Json.array(List.of("iss", "sub", "name", "given_name", "family_name", "email")));
        configuration
                .putObject("custom_parameters")
                .put("who", "$User.id")
                .put("mail", "$Person.email.primary")
                .put("unknown", "$Nope.never")
                .put("MixedCase", "Keep")
                .put("eq", "a=b");
        configuration.putArray("messages").addObject().put("type", "LtiResourceLinkRequest");
        configuration
                .withArray("messages")
                .addObject()
                .put("type", "LtiDeepLinkingRequest")
                .put("target_link_uri", url("/deep"));
        registrationChange.accept(registration);
        return registration;
    }

    private void showKeys(HttpExchange exchange) throws IOException {
        keySetReads.incrementAndGet();
        RSAPublicKey rsa = (RSAPublicKey) key.getPublic();
        ObjectNode set = Json.object();
        set.putArray("keys")
                .addObject()
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("kid", keyId)
                .put("n", Base64Url.of(rsa.getModulus()))
                .put("e", Base64Url.of(rsa.getPublicExponent()));
        answer(exchange, 200, Json.write(set));
    }

    String sign(ObjectNode claims) {
        ObjectNode header = Json.object().put("alg", "RS256").put("typ", "JWT").put("kid", keyId);
        return Jws.sign(header, claims, key.getPrivate());
    }

    ObjectNode assertionClaims(Tool tool, SandboxLms sandbox) {
        long now = Instant.now().getEpochSecond();
        return Json.object()
                .put("iss", tool.clientId())
                .put("sub", tool.clientId())
                .put("aud", sandbox.tokenAddress().toString())
                .put("iat", now - 5)
                .put("exp", now + 300)
                .put("jti", Base64Url.random(12));
    }

    HttpResponse<String> askForToken(SandboxLms sandbox, String assertion, String... scopes) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        form.put("scope", String.join(" ", scopes));
        return post(
                sandbox.tokenAddress().toString(),
                LoginInitiation.encode(form),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    String token(SandboxLms sandbox, Tool tool, String... scopes) throws IOException {
        HttpResponse<String> answer = askForToken(sandbox, sign(assertionClaims(tool, sandbox)), scopes);
        return Json.parse(answer.body()).path("access_token").asText();
    }

    HttpResponse<String> get(String uri, String... headers) throws IOException {
        return send(request(uri, headers).GET());
    }

    HttpResponse<String> post(String uri, String body, String... headers) throws IOException {
        return send(request(uri, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String uri, String body, String... headers) throws IOException {
        return send(request(uri, headers).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String uri, String... headers) throws IOException {
        return send(request(uri, headers).DELETE());
    }

    private static HttpRequest.Builder request(String uri, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.Roster;
import org.viceversa.lti.jose.NimbusTokenSigner;
import org.viceversa.lti.platform.NrpsRoster;
import org.viceversa.lti.platform.ServiceTokens;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolKey;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.testkit.Http;

/** A sandbox with one large course, in which a tool without pages is registered. */
final class RosterPlatform implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROSTER_CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String ROSTER_SCOPE =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    private final SandboxLms sandbox;
    private final HttpServer tool;
    private final LoadKeys keys;
    private final Registration registration;
    private final String rosterUrl;

    RosterPlatform(int members) throws IOException, GeneralSecurityException {
        keys = LoadKeys.generate();
        tool = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tool.createContext("/jwks", exchange -> answer(exchange, keys.keySet()));
        tool.createContext("/register", this::register);
        tool.start();
        sandbox = SandboxLms.start(SandboxSettings.defaults().withMembers(members));
        Tool registered = sandbox.activate(sandbox.registerTool(URI.create(toolUrl("/register"))));
        registration = registrationOf(registered);
        Course crowded = sandbox.courses().get(sandbox.courses().size() - 1);
        JsonNode claims = sandbox.launch(registered)
                .opening(sandbox.activities(registered, crowded).get(0))
                .claims();
        rosterUrl = claims.path(ROSTER_CLAIM).path("context_memberships_url").asText();
    }

    Registration registration() {
        return registration;
    }

    String rosterUrl() {
        return rosterUrl;
    }

    /** The tool's own reading of it, over HTTP. */
    Roster roster() {
        Clock clock = Clock.systemUTC();
        ToolKey key = new ToolKey(
                LoadKeys.KEY_ID, keys.publicKey(), (RSAPrivateCrtKey) keys.privateKey(), Instant.EPOCH, Instant.EPOCH);
        OutboundHttp http = new OutboundHttp(new AddressGuard(true), Limits.usual(), clock);
        return new NrpsRoster(
                http,
                new ServiceTokens(
                        http, new NimbusTokenSigner(() -> key), new RandomSecrets(), clock, id -> Optional.empty()));
    }

    private Registration registrationOf(Tool registered) {
        return new Registration(
                UUID.randomUUID(),
                sandbox.issuer(),
                registered.clientId(),
                "Sandbox",
                new Registration.Endpoints(
                        sandbox.authorizationAddress().toString(),
                        sandbox.tokenAddress().toString(),
                        sandbox.keysAddress().toString()),
                Optional.empty(),
                "",
                List.of(),
                true,
                Instant.now());
    }

    private String toolUrl(String path) {
        return "http://127.0.0.1:" + tool.getAddress().getPort() + path;
    }

    private void register(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String bearer = "Bearer " + parameter(query, "registration_token");
        URI configuration = URI.create(parameter(query, "openid_configuration"));
        JsonNode platform = JSON.readTree(Http.send(Http.request(configuration).header("Authorization", bearer))
                .body());
        HttpResponse<String> answer = Http.send(
                Http.request(URI.create(platform.path("registration_endpoint").asText()))
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(registrationRequest())));
        if (answer.statusCode() >= 300) {
            throw new UncheckedIOException(new IOException(answer.body()));
        }
        answer(exchange, "{}");
    }

    private String registrationRequest() {
        return ("{'application_type':'web','client_name':'Roster reader','grant_types':['implicit',"
                        + "'client_credentials'],'response_types':['id_token'],'initiate_login_uri':'LOGIN',"
                        + "'redirect_uris':['LAUNCH'],'jwks_uri':'KEYS','token_endpoint_auth_method':'private_key_jwt',"
                        + "'scope':'SCOPE','https://purl.imsglobal.org/spec/lti-tool-configuration':{'domain':'DOMAIN',"
                        + "'target_link_uri':'LAUNCH','claims':['iss','sub','name','email'],"
                        + "'messages':[{'type':'LtiResourceLinkRequest'}]}}")
                .replace('\'', '"')
                .replace("LOGIN", toolUrl("/login"))
                .replace("LAUNCH", toolUrl("/launch"))
                .replace("KEYS", toolUrl("/jwks"))
                .replace("SCOPE", ROSTER_SCOPE)
                .replace("DOMAIN", "127.0.0.1:" + tool.getAddress().getPort());
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException("no " + name);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        sandbox.close();
        tool.stop(0);
    }
}

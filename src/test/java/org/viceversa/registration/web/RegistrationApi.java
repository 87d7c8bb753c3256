package org.viceversa.registration.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.platform.AddressGuard;
import org.viceversa.platform.Limits;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.registration.DecideDeployment;
import org.viceversa.registration.InvitePlatform;
import org.viceversa.registration.RegisterByHand;
import org.viceversa.registration.RegisterWithPlatform;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.RotateToolKeys;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.persistence.JpaInvitations;
import org.viceversa.registration.persistence.JpaRegistrations;
import org.viceversa.registration.persistence.JpaToolKeys;
import org.viceversa.registration.platform.HttpPlatformRegistrar;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.secret.RsaKeyPairs;
import org.viceversa.secret.SecretBox;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.web.MessagePage;
import org.viceversa.web.RefusalMapper;
import org.viceversa.web.SecurityHeaders;
import org.viceversa.web.Templates;

/** The servlets and resources of registration behind a real server and database, below a context path. */
final class RegistrationApi implements AutoCloseable {

    static final String PASSWORD = "operator password";
    static final ToolAddress TOOL = new ToolAddress("https://tool.example.org:8443/viceversa");

    private static final KeyPair PAIR = new RsaKeyPairs().get();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final Registrations registrations;

    /** One for all tests, emptied before each: to migrate one takes most of a test's time. */
    private static final Database DATABASE = TestDatabases.h2();

    private final Transactions transactions = new Transactions(DATABASE);
    private final JpaInvitations invitations = new JpaInvitations(transactions);
    private final JpaToolKeys keys = new JpaToolKeys(transactions, new SecretBox(new byte[32]));
    private final RotateToolKeys rotate = new RotateToolKeys(keys, () -> PAIR, new RandomSecrets(), clock);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private Optional<String> pass = Optional.empty();

    RegistrationApi(Optional<String> password) throws Exception {
        registrations = new JpaRegistrations(transactions, clock);
        empty();
        rotate.whenDue();
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/viceversa");
        filter(context, new FilterHolder(new SecurityHeaders(true)), "/*");
        OperatorSessions sessions = new OperatorSessions(password, new SecretBox(new byte[32]), clock);
        filter(context, new FilterHolder(new OperatorFilter(sessions)), "/api/operator/*");
        servlet(context, registerServlet(), "/lti/register");
        servlet(context, new KeySetServlet(keys, clock), "/lti/jwks.json");
        servlet(context, canvas(), "/lti/config/canvas.json");
        servlet(context, new ServletContainer(resources(sessions)), "/api/*");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    private void empty() {
        List.of("deployment", "registration", "invitation", "tool_key")
                .forEach(table -> transactions.with(entities ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
    }

    private static void filter(ServletContextHandler context, FilterHolder filter, String path) {
        context.addFilter(filter, path, EnumSet.of(DispatcherType.REQUEST));
    }

    private static void servlet(ServletContextHandler context, HttpServlet servlet, String path) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    private RegisterServlet registerServlet() {
        Limits limits = new Limits(Duration.ofSeconds(3), 1, 100_000);
        OutboundHttp http = new OutboundHttp(new AddressGuard(true), limits, clock);
        RegisterWithPlatform register =
                new RegisterWithPlatform(invitations, new HttpPlatformRegistrar(http), registrations, TOOL, clock);
        Templates templates = new Templates(
                path -> {
                    try {
                        return Files.newInputStream(Path.of("webapp" + path));
                    } catch (IOException missing) {
                        return null;
                    }
                },
                "/viceversa",
                "0");
        return new RegisterServlet(register, templates, new MessagePage(templates));
    }

    private static CanvasConfigServlet canvas() throws IOException {
        return new CanvasConfigServlet(Files.newInputStream(Path.of("lti-config/tool/canvas.json")), TOOL);
    }

    private ResourceConfig resources(OperatorSessions sessions) {
        DecideDeployment decide = new DecideDeployment(registrations, clock);
        return new ResourceConfig()
                .register(new OperatorSessionResource(sessions))
                .register(new OperatorResource(
                        registrations,
                        invitations,
                        keys,
                        TOOL,
                        () -> List.of(Map.of("code", "state-unknown")),
                        "1.2.3",
                        clock))
                .register(new PlatformsResource(
                        new RegisterByHand(registrations, decide, clock), decide, registrations, transactions))
                .register(new InvitationsResource(
                        new InvitePlatform(invitations, new RandomSecrets(), TOOL, clock), invitations))
                .register(new KeysResource(rotate, keys, clock))
                .register(new RefusalMapper())
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new JsonResolver());
    }

    private static final class JsonResolver implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return JSON;
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/viceversa" + path);
    }

    HttpResponse<String> get(String path) {
        return Http.send(Http.request(at(path)).GET());
    }

    /** Signs in and stays so. */
    RegistrationApi signedIn() {
        String cookie = signIn(PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
        pass = Optional.of(cookie.substring(0, cookie.indexOf(';')));
        return this;
    }

    HttpResponse<String> signIn(String password) {
        return operator("POST", "/session", "{\"password\":\"" + password + "\"}");
    }

    HttpResponse<String> operator(String method, String path, String body) {
        return Http.send(operatorRequest(method, path, body).header("Viceversa-Operator", "1"));
    }

    /** Without the header that another site cannot send. */
    HttpRequest.Builder operatorRequest(String method, String path, String body) {
        HttpRequest.Builder request = Http.request(at("/api/operator" + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        pass.ifPresent(cookie -> request.header("Cookie", cookie));
        return request;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.statusCode() + " " + answer.body(), e);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}

package org.viceversa.lti.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.viceversa.lti.AdmitLaunch;
import org.viceversa.lti.BeginLogin;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.lti.LaunchRefusal;
import org.viceversa.lti.LaunchRejected;
import org.viceversa.lti.LaunchRejected.Reason;
import org.viceversa.lti.VerifyLaunch;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.ToolAddress;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.InMemoryLaunchRefusals;
import org.viceversa.testkit.InMemoryPendingLogins;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.web.MessagePage;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.SessionStore;
import org.viceversa.web.Templates;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSessions;

/** Login and launch behind a real server, for one registered platform whose signatures never fit: nobody gets in. */
final class LaunchApi implements AutoCloseable {

    static final String ISSUER = "https://lms.example.org";
    static final String CLIENT = "client-1";

    private static final Transactions TRANSACTIONS = new Transactions(TestDatabases.h2());

    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final InMemoryPendingLogins pendingLogins = new InMemoryPendingLogins();
    private final InMemoryLaunchRefusals refusals = new InMemoryLaunchRefusals();
    private final ToolAddress tool = new ToolAddress("https://viceversa.example.org");
    private final FrameOrigins frameOrigins = new FrameOrigins(product -> List.of());
    private final SessionCookies cookies = new SessionCookies("");
    private final Templates templates = new Templates(LaunchApi::file, "", "0");
    private final RejectionPage rejectionPage = new RejectionPage(refusals, new MessagePage(templates), clock);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final Registration registration = new Registration(
            UUID.randomUUID(),
            ISSUER,
            CLIENT,
            "Example LMS",
            new Endpoints(ISSUER + "/auth", ISSUER + "/token", ISSUER + "/keys"),
            Optional.empty(),
            "moodle",
            List.of(),
            true,
            clock.instant());

    /** A login that was begun, and the cookie that binds it to the browser. */
    record Begun(String state, String cookie) {}

    LaunchApi() throws Exception {
        registrations.save(registration);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(loginServlet()), "/lti/login");
        context.addServlet(new ServletHolder(launchServlet()), "/lti/launch");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    private LoginServlet loginServlet() {
        BeginLogin begin = new BeginLogin(registrations, pendingLogins, new RandomSecrets(), tool, clock);
        return new LoginServlet(begin, frameOrigins, cookies, templates, rejectionPage);
    }

    private LaunchServlet launchServlet() {
        return new LaunchServlet(
                new VerifyLaunch(registrations, pendingLogins, LaunchApi::refuseSignature, tool, clock),
                new AdmitLaunch(registrations, pendingLogins, clock),
                new LaunchSessions(
                        LaunchApi::refuseGuest,
                        new ToolSessions(new NoSessions(), new RandomSecrets(), clock),
                        frameOrigins),
                TRANSACTIONS,
                cookies,
                new LaunchAnswers(
                        tool,
                        (known, initiation) -> Optional.empty(),
                        frameOrigins,
                        cookies,
                        templates,
                        rejectionPage));
    }

    private static Map<String, Object> refuseSignature(Registration registration, String idToken) {
        throw new LaunchRejected(Reason.SIGNATURE_WRONG, "the signature does not fit the key");
    }

    private static Guest refuseGuest(Launch launch) {
        throw new AssertionError("Nobody gets in here");
    }

    private static InputStream file(String path) {
        try {
            return Files.newInputStream(Path.of("webapp" + path));
        } catch (IOException missing) {
            return null;
        }
    }

    void passMinutes(int minutes) {
        clock.goOn(Duration.ofMinutes(minutes));
    }

    Begun begin() {
        HttpResponse<String> answer = login(Map.of());
        String location = answer.headers().firstValue("Location").orElseThrow();
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Begun(location.replaceFirst(".*[&?]state=([^&]*).*", "$1"), cookie.split(";")[0]);
    }

    /** @param changes to a login that breaks no rule */
    HttpResponse<String> login(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(
                Map.of("iss", ISSUER, "client_id", CLIENT, "login_hint", "7", "target_link_uri", tool.launchUrl()));
        fields.putAll(changes);
        return Http.send(Http.form(at("/lti/login"), fields));
    }

    /** @param more fields beside the state */
    HttpResponse<String> launch(Begun begun, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("state", begun.state());
        return Http.send(Http.form(at("/lti/launch"), fields).header("Cookie", begun.cookie()));
    }

    /** A request of the launch's address that is no form. */
    HttpResponse<String> visit(String method, String query) {
        return Http.send(Http.request(at("/lti/launch" + query)).method(method, BodyPublishers.noBody()));
    }

    /** All that were noted, newest first. */
    List<LaunchRefusal> refusals() {
        return refusals.listLatest(1_000);
    }

    /** Those that the operator and the platform's administrator find under the platform. */
    List<LaunchRefusal> refusalsOfThePlatform() {
        return refusals.listLatest(registration.id(), 1_000);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private static final class NoSessions implements SessionStore {
        @Override
        public void add(String secretHash, ToolSession session) {
            throw new AssertionError("Nobody gets in here");
        }

        @Override
        public Optional<ToolSession> find(String handle, String secretHash) {
            return Optional.empty();
        }

        @Override
        public void touch(String handle, Instant usedAt) {}

        @Override
        public void remove(String handle) {}

        @Override
        public int removeEnded(Instant endedBefore, Instant unusedSince) {
            return 0;
        }
    }
}

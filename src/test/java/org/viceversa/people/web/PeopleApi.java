package org.viceversa.people.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ext.ContextResolver;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.viceversa.lti.Launch;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.people.AskForRoster;
import org.viceversa.people.Caller;
import org.viceversa.people.GrantRole;
import org.viceversa.people.IdentifyCaller;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.ListGrants;
import org.viceversa.people.ListRoster;
import org.viceversa.people.RevokeRole;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.people.persistence.PeopleStore.Ports;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.JdbcSessionStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.web.RefusalMapper;
import org.viceversa.web.SessionCookies;
import org.viceversa.web.SessionFilter;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;
import org.viceversa.web.ToolSessions;
import org.viceversa.web.ToolSessions.Opened;

/** The resources of people behind a real server, sessions and database. */
final class PeopleApi implements AutoCloseable {

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final UUID tenant = UUID.randomUUID();
    final List<UUID> asked = new ArrayList<>();
    final Ports ports;

    /** For all tests: each has a tenant of its own. */
    private static final Database DATABASE = TestDatabases.h2();

    private final Transactions transactions = new Transactions(DATABASE);
    private final ToolSessions sessions =
            new ToolSessions(new JdbcSessionStore(transactions), new RandomSecrets(), clock);
    private final WelcomeLaunch welcomeLaunch;
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    PeopleApi() throws Exception {
        ports = PeopleStore.on(transactions);
        welcomeLaunch = new WelcomeLaunch(
                ports.standings(), ports.people(), ports.courses(), ports.memberships(), asked::add, clock);
        ServletContextHandler context = new ServletContextHandler();
        context.addFilter(
                new FilterHolder(new SessionFilter(sessions, new SessionCookies(""), "/api/operator")),
                "/api/*",
                EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new ServletContainer(resources())), "/api/*");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    private ResourceConfig resources() {
        IdentifyCaller identifyCaller = new IdentifyCaller(ports.standings(), ports.grants());
        ListRoster listRoster = new ListRoster(ports.lists());
        Function<HttpServletRequest, Caller> callers = request -> {
            ToolSession session = SessionFilter.sessionOf(request);
            return identifyCaller.of(session.tenant(), session.person(), session.course());
        };
        return new ResourceConfig()
                .register(new MeResource(
                        identifyCaller,
                        listRoster,
                        ports.people(),
                        transactions,
                        clock,
                        session -> Optional.empty(),
                        Map.of()))
                .register(new RosterResource(
                        callers, listRoster, new AskForRoster(ports.courses(), asked::add, clock), transactions, clock))
                .register(new RosterCsvResource(callers, listRoster, transactions))
                .register(new GrantsResource(
                        callers,
                        new ListGrants(ports.grants(), ports.people()),
                        new GrantRole(ports.grants(), ports.people(), clock),
                        new RevokeRole(ports.grants(), clock),
                        transactions))
                .register(new RefusalMapper())
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new Json());
    }

    private static final class Json implements ContextResolver<ObjectMapper> {
        private final ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return json;
        }
    }

    /** One person's visit. */
    record Visit(PeopleApi api, Guest guest, Opened opened) {
        HttpResponse<String> send(String method, String path, String body) {
            HttpRequest.Builder request = Http.request(
                            URI.create("http://127.0.0.1:" + api.connector.getLocalPort() + "/api" + path))
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .header("Viceversa-Session", opened.session().handle())
                    .header("Authorization", "Bearer " + opened.secret());
            return Http.send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
        }

        HttpResponse<String> get(String path) {
            return send("GET", path, "");
        }

        JsonNode json(String path) {
            return parse(get(path));
        }
    }

    static JsonNode parse(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.statusCode() + " " + answer.body(), e);
        }
    }

    LaunchOf launchOf(String subject) {
        return LaunchOf.person(tenant, subject);
    }

    Visit visit(LaunchOf launch) {
        return visit(launch, Map.of());
    }

    Visit visit(LaunchOf launchOf, Map<Note, String> further) {
        Launch launch = launchOf.launch();
        Guest guest = transactions.call(() -> welcomeLaunch.welcome(launch));
        Map<Note, String> notes = new EnumMap<>(Note.class);
        notes.put(Note.MESSAGE_TYPE, launch.messageType().name());
        notes.put(Note.ACTIVITY_TITLE, "Meet your mentor");
        notes.put(Note.PLATFORM_NAME, "Example LMS");
        notes.put(Note.PRODUCT_FAMILY, "moodle");
        notes.putAll(further);
        return new Visit(
                this,
                guest,
                sessions.open(launch.deployment(), guest.person(), guest.course(), "https://lms.example.org", notes));
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}

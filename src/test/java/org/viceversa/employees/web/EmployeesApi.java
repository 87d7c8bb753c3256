package org.viceversa.employees.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
import org.viceversa.employees.ImportEmployees;
import org.viceversa.employees.ListEmployees;
import org.viceversa.employees.ListImports;
import org.viceversa.employees.ShowEmployee;
import org.viceversa.employees.UndoImport;
import org.viceversa.employees.persistence.JdbcEmployeeImports;
import org.viceversa.employees.persistence.JdbcEmployeeRecords;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.web.MessagePage;
import org.viceversa.web.ReadableRequests;
import org.viceversa.web.RefusalAnswer;
import org.viceversa.web.RefusalMapper;
import org.viceversa.web.Templates;

/** The resources of employees behind a real server and database; a header says as whom one comes. */
final class EmployeesApi implements AutoCloseable {

    private static final Database DATABASE = TestDatabases.h2();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    final UUID tenant = UUID.randomUUID();
    private final Transactions transactions = new Transactions(DATABASE);
    private final JdbcPeople people = new JdbcPeople(transactions);
    private final Person manager = person(tenant, "Wanjiru Kamau", "boss");
    private final Person stranger = person(UUID.randomUUID(), "Mei Tanaka", "other");
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    EmployeesApi() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        RefusalAnswer answer = new RefusalAnswer(new MessagePage(new Templates(name -> null, "", "0")));
        context.addFilter(new FilterHolder(new ReadableRequests(answer)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new ServletContainer(resources())), "/api/*");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    private ResourceConfig resources() {
        JdbcEmployeeRecords records = new JdbcEmployeeRecords(transactions);
        JdbcEmployeeImports imports = new JdbcEmployeeImports(transactions);
        ListEmployees listEmployees = new ListEmployees(records, people);
        Function<HttpServletRequest, Caller> callers = this::callerOf;
        return new ResourceConfig()
                .register(new EmployeesResource(
                        callers, listEmployees, new ShowEmployee(records, imports, people), transactions))
                .register(new EmployeesCsvResource(callers, listEmployees, transactions))
                .register(
                        new EmployeeImportResource(callers, new ImportEmployees(records, imports, clock), transactions))
                .register(new EmployeeImportsResource(
                        callers,
                        new ListImports(imports, people, clock),
                        new UndoImport(records, imports, clock),
                        transactions))
                .register(new RefusalMapper())
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new Json());
    }

    private Caller callerOf(HttpServletRequest request) {
        String role = request.getHeader("As");
        boolean elsewhere = role.equals("STRANGER");
        Set<ToolRole> roles = elsewhere
                ? Set.of(ToolRole.PROGRAMME_MANAGER)
                : role.equals("NOBODY") ? Set.of() : Set.of(ToolRole.valueOf(role));
        Person person = elsewhere ? stranger : manager;
        return new Caller(person.tenant(), person, Optional.empty(), roles);
    }

    private static final class Json implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return JSON;
        }
    }

    Person person(UUID of, String name, String idNumber) {
        return people.add(new Person(
                UUID.randomUUID(),
                of,
                UUID.randomUUID().toString(),
                new Particulars(name, "", "", "", idNumber),
                true,
                false,
                ""));
    }

    HttpResponse<String> send(String as, String method, String path, byte[] table) {
        return Http.send(Http.request(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/api" + path))
                .method(method, table.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(table))
                .header("As", as)
                .header("Content-Type", "text/csv"));
    }

    HttpResponse<String> get(String path) {
        return send("PROGRAMME_MANAGER", "GET", path, new byte[0]);
    }

    HttpResponse<String> post(String path, byte[] table) {
        return send("PROGRAMME_MANAGER", "POST", path, table);
    }

    JsonNode preview(byte[] table) {
        return parse(post("/employees/import/preview", table));
    }

    JsonNode preview(String table) {
        return preview(table.getBytes(StandardCharsets.UTF_8));
    }

    /** Looks and imports, as the page does. */
    HttpResponse<String> run(String table, String options) {
        String fingerprint = preview(table).get("fingerprint").asText();
        return post("/employees/import?fingerprint=" + fingerprint + options, table.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode parse(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + answer.statusCode() + " " + answer.body(), e);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}

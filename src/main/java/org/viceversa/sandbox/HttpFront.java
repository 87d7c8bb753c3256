package org.viceversa.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server of a sandbox: on loopback only, one thread for each request, bodies bounded. */
final class HttpFront implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);
    private static final int BODY_LIMIT = 5_000_000;

    static {
        // Without it the JDK's server waits 40 ms for an acknowledgement in each answer on a kept connection.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final String host;
    private final ExecutorService threads = Executors.newCachedThreadPool(HttpFront::daemon);

    private HttpFront(HttpServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /** @throws SandboxNotStarted when the host is not loopback or the port is taken */
    static HttpFront bind(String host, int port) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isLoopbackAddress()) {
                throw new SandboxNotStarted("The sandbox LMS listens on this machine only, and " + host
                        + " is not its loopback address: take localhost.");
            }
            return new HttpFront(HttpServer.create(new InetSocketAddress(address, port), 0), host);
        } catch (BindException e) {
            throw new SandboxNotStarted("Port " + port + " is taken: give the sandbox LMS another one.");
        } catch (UnknownHostException e) {
            throw new SandboxNotStarted(
                    "The sandbox LMS cannot start: this machine does not know the host " + host + ".");
        } catch (IOException e) {
            throw new SandboxNotStarted("The sandbox LMS cannot start: " + e.getMessage() + ".");
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String base() {
        return "http://" + host + ":" + port();
    }

    void serve(Function<Request, Response> answers) {
        server.createContext("/", exchange -> serve(exchange, answers));
        server.setExecutor(threads);
        server.start();
    }

    private void serve(HttpExchange exchange, Function<Request, Response> answers) throws IOException {
        try (exchange) {
            if (!isForUs(exchange)) {
                send(exchange, Response.text(421, "text/plain", "This is the sandbox LMS at " + base() + "."));
                return;
            }
            byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
            boolean tooLarge = body.length > BODY_LIMIT;
            Response tooLargeAnswer = Response.text(413, "text/plain", "The body is larger than 5 MB.");
            send(exchange, tooLarge ? tooLargeAnswer : answers.apply(read(exchange, body)));
        } catch (IOException e) {
            LOG.debug("The caller of {} went away.", exchange.getRequestURI().getPath());
        }
    }

    /** A page from elsewhere must not reach us under a name of its own (DNS rebinding). */
    private boolean isForUs(HttpExchange exchange) {
        String name = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("")
                .replaceFirst(":\\d+$", "");
        return name.equals(host) || name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
    }

    private static Request read(HttpExchange exchange, byte[] body) {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                Map.of(),
                exchange.getRequestHeaders(),
                new String(body, StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        int length = response.body().length;
        exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
        if (length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(response.body());
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "sandbox-lms");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package org.viceversa.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A web server on the loopback address that answers as it was told, and remembers what it was asked. */
public final class FakePlatform implements AutoCloseable {

    /** One request, as it came in. */
    public record Seen(String method, String path, String query, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    @FunctionalInterface
    public interface Reply {
        void write(HttpExchange exchange) throws IOException;

        default Reply with(String header, String value) {
            return exchange -> {
                exchange.getResponseHeaders().add(header, value);
                write(exchange);
            };
        }
    }

    static {
        // Else each answer waits 40 ms for the acknowledgement of its own header fields.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, ArrayDeque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    private FakePlatform(HttpServer server) {
        this.server = server;
    }

    public static FakePlatform start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakePlatform platform = new FakePlatform(server);
            server.createContext("/", platform::answer);
            server.setExecutor(platform.threads);
            server.start();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri(String pathAndQuery) {
        return URI.create(base() + pathAndQuery);
    }

    public String base() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The answers at a path, one after the other; the last one stays. */
    public FakePlatform on(String path, Reply... inTurn) {
        replies.put(path, new ArrayDeque<>(Arrays.asList(inTurn)));
        return this;
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    public List<Seen> seen(String path) {
        return seen.stream().filter(request -> request.path().equals(path)).toList();
    }

    public static Reply json(String body) {
        return text(200, "application/json", body);
    }

    public static Reply status(int status) {
        return text(status, "text/plain", "");
    }

    public static Reply text(int status, String contentType, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A body of that many bytes, without saying how many there will be. */
    public static Reply huge(long bytes) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64_000];
            OutputStream out = exchange.getResponseBody();
            for (long sent = 0; sent < bytes; sent += block.length) {
                out.write(block);
            }
        };
    }

    /** Never answers. */
    public Reply hanging() {
        return exchange -> awaitClosing();
    }

    /** Sends the header fields and a little of the body, and then nothing more. */
    public Reply stuck(String start) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(start.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            awaitClosing();
        };
    }

    /** Promises more than it sends. */
    public static Reply cutOff(String start) {
        return exchange -> {
            exchange.sendResponseHeaders(200, start.length() + 100);
            exchange.getResponseBody().write(start.getBytes(StandardCharsets.UTF_8));
            // Newer servers would keep it back, and send nothing at all in the end.
            exchange.getResponseBody().flush();
            throw new IOException("cut off on purpose");
        };
    }

    private void awaitClosing() throws IOException {
        try {
            boolean closed = closing.await(30, TimeUnit.SECONDS);
            throw new IOException(closed ? "closed" : "waited too long");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            seen.add(new Seen(
                    exchange.getRequestMethod(), uri.getPath(), query, Map.copyOf(exchange.getRequestHeaders()), body));
            next(uri.getPath()).write(exchange);
        }
    }

    private synchronized Reply next(String path) {
        ArrayDeque<Reply> inTurn = replies.getOrDefault(path, new ArrayDeque<>(List.of(status(404))));
        return inTurn.size() > 1 ? inTurn.remove() : inTurn.element();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

package org.viceversa.app;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Serves the WAR on Jetty until the process is told to stop. Loaded from {@code WEB-INF/jetty}, and never in a WAR. */
public final class JettyRunner {

    private static final int STOP_MILLIS = 10_000;
    private static final int HEADER_BYTES = 16 * 1024;

    /** Kept here, since loggers are held weakly and would forget their level. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private JettyRunner() {}

    /**
     * @param war the file to serve
     * @param port 0 for any that is free; the system property {@code viceversa.port.bound} tells which it became
     */
    public static void run(Path war, String host, int port) throws Exception {
        JETTY.setLevel(Level.WARNING);
        Server server = new Server(threads());
        ServerConnector connector = connector(server, host, port);
        open(connector, host, port);
        System.setProperty("viceversa.port.bound", Integer.toString(connector.getLocalPort()));
        server.addConnector(connector);
        server.setHandler(new GzipHandler(webApp(war)));
        server.setErrorHandler(new UnreadableRequest());
        server.setStopAtShutdown(true);
        server.setStopTimeout(STOP_MILLIS);
        try {
            server.start();
        } catch (Exception failed) {
            server.stop();
            throw failed;
        }
        server.join();
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("http");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        return threads;
    }

    private static ServerConnector connector(Server server, String host, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setUriCompliance(UriCompliance.DEFAULT);
        // A proxy in front says by which scheme and host people came.
        http.addCustomizer(new ForwardedRequestCustomizer());
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        return connector;
    }

    private static void open(ServerConnector connector, String host, int port) throws IOException {
        try {
            connector.open();
        } catch (IOException taken) {
            throw new IOException(
                    "Port " + port + " of " + host
                            + " cannot be used: it is taken, or not this machine's. Stop what uses"
                            + " it, or choose another one with VICEVERSA_PORT (and VICEVERSA_HOST).",
                    taken);
        }
    }

    private static Handler webApp(Path war) {
        URI uri = war.toUri();
        // Sessions are the tool's own, on every server.
        WebAppContext context = new WebAppContext("/", null, null, null, null, ServletContextHandler.SECURITY);
        context.setWar(uri.toString());
        context.setThrowUnavailableOnStartupException(true);
        context.setMaxFormContentSize(1_000_000);
        context.setErrorHandler(new ErrorPageForAll());
        context.setInitParameter("org.eclipse.jetty.servlet.Default.dirAllowed", "false");
        context.setInitParameter("org.eclipse.jetty.servlet.Default.etags", "true");
        // The server's own logging stays out of the tool's sight, which brings another one.
        for (Class<?> logging :
                List.of(LoggerFactory.class, LoggerFactory.getILoggerFactory().getClass())) {
            context.getHiddenClassMatcher()
                    .add(logging.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString());
        }
        return context;
    }

    /** Has the application word each refusal; Jetty would leave out those of methods other than GET and POST. */
    private static final class ErrorPageForAll extends ErrorPageErrorHandler {
        @Override
        public boolean errorPageForMethod(String method) {
            return true;
        }
    }

    /** What is so wrong that it reaches no application, such as headers without end. */
    private static final class UnreadableRequest extends ErrorHandler {
        private static final String PAGE = """
                <!doctype html>
                <html lang="en">
                  <head><meta charset="utf-8" /><title>Viceversa could not read this</title></head>
                  <body>
                    <h1>Viceversa could not read this</h1>
                    <p>The request does not keep to HTTP, or its headers are larger than 16 KB.</p>
                    <p>Open the activity again from your course. If it stays, delete this site's cookies.</p>
                  </body>
                </html>
                """;

        @Override
        public boolean errorPageForMethod(String method) {
            return true;
        }

        @Override
        protected void generateResponse(
                Request request,
                Response response,
                int code,
                @Nullable String message,
                @Nullable Throwable cause,
                Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
            response.write(true, ByteBuffer.wrap(PAGE.getBytes(StandardCharsets.UTF_8)), callback);
        }
    }
}

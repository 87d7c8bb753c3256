package org.viceversa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed WAR in a process of its own, as an operator would start it. */
public final class RunningTool implements AutoCloseable {

    public static final String OPERATOR_PASSWORD = "operator-password-of-the-tests";
    public static final String METRICS_TOKEN = "metrics-token-of-the-tests";
    static final String SECRET_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;
    private final URI base;
    private final Path log;
    private final ToolDatabase.Address database;

    private RunningTool(Process process, URI base, Path log, ToolDatabase.Address database) {
        this.process = process;
        this.base = base;
        this.log = log;
        this.database = database;
    }

    /** Starts one and waits until it is ready. */
    public static RunningTool start(ToolDatabase database) {
        return start(database.newEmpty(), Map.of());
    }

    /** @param more settings beside those that every test needs */
    public static RunningTool start(ToolDatabase.Address database, Map<String, String> more) {
        RunningTool tool = launch(database, more);
        Patience.until("the tool is ready; its log: " + tool.log, START, tool::isReady);
        return tool;
    }

    /** Starts one without waiting. */
    public static RunningTool launch(ToolDatabase.Address database, Map<String, String> more) {
        int port = freePort();
        URI base = URI.create("http://127.0.0.1:" + port);
        Map<String, String> settings = settings(database, base, port);
        settings.putAll(more);
        return run(
                base, List.of(java(), "-Xmx512m", "-Duser.timezone=Asia/Kathmandu", "-jar", war()), settings, database);
    }

    /** Starts a trial, with a sandbox of its own that can move the time of both. */
    static RunningTool startTrial(ToolDatabase.Address database, Path data, int sandboxPort) {
        int port = freePort();
        URI base = URI.create("http://127.0.0.1:" + port);
        Map<String, String> settings = settings(database, base, port);
        settings.put("VICEVERSA_DATA", data.toString());
        settings.put("VICEVERSA_SANDBOX_PORT", Integer.toString(sandboxPort));
        RunningTool tool = run(base, List.of(java(), "-Xmx512m", "-jar", war(), "--trial"), settings, database);
        Patience.until("the trial is ready; its log: " + tool.log, START, tool::isReady);
        return tool;
    }

    /** Deploys the same WAR on a Tomcat, below a context path. */
    public static RunningTool onTomcat(Path home, ToolDatabase.Address database) {
        int port = freePort();
        Path base = TomcatBase.make(home, port, Path.of(war()));
        String classPath = home.resolve("bin/bootstrap.jar") + ":" + home.resolve("bin/tomcat-juli.jar");
        URI address = URI.create("http://127.0.0.1:" + port + "/viceversa");
        RunningTool tool = run(
                address,
                List.of(
                        java(),
                        "-Dcatalina.home=" + home,
                        "-Dcatalina.base=" + base,
                        "-Djava.io.tmpdir=" + base.resolve("temp"),
                        "-cp",
                        classPath,
                        "org.apache.catalina.startup.Bootstrap",
                        "start"),
                settings(database, address, port),
                database);
        Patience.until("the tool is ready on Tomcat; its log: " + tool.log, START, tool::isReady);
        return tool;
    }

    private static Map<String, String> settings(ToolDatabase.Address database, URI base, int port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("VICEVERSA_PORT", Integer.toString(port));
        settings.put("VICEVERSA_URL", base.toString());
        settings.put("VICEVERSA_DATABASE_URL", database.url());
        settings.put("VICEVERSA_DATABASE_USER", database.user());
        settings.put("VICEVERSA_DATABASE_PASSWORD", database.password());
        settings.put("VICEVERSA_SECRET_KEY", SECRET_KEY);
        settings.put("VICEVERSA_OPERATOR_PASSWORD", OPERATOR_PASSWORD);
        settings.put("VICEVERSA_METRICS_TOKEN", METRICS_TOKEN);
        settings.put("VICEVERSA_PRIVATE_ADDRESSES", "allow");
        return settings;
    }

    private static RunningTool run(
            URI base, List<String> command, Map<String, String> settings, ToolDatabase.Address database) {
        try {
            Path log = Files.createTempFile("viceversa-tool", ".log");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(settings);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new RunningTool(process, base, log, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI base() {
        return base;
    }

    public URI at(String path) {
        return URI.create(base + path);
    }

    /** Where it keeps everything. */
    public ToolDatabase.Address database() {
        return database;
    }

    /** What it printed so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isReady() {
        if (!process.isAlive()) {
            throw new AssertionError("the tool ended with " + process.exitValue() + ": " + log());
        }
        return Http.get(at("/health/ready"))
                .map(answer -> answer.statusCode() == 200)
                .orElse(false);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a crash of the machine would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String war() {
        return System.getProperty("viceversa.war", "target/viceversa.war");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

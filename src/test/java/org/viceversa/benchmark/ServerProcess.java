package org.viceversa.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Patience;

/** A server in a Java process of its own; all that are compared run with the same options. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final URI base;

    private ServerProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /**
     * Starts it and waits until it answers, and not with a 5xx.
     *
     * @param readyPath what to ask
     * @param command what follows {@code java}
     */
    static ServerProcess start(int port, String readyPath, List<String> command, Map<String, String> environment)
            throws IOException {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(options(port));
        whole.addAll(command);
        Path log = Files.createTempFile("viceversa-benchmark", ".log");
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        ServerProcess server = new ServerProcess(process, URI.create("http://127.0.0.1:" + port));
        Patience.until("it answers; its log is " + log, START, () -> server.isReady(readyPath, log));
        return server;
    }

    /** {@code -Dserver.options} replaces the usual ones, so that a profiler can be asked for; PORT in it is filled in. */
    private static List<String> options(int port) {
        return List.of(System.getProperty("server.options", "-Xmx256m")
                .replace("PORT", Integer.toString(port))
                .split(" "));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady(String path, Path log) {
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended with " + process.exitValue() + "; its log is " + log);
        }
        return Http.get(base.resolve(path))
                .filter(answer -> answer.statusCode() < 500)
                .isPresent();
    }

    URI base() {
        return base;
    }

    long cpuMillis() {
        return ProcessUse.cpuMillis(process.pid());
    }

    double residentMegabytes() {
        return ProcessUse.residentMegabytes(process.pid());
    }

    /** What is alive on its heap after a full collection. */
    double liveMegabytes() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process histogram = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.startsWith("Total"))
                .mapToDouble(line -> Double.parseDouble(line.strip().split("\\s+")[2]) / 1024 / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(text));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.viceversa.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.viceversa.benchmark.BrowserConnection.Answer;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase.Address;

/** The tool as a whole: how soon it is there, how much it takes up, and how soon its first page's data come. */
final class WholeBenchmark implements Benchmark {

    private static final int STARTS = 5;
    private static final int CALLS = 5_000;
    private static final int WARM_UP = 3_000;

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        double megabytes = Files.size(Path.of(RunningTool.war())) / 1e6;
        figures.add(Figure.atMost("whole-war-MB", "file", megabytes, 40));
        try (Postgres postgres = Postgres.start();
                LoadedPlatform platform = LoadedPlatform.start()) {
            Address database = postgres.newDatabase("whole");
            figures.addAll(measureStarts(database));
            try (ServerProcess tool = Contestant.startTool(database)) {
                figures.add(Figure.reported("whole-resident-at-start-MB", "process", tool.residentMegabytes()));
                OperatorRegistration.register(tool.base(), platform);
                figures.addAll(measureVisit(tool.base(), platform));
            }
        }
        return figures;
    }

    /** Warm: the files are in memory, and the schema is there. CPU time is told too, since others use the machine. */
    private static List<Figure> measureStarts(Address database) throws IOException {
        List<Double> seconds = new ArrayList<>();
        List<Double> cpuSeconds = new ArrayList<>();
        for (int start = 0; start <= STARTS; start++) {
            long begun = System.nanoTime();
            try (ServerProcess tool = Contestant.startTool(database)) {
                double took = (System.nanoTime() - begun) / 1e9;
                double cpu = tool.cpuMillis() / 1000.0;
                System.out.printf(Locale.ROOT, "start in %.2f s, %.2f s CPU%n", took, cpu);
                if (start > 0) {
                    seconds.add(took);
                    cpuSeconds.add(cpu);
                }
            }
        }
        return List.of(
                Figure.atMost("whole-start-s", STARTS + "-starts", Samples.median(seconds), 4),
                Figure.reported("whole-start-cpu-s", STARTS + "-starts", Samples.median(cpuSeconds)));
    }

    private static List<Figure> measureVisit(URI tool, LoadedPlatform platform) throws Exception {
        try (LaunchDriver driver = new LaunchDriver(platform, tool)) {
            driver.launch(1);
            String handle = driver.handle();
            String path = "/app?s=" + handle;
            Answer page = driver.browser().get(path);
            FirstView view = new FirstView(tool.resolve(path), page.body(), zippedLength(page.body()));
            load(driver.browser(), handle, WARM_UP);
            Samples calls = load(driver.browser(), handle, CALLS);
            return List.of(
                    Figure.atMost("whole-first-view-kB", view.requests() + 1 + "-files", view.kilobytes(), 60),
                    Figure.atMost("whole-me-p99-ms", CALLS + "-calls", calls.percentileMillis(0.99), 5),
                    Figure.reported("whole-me-p50-ms", CALLS + "-calls", calls.percentileMillis(0.5)));
        }
    }

    private static long zippedLength(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static Samples load(BrowserConnection browser, String handle, int calls) throws IOException {
        long begun = System.nanoTime();
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            Answer answer = browser.get("/api/me", "Viceversa-Session: " + handle);
            nanos[i] = System.nanoTime() - start;
            if (answer.status() != 200) {
                throw new IllegalStateException("/api/me answered " + answer);
            }
        }
        return new Samples(nanos, (System.nanoTime() - begun) / 1e9);
    }
}

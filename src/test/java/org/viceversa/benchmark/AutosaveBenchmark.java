package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.viceversa.activity.Activity.AiStatement;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.Reflecting;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.Visitor;

/** Two hundred people who write at once, each saved every three seconds, as the page does it. */
final class AutosaveBenchmark implements Benchmark {

    private static final int WRITERS = 200;
    private static final int REST_MILLIS = 3_000;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 60;
    private static final double MOST_MILLIS = 50;

    /** What somebody has written before it is measured. */
    private static final String BEFORE =
            "What I noticed in our last meeting was how much there is to unlearn. ".repeat(40);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One window that is written in. */
    private static final class Writer {
        private final Visitor visit;
        private final String path;
        private final String window = UUID.randomUUID().toString();
        private String text = BEFORE;
        private int version;
        private int saves;

        private Writer(Visitor visit, UUID activity) {
            this.visit = visit;
            path = "/reflections/" + activity;
        }

        /** @return how long the answer took */
        private long save() throws Exception {
            text += " Then I wrote on for a while.";
            saves++;
            String body = JSON.writeValueAsString(Map.of(
                    "version",
                    version,
                    "window",
                    window,
                    "save",
                    saves,
                    "answers",
                    Map.of("p1", text),
                    "side",
                    "MENTEE"));
            long begun = System.nanoTime();
            HttpResponse<String> answer = visit.call("PUT", path, body);
            long took = System.nanoTime() - begun;
            version = Visitor.json(answer).get("version").asInt();
            return took;
        }

        private void check() {
            JsonNode kept = Visitor.json(visit.get(path));
            if (!kept.at("/answers/p1").asText().equals(text)) {
                throw new IllegalStateException("Another text is kept than was written");
            }
        }
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start();
                RunningTool tool = RunningTool.start(postgres.newDatabase("autosave"), Map.of());
                SandboxLms sandbox = SandboxLms.start(SandboxSettings.defaults().withMembers(WRITERS + 1))) {
            List<Writer> writers = writers(tool, sandbox);
            Queue<Long> nanos = write(writers);
            writers.forEach(Writer::check);
            Samples samples =
                    new Samples(nanos.stream().mapToLong(Long::longValue).toArray(), SECONDS);
            String size = WRITERS + "-writers";
            return List.of(
                    Figure.atMost("autosave-p99-ms", size, samples.percentileMillis(0.99), MOST_MILLIS),
                    Figure.reported("autosave-p50-ms", size, samples.percentileMillis(0.5)),
                    Figure.reported("autosave-longest-ms", size, samples.percentileMillis(1)),
                    Figure.reported("autosave-saves-a-second", size, samples.perSecond()));
        }
    }

    private static List<Writer> writers(RunningTool tool, SandboxLms sandbox) {
        Tool registered = Operator.of(tool).register(sandbox);
        Course course = sandbox.courses().get(sandbox.courses().size() - 1);
        Activity link = sandbox.activities(registered, course).get(0);
        List<Visitor> visits = sandbox.members(course).stream()
                .map(Member::personId)
                .filter(Ge500Programme::isOfTheCrowd)
                .limit(WRITERS)
                .map(Ge500Programme::person)
                .map(person -> new Visitor(tool)
                        .enter(sandbox.launch(registered).opening(link).as(person)))
                .toList();
        if (visits.size() != WRITERS) {
            throw new IllegalStateException(visits.size() + " writers");
        }
        UUID here = UUID.fromString(visits.get(0).me().at("/course/id").asText());
        UUID activity = Reflecting.in(tool.database(), here, "Week 3", Dates.NONE, 1, AiStatement.OFF)
                .id();
        return visits.stream().map(visit -> new Writer(visit, activity)).toList();
    }

    /** The times of the saves after the warm-up; the writers begin one after the other, as people do. */
    private static Queue<Long> write(List<Writer> writers) throws Exception {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        long from = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(WRITERS / 4);
        for (int number = 0; number < writers.size(); number++) {
            Writer writer = writers.get(number);
            hands.scheduleAtFixedRate(
                    () -> {
                        try {
                            long took = writer.save();
                            if (System.nanoTime() >= from) {
                                nanos.add(took);
                            }
                        } catch (Exception | AssertionError failed) {
                            failures.add(failed);
                        }
                    },
                    (long) number * REST_MILLIS / WRITERS,
                    REST_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
        hands.awaitTermination(WARM_UP_SECONDS + SECONDS, TimeUnit.SECONDS);
        hands.shutdown();
        if (!hands.awaitTermination(REST_MILLIS, TimeUnit.MILLISECONDS) || !failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " saves failed", failures.peek());
        }
        return nanos;
    }
}

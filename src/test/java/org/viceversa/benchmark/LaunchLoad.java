package org.viceversa.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Launches from two threads, each beginning the next when the last has ended; one that fails ends it all. */
final class LaunchLoad {

    static final int THREADS = 2;

    private final LoadedPlatform platform;
    private final URI tool;
    private final IntSupplier people;

    /** @param people tells the number of who comes next, to both threads */
    LaunchLoad(LoadedPlatform platform, URI tool, IntSupplier people) {
        this.platform = platform;
        this.tool = tool;
        this.people = people;
    }

    private record Launched(long endedAt, long nanos) {}

    /** As many as there is time for. */
    Samples run(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        return run(() -> System.nanoTime() < end);
    }

    Samples run(int launches) throws Exception {
        AtomicInteger left = new AtomicInteger(launches);
        return run(() -> left.getAndDecrement() > 0);
    }

    @FunctionalInterface
    private interface GoesOn {
        boolean test();
    }

    private Samples run(GoesOn goesOn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long begun = System.nanoTime();
            List<Future<List<Launched>>> loops = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                loops.add(threads.submit(loop(goesOn)));
            }
            List<Launched> all = new ArrayList<>();
            for (Future<List<Launched>> loop : loops) {
                all.addAll(loop.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            all.sort(Comparator.comparingLong(Launched::endedAt));
            return new Samples(all.stream().mapToLong(Launched::nanos).toArray(), seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<List<Launched>> loop(GoesOn goesOn) {
        return () -> {
            List<Launched> launches = new ArrayList<>();
            try (LaunchDriver driver = new LaunchDriver(platform, tool)) {
                while (goesOn.test()) {
                    long nanos = driver.launch(people.getAsInt());
                    launches.add(new Launched(System.nanoTime(), nanos));
                }
            }
            return launches;
        };
    }
}

package org.viceversa.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/** Launches for long, and compares the last tenth with the first. */
final class LaunchSoak {

    private static final double MOST = 1.2;

    private final LoadedPlatform platform;
    private final Contestant tool;
    private final IntSupplier people;

    LaunchSoak(LoadedPlatform platform, Contestant tool, IntSupplier people) {
        this.platform = platform;
        this.tool = tool;
        this.people = people;
    }

    List<Figure> measure(int launches) throws Exception {
        String size = launches + "-launches";
        int tenth = launches / 10;
        Samples first = load(tenth);
        double liveFirst = tool.server().liveMegabytes();
        load(launches - 2 * tenth);
        Samples last = load(tenth);
        double liveLast = tool.server().liveMegabytes();
        return List.of(
                Figure.atMost("launch-soak-p99", size, p99(last) / p99(first), MOST),
                Figure.atMost("launch-soak-memory", size, liveLast / liveFirst, MOST),
                Figure.reported("launch-soak-live-MB", size, liveLast));
    }

    private Samples load(int launches) throws Exception {
        return new LaunchLoad(platform, tool.base(), people).run(launches);
    }

    /** Of each fifth the p99, and of those the median: what else the machine does comes in bursts. */
    private static double p99(Samples samples) {
        int fifth = samples.count() / 5;
        List<Double> values = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> Arrays.copyOfRange(samples.nanos(), i * fifth, (i + 1) * fifth))
                .map(part -> new Samples(part, 1).percentileMillis(0.99))
                .toList();
        return Samples.median(values);
    }
}

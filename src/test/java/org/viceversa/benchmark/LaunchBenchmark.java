package org.viceversa.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.viceversa.benchmark.LaunchRounds.Result;

/** What a launch costs beside the floor, and whether that stays so. */
final class LaunchBenchmark implements Benchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final Duration EACH = Duration.ofSeconds(5);
    private static final int WARM_UP = 20_000;

    /** Those who come again and again are few enough to have come all in the warm-up. */
    private static final int REGULARS = 2_000;

    private static final int SOAK = Boolean.getBoolean("soak") ? 200_000 : 20_000;
    private static final int RESIDENT_AFTER = 10_000;

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start();
                LoadedPlatform platform = LoadedPlatform.start();
                Contestant floor = Contestant.floor(postgres, platform);
                Contestant tool = Contestant.tool(postgres, platform)) {
            return measure(postgres, platform, floor, tool);
        }
    }

    private static List<Figure> measure(Postgres postgres, LoadedPlatform platform, Contestant floor, Contestant tool)
            throws Exception {
        List<Contestant> both = List.of(floor, tool);
        LaunchRounds rounds = new LaunchRounds(postgres, platform);
        List<IntSupplier> newcomers = List.of(newcomers(), newcomers());
        List<IntSupplier> regulars = List.of(regulars(), regulars());
        for (int i = 0; i < both.size(); i++) {
            new LaunchLoad(platform, both.get(i).base(), regulars.get(i)).run(WARM_UP);
        }
        System.out.println("Each launch a person who was never here:");
        List<Result> first = rounds.inTurn(both, newcomers, ROUNDS, EACH);
        System.out.println("Each launch another person of " + REGULARS + ":");
        List<Result> again = rounds.inTurn(both, regulars, ROUNDS, EACH);
        checkNothingLost(postgres, floor, first.get(0), again.get(0));
        checkNothingLost(postgres, tool, first.get(1), again.get(1));
        List<Figure> figures = new ArrayList<>(figures(first, again));
        new LaunchLoad(platform, tool.base(), regulars.get(1)).run(RESIDENT_AFTER);
        figures.add(Figure.atMost(
                "launch-resident-MB",
                RESIDENT_AFTER + "-launches",
                tool.server().residentMegabytes(),
                300));
        figures.addAll(new LaunchSoak(platform, tool, regulars.get(1)).measure(SOAK));
        return figures;
    }

    private static List<Figure> figures(List<Result> first, List<Result> again) {
        String newcomers = first.get(1).launches() + "-new-people";
        String regulars = again.get(1).launches() + "-returning";
        double floorFirst = first.get(0).cpuMillis();
        double floorAgain = again.get(0).cpuMillis();
        return List.of(
                Figure.atMost("launch-floor", newcomers, first.get(1).cpuMillis() / floorFirst, 1.6),
                Figure.atMost("launch-floor", regulars, again.get(1).cpuMillis() / floorAgain, 1.6),
                Figure.atMost("launch-p99-ms", newcomers, first.get(1).p99(), 25),
                Figure.atMost("launch-p99-ms", regulars, again.get(1).p99(), 25),
                Figure.reported("launch-per-second", newcomers, first.get(1).perSecond()),
                Figure.reported("launch-per-second", regulars, again.get(1).perSecond()),
                Figure.reported(
                        "launch-floor-per-second", regulars, again.get(0).perSecond()),
                Figure.reported("launch-cpu-ms", regulars, again.get(1).cpuMillis()),
                Figure.reported("launch-floor-cpu-ms", regulars, floorAgain));
    }

    private static void checkNothingLost(Postgres postgres, Contestant contestant, Result first, Result again)
            throws SQLException {
        int launches = WARM_UP + first.launches() + again.launches();
        long sessions = postgres.count(contestant.name(), contestant.sessions());
        if (sessions != launches) {
            throw new IllegalStateException(
                    contestant.name() + ": " + launches + " launches, " + sessions + " sessions");
        }
    }

    private static IntSupplier newcomers() {
        return new AtomicInteger(1_000_000)::getAndIncrement;
    }

    private static IntSupplier regulars() {
        AtomicInteger next = new AtomicInteger();
        return () -> next.getAndIncrement() % REGULARS;
    }
}

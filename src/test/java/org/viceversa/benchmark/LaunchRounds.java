package org.viceversa.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Loads contestants in turn, again and again, and keeps what each round cost. */
final class LaunchRounds {

    private final Postgres postgres;
    private final LoadedPlatform platform;

    LaunchRounds(Postgres postgres, LoadedPlatform platform) {
        this.postgres = postgres;
        this.platform = platform;
    }

    /**
     * One contestant's round.
     *
     * @param databaseMillis the part of {@code cpuMillis} that PostgreSQL used, a launch
     */
    record Round(Samples samples, double cpuMillis, double databaseMillis) {}

    /** All rounds of one contestant. */
    record Result(List<Round> rounds) {
        double cpuMillis() {
            return median(Round::cpuMillis);
        }

        double p99() {
            return median(round -> round.samples().percentileMillis(0.99));
        }

        double perSecond() {
            return median(round -> round.samples().perSecond());
        }

        int launches() {
            return rounds.stream().mapToInt(round -> round.samples().count()).sum();
        }

        private double median(java.util.function.ToDoubleFunction<Round> value) {
            return Samples.median(rounds.stream().mapToDouble(value).boxed().toList());
        }
    }

    /**
     * A B A B …, so that what else the machine does meets all alike.
     *
     * @param people one supply for each contestant
     */
    List<Result> inTurn(List<Contestant> contestants, List<? extends IntSupplier> people, int rounds, Duration each)
            throws Exception {
        List<List<Round>> results = contestants.stream()
                .map(c -> (List<Round>) new ArrayList<Round>())
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                results.get(i).add(load(contestants.get(i), people.get(i), each));
            }
        }
        return results.stream().map(Result::new).toList();
    }

    private Round load(Contestant contestant, IntSupplier people, Duration time) throws Exception {
        long server = contestant.server().cpuMillis();
        long database = postgres.cpuMillis();
        Samples samples = new LaunchLoad(platform, contestant.base(), people).run(time);
        double databaseMillis = (postgres.cpuMillis() - database) / (double) samples.count();
        double cpuMillis = (contestant.server().cpuMillis() - server) / (double) samples.count() + databaseMillis;
        System.out.printf(
                Locale.ROOT,
                "%-6s %5d launches, %5.0f/s, %.2f ms CPU each (%.2f PostgreSQL), p50 %.1f ms, p99 %.1f ms%n",
                contestant.name(),
                samples.count(),
                samples.perSecond(),
                cpuMillis,
                databaseMillis,
                samples.percentileMillis(0.5),
                samples.percentileMillis(0.99));
        return new Round(samples, cpuMillis, databaseMillis);
    }
}

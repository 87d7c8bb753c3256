package org.viceversa.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.pairinground.RoundReport;
import org.viceversa.pairinground.TakeOverSilentRounds;
import org.viceversa.pairinground.schedule.RoundJobs;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.schedule.Jobs;
import org.viceversa.testkit.RoundsOnDatabase;
import org.viceversa.testkit.ToolDatabase.Address;

/**
 * A round from the button to the stored proposal: the wish is kept, a job of the background picked up, everybody read,
 * paired and kept, on a PostgreSQL that commits to the disk.
 */
final class PairingRoundBenchmark implements Benchmark {

    private static final int USUAL = 500;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 7;
    private static final double GOAL_SECONDS = 0.5;

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Postgres postgres = Postgres.start()) {
            figures.add(Figure.atMost("pairing-500", USUAL + "-each", seconds(postgres, USUAL), GOAL_SECONDS));
            figures.add(Figure.reported("pairing-round-s", MANY + "-each", seconds(postgres, MANY)));
        }
        return figures;
    }

    private static double seconds(Postgres postgres, int each) throws Exception {
        Address address = postgres.newDatabase("rounds" + each);
        Database database = new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 8));
        new SchemaMigrations(database).run();
        RoundsOnDatabase tool = new RoundsOnDatabase(database);
        tool.addPeople(each);
        Caller manager = tool.manager("Amara");
        try (Jobs jobs = new Jobs(database.dataSource(), database::answers, Duration.ofSeconds(2), Clock.systemUTC())) {
            RoundJobs work = new RoundJobs(
                    jobs, tool.run(), new TakeOverSilentRounds(tool.rounds, tool.clock), tool.transactions);
            jobs.start();
            List<Double> times = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                long begun = System.nanoTime();
                PairingRound started = tool.started(manager);
                work.accept(started.work().job());
                PairingRound done = done(tool, started);
                if (round > 0) {
                    times.add((System.nanoTime() - begun) / 1e9);
                }
                check(tool, done, each);
            }
            Collections.sort(times);
            System.out.println("pairing round of " + each + " + " + each + ", seconds: " + times);
            return times.get(times.size() / 2);
        } finally {
            database.close();
        }
    }

    private static PairingRound done(RoundsOnDatabase tool, PairingRound started) {
        while (true) {
            PairingRound now = tool.rounds.find(tool.tenant, started.id()).orElseThrow();
            if (!now.state().isAtWork()) {
                return now;
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private static void check(RoundsOnDatabase tool, PairingRound done, int each) {
        RoundReport report = tool.rounds.findReport(tool.tenant, done.id()).orElseThrow();
        int pairs = tool.proposals().listPairs(tool.tenant, done.id()).size();
        if (done.state() != State.PROPOSED
                || report.mentors() != each
                || pairs != report.quality().pairs()
                || pairs < each / 2) {
            throw new IllegalStateException("the round came to nothing: " + done + ", " + report);
        }
        System.out.println("  " + pairs + " pairs, calculated in " + report.millis() + " ms");
    }
}

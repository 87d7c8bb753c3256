package org.viceversa.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.ToolDatabase.Address;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.ListApprovals;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.YearBasis;

/**
 * Fifty approvals at once from one budget, on PostgreSQL with commits to the disk; and the first page, a later page and a
 * search of a queue of ten thousand requests.
 */
final class LedgerBenchmark implements Benchmark {

    private static final int APPROVALS = 50;
    private static final int ROUNDS = 5;
    private static final int QUEUE = 10_000;
    private static final int POOL = 16;
    private static final long COST = 10_000;

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start()) {
            Address address = postgres.newDatabase("ledger");
            try (Database database =
                    new Database(new DatabaseSettings(address.url(), address.user(), address.password(), POOL))) {
                new SchemaMigrations(database).run();
                return measure(new Transactions(database));
            }
        }
    }

    private static List<Figure> measure(Transactions transactions) throws Exception {
        TuitionWorld world = TuitionWorld.on(transactions);
        Caller learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        List<Caller> people = new ArrayList<>();
        for (int i = 0; i < APPROVALS; i++) {
            people.add(world.employee("p" + i, ""));
        }
        TuitionPolicy policy = world.policy(learning, TuitionWorld.terms(100_000_000, YearBasis.COURSE_END));
        world.tuition.budgets().allocate(learning, TuitionWorld.CENTRE, 2026, TuitionWorld.usd(1_000_000_000), "");
        List<Double> all = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<TuitionRequest> waiting = new ArrayList<>();
            for (Caller person : people) {
                waiting.add(transactions.call(() -> sent(world, person, policy)));
            }
            long begun = System.nanoTime();
            each.addAll(atOnce(world, transactions, learning, waiting));
            all.add((System.nanoTime() - begun) / 1e6);
        }
        Budget budget = world.ledger
                .findBudget(world.tenant, TuitionWorld.CENTRE, 2026, TuitionWorld.USD)
                .orElseThrow();
        require(budget.reserved() == COST * APPROVALS * ROUNDS, "reserved are " + budget.reserved());
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.reported("ledger-50-approvals-ms", APPROVALS + "-at-once", Samples.median(all)),
                Figure.reported(
                        "ledger-approval-slowest-ms",
                        APPROVALS + "-at-once",
                        each.stream().mapToDouble(Double::doubleValue).max().orElseThrow())));
        figures.addAll(queue(world, transactions, learning, people, policy));
        return figures;
    }

    private static TuitionRequest sent(TuitionWorld world, Caller person, TuitionPolicy policy) {
        TuitionRequest draft = world.tuition.apply().draft(person, Optional.of(policy.id()), TuitionWorld.course(COST));
        return world.tuition.apply().send(person, draft.id(), draft.version());
    }

    private static List<Double> atOnce(
            TuitionWorld world, Transactions transactions, Caller learning, List<TuitionRequest> waiting)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(APPROVALS);
        try {
            List<Callable<Double>> work = new ArrayList<>();
            for (TuitionRequest one : waiting) {
                work.add(() -> {
                    long begun = System.nanoTime();
                    transactions.run(() -> world.tuition.decide().approve(learning, one.id(), one.version(), COST, ""));
                    return (System.nanoTime() - begun) / 1e6;
                });
            }
            List<Double> times = new ArrayList<>();
            for (Future<Double> done : pool.invokeAll(work)) {
                times.add(done.get());
            }
            return times;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Figure> queue(
            TuitionWorld world, Transactions transactions, Caller learning, List<Caller> people, TuitionPolicy policy) {
        for (int i = 0; i < QUEUE; i += 100) {
            int from = i;
            transactions.run(() -> {
                for (int k = 0; k < 100; k++) {
                    Caller person = people.get((from + k) % people.size());
                    TuitionRequest draft = world.tuition
                            .apply()
                            .draft(
                                    person,
                                    Optional.of(policy.id()),
                                    TuitionWorld.course(
                                            "Course " + (from + k),
                                            COST,
                                            LocalDate.of(2026, 6, 20),
                                            LocalDate.of(2026, 8, 1)));
                    world.tuition.apply().send(person, draft.id(), draft.version());
                }
            });
        }
        Optional<UUID> middle = Optional.empty();
        for (int i = 0; i < QUEUE / 2; i += ListApprovals.MOST_AT_ONCE) {
            middle = page(world, transactions, learning, "", middle).next();
        }
        Optional<UUID> place = middle;
        require(page(world, transactions, learning, "", Optional.empty()).total() == QUEUE, "the queue is not whole");
        return List.of(
                figure("queue-first-page-ms", () -> page(world, transactions, learning, "", Optional.empty())),
                figure("queue-middle-page-ms", () -> page(world, transactions, learning, "", place)),
                figure("queue-search-ms", () -> page(world, transactions, learning, "course 99", Optional.empty())));
    }

    private static ListApprovals.Page page(
            TuitionWorld world, Transactions transactions, Caller learning, String search, Optional<UUID> after) {
        return transactions.call(() -> world.tuition
                .approvals()
                .run(
                        learning,
                        new ListApprovals.Question(
                                search, Optional.empty(), false, false, after, ListApprovals.MOST_AT_ONCE)));
    }

    private static Figure figure(String name, Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long begun = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return Figure.reported(name, QUEUE + "-requests", Samples.median(times.subList(2, times.size())));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}

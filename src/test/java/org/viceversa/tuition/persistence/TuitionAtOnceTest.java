package org.viceversa.tuition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.USD;
import static org.viceversa.testkit.TuitionWorld.course;
import static org.viceversa.testkit.TuitionWorld.terms;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.AccountSum;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.LedgerEntry;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.YearBasis;

/** Two nodes on one PostgreSQL, each with a pool of its own, whose people do what they like at the same time. */
class TuitionAtOnceTest {

    private static final int THREADS = 12;
    private static final int DEEDS = 40;
    private static final long CAP = 100_000;
    private static final long BUDGET = 450_000;

    private static Database oneDatabase;
    private static Database otherDatabase;
    private static List<Transactions> nodes;

    private TuitionWorld world;
    private List<Tuition> tuitions;
    private Caller learning;
    private Caller manager;
    private List<Caller> people;
    private TuitionPolicy policy;

    @BeforeAll
    static void start() {
        ToolDatabase.Address address = ToolDatabase.POSTGRESQL.newEmpty();
        DatabaseSettings settings = new DatabaseSettings(address.url(), address.user(), address.password(), 8);
        oneDatabase = new Database(settings);
        otherDatabase = new Database(settings);
        new SchemaMigrations(oneDatabase).run();
        nodes = List.of(new Transactions(oneDatabase), new Transactions(otherDatabase));
    }

    @AfterAll
    static void stop() {
        oneDatabase.close();
        otherDatabase.close();
    }

    @BeforeEach
    void begin() {
        world = TuitionWorld.on(nodes.get(0));
        tuitions = List.of(world.tuition, world.nodeOn(nodes.get(1)));
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        manager = world.employee("manager", "");
        people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(world.employee("p" + i, "manager"));
        }
        policy = world.policy(learning, terms(CAP, YearBasis.COURSE_END));
        world.tuition.budgets().allocate(learning, CENTRE, 2026, usd(BUDGET), "");
    }

    /** Whatever happens in which order: no more than cap and budget is ever out, and entries are all that counts. */
    @RepeatedTest(3)
    void random_deeds_of_many_never_exceed_a_cap_or_a_budget(RepetitionInfo info) throws Exception {
        List<TuitionRequest> requests = new ArrayList<>();
        Random sizes = new Random(info.getCurrentRepetition());
        for (Caller person : people) {
            for (int i = 0; i < 4; i++) {
                requests.add(waiting(person, 5_000 + sizes.nextInt(70_000)));
            }
        }
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(1000L * info.getCurrentRepetition() + thread);
            workers.add(() -> {
                int done = 0;
                for (int i = 0; i < DEEDS; i++) {
                    done += deed(random, requests.get(random.nextInt(requests.size()))) ? 1 : 0;
                    check();
                }
                return done;
            });
        }
        int done = sum(run(workers));

        assertThat(done).isGreaterThan(10);
        check();
        Budget budget = budget();
        long reserved = world.requests.listIn(world.tenant, List.of(RequestState.values()), 1000).stream()
                .mapToLong(TuitionRequest::reservedMinor)
                .sum();
        assertThat(budget.reserved()).isEqualTo(reserved);
        assertThat(budget.allocated()).isGreaterThanOrEqualTo(budget.reserved() + budget.paid());
    }

    private TuitionRequest waiting(Caller person, long minor) {
        TuitionRequest draft = world.tuition.apply().draft(person, Optional.of(policy.id()), course(minor));
        TuitionRequest sent = world.tuition.apply().send(person, draft.id(), draft.version());
        return world.tuition.decide().approve(manager, sent.id(), sent.version(), 0, "");
    }

    /** One step of whoever comes, on any node, with whatever they saw a moment ago. */
    private boolean deed(Random random, TuitionRequest which) {
        int node = random.nextInt(2);
        Tuition tuition = tuitions.get(node);
        TuitionRequest seen = nodes.get(node)
                .call(() -> world.requests.find(world.tenant, which.id()).orElseThrow());
        Caller owner = people.stream()
                .filter(one -> one.person().id().equals(seen.person()))
                .findFirst()
                .orElseThrow();
        int choice = random.nextInt(10);
        try {
            nodes.get(node).run(() -> {
                switch (choice) {
                    case 0 -> tuition.apply().withdraw(owner, seen.id(), seen.version());
                    case 1 ->
                        tuition.budgets().allocate(learning, CENTRE, 2026, usd(random.nextInt(120_000) - 60_000L), "");
                    case 2 -> tuition.decide().deny(learning, seen.id(), seen.version(), RequestReason.OTHER, "No");
                    default -> approve(tuition, seen);
                }
            });
            return true;
        } catch (Refused refused) {
            assertThat(refused.code())
                    .isIn(
                            "tuition-request-changed",
                            "tuition-request-state",
                            "decision-not-yours",
                            "nothing-left",
                            "amount-changed",
                            "budget-exhausted",
                            "cap-reached",
                            "budget-committed",
                            "amount-invalid",
                            "changed-meanwhile");
            return false;
        }
    }

    private void approve(Tuition tuition, TuitionRequest seen) {
        long expected = tuition.decide().outcome(seen).payableMinor();
        tuition.decide().approve(learning, seen.id(), seen.version(), expected, "");
    }

    /** In one transaction, which holds the budget: the entries as they stand, against the sums that are shown. */
    private void check() {
        nodes.get(0).run(() -> {
            Budget budget =
                    world.ledger.holdBudget(world.tenant, CENTRE, 2026, USD).orElseThrow();
            List<LedgerEntry> entries = world.ledger.listOfBudget(world.tenant, CENTRE, 2026, USD);
            assertThat(new Budget(
                            CENTRE,
                            2026,
                            USD,
                            entries.stream().mapToLong(LedgerEntry::allocated).sum(),
                            entries.stream().mapToLong(LedgerEntry::reserved).sum(),
                            entries.stream().mapToLong(LedgerEntry::paid).sum()))
                    .isEqualTo(budget);
            assertThat(budget.left()).isNotNegative();
            for (Caller person : people) {
                long used = world
                        .ledger
                        .sumsOf(world.tenant, policy.id(), person.person().id())
                        .stream()
                        .mapToLong(sum -> sum.reserved() + sum.paid())
                        .sum();
                assertThat(used).isBetween(0L, CAP);
            }
        });
    }

    private Budget budget() {
        return world.ledger.findBudget(world.tenant, CENTRE, 2026, USD).orElseThrow();
    }

    @Test
    void of_many_who_approve_the_same_request_at_once_one_does() throws Exception {
        TuitionRequest one = waiting(people.get(0), 40_000);
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int node = i % 2;
            workers.add(() -> {
                try {
                    nodes.get(node)
                            .run(() ->
                                    tuitions.get(node).decide().approve(learning, one.id(), one.version(), 40_000, ""));
                    return 1;
                } catch (Refused refused) {
                    assertThat(refused.code()).isEqualTo("tuition-request-changed");
                    return 0;
                }
            });
        }
        assertThat(sum(run(workers))).isEqualTo(1);
        assertThat(budget().reserved()).isEqualTo(40_000);
        assertThat(world.ledger.sumsOf(
                        world.tenant, policy.id(), people.get(0).person().id()))
                .extracting(AccountSum::reserved)
                .containsExactly(40_000L);
    }

    private static List<Integer> run(List<Callable<Integer>> workers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> one : pool.invokeAll(workers, 120, TimeUnit.SECONDS)) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}

package org.viceversa.tuition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.TuitionWorld.CENTRE;
import static org.viceversa.testkit.TuitionWorld.USD;
import static org.viceversa.testkit.TuitionWorld.usd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.ToolDatabase;
import org.viceversa.testkit.TuitionDeeds;
import org.viceversa.testkit.TuitionWorld;
import org.viceversa.tuition.Budget;
import org.viceversa.tuition.LedgerEntry;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionBalance;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.YearBasis;

/**
 * A year of all that can happen to requests, on two nodes at once and in any order, over the turn of the year: from the
 * first word to money that is paid back. Every cent is accounted for at every moment.
 */
class TuitionYearAtOnceTest {

    private static final int THREADS = 8;
    private static final int DEEDS = 130;
    private static final int EACH = 5;
    private static final long CAP = 200_000;
    private static final List<Integer> YEARS = List.of(2026, 2027);

    private static Database oneDatabase;
    private static Database otherDatabase;
    private static List<Transactions> nodes;

    private TuitionWorld world;
    private List<Caller> people;
    private TuitionDeeds deeds;
    private List<Tuition> tuitions;
    private Caller learning;
    private Caller manager;

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

    private void begin() {
        world = TuitionWorld.on(nodes.get(0));
        tuitions = List.of(world.tuition, world.nodeOn(nodes.get(1)));
        learning = world.employee("lnd", "", ToolRole.PROGRAMME_MANAGER);
        manager = world.employee("manager", "");
        people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(world.employee("p" + i, "manager"));
        }
        deeds = new TuitionDeeds(world, nodes, tuitions, new TuitionDeeds.Cast(learning, manager, people), CAP);
        world.tuition.budgets().allocate(learning, CENTRE, 2026, usd(700_000), "");
        world.tuition.budgets().allocate(learning, CENTRE, 2027, usd(400_000), "");
    }

    @RepeatedTest(2)
    void whatever_happens_in_a_year_no_cent_is_lost_and_none_is_spent_twice(RepetitionInfo info) throws Exception {
        begin();
        List<TuitionRequest> requests = new CopyOnWriteArrayList<>();
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(7_000L * info.getCurrentRepetition() + thread);
            workers.add(() -> {
                for (int i = 0; i < DEEDS; i++) {
                    deeds.one(random, requests);
                    if (i % EACH == 0) {
                        check();
                    }
                }
                return DEEDS;
            });
        }
        run(workers);
        check();
        settled();

        assertThat(deeds.done())
                .as("what happened at all")
                .containsKeys(
                        "apply",
                        "manager",
                        "approve",
                        "deny",
                        "withdraw",
                        "prove",
                        "accept",
                        "pay",
                        "give back",
                        "time",
                        "allocate");
        assertThat(world.ledger.listOfBudget(world.tenant, CENTRE, 2027, USD))
                .extracting(LedgerEntry::kind)
                .as("the year turned while money was reserved")
                .contains(LedgerEntry.Kind.RESERVE);
    }

    /** Of two years' budgets neither holds the other: only the person's own row keeps what holds over all years. */
    @RepeatedTest(3)
    void approvals_in_two_years_at_once_keep_to_the_bound_over_all_years() throws Exception {
        begin();
        Caller ana = people.get(0);
        TuitionPolicy policy = world.policy(learning, bounded(100_000));
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int node = i % 2;
            List<TuitionRequest> own = List.of(
                    waiting(ana, policy, LocalDate.of(2026, 10, 1)), waiting(ana, policy, LocalDate.of(2027, 2, 1)));
            TuitionRequest first = own.get(node);
            TuitionRequest then = own.get(1 - node);
            workers.add(() -> approved(node, first) + approved(node, then));
        }
        int approved = 0;
        for (Future<Integer> one : run(workers)) {
            approved += one.get();
        }
        long used = world.ledger.sumsOf(world.tenant, policy.id(), ana.person().id()).stream()
                .mapToLong(one -> one.reserved() + one.paid())
                .sum();
        assertThat(approved).isBetween(1, 5);
        assertThat(used).isEqualTo(approved * 20_000L);
    }

    private static PolicyTerms bounded(long lifetimeMinor) {
        PolicyTerms usual = TuitionWorld.terms(CAP, YearBasis.COURSE_END);
        return new PolicyTerms(
                usual.jurisdiction(),
                usual.currency(),
                usual.from(),
                usual.to(),
                usual.yearStart(),
                usual.basis(),
                List.of(new PolicyTerms.Cap(
                        Optional.empty(), 0, 0, 99, Optional.empty(), CAP, Optional.of(lifetimeMinor))),
                usual.rates(),
                usual.grades(),
                usual.passPercent(),
                usual.expenses(),
                usual.daysBefore(),
                usual.daysAfter(),
                usual.proofDays(),
                usual.cutoff(),
                usual.stepDays(),
                usual.otherAidDeducted(),
                usual.agreement(),
                usual.budgetOwners());
    }

    private TuitionRequest waiting(Caller who, TuitionPolicy policy, LocalDate ends) {
        TuitionRequest draft = world.tuition
                .apply()
                .draft(
                        who,
                        Optional.of(policy.id()),
                        TuitionWorld.course("Bound", 20_000, TuitionWorld.TODAY.plusDays(10), ends));
        TuitionRequest sent = world.tuition.apply().send(who, draft.id(), draft.version());
        return world.tuition.decide().approve(manager, sent.id(), sent.version(), 0, "");
    }

    private int approved(int node, TuitionRequest one) {
        try {
            nodes.get(node)
                    .run(() -> tuitions.get(node).decide().approve(learning, one.id(), one.version(), 20_000, ""));
            return 1;
        } catch (Refused refused) {
            assertThat(refused.code()).isIn("nothing-left", "amount-changed", "cap-reached", "changed-meanwhile");
            return 0;
        }
    }

    /** While all others wait for the budgets: entries are what is shown, and no bound is broken. */
    private void check() {
        nodes.get(0).run(() -> {
            for (int year : YEARS) {
                Budget held =
                        world.ledger.holdBudget(world.tenant, CENTRE, year, USD).orElseThrow();
                assertThat(sum(year)).isEqualTo(held);
                assertThat(held.left()).isNotNegative();
            }
            for (Caller person : people) {
                for (int year : YEARS) {
                    assertThat(used(person, year)).as("used in %d", year).isBetween(0L, CAP);
                }
            }
        });
    }

    private Budget sum(int year) {
        List<LedgerEntry> entries = world.ledger.listOfBudget(world.tenant, CENTRE, year, USD);
        return new Budget(
                CENTRE,
                year,
                USD,
                entries.stream().mapToLong(LedgerEntry::allocated).sum(),
                entries.stream().mapToLong(LedgerEntry::reserved).sum(),
                entries.stream().mapToLong(LedgerEntry::paid).sum());
    }

    private long used(Caller person, int year) {
        return world.ledger.sumsOf(world.tenant, deeds.policy(), person.person().id()).stream()
                .filter(one -> one.year() == year)
                .mapToLong(one -> one.reserved() + one.paid())
                .sum();
    }

    /** When all is quiet: each request has what its entries say, and each balance is the sum of its requests. */
    private void settled() {
        for (TuitionRequest one : world.requests.listIn(world.tenant, List.of(RequestState.values()), 10_000)) {
            List<LedgerEntry> entries = world.ledger.listOfRequest(world.tenant, one.id());
            assertThat(entries.stream().mapToLong(LedgerEntry::reserved).sum())
                    .as("reserved for a request that is %s", one.state())
                    .isEqualTo(one.reservedMinor());
            long paid = entries.stream().mapToLong(LedgerEntry::paid).sum();
            assertThat(paid).isNotNegative();
            long payments = entries.stream()
                    .filter(entry -> entry.kind() == LedgerEntry.Kind.PAY)
                    .count();
            assertThat(payments).as("paid once at most").isEqualTo(one.paidOn().isPresent() ? 1 : 0);
            assertThat(one.paidOn().isPresent() || paid == 0).isTrue();
        }
        int thisYear = LocalDate.ofInstant(world.clock.instant(), world.clock.getZone())
                .getYear();
        for (Caller person : people) {
            for (TuitionBalance shown : world.tuition
                    .show()
                    .outlookOf(world.tenant, person.person().id())
                    .balances()) {
                assertThat(shown.reserved().minor() + shown.paid().minor())
                        .as("the balance of %d, seen in %d", shown.year(), thisYear)
                        .isEqualTo(used(person, shown.year()));
            }
        }
    }

    private static List<Future<Integer>> run(List<Callable<Integer>> workers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<Integer>> done = pool.invokeAll(workers, 180, TimeUnit.SECONDS);
            for (Future<Integer> one : done) {
                one.get();
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }
}

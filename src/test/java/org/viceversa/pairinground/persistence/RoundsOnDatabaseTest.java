package org.viceversa.pairinground.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairinground.PairingRound;
import org.viceversa.pairinground.PairingRound.State;
import org.viceversa.pairinground.Proposals;
import org.viceversa.pairinground.ProposedPair;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.RoundsOnDatabase;
import org.viceversa.testkit.TestDatabases;

/** Rounds on PostgreSQL: all of a publication or nothing, once, whoever presses the button and whatever breaks. */
class RoundsOnDatabaseTest {

    private static final int EACH = 40;
    private static final int MANAGERS = 4;

    private RoundsOnDatabase tool;
    private Caller manager;

    @BeforeEach
    void make_people_up() throws SQLException {
        tool = new RoundsOnDatabase(TestDatabases.postgres());
        tool.addPeople(EACH);
        manager = tool.manager("Amara");
    }

    /** As it is kept: a database keeps no nanoseconds. */
    private PairingRound proposed() {
        PairingRound done = tool.run().run(tool.started(manager).work().job()).orElseThrow();
        return tool.rounds.find(tool.tenant, done.id()).orElseThrow();
    }

    private List<ProposedPair> pairs(PairingRound round) {
        return tool.proposals().listPairs(tool.tenant, round.id());
    }

    @Test
    void managers_who_publish_at_once_publish_once() throws Exception {
        PairingRound round = proposed();
        List<Caller> managers = new ArrayList<>();
        for (int i = 0; i < MANAGERS; i++) {
            managers.add(tool.manager("Manager " + i));
        }
        ExecutorService atOnce = Executors.newFixedThreadPool(MANAGERS);
        List<Callable<Optional<String>>> wishes = new ArrayList<>();
        for (Caller one : managers) {
            wishes.add(() -> refusalOf(one, round));
        }
        List<String> refusals = new ArrayList<>();
        for (Future<Optional<String>> answer : atOnce.invokeAll(wishes)) {
            answer.get().ifPresent(refusals::add);
        }
        atOnce.shutdown();

        assertThat(refusals).hasSize(MANAGERS - 1).containsOnly("round-published");
        assertThat(tool.pairings.listOf(tool.tenant, tool.cycle.id()))
                .extracting(Pairing::key)
                .containsExactlyInAnyOrderElementsOf(
                        pairs(round).stream().map(ProposedPair::key).toList());
        assertThat(tool.rounds.find(tool.tenant, round.id()).orElseThrow().state())
                .isEqualTo(State.PUBLISHED);
    }

    private Optional<String> refusalOf(Caller caller, PairingRound round) {
        try {
            tool.transactions.call(() -> tool.publish.run(caller, round.id(), round.version(), Set.of()));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.code());
        }
    }

    @Test
    void a_publication_that_breaks_off_leaves_nothing_half_published() {
        PairingRound round = proposed();

        assertThatThrownBy(() -> tool.transactions.run(() -> {
                    tool.publish.run(manager, round.id(), round.version(), Set.of());
                    throw new IllegalStateException("the node stops");
                }))
                .hasMessage("the node stops");

        assertThat(tool.pairings.listOf(tool.tenant, tool.cycle.id())).isEmpty();
        assertThat(tool.enrolments.listOf(tool.tenant, tool.cycle.id()))
                .extracting(Enrolment::state)
                .containsOnly(Enrolment.State.READY);
        assertThat(tool.rounds.find(tool.tenant, round.id())).contains(round);
        assertThat(refusalOf(manager, round)).isEmpty();
        assertThat(tool.pairings.listOf(tool.tenant, tool.cycle.id())).hasSameSizeAs(pairs(round));
    }

    @Test
    void a_round_that_breaks_off_in_the_middle_of_its_result_keeps_nothing_of_it_and_can_be_done_again() {
        PairingRound round = tool.started(manager);
        Proposals real = tool.proposals();
        Proposals breaking = (Proposals) Proxy.newProxyInstance(
                Proposals.class.getClassLoader(), new Class<?>[] {Proposals.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("addUnplaced")) {
                        throw new IllegalStateException("the node stops");
                    }
                    return method.invoke(real, arguments);
                });

        assertThatThrownBy(() -> tool.run(breaking).run(round.work().job())).hasMessage("the node stops");
        assertThat(pairs(round)).isEmpty();
        assertThat(tool.rounds.find(tool.tenant, round.id()).orElseThrow().state())
                .isEqualTo(State.RUNNING);

        assertThat(tool.run().run(round.work().job()).orElseThrow().state()).isEqualTo(State.PROPOSED);
        assertThat(pairs(round)).isNotEmpty();
    }

    @Test
    void what_is_read_back_comes_to_the_same_result() {
        PairingRound one = proposed();
        PairingRound two = proposed();

        assertThat(one.inputs()).isEqualTo(two.inputs());
        assertThat(pairs(one)).isEqualTo(pairs(two)).hasSizeGreaterThan(EACH / 2);
        assertThat(new JdbcPoolShelf(tool.transactions)
                        .find(tool.tenant, one.id())
                        .orElseThrow()
                        .hash())
                .isEqualTo(one.inputs());
        assertThat(new HashSet<>(pairs(one))).hasSameSizeAs(pairs(one));
    }
}

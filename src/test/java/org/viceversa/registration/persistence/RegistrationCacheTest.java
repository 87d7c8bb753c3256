package org.viceversa.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Deployment.State;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;

/** What this node and another one see of each other's changes. */
class RegistrationCacheTest {

    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final Registration on = registration();
    private final Registration off = on.withActive(false);
    private Database database;
    private Transactions transactions;
    private JpaRegistrations node;
    private JpaRegistrations otherNode;

    @BeforeEach
    void twoNodes() {
        database = TestDatabases.h2();
        transactions = new Transactions(database);
        node = new JpaRegistrations(transactions, clock);
        otherNode = new JpaRegistrations(new Transactions(database), clock);
        node.save(on);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void another_node_sees_a_change_after_ten_seconds_at_the_latest() {
        assertThat(otherNode.find(on.id())).contains(on);
        assertThat(otherNode.find(on.issuer(), on.clientId())).contains(on);
        node.save(off);
        assertThat(node.find(on.id())).contains(off);
        assertThat(otherNode.find(on.id())).as("remembered").contains(on);

        clock.goOn(Duration.ofSeconds(10));
        assertThat(otherNode.find(on.id())).contains(off);
        assertThat(otherNode.find(on.issuer(), on.clientId())).contains(off);
    }

    @Test
    void what_is_not_there_is_looked_for_each_time() {
        Registration late = new Registration(
                UUID.randomUUID(),
                on.issuer(),
                "late",
                on.name(),
                on.endpoints(),
                Optional.empty(),
                "",
                List.of(),
                true,
                clock.instant());
        assertThat(otherNode.find(on.issuer(), "late")).isEmpty();
        node.save(late);
        assertThat(otherNode.find(on.issuer(), "late")).contains(late);
    }

    @Test
    void a_deployment_that_waits_is_looked_for_each_time_and_an_accepted_one_remembered() {
        Deployment waiting =
                node.addDeployment(new Deployment(UUID.randomUUID(), on.id(), "1", State.WAITING, clock.instant()));
        assertThat(otherNode.findDeployment(on.id(), "1")).contains(waiting);
        node.saveDeployment(waiting.withState(State.ACCEPTED));
        assertThat(otherNode.findDeployment(on.id(), "1")).contains(waiting.withState(State.ACCEPTED));
        node.saveDeployment(waiting.withState(State.REFUSED));
        assertThat(otherNode.findDeployment(on.id(), "1")).contains(waiting.withState(State.ACCEPTED));
        clock.goOn(Duration.ofSeconds(10));
        assertThat(otherNode.findDeployment(on.id(), "1")).contains(waiting.withState(State.REFUSED));
    }

    @Test
    void a_transaction_sees_its_own_change_and_nobody_does_if_it_fails() {
        assertThat(node.find(on.id())).contains(on);
        assertThatThrownBy(() -> transactions.run(() -> {
                    node.save(off);
                    assertThat(node.find(on.id())).as("inside").contains(off);
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(node.find(on.id())).as("afterwards").contains(on);
    }

    @Test
    void what_was_read_before_a_change_does_not_come_back_after_it() {
        AtomicInteger loads = new AtomicInteger();
        RegistrationCache cache = new RegistrationCache(clock);
        cache.get(
                "key",
                String.class,
                () -> {
                    // Somebody else's change ends while this read is under way.
                    cache.forgetAll();
                    return Optional.of("old" + loads.incrementAndGet());
                },
                value -> true);
        assertThat(cache.get("key", String.class, () -> Optional.of("new"), value -> true))
                .contains("new");
        assertThat(cache.get("key", String.class, () -> Optional.of("newer"), value -> true))
                .contains("new");
    }

    private Registration registration() {
        return new Registration(
                UUID.randomUUID(),
                "https://lms.example.org",
                "client",
                "A platform",
                new Endpoints("https://a.example/a", "https://a.example/t", "https://a.example/k"),
                Optional.empty(),
                "",
                List.of(),
                true,
                clock.instant());
    }
}

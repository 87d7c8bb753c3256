package org.viceversa.lti.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LoginInitiation;
import org.viceversa.lti.PendingLogin;
import org.viceversa.lti.PendingLogins;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryPendingLogins;
import org.viceversa.testkit.TestDatabases;

class PendingLoginsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    /** Two nodes of each kind of store. */
    enum Kind {
        MEMORY(() -> {
            PendingLogins shared = new InMemoryPendingLogins();
            return List.of(shared, shared);
        }),
        H2(() -> nodes(new Transactions(TestDatabases.h2()))),
        POSTGRESQL(() -> nodes(new Transactions(TestDatabases.postgres())));

        private final Supplier<List<PendingLogins>> nodes;

        Kind(Supplier<List<PendingLogins>> nodes) {
            this.nodes = nodes;
        }

        private static List<PendingLogins> nodes(Transactions transactions) {
            return List.of(new JdbcPendingLogins(transactions), new JdbcPendingLogins(transactions));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_login_is_found_on_every_node_with_all_that_it_knows(Kind kind) {
        List<PendingLogins> nodes = kind.nodes.get();
        PendingLogin bare = login("bare", Optional.empty());
        PendingLogin full = login("full", Optional.of("{\"cmid\":7}"));
        nodes.get(0).add(bare);
        nodes.get(1).add(full);
        for (PendingLogins node : nodes) {
            assertThat(node.find("bare", NOW)).contains(bare);
            assertThat(node.find("full", NOW)).contains(full);
            assertThat(node.find("other", NOW)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_login_is_spent_once_whichever_node_asks(Kind kind) {
        List<PendingLogins> nodes = kind.nodes.get();
        nodes.get(0).add(login("state", Optional.empty()));
        assertThat(nodes.get(1).spend("state")).isTrue();
        assertThat(nodes.get(0).spend("state")).isFalse();
        assertThat(nodes.get(0).find("state", NOW)).isEmpty();
        assertThat(nodes.get(1).find("state", NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_login_expires_and_is_then_forgotten(Kind kind) {
        List<PendingLogins> nodes = kind.nodes.get();
        PendingLogin login = login("state", Optional.empty());
        nodes.get(0).add(login);
        for (PendingLogins node : nodes) {
            assertThat(node.find("state", login.expiresAt().minusMillis(1))).isPresent();
            assertThat(node.find("state", login.expiresAt())).isEmpty();
        }
        assertThat(nodes.get(0).removeExpired(NOW)).isZero();
        assertThat(nodes.get(1).removeExpired(login.expiresAt())).isOne();
        assertThat(nodes.get(0).spend("state")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"H2", "POSTGRESQL"})
    void a_login_that_was_spent_in_a_transaction_that_failed_can_be_spent_again(Kind kind) {
        Transactions transactions = new Transactions(kind == Kind.H2 ? TestDatabases.h2() : TestDatabases.postgres());
        JdbcPendingLogins logins = new JdbcPendingLogins(transactions);
        logins.add(login("state", Optional.empty()));
        assertThatThrownBy(() -> transactions.run(() -> {
                    assertThat(logins.spend("state")).isTrue();
                    throw new IllegalStateException("the launch fails");
                }))
                .hasMessage("the launch fails");
        assertThat(logins.find("state", NOW)).isPresent();
        assertThat(logins.spend("state")).isTrue();
    }

    private static PendingLogin login(String state, Optional<String> optional) {
        return new PendingLogin(
                state,
                "nonce-" + state,
                "hash-" + state,
                UUID.randomUUID(),
                new LoginInitiation(
                        "https://lms.example.org",
                        "hint",
                        "https://tool.example.org/lti/launch",
                        optional,
                        optional,
                        optional,
                        optional),
                NOW.plus(PendingLogin.LIFE));
    }
}

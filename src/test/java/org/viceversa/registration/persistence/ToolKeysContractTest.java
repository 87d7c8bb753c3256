package org.viceversa.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.registration.RotateToolKeys;
import org.viceversa.registration.ToolKey;
import org.viceversa.registration.ToolKeys;
import org.viceversa.registration.persistence.Stores.Kind;
import org.viceversa.secret.RandomSecrets;
import org.viceversa.secret.RsaKeyPairs;
import org.viceversa.secret.SecretBox;
import org.viceversa.testkit.TestDatabases;

class ToolKeysContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final KeyPair PAIR = new RsaKeyPairs().get();

    private ToolKeys keys;

    private void open(Kind kind) {
        keys = Stores.open(kind, Clock.systemUTC()).toolKeys();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_key_comes_back_whole_and_the_newest_first(Kind kind) {
        open(kind);
        ToolKey old = key("a", NOW, NOW);
        ToolKey young = key("b", NOW.plusSeconds(60), NOW.plusSeconds(3660));
        assertThat(keys.add(old, Optional.empty())).isTrue();
        assertThat(keys.add(young, Optional.of("a"))).isTrue();
        assertThat(keys.list()).containsExactly(young, old);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_keys_never_follow_the_same(Kind kind) {
        open(kind);
        assertThat(keys.add(key("a", NOW, NOW), Optional.empty())).isTrue();
        assertThat(keys.add(key("b", NOW, NOW), Optional.empty())).isFalse();
        assertThat(keys.add(key("c", NOW, NOW), Optional.of("a"))).isTrue();
        assertThat(keys.add(key("d", NOW, NOW), Optional.of("a"))).isFalse();
        assertThat(keys.list()).extracting(ToolKey::keyId).containsExactlyInAnyOrder("a", "c");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_replaced_before_a_time_is_forgotten_and_never_the_last_one(Kind kind) {
        open(kind);
        keys.add(key("a", NOW, NOW), Optional.empty());
        keys.add(key("b", NOW.plusSeconds(1), NOW.plusSeconds(100)), Optional.of("a"));
        keys.removeKeysReplacedBefore(NOW.plusSeconds(100));
        assertThat(keys.list()).hasSize(2);
        keys.removeKeysReplacedBefore(NOW.plusSeconds(101));
        assertThat(keys.list()).extracting(ToolKey::keyId).containsExactly("b");
        keys.removeKeysReplacedBefore(NOW.plus(Duration.ofDays(10_000)));
        assertThat(keys.list()).extracting(ToolKey::keyId).containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void many_nodes_that_start_at_once_make_one_key(Kind kind) throws Exception {
        open(kind);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Boolean> start = () -> {
            RotateToolKeys node = new RotateToolKeys(keys, new RsaKeyPairs(), new RandomSecrets(), Clock.systemUTC());
            together.await();
            node.whenDue();
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> started : threads.invokeAll(Collections.nCopies(4, start))) {
                started.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(keys.list()).hasSize(1);
    }

    @Test
    void the_private_part_cannot_be_read_with_another_secret_or_from_the_table() {
        Database database = TestDatabases.h2();
        try (database) {
            Transactions transactions = new Transactions(database);
            byte[] other = new byte[32];
            other[0] = 1;
            new JpaToolKeys(transactions, new SecretBox(new byte[32])).add(key("a", NOW, NOW), Optional.empty());
            ToolKeys withOtherSecret = new JpaToolKeys(transactions, new SecretBox(other));
            assertThatThrownBy(withOtherSecret::list).hasMessageContaining("VICEVERSA_SECRET_KEY");

            List<byte[]> stored = transactions.with(
                    entities -> entities.createQuery("select k.sealedPrivateKey from ToolKeyRow k", byte[].class)
                            .getResultList());
            assertThat(stored)
                    .singleElement()
                    .satisfies(bytes -> assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain(new String(
                                    ((RSAPrivateCrtKey) PAIR.getPrivate())
                                            .getPrimeP()
                                            .toByteArray(),
                                    java.nio.charset.StandardCharsets.ISO_8859_1)));
        }
    }

    private static ToolKey key(String id, Instant createdAt, Instant signsFrom) {
        return new ToolKey(
                id, (RSAPublicKey) PAIR.getPublic(), (RSAPrivateCrtKey) PAIR.getPrivate(), createdAt, signsFrom);
    }
}

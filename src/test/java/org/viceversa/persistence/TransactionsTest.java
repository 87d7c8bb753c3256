package org.viceversa.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.testkit.TestDatabases;

class TransactionsTest {

    private static final String INSERT =
            "insert into invitation (id, secret_hash, note, reusable, created_at, expires_at)"
                    + " values (random_uuid(), ?, '', false, 0, 0)";

    enum On {
        H2(TestDatabases::h2, INSERT),
        POSTGRESQL(TestDatabases::postgres, INSERT.replace("random_uuid", "gen_random_uuid"));

        private final Supplier<Database> open;
        private final String insert;

        On(Supplier<Database> open, String insert) {
            this.open = open;
            this.insert = insert;
        }
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void entities_and_plain_statements_share_one_transaction(On on) {
        Transactions transactions = new Transactions(on.open.get());
        Jdbc jdbc = new Jdbc(transactions);
        transactions.run(() -> {
            jdbc.update(on.insert, "plain");
            assertThat(countByEntities(transactions)).isOne();
            insertByEntities(transactions, on, "entity");
            assertThat(count(jdbc)).isEqualTo(2);
        });
        assertThat(count(jdbc)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void what_either_wrote_is_gone_when_the_work_fails(On on) {
        Transactions transactions = new Transactions(on.open.get());
        Jdbc jdbc = new Jdbc(transactions);
        assertThatThrownBy(() -> transactions.run(() -> {
                    jdbc.update(on.insert, "plain");
                    insertByEntities(transactions, on, "entity");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(count(jdbc)).isZero();
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void a_statement_outside_of_a_transaction_is_kept_at_once(On on) {
        Database database = on.open.get();
        new Jdbc(new Transactions(database)).update(on.insert, "alone");
        assertThat(count(new Jdbc(new Transactions(database)))).isOne();
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void what_waits_for_the_end_runs_once_whether_the_work_was_kept_or_not(On on) {
        Transactions transactions = new Transactions(on.open.get());
        List<String> ran = new ArrayList<>();
        transactions.run(() -> {
            transactions.afterwards(() -> ran.add("kept"));
            assertThat(ran).isEmpty();
        });
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterwards(() -> ran.add("taken back"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        transactions.afterwards(() -> ran.add("at once"));
        assertThat(ran).containsExactly("kept", "taken back", "at once");
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void what_waits_for_the_commit_runs_when_others_can_see_it_and_not_when_it_was_taken_back(On on) {
        Database database = on.open.get();
        Transactions transactions = new Transactions(database);
        Jdbc jdbc = new Jdbc(transactions);
        List<Integer> seen = new ArrayList<>();
        transactions.run(() -> {
            jdbc.update(on.insert, "plain");
            transactions.afterCommit(() -> seen.add(count(new Jdbc(new Transactions(database)))));
        });
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> seen.add(-1));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seen).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void work_that_others_disturbed_is_begun_anew_and_refused_in_the_end(On on) {
        Transactions transactions = new Transactions(on.open.get());
        Jdbc jdbc = new Jdbc(transactions);
        jdbc.update(on.insert, "taken");
        List<String> tries = new ArrayList<>();
        transactions.callRepeatedly(() -> {
            tries.add("try");
            return jdbc.update(on.insert, tries.size() < 3 ? "taken" : "free");
        });
        assertThat(tries).hasSize(3);
        assertThatThrownBy(() -> transactions.callRepeatedly(() -> jdbc.update(on.insert, "taken")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.CONFLICT));
    }

    @ParameterizedTest
    @EnumSource(On.class)
    void what_others_took_away_meanwhile_is_a_conflict_and_no_bug(On on) {
        Jdbc jdbc = new Jdbc(new Transactions(on.open.get()));
        assertThatThrownBy(() -> jdbc.update(
                        "insert into skill_practice (id, tenant, person_id, skill_id, noted_at) values (?, ?, ?, ?, 0)",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("changed-meanwhile"));
    }

    private static int count(Jdbc jdbc) {
        return jdbc.find("select count(*) from invitation", row -> row.getInt(1))
                .orElseThrow();
    }

    private static int countByEntities(Transactions transactions) {
        return transactions.with(entities -> ((Number) entities.createNativeQuery("select count(*) from invitation")
                        .getSingleResult())
                .intValue());
    }

    private static void insertByEntities(Transactions transactions, On on, String secret) {
        transactions.with(entities ->
                entities.createNativeQuery(on.insert).setParameter(1, secret).executeUpdate());
    }
}

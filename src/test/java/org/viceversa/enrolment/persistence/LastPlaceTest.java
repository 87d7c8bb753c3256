package org.viceversa.enrolment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** A cycle has three places left, and eight people come at once. */
class LastPlaceTest {

    private static final int PLACES = 3;
    private static final int PEOPLE = 8;

    static Stream<Transactions> databases() {
        return Stream.of(new Transactions(TestDatabases.h2()), new Transactions(TestDatabases.postgres()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_takes_a_place_that_somebody_else_has_just_taken(Transactions transactions) throws Exception {
        UUID tenant = UUID.randomUUID();
        Programme programme = Programmed.programme(tenant, "Rotnem");
        Cycle cycle = Programmed.cycle(programme, Cycle.State.OPEN);
        new JdbcProgrammes(transactions).add(programme);
        new JdbcCycles(transactions).add(cycle);
        JdbcEnrolments enrolments = new JdbcEnrolments(transactions);
        List<Callable<Boolean>> comers = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Enrolment wish = wish(tenant, cycle.id(), person(transactions, tenant, "P" + i));
            comers.add(() -> transactions.call(() -> takesPlace(enrolments, wish)));
        }

        ExecutorService atOnce = Executors.newFixedThreadPool(PEOPLE);
        int taken = 0;
        for (Future<Boolean> comer : atOnce.invokeAll(comers)) {
            taken += comer.get() ? 1 : 0;
        }
        atOnce.shutdown();

        assertThat(taken).isEqualTo(PLACES);
        assertThat(enrolments.countPlaces(tenant, cycle.id())).isEqualTo(Map.of(Side.MENTOR, PLACES));
    }

    private static boolean takesPlace(JdbcEnrolments enrolments, Enrolment wish) {
        if (enrolments.holdPlaces(wish.tenant(), wish.cycle()).getOrDefault(Side.MENTOR, 0) >= PLACES) {
            return false;
        }
        enrolments.add(
                wish,
                new EnrolmentEvent(
                        UUID.randomUUID(),
                        wish.tenant(),
                        wish.id(),
                        Move.STARTED,
                        wish.state(),
                        "",
                        wish.person(),
                        wish.changedAt()));
        return true;
    }

    private static UUID person(Transactions transactions, UUID tenant, String subject) {
        Person person = new Person(
                UUID.randomUUID(), tenant, subject, new Particulars(subject, "", "", "", ""), true, false, "");
        return PeopleStore.on(transactions).people().add(person).id();
    }

    private static Enrolment wish(UUID tenant, UUID cycle, UUID person) {
        return new Enrolment(
                UUID.randomUUID(),
                tenant,
                cycle,
                person,
                Set.of(Side.MENTOR),
                State.ENROLLED,
                Answers.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                1,
                Instant.parse("2026-11-22T10:00:00Z"));
    }
}

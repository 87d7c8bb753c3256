package org.viceversa.pairing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.viceversa.enrolment.Availability;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.Consent;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.AfterPairing;
import org.viceversa.pairing.Aftermath;
import org.viceversa.pairing.AnswerOffer;
import org.viceversa.pairing.Deadline;
import org.viceversa.pairing.ForwardChoices;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairing.Partner;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk;
import org.viceversa.pairing.PairingEvent;
import org.viceversa.pairing.PairingStep;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.programme.persistence.JdbcCourseOptOuts;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.Programmed;
import org.viceversa.testkit.TestDatabases;

/** Twenty mentees have chosen the same mentor, who takes two and says yes to all of them at once. */
class LastPartnerTest {

    private static final int PLACES = 2;
    private static final int ASKING = 20;
    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00Z");

    static Stream<Transactions> databases() {
        return Stream.of(new Transactions(TestDatabases.h2()), new Transactions(TestDatabases.postgres()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_ends_up_with_more_partners_than_they_wanted(Transactions transactions) throws Exception {
        UUID tenant = UUID.randomUUID();
        PairingStore.Ports ports = PairingStore.on(transactions);
        Programme programme = Programmed.programme(tenant, "Rotnem");
        ports.programmes().add(programme);
        Cycle cycle = Programmed.cycle(programme, Cycle.State.RUNNING);
        new JdbcCycles(transactions).add(cycle);
        AnswerOffer answer = answer(ports, transactions);
        Caller mentor = enrolled(ports, cycle, "mentor", Side.MENTOR, PLACES);
        List<Callable<Boolean>> yes = new ArrayList<>();
        for (int i = 0; i < ASKING; i++) {
            Caller mentee = enrolled(ports, cycle, "mentee" + i, Side.MENTEE, 1);
            UUID offer = asked(ports, cycle, mentor, mentee);
            yes.add(() -> isAccepted(transactions, answer, mentor, offer));
        }

        ExecutorService atOnce = Executors.newFixedThreadPool(ASKING);
        int accepted = 0;
        for (Future<Boolean> one : atOnce.invokeAll(yes)) {
            accepted += one.get() ? 1 : 0;
        }
        atOnce.shutdown();

        assertThat(accepted).isEqualTo(PLACES);
        Map<State, Integer> counts = ports.pairings().countByState(tenant, cycle.id());
        assertThat(counts.getOrDefault(State.ORIENTATION, 0)).isEqualTo(PLACES);
        assertThat(counts.getOrDefault(State.WITHDRAWN, 0)).isEqualTo(ASKING - PLACES);
    }

    private static AnswerOffer answer(PairingStore.Ports ports, Transactions transactions) {
        FindCycle findCycle = new FindCycle(
                new JdbcCycles(transactions),
                new JdbcProgrammes(transactions),
                new ReachOfProgramme(new JdbcCourseOptOuts(transactions), (tenant, person) -> Set.of()),
                ports.enrolments());
        ForwardChoices forward = new ForwardChoices(
                ports.enrolments(), ports.pairings(), ports.lists(), (place, enrolment) -> List.of());
        AfterPairing after = new AfterPairing(ports.enrolments(), ports.pairings(), forward, Aftermath.NONE);
        return new AnswerOffer(
                new PairingDesk(
                        findCycle, ports.enrolments(), ports.pairings(), after, Clock.fixed(NOW, ZoneOffset.UTC)),
                ports.pairings());
    }

    private static boolean isAccepted(Transactions transactions, AnswerOffer answer, Caller mentor, UUID offer) {
        try {
            return transactions
                    .callRepeatedly(() -> answer.accept(mentor, offer))
                    .state()
                    .isSettled();
        } catch (Refused refused) {
            assertThat(refused.code()).isIn("no-place-left", "pairing-state");
            return false;
        }
    }

    private static Caller enrolled(PairingStore.Ports ports, Cycle cycle, String name, Side side, int capacity) {
        Person person = ports.people()
                .add(new Person(
                        UUID.randomUUID(),
                        cycle.tenant(),
                        name,
                        new Particulars(name, "", "", "", ""),
                        true,
                        false,
                        ""));
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                cycle.tenant(),
                cycle.id(),
                person.id(),
                Set.of(side),
                Enrolment.State.READY,
                new Answers(
                        List.of(),
                        List.of(),
                        List.of(),
                        Availability.NONE,
                        ZoneId.of("Europe/Zurich"),
                        List.of(),
                        List.of(),
                        capacity,
                        Optional.empty()),
                Optional.of(new Consent(1, NOW)),
                Optional.empty(),
                Map.of(),
                1,
                NOW);
        ports.enrolments().add(enrolment, EnrolmentEvent.of(enrolment, Move.SUBMITTED, "", person.id()));
        return new Caller(cycle.tenant(), person, Optional.empty(), Set.of());
    }

    private static UUID asked(PairingStore.Ports ports, Cycle cycle, Caller mentor, Caller mentee) {
        Pairing offer = Pairing.chosen(
                cycle.tenant(),
                cycle.id(),
                partner(ports, cycle, mentor),
                partner(ports, cycle, mentee),
                Side.MENTEE,
                Optional.empty(),
                Deadline.of(NOW, ZoneId.of("Europe/Zurich")),
                NOW);
        return ports.pairings()
                .add(
                        offer,
                        PairingEvent.of(
                                offer,
                                PairingStep.OFFERED,
                                Optional.of(mentee.person().id())))
                .id();
    }

    private static Partner partner(PairingStore.Ports ports, Cycle cycle, Caller who) {
        return new Partner(
                ports.enrolments()
                        .findOf(cycle.tenant(), cycle.id(), who.person().id())
                        .orElseThrow()
                        .id(),
                who.person().id());
    }
}

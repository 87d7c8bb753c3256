package org.viceversa.mentoringsession.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.persistence.JdbcEnrolments;
import org.viceversa.mentoringsession.CalendarEntries;
import org.viceversa.mentoringsession.CalendarNews;
import org.viceversa.mentoringsession.ChangeSession;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.MentoringSession.State;
import org.viceversa.mentoringsession.ProgrammeAgendas;
import org.viceversa.mentoringsession.ProposeSession;
import org.viceversa.mentoringsession.SessionDesk;
import org.viceversa.mentoringsession.SessionDetails;
import org.viceversa.mentoringsession.SessionWish;
import org.viceversa.mentoringsession.calendar.BiweeklyCalendarFiles;
import org.viceversa.mentoringsession.persistence.SessionStore.Ports;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.persistence.JdbcPairings;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.programme.persistence.JdbcCourseOptOuts;
import org.viceversa.programme.persistence.JdbcCycles;
import org.viceversa.programme.persistence.JdbcProgrammes;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.OwnThreads;

/** Two who want the same hour of a third one, at the same moment: one of them gets it. */
@ParameterizedClass
@EnumSource(
        value = SessionStore.class,
        names = {"H2", "POSTGRESQL"})
class ConfirmAtOnceTest {

    @Parameter
    private SessionStore store;

    private final UUID tenant = UUID.randomUUID();

    @RepeatedTest(3)
    void one_of_two_gets_the_hour() {
        Transactions transactions = store.ports().transactions().orElseThrow();
        JdbcPairings pairings = new JdbcPairings(transactions);
        JdbcEnrolments enrolments = new JdbcEnrolments(transactions);
        JdbcProgrammes programmes = new JdbcProgrammes(transactions);
        People people = PeopleStore.on(transactions).people();
        FindCycle findCycle = new FindCycle(
                new JdbcCycles(transactions),
                programmes,
                new ReachOfProgramme(new JdbcCourseOptOuts(transactions), (any, person) -> Set.of()),
                enrolments);
        OpenMentorship open = new OpenMentorship(findCycle, pairings, Clock.systemUTC());
        ProgrammeAgendas agendas =
                new ProgrammeAgendas(() -> List.of(), store.ports().edits());
        CalendarNews news = new CalendarNews(
                new CalendarEntries(people, agendas, "https://x.org"), new BiweeklyCalendarFiles("x.org"), mail -> {});
        SessionDesk desk =
                new SessionDesk(open, pairings, enrolments, store.ports().sessions(), news);
        ProposeSession propose = new ProposeSession(desk, agendas);
        ChangeSession change = new ChangeSession(desk, agendas);

        Cycle cycle = transactions.call(() -> Ports.addCycle(transactions, tenant));
        Pairing first = transactions.call(() -> Ports.pair(transactions, cycle, "ana", "bo"));
        Pairing second = transactions.call(() -> Ports.pair(transactions, cycle, "ana", "cem"));
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(2));
        SessionWish wish = new SessionWish(List.of(hour), new SessionDetails(45, "", Optional.empty()));
        Caller ana = caller(people, first.mentor().person());
        MentoringSession one = transactions.call(() -> propose.run(ana, first.id(), "1", wish));
        MentoringSession other = transactions.call(() -> propose.run(ana, second.id(), "2", wish));
        Caller bo = caller(people, first.mentee().person());
        Caller cem = caller(people, second.mentee().person());

        CyclicBarrier barrier = new CyclicBarrier(2);
        List<String> outcomes = Stream.of(
                        at(barrier, transactions, () -> change.confirm(bo, first.id(), one.id(), 1, hour)),
                        at(barrier, transactions, () -> change.confirm(cem, second.id(), other.id(), 1, hour)))
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(outcomes).containsExactly("CONFIRMED", "session-overlap");
        assertThat(store.ports().sessions().listOf(tenant, List.of(first.id(), second.id())))
                .extracting(MentoringSession::state)
                .containsExactlyInAnyOrder(State.CONFIRMED, State.PROPOSED);
    }

    private static CompletableFuture<String> at(
            CyclicBarrier barrier, Transactions transactions, Supplier<MentoringSession> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        barrier.await();
                        return transactions.call(work).state().name();
                    } catch (Refused refused) {
                        return refused.code();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                },
                OwnThreads.EACH);
    }

    private Caller caller(People people, UUID id) {
        return new Caller(tenant, people.find(tenant, id).orElseThrow(), Optional.empty(), Set.of());
    }
}

package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.Roster.Reading;
import org.viceversa.lti.RosterMember;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.Members;
import org.viceversa.people.RefreshRoster;
import org.viceversa.people.Tenants;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.PeopleStore.Ports;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;

/** Launches and readings that meet in the database. */
@ParameterizedClass
@EnumSource(value = PeopleStore.class, mode = Mode.EXCLUDE, names = "MEMORY")
class AtOnceTest {

    private static final int THREADS = 6;

    @Parameter
    PeopleStore store;

    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final List<UUID> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final UUID tenant = Tenants.add(registrations, "1");
    private Database database;
    private Transactions transactions;
    private Ports ports;
    private WelcomeLaunch welcomeLaunch;

    @BeforeEach
    void open() {
        database = store == PeopleStore.H2 ? TestDatabases.h2() : TestDatabases.postgres();
        transactions = new Transactions(database);
        ports = PeopleStore.on(transactions);
        welcomeLaunch = new WelcomeLaunch(
                ports.standings(), ports.people(), ports.courses(), ports.memberships(), asked::add, clock);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    private Guest launch(String subject) {
        return transactions.callRepeatedly(
                () -> welcomeLaunch.welcome(LaunchOf.person(tenant, subject).launch()));
    }

    /** All begin at the same moment. */
    private <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Future<T>> running = works.stream()
                .map(work -> threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return work.call();
                }))
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get(30, TimeUnit.SECONDS));
        }
        return results;
    }

    @Test
    void tabs_that_bring_the_same_newcomer_to_a_new_course_find_one_person_and_one_course() throws Exception {
        for (int round = 0; round < 10; round++) {
            asked.clear();
            String subject = "newcomer-" + round;
            String course = "course-" + round;
            List<Guest> guests = atOnce(Collections.nCopies(
                    THREADS,
                    () -> transactions.call(() -> welcomeLaunch.welcome(LaunchOf.person(tenant, subject)
                            .inCourse(course, "Leadership")
                            .launch()))));

            assertThat(guests).hasSize(THREADS).containsOnly(guests.get(0));
            assertThat(asked).as("one of them has the roster read").hasSize(1);
        }
    }

    @Test
    void a_reading_and_the_launches_of_its_people_come_to_one_person_each() throws Exception {
        UUID course = transactions
                .call(() -> welcomeLaunch.welcome(LaunchOf.person(tenant, "teacher")
                        .as(LtiRole.INSTRUCTOR)
                        .launch()))
                .course()
                .orElseThrow();
        List<RosterMember> members = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            members.add(Members.learner("person-" + i, "Ana", "Álvarez " + i));
        }
        RefreshRoster refreshRoster = new RefreshRoster(
                ports.courses(),
                ports.memberships(),
                registrations,
                (registration, url, page) -> {
                    for (int from = 0; from < members.size(); from += 20) {
                        page.accept(members.subList(from, from + 20));
                    }
                    return new Reading(Optional.empty());
                },
                transactions::call,
                clock);
        clock.goOn(Duration.ofMinutes(10));

        List<Callable<Boolean>> works = new ArrayList<>();
        works.add(() -> refreshRoster.run(course).isPresent());
        for (int thread = 1; thread < THREADS; thread++) {
            int first = thread;
            works.add(() -> {
                for (int i = first; i < 400; i += THREADS) {
                    launch("person-" + i);
                }
                return true;
            });
        }
        assertThat(atOnce(works)).containsOnly(true);

        MemberFilter everybody = MemberFilter.of("", Optional.empty(), true);
        assertThat(ports.lists().count(tenant, course, everybody)).isEqualTo(401);
    }
}

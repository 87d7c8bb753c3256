package org.viceversa.people.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.Roster.Reading;
import org.viceversa.people.Course;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.ListDueRosters;
import org.viceversa.people.Members;
import org.viceversa.people.RefreshRoster;
import org.viceversa.people.RosterState;
import org.viceversa.people.Tenants;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.PeopleStore;
import org.viceversa.people.persistence.PeopleStore.Ports;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.schedule.Jobs;
import org.viceversa.testkit.InMemoryRegistrations;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.TestDatabases;

class RosterJobsTest {

    private final Clock clock = Clock.systemUTC();
    private final Database database = TestDatabases.h2();
    private final Transactions transactions = new Transactions(database);
    private final Ports ports = PeopleStore.on(transactions);
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final Jobs jobs = new Jobs(database.dataSource(), database::answers, Duration.ofMillis(100), clock);
    private final RosterJobs rosterJobs = new RosterJobs(
            jobs,
            new RefreshRoster(
                    ports.courses(),
                    ports.memberships(),
                    registrations,
                    (registration, url, page) -> {
                        page.accept(List.of(Members.learner("7", "Bilal", "Başaran")));
                        return new Reading(Optional.empty());
                    },
                    transactions::call,
                    clock),
            new ListDueRosters(ports.courses(), clock));

    @AfterEach
    void close() {
        rosterJobs.close();
        jobs.close();
        database.close();
    }

    @Test
    void a_launch_has_the_roster_read_in_the_background() {
        jobs.start();
        UUID tenant = Tenants.add(registrations, "1");
        WelcomeLaunch welcomeLaunch = new WelcomeLaunch(
                ports.standings(), ports.people(), ports.courses(), ports.memberships(), rosterJobs, clock);
        UUID course = transactions
                .call(() -> welcomeLaunch.welcome(LaunchOf.person(tenant, "6").launch()))
                .course()
                .orElseThrow();

        Patience.until(
                "the roster is read",
                Duration.ofSeconds(90),
                () -> ports.courses()
                        .find(tenant, course)
                        .map(Course::roster)
                        .flatMap(RosterState::readAt)
                        .isPresent());
        assertThat(ports.people().findBySubject(tenant, "7")).isPresent();
    }
}

package org.viceversa.activity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.activity.Activity;
import org.viceversa.activity.ActivityDefaults;
import org.viceversa.activity.PlaceActivity;
import org.viceversa.lti.Launch;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcMemberships;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;

/** A class that comes in together to what nobody has opened before. */
class PlaceAtOnceTest {

    private static final int THREADS = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final UUID tenant = UUID.randomUUID();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Launch launch(String subject, String course, String link, String key) {
        Launch usual =
                LaunchOf.person(tenant, subject).inCourse(course, "Course").launch();
        return new Launch(
                usual.registrationId(),
                tenant,
                usual.messageType(),
                usual.user(),
                usual.roles(),
                usual.targetLinkUri(),
                usual.context(),
                Optional.of(new Launch.ResourceLink(link, "Week 3", "")),
                usual.platform(),
                usual.presentation(),
                Map.of("activity_key", key),
                usual.rosterService(),
                usual.gradeService(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_copied_course_gets_one_copy_whoever_comes_first(boolean postgres) throws Exception {
        Database database = postgres ? TestDatabases.postgres() : TestDatabases.h2();
        Transactions transactions = new Transactions(database);
        SettableClock clock = new SettableClock("2026-11-28T10:00:00Z");
        JdbcCourses courses = new JdbcCourses(transactions);
        JdbcActivities activities = new JdbcActivities(transactions);
        WelcomeLaunch welcome = new WelcomeLaunch(
                new JdbcStandings(transactions),
                new JdbcPeople(transactions),
                courses,
                new JdbcMemberships(transactions),
                asked -> {},
                clock);
        PlaceActivity place = new PlaceActivity(
                welcome, activities, new JdbcPlacements(transactions), courses, (any, one) -> false, clock);
        var teacher = transactions.call(
                () -> welcome.welcome(LaunchOf.person(tenant, "t").launch()));
        Activity original = activities.add(ActivityDefaults.draft()
                .toActivity(
                        UUID.randomUUID(),
                        tenant,
                        teacher.course().orElseThrow(),
                        UUID.randomUUID().toString(),
                        1,
                        teacher.person(),
                        clock.instant()));

        for (int round = 0; round < 5; round++) {
            String course = "copy-" + round;
            List<UUID> found = atOnce(course, original.key(), transactions, place);
            assertThat(found).hasSize(THREADS).containsOnly(found.get(0)).doesNotContain(original.id());
        }
        assertThat(activities.listByKey(tenant, original.key())).hasSize(6);
        database.close();
    }

    private List<UUID> atOnce(String course, String key, Transactions transactions, PlaceActivity place)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<UUID>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Launch launch = launch("person-" + i, course, "link-" + course, key);
            running.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return transactions
                        .callRepeatedly(() -> place.welcome(launch))
                        .activity()
                        .orElseThrow();
            }));
        }
        List<UUID> found = new ArrayList<>();
        for (Future<UUID> one : running) {
            found.add(one.get(30, TimeUnit.SECONDS));
        }
        return found;
    }
}

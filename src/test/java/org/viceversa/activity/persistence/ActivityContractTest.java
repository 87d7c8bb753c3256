package org.viceversa.activity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Activity.Dates;
import org.viceversa.activity.ActivityDefaults;
import org.viceversa.activity.ActivityDraft;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.people.LaunchOf;
import org.viceversa.people.WelcomeLaunch;
import org.viceversa.people.persistence.JdbcCourses;
import org.viceversa.people.persistence.JdbcMemberships;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.people.persistence.JdbcStandings;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryActivities;
import org.viceversa.testkit.SettableClock;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(ActivityContractTest.Store.class)
class ActivityContractTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.123456Z");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(
            Activities activities, Placements placements, Extensions extensions, Optional<Transactions> transactions) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> {
                    InMemoryActivities kept = new InMemoryActivities();
                    yield new Ports(kept.activities, kept.placements, kept.extensions, Optional.empty());
                }
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcActivities(transactions),
                    new JdbcPlacements(transactions),
                    new JdbcExtensions(transactions),
                    Optional.of(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private Ports ports;
    private UUID course = UUID.randomUUID();
    private UUID person = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        ports.transactions().ifPresent(transactions -> {
            Guest guest = welcome(transactions, "ana");
            course = guest.course().orElseThrow();
            person = guest.person();
            other = welcome(transactions, "bo").person();
        });
    }

    /** What the rows refer to. */
    private Guest welcome(Transactions transactions, String subject) {
        WelcomeLaunch welcome = new WelcomeLaunch(
                new JdbcStandings(transactions),
                new JdbcPeople(transactions),
                new JdbcCourses(transactions),
                new JdbcMemberships(transactions),
                asked -> {},
                new SettableClock("2026-11-28T10:00:00Z"));
        return transactions.call(
                () -> welcome.welcome(LaunchOf.person(tenant, subject).launch()));
    }

    private Activity made(String title, String key) {
        return titled(ActivityDefaults.draft(), title)
                .toActivity(UUID.randomUUID(), tenant, course, key, 1, person, NOW);
    }

    private static ActivityDraft titled(ActivityDraft like, String title) {
        return new ActivityDraft(
                title,
                like.instructions(),
                like.model(),
                like.prompts(),
                like.occasion(),
                like.sides(),
                like.words(),
                new Dates(Optional.of(NOW), Optional.of(NOW.plusSeconds(60)), Optional.empty()),
                like.late(),
                like.attempts(),
                like.keep(),
                like.grading(),
                like.rubric(),
                like.scoreMaximum(),
                like.anonymous(),
                like.release(),
                like.aiStatement());
    }

    private Placement place(Activity activity, String link, String column) {
        return new Placement(
                tenant,
                link,
                course,
                activity.id(),
                Optional.of(column).filter(url -> !url.isEmpty()),
                Optional.of("https://lms.example.org/columns"),
                true,
                NOW);
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void what_is_kept_comes_back_whole() {
        Activity week =
                ports.activities().add(made("Week 3 – ünï 😀", UUID.randomUUID().toString()));

        assertThat(ports.activities().find(tenant, week.id())).contains(week);
        assertThat(ports.activities().find(UUID.randomUUID(), week.id())).isEmpty();
        assertThat(ports.activities().add(week)).isEqualTo(week);
    }

    @Test
    void a_course_has_its_own_by_title_and_a_key_finds_all_of_the_tenant() {
        String key = UUID.randomUUID().toString();
        Activity second = ports.activities().add(made("week 2", key));
        Activity first = ports.activities().add(made("Week 1", UUID.randomUUID().toString()));

        assertThat(ports.activities().listOf(tenant, course)).containsExactly(first, second);
        assertThat(ports.activities().listOf(UUID.randomUUID(), course)).isEmpty();
        assertThat(ports.activities().listByKey(tenant, key)).containsExactly(second);
        assertThat(ports.activities().listByKey(UUID.randomUUID(), key)).isEmpty();
    }

    @Test
    void a_change_keeps_what_was_said_before_and_the_second_of_two_is_refused() {
        Activity week = ports.activities().add(made("Week 3", UUID.randomUUID().toString()));
        Activity other = titled(week.draft(), "Week three")
                .toActivity(week.id(), tenant, course, week.key(), 1, person, NOW.plusSeconds(1));

        Activity saved = ports.activities().save(other);

        assertThat(saved.version()).isEqualTo(2);
        assertThat(ports.activities().find(tenant, week.id())).contains(saved);
        assertThat(ports.activities().versionsOf(tenant, week.id(), 5)).containsExactly(week);
        assertThat(ports.activities().versionsOf(UUID.randomUUID(), week.id(), 5))
                .isEmpty();
        assertRefused("activity-changed", () -> ports.activities().save(other));
        Activity third = ports.activities().save(saved);
        assertThat(third.version()).isEqualTo(3);
        assertThat(ports.activities().versionsOf(tenant, week.id(), 5)).containsExactly(saved, week);
        assertThat(ports.activities().versionsOf(tenant, week.id(), 1)).containsExactly(saved);
    }

    @Test
    void a_key_may_change_and_what_nobody_opened_may_go() {
        Activity week = ports.activities().add(made("Week 3", UUID.randomUUID().toString()));
        String key = UUID.randomUUID().toString();
        Activity saved = ports.activities()
                .save(week.draft().toActivity(week.id(), tenant, course, key, 1, person, NOW.plusSeconds(1)));
        assertThat(saved.key()).isEqualTo(key);
        assertThat(ports.activities().hasKey(tenant, week.id(), key)).isTrue();
        assertThat(ports.activities().hasKey(tenant, week.id(), week.key())).isFalse();
        assertThat(ports.activities().hasKey(UUID.randomUUID(), week.id(), key)).isFalse();

        ports.activities().remove(UUID.randomUUID(), week.id());
        assertThat(ports.activities().find(tenant, week.id())).contains(saved);
        ports.activities().remove(tenant, week.id());
        assertThat(ports.activities().find(tenant, week.id())).isEmpty();
        assertThat(ports.activities().versionsOf(tenant, week.id(), 5)).isEmpty();
    }

    @Test
    void a_link_stands_for_one_activity_and_an_activity_has_one_link() {
        Activity week = ports.activities().add(made("Week 3", UUID.randomUUID().toString()));
        Placement first = place(week, "link-1", "https://lms.example.org/columns/7");
        ports.placements().put(first);

        assertThat(ports.placements().findByLink(tenant, "link-1")).contains(first);
        assertThat(ports.placements().findByActivity(tenant, week.id())).contains(first);
        assertThat(ports.placements().listOf(tenant, course)).isEqualTo(Map.of(week.id(), first));
        assertThat(ports.placements().findByLink(UUID.randomUUID(), "link-1")).isEmpty();
        assertThat(ports.placements().findByActivity(UUID.randomUUID(), week.id()))
                .isEmpty();
        assertThat(ports.placements().listOf(UUID.randomUUID(), course)).isEmpty();

        Placement withoutColumn = place(week, "link-1", "");
        ports.placements().put(withoutColumn);
        assertThat(ports.placements().findByLink(tenant, "link-1")).contains(withoutColumn);
        assertRefused("changed-meanwhile", () -> ports.placements().put(place(week, "link-2", "")));
        assertThat(ports.placements().findByLink(tenant, "link-2")).isEmpty();
    }

    @Test
    void more_time_is_given_changed_and_taken_back() {
        Activity week = ports.activities().add(made("Week 3", UUID.randomUUID().toString()));
        Extension given = new Extension(
                tenant, week.id(), person, Optional.of(NOW.plusSeconds(60)), Optional.empty(), "Ill", other, NOW);
        ports.extensions().put(given);
        assertThat(ports.extensions().find(tenant, week.id(), person)).contains(given);
        assertThat(ports.extensions().listOf(tenant, week.id(), List.of(other, person)))
                .containsExactly(given);
        assertThat(ports.extensions().listOf(tenant, week.id(), List.of())).isEmpty();
        assertThat(ports.extensions().find(UUID.randomUUID(), week.id(), person))
                .isEmpty();

        Extension more = new Extension(
                tenant, week.id(), person, Optional.empty(), Optional.of(NOW.plusSeconds(90)), "", other, NOW);
        ports.extensions().put(more);
        assertThat(ports.extensions().find(tenant, week.id(), person)).contains(more);

        ports.extensions().remove(UUID.randomUUID(), week.id(), person);
        assertThat(ports.extensions().find(tenant, week.id(), person)).contains(more);
        ports.extensions().remove(tenant, week.id(), person);
        assertThat(ports.extensions().find(tenant, week.id(), person)).isEmpty();
    }
}

package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.Courses.Readable;
import org.viceversa.people.Courses.Service;
import org.viceversa.people.RosterState;
import org.viceversa.people.RosterState.Problem;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class CoursesContractTest {

    private static final RosterState READ = new RosterState(
            Optional.of(NOW),
            Optional.of(NOW.minusSeconds(5)),
            Optional.of(NOW.plusSeconds(1)),
            Optional.empty(),
            Optional.of("https://lms.example.org/members?since=1"),
            Optional.of(new Problem("platform-busy", "The learning platform asked to wait.")));

    @Parameter
    PeopleStore store;

    private final UUID tenant = UUID.randomUUID();
    private Courses courses;

    @BeforeEach
    void open() {
        courses = store.ports().courses();
    }

    private Course now(Course course) {
        return courses.find(tenant, course.id()).orElseThrow();
    }

    @Test
    void a_course_is_kept_to_the_letter() {
        Course course = courses.add(course(tenant, "2"));

        assertThat(courses.find(tenant, course.id())).contains(course);
    }

    @Test
    void a_course_that_is_there_already_is_left() {
        Course first = courses.add(course(tenant, "2"));

        assertThat(courses.add(course(tenant, "2"))).isEqualTo(first);
    }

    @Test
    void launches_and_readings_do_not_undo_each_other() {
        Course course = courses.add(course(tenant, "2"));
        courses.saveRoster(tenant, course.id(), READ);
        courses.save(new Course(
                course.id(),
                tenant,
                "2",
                "New title",
                "N",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOW.plusSeconds(60),
                RosterState.UNREAD));

        assertThat(now(course).title()).isEqualTo("New title");
        assertThat(now(course).rosterUrl()).isEmpty();
        assertThat(now(course).grades()).isEmpty();
        assertThat(now(course).previousIds()).isEmpty();
        assertThat(now(course).lastLaunchAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(now(course).roster()).isEqualTo(READ);

        courses.saveRoster(tenant, course.id(), RosterState.UNREAD);
        assertThat(now(course).title()).isEqualTo("New title");
        assertThat(now(course).roster()).isEqualTo(RosterState.UNREAD);
    }

    @Test
    void one_of_several_begins_a_reading() {
        Course course = courses.add(course(tenant, "2"));

        assertThat(courses.beginReading(tenant, course.id(), NOW)).isTrue();
        assertThat(courses.beginReading(tenant, course.id(), NOW.plusSeconds(1)))
                .isFalse();
        assertThat(now(course).roster().readingAt()).contains(NOW);
    }

    @Test
    void a_sign_of_life_keeps_a_reading_alive_and_without_one_it_is_dead() {
        Course course = courses.add(course(tenant, "2"));
        courses.beginReading(tenant, course.id(), NOW);
        Instant later = NOW.plus(Duration.ofMinutes(4));
        courses.noteReading(tenant, course.id(), later);

        assertThat(courses.beginReading(tenant, course.id(), NOW.plus(RosterState.DEAD_AFTER)))
                .isFalse();
        assertThat(courses.beginReading(tenant, course.id(), later.plus(RosterState.DEAD_AFTER)))
                .isTrue();
    }

    @Test
    void the_tenant_of_a_course_is_known_to_background_work() {
        Course course = courses.add(course(tenant, "2"));

        assertThat(courses.findTenant(course.id())).contains(tenant);
        assertThat(courses.findTenant(UUID.randomUUID())).isEmpty();
    }

    @Test
    void courses_in_use_with_a_roster_are_found() {
        Course course = courses.add(course(tenant, "2"));
        courses.saveRoster(tenant, course.id(), READ);

        assertThat(courses.listReadable(NOW)).contains(new Readable(course.id(), READ.triedAt()));
        assertThat(courses.listReadable(NOW.plusSeconds(1)))
                .extracting(Readable::course)
                .doesNotContain(course.id());
    }

    @Test
    void of_a_tenants_courses_the_last_launched_one_with_the_service_is_found() {
        Course both = courses.add(launchedAt(course(tenant, "2"), NOW));
        Course roster = courses.add(launchedAt(without(Service.GRADES, course(tenant, "3")), NOW.plusSeconds(1)));
        Course grades = courses.add(launchedAt(without(Service.ROSTER, course(tenant, "4")), NOW.minusSeconds(1)));
        courses.add(launchedAt(course(UUID.randomUUID(), "5"), NOW.plusSeconds(9)));

        assertThat(courses.findLatest(tenant, Service.ROSTER)).contains(roster);
        assertThat(courses.findLatest(tenant, Service.GRADES)).contains(both).isNotEqualTo(Optional.of(grades));
        assertThat(courses.findLatest(UUID.randomUUID(), Service.ROSTER)).isEmpty();
    }

    private static Course without(Service service, Course course) {
        return new Course(
                course.id(),
                course.tenant(),
                course.contextId(),
                course.title(),
                course.label(),
                course.sourcedId(),
                course.previousIds(),
                service == Service.ROSTER ? Optional.empty() : course.rosterUrl(),
                service == Service.GRADES ? Optional.empty() : course.grades(),
                course.lastLaunchAt(),
                course.roster());
    }

    private static Course launchedAt(Course course, Instant at) {
        return new Course(
                course.id(),
                course.tenant(),
                course.contextId(),
                course.title(),
                course.label(),
                course.sourcedId(),
                course.previousIds(),
                course.rosterUrl(),
                course.grades(),
                at,
                course.roster());
    }

    @Test
    void no_other_tenant_sees_or_changes_a_course() {
        Course course = courses.add(course(tenant, "2"));
        UUID stranger = UUID.randomUUID();

        assertThat(courses.find(stranger, course.id())).isEmpty();
        assertThat(courses.beginReading(stranger, course.id(), NOW)).isFalse();
        courses.noteReading(stranger, course.id(), NOW);
        courses.saveRoster(stranger, course.id(), READ);
        courses.save(new Course(
                course.id(),
                stranger,
                "2",
                "Stolen",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                RosterState.UNREAD));
        assertThat(now(course)).isEqualTo(course);
    }

    @Test
    void courses_are_searched_by_words_of_their_titles_and_labels_the_last_launched_first() {
        Course first = courses.add(named("1", "Données & Größe 100%", "DATA_1", NOW));
        Course second = courses.add(named("2", "Reverse Mentoring", "RM", NOW.plusSeconds(5)));
        courses.add(course(UUID.randomUUID(), "3"));

        assertThat(courses.search(tenant, List.of(), 10)).containsExactly(second, first);
        assertThat(courses.search(tenant, List.of(), 1)).containsExactly(second);
        assertThat(courses.search(tenant, List.of("100%"), 10)).containsExactly(first);
        assertThat(courses.search(tenant, List.of("größe", "data_1"), 10)).containsExactly(first);
        assertThat(courses.search(tenant, List.of("mentoring", "data"), 10)).isEmpty();
        assertThat(courses.search(tenant, List.of("_"), 10)).containsExactly(first);
    }

    @Test
    void courses_are_found_by_their_ids_within_the_tenant() {
        Course course = courses.add(course(tenant, "1"));
        Course foreign = courses.add(course(UUID.randomUUID(), "1"));

        assertThat(courses.listByIds(tenant, List.of(course.id(), foreign.id(), course.id())))
                .containsOnlyKeys(course.id())
                .containsEntry(course.id(), course);
        assertThat(courses.listByIds(tenant, List.of())).isEmpty();
    }

    private Course named(String contextId, String title, String label, Instant launchedAt) {
        return new Course(
                UUID.randomUUID(),
                tenant,
                contextId,
                title,
                label,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                launchedAt,
                RosterState.UNREAD);
    }
}

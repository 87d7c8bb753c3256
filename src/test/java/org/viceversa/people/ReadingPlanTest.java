package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.people.RosterState.Problem;

class ReadingPlanTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Optional<String> DIFFERENCES = Optional.of("https://lms.example.org/members?since=1");

    private static Course course(RosterState roster) {
        Course course = Course.of(
                LaunchOf.person(UUID.randomUUID(), "6").launch(),
                LaunchOf.person(UUID.randomUUID(), "6").launch().context().orElseThrow(),
                NOON);
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
                course.lastLaunchAt(),
                roster);
    }

    private static RosterState read(Instant at) {
        return RosterState.UNREAD.afterReading(at, at, true, DIFFERENCES);
    }

    @Test
    void a_roster_that_was_never_read_is_stale() {
        assertThat(ReadingPlan.isStale(course(RosterState.UNREAD), NOON)).isTrue();
    }

    @Test
    void a_roster_is_stale_after_an_hour_and_not_before() {
        Course course = course(read(NOON));

        assertThat(ReadingPlan.isStale(course, NOON.plus(Duration.ofMinutes(59))))
                .isFalse();
        assertThat(ReadingPlan.isStale(course, NOON.plus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void a_platform_that_failed_is_left_alone_for_ten_minutes() {
        RosterState failed = RosterState.UNREAD.afterFailure(
                NOON, Problem.of(new PlatformCallFailed(PlatformCallFailed.Cause.BROKEN, "")));

        assertThat(ReadingPlan.isStale(course(failed), NOON.plus(Duration.ofMinutes(9))))
                .isFalse();
        assertThat(ReadingPlan.isStale(course(failed), NOON.plus(Duration.ofMinutes(10))))
                .isTrue();
    }

    @Test
    void each_course_is_due_once_a_night_by_five() {
        UUID course = UUID.randomUUID();
        Instant five = Instant.parse("2026-11-22T05:00:00Z");

        assertThat(ReadingPlan.isDueTonight(course, Optional.of(NOON.minus(Duration.ofDays(1))), five))
                .isTrue();
        assertThat(ReadingPlan.isDueTonight(course, Optional.of(five), NOON)).isFalse();
    }

    @Test
    void a_night_without_a_running_node_is_made_good_by_day() {
        assertThat(ReadingPlan.isDueTonight(UUID.randomUUID(), Optional.of(NOON.minus(Duration.ofDays(2))), NOON))
                .isTrue();
    }

    @Test
    void courses_are_spread_over_the_night() {
        Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
        Set<Integer> minutes = IntStream.range(0, 200)
                .mapToObj(i -> UUID.randomUUID())
                .map(course -> IntStream.range(0, 300)
                        .filter(minute -> ReadingPlan.isDueTonight(
                                course, Optional.empty(), midnight.plus(Duration.ofMinutes(minute))))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());

        assertThat(minutes).hasSizeGreaterThan(100);
    }

    @Test
    void changes_are_read_until_the_day_of_the_full_reading_is_over() {
        Course course = course(read(NOON));

        assertThat(ReadingPlan.mayReadDifferences(course, NOON.plus(Duration.ofHours(11))))
                .isTrue();
        assertThat(ReadingPlan.mayReadDifferences(course, Instant.parse("2026-11-23T05:00:00Z")))
                .isFalse();
    }

    @Test
    void changes_are_read_only_where_the_platform_offers_them() {
        Course course = course(RosterState.UNREAD.afterReading(NOON, NOON, true, Optional.empty()));

        assertThat(ReadingPlan.mayReadDifferences(course, NOON.plus(Duration.ofHours(1))))
                .isFalse();
    }

    @Test
    void a_reading_that_gives_no_sign_of_life_is_taken_for_dead() {
        RosterState reading = new RosterState(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NOON),
                Optional.empty(),
                Optional.empty());

        assertThat(reading.isReading(NOON.plus(Duration.ofMinutes(4)))).isTrue();
        assertThat(reading.isReading(NOON.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(ReadingPlan.isStale(course(reading), NOON.plus(Duration.ofMinutes(4))))
                .isFalse();
    }
}

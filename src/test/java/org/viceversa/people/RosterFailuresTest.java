package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.people.Members.learner;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.people.RefreshRoster.Summary;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.refusal.Refused;

/** Readings that fail, and when readings are due at all. */
class RosterFailuresTest {

    private final PeopleFixture fixture = new PeopleFixture();

    @BeforeEach
    void a_teacher_opened_the_course() {
        fixture.welcome(fixture.launchOf("3").named("Theresa", "Teacher").as(INSTRUCTOR));
    }

    private Optional<Summary> read() {
        fixture.clock.goOn(Duration.ofMinutes(10));
        return fixture.refreshRoster.run(fixture.course());
    }

    @Test
    void half_a_reading_makes_nobody_a_leaver() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"), learner("7", "Bilal", "Başaran"));
        read();
        fixture.rosterLists(learner("8", "Chloé", "Dupont"));
        fixture.roster.fails(PeopleFixture.ROSTER, Cause.BROKEN);

        assertThatThrownBy(this::read).isInstanceOf(PlatformCallFailed.class);
        assertThat(fixture.subjectsHere()).containsExactlyInAnyOrder("3", "6", "7", "8");
        assertThat(fixture.subjectsWhoLeft()).isEmpty();
    }

    @Test
    void a_failure_is_noted_and_what_was_read_stays() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();
        var readAt = fixture.courseNow().roster().readAt();
        fixture.roster.fails(PeopleFixture.ROSTER, Cause.UNREACHABLE);

        assertThatThrownBy(this::read).isInstanceOf(PlatformCallFailed.class);
        RosterState state = fixture.courseNow().roster();
        assertThat(state.problem())
                .contains(new Problem("platform-unreachable", "The learning platform does not answer."));
        assertThat(state.readAt()).isEqualTo(readAt);
        assertThat(state.triedAt()).contains(fixture.clock.instant());
        assertThat(state.isReading(fixture.clock.instant())).isFalse();
    }

    @Test
    void a_failure_that_will_not_pass_is_noted_and_ends_the_matter() {
        fixture.roster.fails(PeopleFixture.ROSTER, Cause.NOT_ALLOWED);

        assertThat(read()).isEmpty();
        assertThat(fixture.courseNow().roster().problem().map(Problem::code)).contains("platform-not-allowed");
    }

    @Test
    void a_good_reading_ends_the_problem() {
        fixture.roster.fails(PeopleFixture.ROSTER, Cause.NOT_ALLOWED);
        read();
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();

        assertThat(fixture.courseNow().roster().problem()).isEmpty();
    }

    @Test
    void an_empty_roster_is_taken_for_a_fault() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();
        fixture.rosterLists();

        assertThat(read()).isEmpty();
        assertThat(fixture.subjectsHere()).contains("6");
        assertThat(fixture.courseNow().roster().problem().map(Problem::code)).contains("roster-empty");
    }

    @Test
    void a_platform_that_was_switched_off_is_not_called() {
        fixture.switchOffRegistration();

        assertThat(read()).isEmpty();
        assertThat(fixture.roster.asked).isEmpty();
        assertThat(fixture.courseNow().roster().problem().map(Problem::code)).contains("registration-off");
    }

    @Test
    void an_unknown_course_is_refused_so_that_the_job_is_tried_again() {
        assertThatThrownBy(() -> fixture.refreshRoster.run(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("course-unknown"));
    }

    @Test
    void only_courses_in_use_are_read_at_night() {
        ListDueRosters dueRosters = new ListDueRosters(fixture.kept.courses(), fixture.clock);
        assertThat(dueRosters.run()).containsExactly(fixture.course());

        fixture.clock.goOn(Duration.ofDays(31));
        assertThat(dueRosters.run()).isEmpty();
    }

    @Test
    void a_roster_that_was_read_since_its_minute_of_the_night_is_not_due() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();

        assertThat(new ListDueRosters(fixture.kept.courses(), fixture.clock).run())
                .isEmpty();
    }
}

package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.LEARNER;
import static org.viceversa.people.Members.instructor;
import static org.viceversa.people.Members.learner;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.LaunchGuests.Guest;

class WelcomeLaunchTest {

    private final PeopleFixture fixture = new PeopleFixture();

    @Test
    void a_newcomer_is_noted_with_course_and_membership() {
        Guest guest = fixture.welcome(fixture.launchOf("6")
                .named("Ana", "Álvarez")
                .at("ana@example.org")
                .speaking("es"));

        Person person = fixture.person("6");
        assertThat(person.id()).isEqualTo(guest.person());
        assertThat(person.name()).isEqualTo("Ana Álvarez");
        assertThat(person.particulars().email()).isEqualTo("ana@example.org");
        assertThat(person.locale()).isEqualTo("es");
        assertThat(guest.course()).contains(fixture.course());
        assertThat(fixture.courseNow().title()).isEqualTo("Reverse Mentoring");
        assertThat(fixture.membership("6").roles()).containsExactly(ToolRole.LEARNER);
    }

    @Test
    void who_comes_again_is_the_same_person_in_the_same_course() {
        Guest first = fixture.welcome(fixture.launchOf("6"));
        fixture.clock.goOn(Duration.ofDays(3));
        Guest second = fixture.welcome(fixture.launchOf("6"));

        assertThat(second).isEqualTo(first);
        assertThat(fixture.membership("6").lastLaunchAt()).contains(fixture.clock.instant());
        assertThat(fixture.membership("6").joinedAt()).isBefore(fixture.clock.instant());
    }

    @Test
    void a_launch_outside_of_a_course_makes_no_membership() {
        Guest guest = fixture.welcome(fixture.launchOf("6").outsideOfCourses());

        assertThat(guest.course()).isEmpty();
        assertThat(fixture.asked).isEmpty();
    }

    @Test
    void the_same_subject_in_another_tenant_is_another_person() {
        Guest here = fixture.welcome(fixture.launchOf("6"));
        Guest there = fixture.welcome(LaunchOf.person(fixture.tenant("2"), "6"));

        assertThat(there.person()).isNotEqualTo(here.person());
        assertThat(there.course()).isNotEqualTo(here.course());
    }

    @Test
    void the_latest_launch_says_the_roles() {
        fixture.welcome(fixture.launchOf("6").as(INSTRUCTOR));
        fixture.welcome(fixture.launchOf("6").as(LEARNER));

        assertThat(fixture.membership("6").roles()).containsExactly(ToolRole.LEARNER);
    }

    @Test
    void an_unknown_role_gives_no_right() {
        assertThat(fixture.callerFrom(fixture.launchOf("6").as()).roles()).isEmpty();
    }

    @Test
    void a_course_follows_its_new_title() {
        fixture.welcome(fixture.launchOf("6").inCourse("2", "Old title"));
        fixture.welcome(fixture.launchOf("6").inCourse("2", "New title"));
        fixture.welcome(fixture.launchOf("6").inCourse("2", ""));

        assertThat(fixture.courseNow().title()).isEqualTo("New title");
    }

    @Test
    void a_launch_without_a_roster_takes_none_away() {
        fixture.welcome(fixture.launchOf("6"));
        fixture.welcome(fixture.launchOf("6").withoutRoster());

        assertThat(fixture.courseNow().rosterUrl()).contains(PeopleFixture.ROSTER);
    }

    @Test
    void the_first_launch_of_a_course_has_its_roster_read() {
        fixture.welcome(fixture.launchOf("6"));

        assertThat(fixture.asked).containsExactly(fixture.course());
        assertThat(fixture.courseNow().roster().isReading(fixture.clock.instant()))
                .isTrue();
    }

    @Test
    void a_class_that_comes_in_together_has_the_roster_read_once() {
        for (int i = 0; i < 20; i++) {
            fixture.welcome(fixture.launchOf("learner-" + i));
        }

        assertThat(fixture.asked).hasSize(1);
    }

    @Test
    void a_roster_is_read_again_after_an_hour() {
        fixture.welcome(fixture.launchOf("6"));
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        fixture.refreshRoster.run(fixture.course());
        fixture.clock.goOn(Duration.ofMinutes(59));
        fixture.welcome(fixture.launchOf("6"));
        assertThat(fixture.asked).hasSize(1);

        fixture.clock.goOn(Duration.ofMinutes(1));
        fixture.welcome(fixture.launchOf("6"));
        assertThat(fixture.asked).hasSize(2);
    }

    @Test
    void a_course_without_a_roster_is_never_read() {
        fixture.welcome(fixture.launchOf("6").withoutRoster());

        assertThat(fixture.asked).isEmpty();
    }

    @Test
    void who_left_and_launches_is_a_returner() {
        fixture.welcome(fixture.launchOf("6").as(INSTRUCTOR));
        fixture.rosterLists(instructor("6", "Ana", "Álvarez"), learner("7", "Bilal", "Başaran"));
        fixture.refreshRoster.run(fixture.course());
        fixture.clock.goOn(Duration.ofDays(1));
        fixture.rosterLists(learner("7", "Bilal", "Başaran"));
        fixture.refreshRoster.run(fixture.course());
        assertThat(fixture.membership("6").leftAt()).isPresent();

        fixture.clock.goOn(Duration.ofDays(1));
        fixture.welcome(fixture.launchOf("6").as(LEARNER));

        Membership membership = fixture.membership("6");
        assertThat(membership.leftAt()).isEmpty();
        assertThat(membership.returnedAt()).contains(fixture.clock.instant());
        assertThat(membership.roles())
                .as("the roster's word of the earlier stay is gone")
                .containsExactly(ToolRole.LEARNER);
    }

    @Test
    void the_day_of_the_last_launch_of_a_course_is_noted_once_a_day() {
        fixture.welcome(fixture.launchOf("6"));
        var first = fixture.courseNow().lastLaunchAt();
        fixture.clock.goOn(Duration.ofHours(23));
        fixture.welcome(fixture.launchOf("7"));
        assertThat(fixture.courseNow().lastLaunchAt()).isEqualTo(first);

        fixture.clock.goOn(Duration.ofHours(1));
        fixture.welcome(fixture.launchOf("8"));
        assertThat(Optional.of(fixture.courseNow().lastLaunchAt())).contains(fixture.clock.instant());
    }
}

package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.LEARNER;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;
import static org.viceversa.people.Members.inactive;
import static org.viceversa.people.Members.instructor;
import static org.viceversa.people.Members.learner;
import static org.viceversa.people.Members.nameless;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.people.RefreshRoster.Summary;

class RefreshRosterTest {

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
    void moodle_s_roster_is_taken_over() {
        fixture.roster.has(PeopleFixture.ROSTER, Members.golden("moodle-roster.json"));

        assertThat(read()).contains(new Summary(true, 15, 14, 2, 0, 0));
        assertThat(fixture.subjectsHere()).hasSize(15);
        assertThat(fixture.person("9").name()).isEqualTo("Đorđe Đukić");
        assertThat(fixture.person("17").particulars().sourcedId()).isEqualTo("STU-0012");
        assertThat(fixture.courseNow().roster().readAt()).contains(fixture.clock.instant());
        assertThat(fixture.courseNow().roster().isReading(fixture.clock.instant()))
                .isFalse();
    }

    @Test
    void moodle_s_roster_without_names_makes_people_without_names() {
        fixture.roster.has(PeopleFixture.ROSTER, Members.golden("moodle-roster-private.json"));
        read();

        assertThat(fixture.person("6").name()).isEmpty();
        assertThat(fixture.person("6").particulars().sourcedId()).isEqualTo("STU-0001");
    }

    @Test
    void moodle_s_non_editing_teacher_stays_instructor_though_the_roster_says_learner() {
        fixture.welcome(fixture.launchOf("4").named("Nora", "Noneditor").as(INSTRUCTOR));
        fixture.roster.has(PeopleFixture.ROSTER, Members.golden("moodle-roster.json"));
        read();
        read();

        assertThat(fixture.membership("4").roles()).containsExactly(ToolRole.INSTRUCTOR);
    }

    @Test
    void joiners_leavers_and_returners_are_noted() {
        fixture.rosterLists(instructor("3", "Theresa", "Teacher"), learner("6", "Ana", "Álvarez"));
        read();
        fixture.rosterLists(instructor("3", "Theresa", "Teacher"), learner("7", "Bilal", "Başaran"));
        assertThat(read()).contains(new Summary(true, 2, 1, 0, 0, 1));
        assertThat(fixture.membership("6").leftAt()).contains(fixture.clock.instant());
        assertThat(fixture.subjectsHere()).containsExactlyInAnyOrder("3", "7");
        assertThat(fixture.subjectsWhoLeft()).containsExactly("6");

        fixture.rosterLists(
                instructor("3", "Theresa", "Teacher"),
                learner("6", "Ana", "Álvarez"),
                learner("7", "Bilal", "Başaran"));
        assertThat(read()).contains(new Summary(true, 3, 0, 1, 1, 0));
        assertThat(fixture.membership("6").leftAt()).isEmpty();
        assertThat(fixture.membership("6").returnedAt()).contains(fixture.clock.instant());
    }

    @Test
    void a_returner_by_roster_has_no_claim_on_the_roles_of_an_old_launch() {
        fixture.rosterLists(instructor("3", "Theresa", "Teacher"), learner("6", "Ana", "Álvarez"));
        read();
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();
        fixture.rosterLists(learner("3", "Theresa", "Teacher"), learner("6", "Ana", "Álvarez"));
        read();

        assertThat(fixture.membership("3").roles()).containsExactly(ToolRole.LEARNER);
    }

    @Test
    void who_launches_without_being_enrolled_is_no_leaver() {
        fixture.welcome(fixture.launchOf("2").named("Amara", "Admin").as(INSTRUCTOR, SYSTEM_ADMINISTRATOR));
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();
        read();

        assertThat(fixture.subjectsHere()).contains("2");
    }

    @Test
    void a_learner_by_launch_who_is_on_no_roster_left_before_it_was_first_read() {
        fixture.welcome(fixture.launchOf("99").named("Kwame", "Mensah").as(LEARNER));
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        read();

        assertThat(fixture.subjectsWhoLeft()).containsExactly("99");
    }

    @Test
    void inactive_members_are_not_here_and_newly_inactive_ones_left() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"), inactive("7"));
        read();
        assertThat(fixture.subjectsHere()).containsExactlyInAnyOrder("3", "6");
        assertThat(fixture.kept.people().findBySubject(fixture.tenant, "7"))
                .as("nothing is kept of somebody who is not here and never was")
                .isEmpty();

        fixture.rosterLists(inactive("6"), learner("8", "Chloé", "Dupont"));
        assertThat(read().map(Summary::left)).contains(1);
        assertThat(fixture.subjectsWhoLeft()).containsExactly("6");
    }

    @Test
    void members_on_two_pages_count_once() {
        fixture.roster.has(
                PeopleFixture.ROSTER,
                List.of(learner("6", "Ana", "Álvarez"), learner("6", "Ana", "Álvarez")),
                List.of(learner("6", "Ana", "Álvarez"), learner("7", "Bilal", "Başaran")));

        assertThat(read().map(Summary::joined)).contains(2);
        assertThat(fixture.subjectsHere()).containsExactlyInAnyOrder("3", "6", "7");
    }

    @Test
    void ids_that_no_launch_could_have_are_passed_over() {
        fixture.rosterLists(
                nameless(""), nameless("x".repeat(256)), nameless("a\u0000b"), nameless("ü"), nameless("6"));
        read();

        assertThat(fixture.subjectsHere()).containsExactlyInAnyOrder("3", "6");
    }

    @Test
    void a_long_reading_gives_signs_of_life() {
        fixture.roster.has(
                PeopleFixture.ROSTER,
                List.of(learner("6", "Ana", "Álvarez")),
                List.of(learner("7", "Bilal", "Başaran")));
        fixture.roster.eachPageTakes(() -> {
            fixture.clock.goOn(Duration.ofMinutes(4));
            assertThat(fixture.courseNow().roster().isReading(fixture.clock.instant()))
                    .isTrue();
        });

        assertThat(read()).isPresent();
    }
}

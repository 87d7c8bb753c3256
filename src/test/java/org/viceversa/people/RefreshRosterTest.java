package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.LEARNER;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;
import static org.viceversa.people.Members.deleted;
import static org.viceversa.people.Members.inactive;
import static org.viceversa.people.Members.instructor;
import static org.viceversa.people.Members.learner;
import static org.viceversa.people.Members.nameless;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.people.RefreshRoster.Summary;
import org.viceversa.people.RosterState.Problem;
import org.viceversa.refusal.Refused;

class RefreshRosterTest {

    private static final String DIFFERENCES = "https://lms.example.org/members?since=1";

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
    void a_roster_that_is_read_again_changes_nothing() {
        fixture.roster.has(PeopleFixture.ROSTER, Members.golden("moodle-roster.json"));
        read();
        Membership before = fixture.membership("6");

        assertThat(read()).contains(new Summary(true, 15, 0, 0, 0, 0));
        assertThat(fixture.membership("6")).isEqualTo(before);
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
    void changes_only_are_read_where_offered_and_make_nobody_a_leaver_but_the_deleted() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"), learner("7", "Bilal", "Başaran"));
        fixture.roster.offersDifferences(DIFFERENCES);
        read();
        fixture.roster.has(DIFFERENCES, List.of(deleted("7"), learner("8", "Chloé", "Dupont")));

        assertThat(read()).contains(new Summary(false, 1, 1, 1, 0, 1));
        assertThat(fixture.roster.asked).containsExactly(PeopleFixture.ROSTER, DIFFERENCES);
        assertThat(fixture.subjectsHere()).containsExactlyInAnyOrder("3", "6", "8");
        assertThat(fixture.subjectsWhoLeft()).containsExactly("7");
    }

    @Test
    void all_members_are_read_at_least_once_a_day() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        fixture.roster.offersDifferences(DIFFERENCES);
        read();
        fixture.clock.goOn(Duration.ofDays(1));
        read();

        assertThat(fixture.roster.asked).containsExactly(PeopleFixture.ROSTER, PeopleFixture.ROSTER);
    }

    @Test
    void all_members_are_read_when_the_platform_forgot_its_changes() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        fixture.roster.offersDifferences(DIFFERENCES);
        read();
        fixture.roster.fails(DIFFERENCES, Cause.NOT_FOUND);

        assertThat(read().map(Summary::full)).contains(true);
    }

    @Test
    void no_changes_at_all_are_no_empty_roster() {
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        fixture.roster.offersDifferences(DIFFERENCES);
        read();
        fixture.roster.has(DIFFERENCES, List.of());

        assertThat(read()).contains(new Summary(false, 0, 0, 0, 0, 0));
        assertThat(fixture.courseNow().roster().problem()).isEmpty();
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

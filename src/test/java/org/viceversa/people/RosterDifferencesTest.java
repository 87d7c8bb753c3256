package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.people.Members.deleted;
import static org.viceversa.people.Members.learner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.people.RefreshRoster.Summary;

class RosterDifferencesTest {

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
    void a_roster_that_is_read_again_changes_nothing() {
        fixture.roster.has(PeopleFixture.ROSTER, Members.golden("moodle-roster.json"));
        read();
        Membership before = fixture.membership("6");

        assertThat(read()).contains(new Summary(true, 15, 0, 0, 0, 0));
        assertThat(fixture.membership("6")).isEqualTo(before);
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
}

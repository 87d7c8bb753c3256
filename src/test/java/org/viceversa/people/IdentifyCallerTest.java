package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;
import static org.viceversa.people.Members.learner;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.refusal.Refused;

class IdentifyCallerTest {

    private final PeopleFixture fixture = new PeopleFixture();

    private Caller identify(Guest guest) {
        return fixture.identifyCaller.of(fixture.tenant, guest.person(), guest.course());
    }

    @Test
    void an_administrator_of_the_platform_is_one_in_every_course() {
        fixture.welcome(fixture.launchOf("2").as(INSTRUCTOR, SYSTEM_ADMINISTRATOR));
        Guest outside =
                fixture.welcome(fixture.launchOf("2").as(SYSTEM_ADMINISTRATOR).outsideOfCourses());

        assertThat(identify(outside).roles()).containsExactly(ToolRole.LMS_ADMINISTRATOR);
    }

    @Test
    void a_granted_role_counts_at_the_next_request_and_no_longer_once_it_is_taken_back() {
        Caller administrator = fixture.callerFrom(fixture.launchOf("2").as(SYSTEM_ADMINISTRATOR));
        Guest guest = fixture.welcome(fixture.launchOf("6"));
        Grant grant = new GrantRole(fixture.grants, fixture.kept.people(), fixture.clock)
                .run(administrator, guest.person(), ToolRole.PROGRAMME_MANAGER);
        assertThat(identify(guest).roles()).containsExactlyInAnyOrder(ToolRole.LEARNER, ToolRole.PROGRAMME_MANAGER);

        new RevokeRole(fixture.grants, fixture.clock).run(administrator, grant.id());
        assertThat(identify(guest).roles()).containsExactly(ToolRole.LEARNER);
    }

    @Test
    void who_left_the_course_has_no_role_in_it_though_the_visit_is_still_open() {
        Guest guest = fixture.welcome(fixture.launchOf("3").as(INSTRUCTOR));
        fixture.rosterLists(learner("3", "Theresa", "Teacher"), learner("6", "Ana", "Álvarez"));
        fixture.refreshRoster.run(fixture.course());
        fixture.clock.goOn(Duration.ofMinutes(10));
        fixture.rosterLists(learner("6", "Ana", "Álvarez"));
        fixture.refreshRoster.run(fixture.course());

        assertThat(identify(guest).roles()).isEmpty();
    }

    @Test
    void a_visit_is_worth_nothing_in_another_tenant() {
        Guest guest = fixture.welcome(fixture.launchOf("6"));

        assertThatThrownBy(() -> fixture.identifyCaller.of(fixture.tenant("2"), guest.person(), guest.course()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("session-ended"));
    }

    @Test
    void a_course_that_is_gone_ends_the_visit() {
        Guest guest = fixture.welcome(fixture.launchOf("6"));

        assertThatThrownBy(
                        () -> fixture.identifyCaller.of(fixture.tenant, guest.person(), Optional.of(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("session-ended"));
    }
}

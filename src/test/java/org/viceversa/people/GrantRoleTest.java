package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.people.Grant.What;
import org.viceversa.people.ListGrants.Overview;
import org.viceversa.refusal.Refused;

class GrantRoleTest {

    private final PeopleFixture fixture = new PeopleFixture();
    private final GrantRole grantRole = new GrantRole(fixture.grants, fixture.kept.people(), fixture.clock);
    private final RevokeRole revokeRole = new RevokeRole(fixture.grants, fixture.clock);
    private final ListGrants listGrants = new ListGrants(fixture.grants, fixture.kept.people());
    private final Caller administrator =
            fixture.callerFrom(fixture.launchOf("2").named("Amara", "Okafor").as(INSTRUCTOR, SYSTEM_ADMINISTRATOR));
    private final UUID ana =
            fixture.welcome(fixture.launchOf("6").named("Ana", "Álvarez")).person();

    private static void assertRefused(Runnable work, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_grant_says_to_whom_by_whom_and_when() {
        Grant grant = grantRole.run(administrator, ana, ToolRole.PROGRAMME_MANAGER);

        Overview overview = listGrants.run(administrator);
        assertThat(overview.inForce()).containsExactly(grant);
        assertThat(overview.nameOf(grant.person())).isEqualTo("Ana Álvarez");
        assertThat(overview.nameOf(grant.by())).isEqualTo("Amara Okafor");
        assertThat(grant.at()).isEqualTo(fixture.clock.instant());
    }

    @Test
    void what_was_taken_back_stays_in_the_history() {
        Grant grant = grantRole.run(administrator, ana, ToolRole.PROGRAMME_MANAGER);
        fixture.clock.goOn(Duration.ofDays(1));
        revokeRole.run(administrator, grant.id());

        Overview overview = listGrants.run(administrator);
        assertThat(overview.inForce()).isEmpty();
        assertThat(overview.history()).extracting(Grant.Event::what).containsExactly(What.REVOKED, What.GRANTED);
        assertThat(overview.history()).extracting(Grant.Event::person).containsOnly(ana);
    }

    @Test
    void a_role_that_is_in_force_is_not_given_twice() {
        Grant first = grantRole.run(administrator, ana, ToolRole.PROGRAMME_MANAGER);
        Grant second = grantRole.run(administrator, ana, ToolRole.PROGRAMME_MANAGER);

        assertThat(second).isEqualTo(first);
        assertThat(listGrants.run(administrator).history()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = ToolRole.class, mode = Mode.EXCLUDE, names = "PROGRAMME_MANAGER")
    void what_the_platform_tells_cannot_be_given_here(ToolRole role) {
        assertRefused(() -> grantRole.run(administrator, ana, role), "role-not-grantable");
    }

    @Test
    void nobody_of_another_tenant_is_given_a_role() {
        UUID stranger =
                fixture.welcome(LaunchOf.person(fixture.tenant("2"), "6")).person();

        assertRefused(() -> grantRole.run(administrator, stranger, ToolRole.PROGRAMME_MANAGER), "person-unknown");
    }

    @Test
    void a_grant_is_taken_back_once() {
        Grant grant = grantRole.run(administrator, ana, ToolRole.PROGRAMME_MANAGER);
        revokeRole.run(administrator, grant.id());

        assertRefused(() -> revokeRole.run(administrator, grant.id()), "grant-unknown");
    }

    @Test
    void the_administrator_of_another_tenant_cannot_take_it_back() {
        Grant grant = grantRole.run(administrator, ana, ToolRole.PROGRAMME_MANAGER);
        Caller stranger =
                fixture.callerFrom(LaunchOf.person(fixture.tenant("2"), "2").as(SYSTEM_ADMINISTRATOR));

        assertRefused(() -> revokeRole.run(stranger, grant.id()), "grant-unknown");
        assertThat(listGrants.run(stranger).inForce()).isEmpty();
        assertThat(listGrants.run(stranger).history()).isEmpty();
    }
}

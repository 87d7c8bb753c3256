package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What each role may do, and nothing else. */
class PermissionsTest {

    private final PeopleFixture fixture = new PeopleFixture();
    private final MemberFilter everybody = MemberFilter.of("", Optional.empty(), true);
    private final AskForRoster askForRoster =
            new AskForRoster(fixture.kept.courses(), fixture.asked::add, fixture.clock);
    private final GrantRole grantRole = new GrantRole(fixture.grants, fixture.kept.people(), fixture.clock);
    private final RevokeRole revokeRole = new RevokeRole(fixture.grants, fixture.clock);
    private final ListGrants listGrants = new ListGrants(fixture.grants, fixture.kept.people());

    @BeforeEach
    void somebody_opened_the_course() {
        fixture.welcome(fixture.launchOf("6"));
    }

    private Caller caller(ToolRole... roles) {
        return new Caller(fixture.tenant, fixture.person("6"), Optional.of(fixture.courseNow()), Set.of(roles));
    }

    private static void assertNotAllowed(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN);
            assertThat(refused.code()).isEqualTo("not-allowed");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ToolRole.class,
            names = {"INSTRUCTOR", "PROGRAMME_MANAGER", "LMS_ADMINISTRATOR"})
    void who_works_with_people_sees_the_roster(ToolRole role) {
        assertThat(fixture.listRoster
                        .run(caller(role), everybody, Optional.empty(), 10)
                        .members())
                .hasSize(1);
        assertThat(ListRoster.maySee(caller(role))).isTrue();
        assertThatCode(() -> askForRoster.run(caller(role))).doesNotThrowAnyException();
    }

    @Test
    void a_learner_and_somebody_without_a_role_do_not() {
        for (Caller caller : new Caller[] {caller(), caller(ToolRole.LEARNER)}) {
            assertNotAllowed(() -> fixture.listRoster.run(caller, everybody, Optional.empty(), 10));
            assertNotAllowed(() -> fixture.listRoster.count(caller));
            assertNotAllowed(() -> askForRoster.run(caller));
            assertThat(ListRoster.maySee(caller)).isFalse();
        }
    }

    @Test
    void outside_of_a_course_there_is_no_roster() {
        Caller caller =
                new Caller(fixture.tenant, fixture.person("6"), Optional.empty(), Set.of(ToolRole.LMS_ADMINISTRATOR));

        assertThat(ListRoster.maySee(caller)).isFalse();
        assertThatThrownBy(() -> fixture.listRoster.run(caller, everybody, Optional.empty(), 10))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("no-course"));
    }

    @ParameterizedTest
    @EnumSource(value = ToolRole.class, mode = Mode.EXCLUDE, names = "LMS_ADMINISTRATOR")
    void only_an_administrator_deals_with_grants(ToolRole role) {
        assertNotAllowed(() -> listGrants.run(caller(role)));
        assertNotAllowed(() -> grantRole.run(caller(role), fixture.person("6").id(), ToolRole.PROGRAMME_MANAGER));
        assertNotAllowed(() -> revokeRole.run(caller(role), UUID.randomUUID()));
    }

    @Test
    void whoever_has_one_of_the_required_roles_passes() {
        assertThatCode(() -> caller(ToolRole.INSTRUCTOR).require(ToolRole.LMS_ADMINISTRATOR, ToolRole.INSTRUCTOR))
                .doesNotThrowAnyException();
    }
}

package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Grant;
import org.viceversa.people.Grant.What;
import org.viceversa.people.Grants;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class GrantsContractTest {

    @Parameter
    PeopleStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();
    private Grants grants;

    @BeforeEach
    void open() {
        grants = store.ports().grants();
    }

    private Grant grant(String subject, Instant at) {
        UUID person = store.ports()
                .people()
                .add(person(tenant, subject, "Ana Álvarez"))
                .id();
        return new Grant(UUID.randomUUID(), tenant, person, ToolRole.PROGRAMME_MANAGER, administrator, at);
    }

    private static Grant.Event event(Grant grant, What what, Instant at) {
        return new Grant.Event(UUID.randomUUID(), grant.tenant(), grant.person(), grant.role(), what, grant.by(), at);
    }

    private Grant given(String subject, Instant at) {
        Grant grant = grant(subject, at);
        grants.add(grant, event(grant, What.GRANTED, at));
        return grant;
    }

    @Test
    void a_grant_is_kept_to_the_letter() {
        Grant grant = given("6", NOW);

        assertThat(grants.find(tenant, grant.id())).contains(grant);
        assertThat(grants.listRoles(tenant, grant.person())).containsExactly(ToolRole.PROGRAMME_MANAGER);
    }

    @Test
    void grants_and_history_begin_with_the_newest() {
        Grant first = given("6", NOW);
        Grant second = given("7", NOW.plusSeconds(1));
        Grant.Event end = event(first, What.REVOKED, NOW.plusSeconds(2));
        grants.remove(first, end);
        Grant third = given("8", NOW.plusSeconds(3));

        assertThat(grants.list(tenant)).containsExactly(third, second);
        assertThat(grants.listHistory(tenant, 2)).hasSize(2).element(1).isEqualTo(end);
        assertThat(grants.listHistory(tenant, 100)).hasSize(4);
        assertThat(grants.listRoles(tenant, first.person())).isEmpty();
    }

    @Test
    void one_person_is_given_a_role_once() {
        Grant first = given("6", NOW);
        Grant second = new Grant(UUID.randomUUID(), tenant, first.person(), first.role(), administrator, NOW);

        assertThatThrownBy(() -> grants.add(second, event(second, What.GRANTED, NOW)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("changed-meanwhile"));
        assertThat(grants.listHistory(tenant, 100)).hasSize(1);
    }

    @Test
    void what_is_not_in_force_cannot_be_ended() {
        Grant grant = grant("6", NOW);

        assertThatThrownBy(() -> grants.remove(grant, event(grant, What.REVOKED, NOW)))
                .isInstanceOf(Refused.class);
        assertThat(grants.listHistory(tenant, 100)).isEmpty();
    }

    @Test
    void no_other_tenant_sees_or_ends_a_grant() {
        Grant grant = given("6", NOW);
        UUID stranger = UUID.randomUUID();
        Grant foreign = new Grant(grant.id(), stranger, grant.person(), grant.role(), administrator, NOW);

        assertThat(grants.find(stranger, grant.id())).isEmpty();
        assertThat(grants.list(stranger)).isEmpty();
        assertThat(grants.listRoles(stranger, grant.person())).isEmpty();
        assertThat(grants.listHistory(stranger, 100)).isEmpty();
        assertThatThrownBy(() -> grants.remove(foreign, event(foreign, What.REVOKED, NOW)))
                .isInstanceOf(Refused.class);
        assertThat(grants.list(tenant)).containsExactly(grant);
    }
}

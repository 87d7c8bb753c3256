package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Person;
import org.viceversa.people.Standings;
import org.viceversa.people.Standings.Standing;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class StandingsContractTest {

    private static final Standing NOTHING = new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    @Parameter
    PeopleStore store;

    private final UUID tenant = UUID.randomUUID();
    private Standings standings;
    private Person person;
    private Course course;
    private Membership membership;

    @BeforeEach
    void somebody_is_in_a_course() {
        standings = store.ports().standings();
        person = store.ports().people().add(person(tenant, "6", "Ana Álvarez"));
        course = store.ports().courses().add(course(tenant, "2"));
        membership = store.ports().memberships().add(launched(course, person, LtiRole.INSTRUCTOR), person);
    }

    @Test
    void person_course_and_membership_are_found_in_one_go() {
        Standing all = new Standing(Optional.of(person), Optional.of(course), Optional.of(membership));

        assertThat(standings.findByPlatformIds(tenant, "6", Optional.of("2"))).isEqualTo(all);
        assertThat(standings.find(tenant, person.id(), Optional.of(course.id())))
                .isEqualTo(all);
    }

    @Test
    void what_is_missing_is_empty() {
        assertThat(standings.findByPlatformIds(tenant, "7", Optional.of("3"))).isEqualTo(NOTHING);
        assertThat(standings.findByPlatformIds(tenant, "7", Optional.of("2")))
                .isEqualTo(new Standing(Optional.empty(), Optional.of(course), Optional.empty()));
        assertThat(standings.findByPlatformIds(tenant, "6", Optional.of("3")))
                .isEqualTo(new Standing(Optional.of(person), Optional.empty(), Optional.empty()));
        assertThat(standings.find(tenant, person.id(), Optional.empty()))
                .isEqualTo(new Standing(Optional.of(person), Optional.empty(), Optional.empty()));
    }

    @Test
    void the_memberships_of_several_are_read_at_once() {
        List<UUID> several = List.of(person.id(), UUID.randomUUID());

        assertThat(standings.listMemberships(tenant, course.id(), several))
                .containsExactly(Map.entry(
                        person.id(),
                        standings
                                .find(tenant, person.id(), Optional.of(course.id()))
                                .membership()
                                .orElseThrow()));
        assertThat(standings.listMemberships(tenant, course.id(), List.of())).isEmpty();
        assertThat(standings.listMemberships(UUID.randomUUID(), course.id(), several))
                .isEmpty();
        assertThat(standings.listMemberships(tenant, UUID.randomUUID(), several))
                .isEmpty();
    }

    @Test
    void another_tenant_finds_nothing() {
        UUID stranger = UUID.randomUUID();

        assertThat(standings.findByPlatformIds(stranger, "6", Optional.of("2"))).isEqualTo(NOTHING);
        assertThat(standings.find(stranger, person.id(), Optional.of(course.id())))
                .isEqualTo(NOTHING);
    }

    @Test
    void a_course_of_another_tenant_is_not_found_with_a_person_of_ones_own() {
        Course foreign = store.ports().courses().add(course(UUID.randomUUID(), "2"));

        assertThat(standings
                        .find(tenant, person.id(), Optional.of(foreign.id()))
                        .course())
                .isEmpty();
    }
}

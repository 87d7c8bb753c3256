package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.person;
import static org.viceversa.people.persistence.StoredPeople.renamed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.People;
import org.viceversa.people.Person;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class PeopleContractTest {

    @Parameter
    PeopleStore store;

    private final UUID tenant = UUID.randomUUID();
    private People people;

    @BeforeEach
    void open() {
        people = store.ports().people();
    }

    @Test
    void a_person_is_kept_to_the_letter() {
        Person person = people.add(person(tenant, "6", "Đorđe Đukić"));

        assertThat(people.find(tenant, person.id())).contains(person);
        assertThat(people.findBySubject(tenant, "6")).contains(person);
    }

    @Test
    void somebody_who_is_there_already_is_left() {
        Person first = people.add(person(tenant, "6", "Ana Álvarez"));
        Person second = people.add(person(tenant, "6", "Somebody Else"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_change_is_kept() {
        Person person = people.add(person(tenant, "6", "Ana Álvarez"));
        Person changed = renamed(person, "Ana Ruiz");
        people.save(changed);

        assertThat(people.find(tenant, person.id())).contains(changed);
    }

    @Test
    void a_new_name_moves_the_person_in_every_list() {
        Course course = store.ports().courses().add(course(tenant, "2"));
        Person ana = people.add(person(tenant, "6", "Ana Álvarez"));
        Person bilal = people.add(person(tenant, "7", "Bilal Başaran"));
        store.ports().memberships().add(launched(course, ana, LtiRole.LEARNER), ana);
        store.ports().memberships().add(launched(course, bilal, LtiRole.LEARNER), bilal);
        people.save(renamed(ana, "Zoë Álvarez"));

        assertThat(store.ports()
                        .lists()
                        .list(tenant, course.id(), MemberFilter.of("", Optional.empty(), true), Optional.empty(), 10))
                .extracting(member -> member.person().name())
                .containsExactly("Bilal Başaran", "Zoë Álvarez");
    }

    @Test
    void several_are_found_at_once() {
        Person ana = people.add(person(tenant, "6", "Ana Álvarez"));
        Person bilal = people.add(person(tenant, "7", "Bilal Başaran"));

        assertThat(people.listByIds(tenant, List.of(ana.id(), bilal.id(), UUID.randomUUID())))
                .containsOnlyKeys(ana.id(), bilal.id());
        assertThat(people.listByIds(tenant, List.of())).isEmpty();
    }

    @Test
    void no_other_tenant_sees_or_changes_a_person() {
        Person person = people.add(person(tenant, "6", "Ana Álvarez"));
        UUID stranger = UUID.randomUUID();

        assertThat(people.find(stranger, person.id())).isEmpty();
        assertThat(people.findBySubject(stranger, "6")).isEmpty();
        assertThat(people.listByIds(stranger, List.of(person.id()))).isEmpty();
        people.save(
                new Person(person.id(), stranger, "6", renamed(person, "Stolen").particulars(), true, true, ""));
        assertThat(people.find(tenant, person.id())).contains(person);
        assertThat(people.add(person(stranger, "6", "Another Ana")).id()).isNotEqualTo(person.id());
    }
}

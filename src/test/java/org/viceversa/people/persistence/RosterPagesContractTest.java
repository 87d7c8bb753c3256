package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.launchedAgain;
import static org.viceversa.people.persistence.StoredPeople.left;
import static org.viceversa.people.persistence.StoredPeople.listed;
import static org.viceversa.people.persistence.StoredPeople.person;
import static org.viceversa.people.persistence.StoredPeople.renamed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships.Known;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;
import org.viceversa.people.RosterChanges.Joining;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class RosterPagesContractTest extends CourseOfTwo {

    private RosterChanges changes(
            List<Person> newPeople, List<Person> renamed, List<Joining> joined, List<Membership> changed) {
        return new RosterChanges(course, List.of(), newPeople, renamed, joined, changed, 0, 0);
    }

    @Test
    void a_page_of_newcomers_is_kept_to_the_letter() {
        List<Person> newcomers = IntStream.range(0, 250)
                .mapToObj(i -> new Person(
                        UUID.randomUUID(),
                        tenant,
                        "new-" + i,
                        person(tenant, "new-" + i, "Nə\"w, {Person} \\ " + i).particulars(),
                        false,
                        false,
                        ""))
                .toList();
        List<Joining> joined = newcomers.stream()
                .map(person -> new Joining(listed(course, person, LtiRole.LEARNER), person))
                .toList();
        memberships.save(changes(newcomers, List.of(), joined, List.of()));

        List<String> subjects = newcomers.stream().map(Person::subject).toList();
        assertThat(memberships.listKnown(tenant, course.id(), subjects))
                .containsExactlyInAnyOrderElementsOf(joined.stream()
                        .map(joining -> new Known(joining.person(), Optional.of(joining.membership())))
                        .toList());
    }

    @Test
    void a_page_of_changes_is_kept_to_the_letter() {
        Membership ofAna = memberships.add(listed(course, ana, LtiRole.LEARNER), ana);
        Membership ofBilal = memberships.add(launched(course, bilal, LtiRole.INSTRUCTOR), bilal);
        Person anaNow = new Person(
                ana.id(),
                tenant,
                "6",
                renamed(ana, "Ana Ruiz").particulars(),
                ana.named(),
                ana.administrator(),
                ana.locale());
        Membership bilalNow = new Membership(
                tenant,
                course.id(),
                bilal.id(),
                ofBilal.launchRoles(),
                Set.of(LtiRole.LEARNER),
                true,
                NOW,
                Optional.empty(),
                Optional.of(LATER),
                ofBilal.lastLaunchAt());
        memberships.save(changes(List.of(), List.of(anaNow), List.of(), List.of(left(ofAna, LATER), bilalNow)));

        assertThat(store.ports().people().find(tenant, ana.id())).contains(anaNow);
        assertThat(now(ana)).isEqualTo(left(ofAna, LATER));
        assertThat(now(bilal)).isEqualTo(bilalNow);
    }

    @Test
    void a_launch_between_look_up_and_writing_is_not_undone() {
        Membership looked = memberships.add(launched(course, ana, LtiRole.INSTRUCTOR), ana);
        memberships.saveLaunch(launchedAgain(looked, LATER, LtiRole.LEARNER));
        memberships.save(changes(List.of(), List.of(), List.of(), List.of(left(looked, NOW))));

        assertThat(now(ana).isHere()).isTrue();
        assertThat(now(ana).launchRoles()).containsExactly(LtiRole.LEARNER);
    }

    @Test
    void a_name_that_a_launch_told_between_look_up_and_writing_is_not_undone() {
        Person unnamed = store.ports()
                .people()
                .add(new Person(UUID.randomUUID(), tenant, "8", new Particulars("", "", "", "", ""), false, false, ""));
        Person named = new Person(
                unnamed.id(), tenant, "8", new Particulars("Chloé Dupont", "", "", "", ""), true, false, "fr");
        Person byRoster =
                new Person(unnamed.id(), tenant, "8", new Particulars("C. Dupont", "", "", "", ""), false, false, "");
        store.ports().people().save(named);
        memberships.save(changes(List.of(), List.of(byRoster), List.of(), List.of()));

        assertThat(store.ports().people().find(tenant, unnamed.id())).contains(named);
    }
}

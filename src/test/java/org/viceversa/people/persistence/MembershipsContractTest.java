package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.launchedAgain;
import static org.viceversa.people.persistence.StoredPeople.left;
import static org.viceversa.people.persistence.StoredPeople.listed;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships.Known;
import org.viceversa.people.Person;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class MembershipsContractTest extends CourseOfTwo {

    private List<UUID> missing(Predicate<UUID> listed) {
        return memberships.listMissing(tenant, course.id(), LATER, listed);
    }

    @Test
    void a_membership_is_kept_to_the_letter() {
        Membership membership = memberships.add(launched(course, ana, LtiRole.INSTRUCTOR, LtiRole.MENTOR), ana);

        assertThat(now(ana)).isEqualTo(membership);
    }

    @Test
    void a_membership_that_is_there_already_is_left() {
        Membership first = memberships.add(launched(course, ana, LtiRole.INSTRUCTOR), ana);

        assertThat(memberships.add(listed(course, ana, LtiRole.LEARNER), ana)).isEqualTo(first);
        assertThat(now(ana)).isEqualTo(first);
    }

    @Test
    void a_launch_leaves_the_word_of_the_roster() {
        Membership known = memberships.add(listed(course, ana, LtiRole.LEARNER), ana);
        memberships.saveLaunch(launchedAgain(known, LATER, LtiRole.INSTRUCTOR));

        assertThat(now(ana).launchRoles()).containsExactly(LtiRole.INSTRUCTOR);
        assertThat(now(ana).rosterRoles()).containsExactly(LtiRole.LEARNER);
        assertThat(now(ana).onRoster()).isTrue();
        assertThat(now(ana).lastLaunchAt()).contains(LATER);
    }

    @Test
    void a_launch_brings_back_who_had_left_and_forgets_what_the_roster_had_said() {
        Membership gone = left(memberships.add(listed(course, ana, LtiRole.INSTRUCTOR), ana), NOW);
        memberships.saveLeavers(tenant, course.id(), List.of(ana.id()), NOW, NOW);
        memberships.saveLaunch(launchedAgain(gone, LATER, LtiRole.LEARNER));

        assertThat(now(ana).isHere()).isTrue();
        assertThat(now(ana).returnedAt()).contains(LATER);
        assertThat(now(ana).rosterRoles()).isEmpty();
    }

    @Test
    void known_people_come_with_their_membership_of_this_course_only() {
        Membership membership = memberships.add(launched(course, ana, LtiRole.LEARNER), ana);
        Course other = store.ports().courses().add(course(tenant, "3"));
        memberships.add(launched(other, bilal, LtiRole.LEARNER), bilal);

        assertThat(memberships.listKnown(tenant, course.id(), List.of("6", "7", "nobody")))
                .containsExactlyInAnyOrder(new Known(ana, Optional.of(membership)), new Known(bilal, Optional.empty()));
        assertThat(memberships.listKnown(tenant, course.id(), List.of())).isEmpty();
    }

    @Test
    void missing_are_the_listed_and_the_learners_of_earlier_launches_whom_the_reading_did_not_list() {
        Person chloe = store.ports().people().add(person(tenant, "8", "Chloé Dupont"));
        Person emeka = store.ports().people().add(person(tenant, "10", "Emeka Eze"));
        memberships.add(listed(course, ana, LtiRole.INSTRUCTOR), ana);
        memberships.add(launched(course, bilal, LtiRole.LEARNER), bilal);
        memberships.add(launched(course, chloe, LtiRole.INSTRUCTOR), chloe);
        memberships.add(launched(course, emeka, LtiRole.LEARNER), emeka);
        memberships.saveLaunch(launchedAgain(now(emeka), LATER, LtiRole.LEARNER));

        assertThat(missing(person -> false)).containsExactlyInAnyOrder(ana.id(), bilal.id());
        assertThat(missing(bilal.id()::equals)).containsExactly(ana.id());
    }

    @Test
    void leavers_are_noted_unless_they_launched_meanwhile() {
        memberships.add(listed(course, ana, LtiRole.LEARNER), ana);
        memberships.add(listed(course, bilal, LtiRole.LEARNER), bilal);
        memberships.saveLaunch(launchedAgain(now(bilal), LATER, LtiRole.LEARNER));

        int gone = memberships.saveLeavers(
                tenant, course.id(), List.of(ana.id(), bilal.id()), LATER, LATER.plusSeconds(1));

        assertThat(gone).isEqualTo(1);
        assertThat(now(ana).leftAt()).contains(LATER.plusSeconds(1));
        assertThat(now(ana).onRoster()).isFalse();
        assertThat(now(ana).rosterRoles()).containsExactly(LtiRole.LEARNER);
        assertThat(now(bilal).isHere()).isTrue();
        assertThat(missing(person -> false)).doesNotContain(ana.id());
    }

    @Test
    void no_other_tenant_sees_or_changes_a_membership() {
        Membership membership = memberships.add(listed(course, ana, LtiRole.LEARNER), ana);
        UUID stranger = UUID.randomUUID();

        assertThat(memberships.listKnown(stranger, course.id(), List.of("6"))).isEmpty();
        assertThat(memberships.listMissing(stranger, course.id(), LATER, person -> false))
                .isEmpty();
        assertThat(memberships.saveLeavers(stranger, course.id(), List.of(ana.id()), LATER, LATER))
                .isZero();
        memberships.saveLaunch(new Membership(
                stranger,
                course.id(),
                ana.id(),
                Set.of(LtiRole.INSTRUCTOR),
                Set.of(),
                false,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LATER)));
        assertThat(now(ana)).isEqualTo(membership);
    }
}

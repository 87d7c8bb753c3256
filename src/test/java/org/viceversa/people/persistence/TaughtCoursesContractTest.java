package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.left;
import static org.viceversa.people.persistence.StoredPeople.listed;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Person;
import org.viceversa.people.TaughtCourses.Place;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class TaughtCoursesContractTest extends CourseOfTwo {

    private List<Place> places(UUID ofTenant) {
        return store.ports().taughtCourses().list(ofTenant, List.of(ana.id(), bilal.id()));
    }

    @Test
    void whoever_teaches_by_launch_or_roster_is_told_with_those_in_the_course() {
        memberships.add(launched(course, ana, LtiRole.INSTRUCTOR), ana);
        memberships.add(listed(course, bilal, LtiRole.LEARNER), bilal);

        assertThat(places(tenant))
                .containsExactlyInAnyOrder(
                        new Place(course.id(), ana.id(), true), new Place(course.id(), bilal.id(), false));
        assertThat(places(UUID.randomUUID())).isEmpty();
    }

    @Test
    void those_who_teach_a_course_are_known_while_they_are_there() {
        Person teacher = store.ports().people().add(person(tenant, "8", "Chloé"));
        memberships.add(launched(course, ana, LtiRole.INSTRUCTOR), ana);
        memberships.add(listed(course, bilal, LtiRole.LEARNER), bilal);
        memberships.add(left(listed(course, teacher, LtiRole.INSTRUCTOR), LATER), teacher);

        assertThat(store.ports().taughtCourses().listTeachers(tenant, course.id()))
                .containsExactly(ana.id());
        assertThat(store.ports().taughtCourses().listTeachers(UUID.randomUUID(), course.id()))
                .isEmpty();
    }

    @Test
    void an_assistant_by_the_roster_teaches_too() {
        memberships.add(listed(course, bilal, LtiRole.TEACHING_ASSISTANT), bilal);

        assertThat(places(tenant)).containsExactly(new Place(course.id(), bilal.id(), true));
    }

    @Test
    void courses_that_others_teach_and_places_that_were_left_are_not_told() {
        Person teacher = store.ports().people().add(person(tenant, "8", "Chloé"));
        Course other = store.ports().courses().add(course(tenant, "3"));
        memberships.add(launched(other, teacher, LtiRole.INSTRUCTOR), teacher);
        memberships.add(listed(other, ana, LtiRole.LEARNER), ana);
        memberships.add(listed(course, ana, LtiRole.LEARNER), ana);
        memberships.add(left(listed(course, bilal, LtiRole.INSTRUCTOR), LATER), bilal);

        assertThat(places(tenant)).isEmpty();
        assertThat(store.ports().taughtCourses().list(tenant, Set.of())).isEmpty();
    }
}

package org.viceversa.people.persistence;

import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.viceversa.people.Course;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships;
import org.viceversa.people.Person;

/** A tenant's course and two people who are not in it yet, on one kind of storage after the other. */
abstract class CourseOfTwo {

    static final Instant LATER = NOW.plusSeconds(60);

    @Parameter
    PeopleStore store;

    final UUID tenant = UUID.randomUUID();
    Memberships memberships;
    Course course;
    Person ana;
    Person bilal;

    @BeforeEach
    void a_course_and_two_people() {
        memberships = store.ports().memberships();
        course = store.ports().courses().add(course(tenant, "2"));
        ana = store.ports().people().add(person(tenant, "6", "Ana Álvarez"));
        bilal = store.ports().people().add(person(tenant, "7", "Bilal Başaran"));
    }

    Membership now(Person person) {
        return store.ports()
                .standings()
                .find(tenant, person.id(), Optional.of(course.id()))
                .membership()
                .orElseThrow();
    }
}

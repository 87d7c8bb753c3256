package org.viceversa.testkit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.MemberLists;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Standings;
import org.viceversa.people.TaughtCourses;
import org.viceversa.people.ToolRole;

/** People, courses and memberships without a database; each port is a view of the same maps. */
public final class InMemoryPeople {

    final Map<UUID, Person> people = new LinkedHashMap<>();
    final Map<UUID, Course> courses = new LinkedHashMap<>();
    final Map<Key, Membership> memberships = new LinkedHashMap<>();

    record Key(UUID course, UUID person) {
        static Key of(Membership membership) {
            return new Key(membership.course(), membership.person());
        }
    }

    public People people() {
        return new PeopleView();
    }

    public Courses courses() {
        return new InMemoryCourses(this);
    }

    public Memberships memberships() {
        return new InMemoryMemberships(this);
    }

    public MemberLists lists() {
        return new InMemoryMemberLists(this);
    }

    public Standings standings() {
        return new StandingsView();
    }

    public TaughtCourses taughtCourses() {
        return new TaughtCourses() {
            @Override
            public List<Place> list(UUID tenant, Collection<UUID> ids) {
                Set<UUID> taught = memberships.values().stream()
                        .filter(one -> one.tenant().equals(tenant) && one.isHere() && ids.contains(one.person()))
                        .filter(one -> one.roles().contains(ToolRole.INSTRUCTOR))
                        .map(Membership::course)
                        .collect(Collectors.toSet());
                return memberships.values().stream()
                        .filter(one -> one.tenant().equals(tenant) && one.isHere() && ids.contains(one.person()))
                        .filter(one -> taught.contains(one.course()))
                        .map(one -> new TaughtCourses.Place(
                                one.course(), one.person(), one.roles().contains(ToolRole.INSTRUCTOR)))
                        .toList();
            }

            @Override
            public Set<UUID> listTeachers(UUID tenant, UUID course) {
                return membersOf(tenant, course)
                        .filter(one -> one.isHere() && one.roles().contains(ToolRole.INSTRUCTOR))
                        .map(Membership::person)
                        .collect(Collectors.toSet());
            }
        };
    }

    Stream<Membership> membersOf(UUID tenant, UUID course) {
        return memberships.values().stream()
                .filter(one -> one.tenant().equals(tenant) && one.course().equals(course));
    }

    private final class PeopleView implements People {
        @Override
        public Optional<Person> find(UUID tenant, UUID id) {
            return Optional.ofNullable(people.get(id))
                    .filter(person -> person.tenant().equals(tenant));
        }

        @Override
        public Optional<Person> findBySubject(UUID tenant, String subject) {
            return people.values().stream()
                    .filter(person ->
                            person.tenant().equals(tenant) && person.subject().equals(subject))
                    .findFirst();
        }

        @Override
        public Map<UUID, Person> listByIds(UUID tenant, Collection<UUID> ids) {
            return ids.stream()
                    .flatMap(id -> find(tenant, id).stream())
                    .collect(Collectors.toMap(Person::id, Function.identity()));
        }

        @Override
        public Person add(Person person) {
            return findBySubject(person.tenant(), person.subject()).orElseGet(() -> {
                people.put(person.id(), person);
                return person;
            });
        }

        @Override
        public void save(Person person) {
            people.computeIfPresent(
                    person.id(), (id, before) -> before.tenant().equals(person.tenant()) ? person : before);
        }
    }

    private final class StandingsView implements Standings {
        @Override
        public Standing findByPlatformIds(UUID tenant, String subject, Optional<String> contextId) {
            return standing(
                    people().findBySubject(tenant, subject),
                    contextId.flatMap(id -> courses.values().stream()
                            .filter(course -> course.tenant().equals(tenant)
                                    && course.contextId().equals(id))
                            .findFirst()));
        }

        @Override
        public Standing find(UUID tenant, UUID person, Optional<UUID> course) {
            return standing(
                    people().find(tenant, person),
                    course.flatMap(id -> courses().find(tenant, id)));
        }

        @Override
        public Map<UUID, Membership> listMemberships(UUID tenant, UUID course, Collection<UUID> those) {
            return membersOf(tenant, course)
                    .filter(one -> those.contains(one.person()))
                    .collect(Collectors.toMap(Membership::person, Function.identity()));
        }

        private Standing standing(Optional<Person> person, Optional<Course> course) {
            Optional<Membership> membership =
                    person.flatMap(known -> course.map(entered -> memberships.get(new Key(entered.id(), known.id()))));
            return new Standing(person, course, membership);
        }
    }
}

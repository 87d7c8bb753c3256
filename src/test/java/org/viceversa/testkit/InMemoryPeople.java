package org.viceversa.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.MemberLists;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;
import org.viceversa.people.RosterState;
import org.viceversa.people.Standings;
import org.viceversa.people.ToolRole;

/** People, courses and memberships without a database; each port is a view of the same maps. */
public final class InMemoryPeople {

    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final Map<UUID, Course> courses = new LinkedHashMap<>();
    private final Map<Key, Membership> memberships = new LinkedHashMap<>();

    private record Key(UUID course, UUID person) {
        static Key of(Membership membership) {
            return new Key(membership.course(), membership.person());
        }
    }

    public People people() {
        return new PeopleView();
    }

    public Courses courses() {
        return new CoursesView();
    }

    public Memberships memberships() {
        return new MembershipsView();
    }

    public MemberLists lists() {
        return new ListsView();
    }

    public Standings standings() {
        return new StandingsView();
    }

    private Stream<Membership> membersOf(UUID tenant, UUID course) {
        return memberships.values().stream()
                .filter(one -> one.tenant().equals(tenant) && one.course().equals(course));
    }

    private static boolean learnsOnly(Set<LtiRole> roles) {
        return Membership.learns(roles) && !Membership.teaches(roles);
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

    private final class CoursesView implements Courses {
        @Override
        public Optional<Course> find(UUID tenant, UUID id) {
            return Optional.ofNullable(courses.get(id))
                    .filter(course -> course.tenant().equals(tenant));
        }

        @Override
        public Course add(Course course) {
            return courses.values().stream()
                    .filter(known -> known.tenant().equals(course.tenant())
                            && known.contextId().equals(course.contextId()))
                    .findFirst()
                    .orElseGet(() -> {
                        courses.put(course.id(), course);
                        return course;
                    });
        }

        @Override
        public void save(Course course) {
            find(course.tenant(), course.id())
                    .ifPresent(before -> courses.put(course.id(), withRoster(course, before.roster())));
        }

        @Override
        public void saveRoster(UUID tenant, UUID id, RosterState roster) {
            find(tenant, id).ifPresent(course -> courses.put(id, withRoster(course, roster)));
        }

        @Override
        public void noteReading(UUID tenant, UUID id, Instant at) {
            find(tenant, id).ifPresent(course -> courses.put(id, withRoster(course, reading(course.roster(), at))));
        }

        @Override
        public boolean beginReading(UUID tenant, UUID id, Instant now) {
            boolean free = find(tenant, id)
                    .filter(course -> !course.roster().isReading(now))
                    .isPresent();
            if (free) {
                noteReading(tenant, id, now);
            }
            return free;
        }

        @Override
        public Optional<UUID> findTenant(UUID id) {
            return Optional.ofNullable(courses.get(id)).map(Course::tenant);
        }

        @Override
        public List<Readable> listReadable(Instant launchedSince) {
            return courses.values().stream()
                    .filter(course -> course.rosterUrl().isPresent()
                            && !course.lastLaunchAt().isBefore(launchedSince))
                    .map(course -> new Readable(course.id(), course.roster().triedAt()))
                    .toList();
        }

        private static RosterState reading(RosterState state, Instant at) {
            return new RosterState(
                    state.readAt(),
                    state.fullReadAt(),
                    state.triedAt(),
                    Optional.of(at),
                    state.differencesUrl(),
                    state.problem());
        }

        private static Course withRoster(Course course, RosterState roster) {
            return new Course(
                    course.id(),
                    course.tenant(),
                    course.contextId(),
                    course.title(),
                    course.label(),
                    course.sourcedId(),
                    course.previousIds(),
                    course.rosterUrl(),
                    course.lastLaunchAt(),
                    roster);
        }
    }

    private final class MembershipsView implements Memberships {
        @Override
        public Membership add(Membership membership, Person person) {
            Membership before = memberships.putIfAbsent(Key.of(membership), membership);
            return before == null ? membership : before;
        }

        @Override
        public void saveLaunch(Membership membership) {
            memberships.computeIfPresent(Key.of(membership), (key, before) -> {
                if (!before.tenant().equals(membership.tenant())) {
                    return before;
                }
                boolean cameBackNow = membership.returnedAt().equals(membership.lastLaunchAt());
                return new Membership(
                        before.tenant(),
                        before.course(),
                        before.person(),
                        membership.launchRoles(),
                        cameBackNow && !before.onRoster() ? Set.of() : before.rosterRoles(),
                        before.onRoster(),
                        before.joinedAt(),
                        Optional.empty(),
                        membership.returnedAt(),
                        membership.lastLaunchAt());
            });
        }

        @Override
        public List<Known> listKnown(UUID tenant, UUID course, Collection<String> subjects) {
            return subjects.stream()
                    .flatMap(subject -> people().findBySubject(tenant, subject).stream())
                    .map(person ->
                            new Known(person, Optional.ofNullable(memberships.get(new Key(course, person.id())))))
                    .toList();
        }

        @Override
        public void save(RosterChanges changes) {
            changes.newPeople().forEach(people()::add);
            changes.renamed().forEach(people()::save);
            changes.joined().forEach(joining -> add(joining.membership(), joining.person()));
            changes.changed()
                    .forEach(changed -> memberships.computeIfPresent(
                            Key.of(changed),
                            (key, before) -> before.lastLaunchAt().equals(changed.lastLaunchAt()) ? changed : before));
        }

        @Override
        public List<UUID> listMissing(UUID tenant, UUID course, Instant began, Predicate<UUID> listed) {
            return membersOf(tenant, course)
                    .filter(Membership::isHere)
                    .filter(one -> one.onRoster()
                            || (learnsOnly(one.launchRoles())
                                    && one.lastLaunchAt()
                                            .filter(at -> at.isBefore(began))
                                            .isPresent()))
                    .map(Membership::person)
                    .filter(listed.negate())
                    .toList();
        }

        @Override
        public int saveLeavers(UUID tenant, UUID course, Collection<UUID> gone, Instant began, Instant now) {
            List<Membership> leavers = membersOf(tenant, course)
                    .filter(one -> gone.contains(one.person()) && one.isHere())
                    .filter(one ->
                            one.lastLaunchAt().filter(at -> !at.isBefore(began)).isEmpty())
                    .toList();
            leavers.forEach(one -> memberships.put(
                    Key.of(one),
                    new Membership(
                            one.tenant(),
                            one.course(),
                            one.person(),
                            one.launchRoles(),
                            one.rosterRoles(),
                            false,
                            one.joinedAt(),
                            Optional.of(now),
                            one.returnedAt(),
                            one.lastLaunchAt())));
            return leavers.size();
        }
    }

    private final class ListsView implements MemberLists {
        @Override
        public List<Member> list(UUID tenant, UUID course, MemberFilter filter, Optional<Place> after, int limit) {
            return found(tenant, course, filter)
                    .sorted((one, other) -> one.place().isBefore(other.place()) ? -1 : 1)
                    .filter(member ->
                            after.map(place -> place.isBefore(member.place())).orElse(true))
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(UUID tenant, UUID course, MemberFilter filter) {
            return (int) found(tenant, course, filter).count();
        }

        @Override
        public Counts count(UUID tenant, UUID course) {
            return new Counts(
                    count(membersOf(tenant, course), Membership::isHere),
                    count(
                            membersOf(tenant, course),
                            one -> one.isHere() && one.roles().contains(ToolRole.LEARNER)),
                    count(
                            membersOf(tenant, course),
                            one -> one.isHere() && one.roles().contains(ToolRole.INSTRUCTOR)),
                    count(membersOf(tenant, course), one -> !one.isHere()));
        }

        private static int count(Stream<Membership> all, Predicate<Membership> those) {
            return (int) all.filter(those).count();
        }

        private Stream<Member> found(UUID tenant, UUID course, MemberFilter filter) {
            return membersOf(tenant, course)
                    .map(one -> new Member(people.get(one.person()), one))
                    .filter(member -> filter.matches(member.person(), member.membership()));
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

        private Standing standing(Optional<Person> person, Optional<Course> course) {
            Optional<Membership> membership =
                    person.flatMap(known -> course.map(entered -> memberships.get(new Key(entered.id(), known.id()))));
            return new Standing(person, course, membership);
        }
    }
}

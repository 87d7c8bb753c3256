package org.viceversa.sandbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The courses of the sandbox with their people and activities. Safe for threads. */
final class Campus {

    private static final int FIRST_LINK_ID = 1;
    /** Moodle's course modules and LTI instances are counted apart; so nobody can take one for the other. */
    private static final int MODULE_OFFSET = 100;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private final Map<String, Roster> rosters = new LinkedHashMap<>();
    private final Map<String, Activity> activities = new ConcurrentHashMap<>();
    private final AtomicInteger nextLink = new AtomicInteger(FIRST_LINK_ID);

    /** @param members of the course for measuring; 0 leaves it out */
    Campus(int members) {
        SeedPeople seed = new SeedPeople();
        seed.people().forEach(person -> people.put(person.id(), person));
        SeedPeople.COURSES.forEach(course -> open(course, 0, seed));
        if (members > 0) {
            open(SeedPeople.CROWDED, members - 1, seed);
        }
    }

    private void open(Course course, int crowd, SeedPeople seed) {
        Roster roster = new Roster(crowd);
        seed.enrolIn(course, roster);
        courses.put(course.id(), course);
        rosters.put(course.id(), roster);
    }

    Collection<Course> courses() {
        return courses.values();
    }

    Optional<Course> findCourse(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    Course course(String id) {
        return findCourse(id).orElseThrow(() -> HttpProblem.notFound("There is no course " + id + "."));
    }

    Collection<Person> people() {
        return people.values();
    }

    Optional<Person> findPerson(String id) {
        return Optional.ofNullable(people.get(id)).or(() -> Crowd.numberOf(id).map(Crowd::person));
    }

    Person person(String id) {
        return findPerson(id).orElseThrow(() -> HttpProblem.notFound("There is nobody with the id " + id + "."));
    }

    Roster roster(String courseId) {
        return Optional.ofNullable(rosters.get(courseId))
                .orElseThrow(() -> HttpProblem.notFound("There is no course " + courseId + "."));
    }

    Optional<Member> findMember(String courseId, String personId) {
        return Optional.ofNullable(rosters.get(courseId)).flatMap(roster -> roster.find(personId));
    }

    /** The first active person with that role. */
    Person first(CourseRole role, Course course) {
        return roster(course.id()).present().stream()
                .filter(member -> member.role() == role && member.isActive())
                .findFirst()
                .map(member -> person(member.personId()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is " + role + " in " + course.title() + "."));
    }

    /** The courses that somebody is in; an administrator sees all. */
    List<Course> coursesOf(Person person) {
        return courses.values().stream()
                .filter(course -> person.administrator()
                        || findMember(course.id(), person.id())
                                .filter(member -> !member.hasLeft())
                                .isPresent())
                .toList();
    }

    /** Puts an activity into its course; its ids are given here. */
    Activity add(Activity draft) {
        int number = nextLink.getAndIncrement();
        Activity activity = new Activity(
                Integer.toString(number),
                Integer.toString(MODULE_OFFSET + number),
                draft.courseId(),
                draft.clientId(),
                draft.deploymentId(),
                draft.title(),
                draft.description(),
                draft.url(),
                draft.custom(),
                draft.newWindow());
        activities.put(activity.id(), activity);
        return activity;
    }

    Optional<Activity> findActivity(String id) {
        return Optional.ofNullable(activities.get(id));
    }

    Activity activity(String id) {
        return findActivity(id).orElseThrow(() -> HttpProblem.notFound("There is no activity " + id + "."));
    }

    List<Activity> activities() {
        return activities.values().stream()
                .sorted(Comparator.comparingInt(activity -> Integer.parseInt(activity.id())))
                .toList();
    }

    List<Activity> activitiesIn(String courseId) {
        return activities().stream()
                .filter(activity -> activity.courseId().equals(courseId))
                .toList();
    }

    boolean usesTool(String courseId, String clientId) {
        return activitiesIn(courseId).stream()
                .anyMatch(activity -> activity.clientId().equals(clientId));
    }
}

package org.viceversa.sandbox;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The 120 people of the sandbox, always the same, and what they are in its three courses. */
final class SeedPeople {

    static final List<Course> COURSES = List.of(
            new Course("2", "RM26", "Reverse Mentoring 2026", "RM-2026"),
            new Course("3", "DSL", "Data Skills for Leaders", "DSL-2026"),
            new Course("4", "HWWH", "How We Work Here", ""));
    static final Course CROWDED = new Course("5", "ALL", "The Whole Company", "ALL-2026");

    /** A company with an office in each. */
    private static final List<String> ZONES = List.of(
            "Europe/Zurich",
            "America/Chicago",
            "Asia/Tokyo",
            "Africa/Nairobi",
            "Europe/London",
            "America/Sao_Paulo",
            "Asia/Kolkata",
            "Pacific/Auckland");

    private static final int FIRST_ID = 2;
    private static final int FIRST_INSTRUCTOR = 1;
    private static final int TUTOR = 5;
    private static final int MANAGER = 6;
    private static final int FIRST_LEARNER = 7;

    private final List<Person> people = new ArrayList<>();

    SeedPeople() {
        List<String[]> names = SeedNames.all();
        for (int i = 0; i < names.size(); i++) {
            people.add(person(i, names.get(i)[0], names.get(i)[1]));
        }
    }

    List<Person> people() {
        return List.copyOf(people);
    }

    /** The first two instructors teach mentoring; the first of them and the third also learn elsewhere. */
    void enrolIn(Course course, Roster roster) {
        switch (course.id()) {
            case "2" -> enrol(roster, List.of(1, 2), List.of(TUTOR), List.of(MANAGER), 0, 80);
            case "3" -> {
                enrol(roster, List.of(3), List.of(), List.of(MANAGER), 40, 113);
                roster.seed(id(FIRST_INSTRUCTOR), CourseRole.LEARNER);
            }
            case "4" -> {
                enrol(roster, List.of(4), List.of(TUTOR), List.of(), 0, 113);
                roster.seed(id(3), CourseRole.LEARNER);
            }
            default -> roster.seed(id(FIRST_INSTRUCTOR), CourseRole.INSTRUCTOR);
        }
    }

    private void enrol(
            Roster roster, List<Integer> instructors, List<Integer> tutors, List<Integer> managers, int from, int to) {
        for (int i = from; i < to; i++) {
            roster.seed(id(FIRST_LEARNER + i), CourseRole.LEARNER);
        }
        tutors.forEach(i -> roster.seed(id(i), CourseRole.TUTOR));
        instructors.forEach(i -> roster.seed(id(i), CourseRole.INSTRUCTOR));
        managers.forEach(i -> roster.seed(id(i), CourseRole.MANAGER));
    }

    private static String id(int index) {
        return Integer.toString(FIRST_ID + index);
    }

    private static Person person(int index, String given, String family) {
        String username = username(index, given, family);
        boolean hasEmail = index < FIRST_LEARNER || index % 13 != 0;
        return new Person(
                id(index),
                username,
                given,
                family,
                hasEmail ? Optional.of(username + "@example.org") : Optional.empty(),
                index == 0 ? "" : String.format("EMP-%04d", 1000 + index * 7),
                ZONES.get(index % ZONES.size()),
                index == 0);
    }

    /** The name without accents where that leaves letters, else a number. */
    private static String username(int index, String given, String family) {
        String plain = Normalizer.normalize(given + "." + family, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replaceAll("[^a-z.]", "")
                .replaceAll("^\\.|\\.$", "");
        return plain.length() < 3 || plain.length() > 40 ? "person" + id(index) : plain;
    }
}

package org.viceversa.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viceversa.sandbox.Person;

/**
 * What an invented company's records say of the sandbox's people, always the same but for its days, which follow today.
 *
 * <p>Half of them joined within the last two years, the others serve for five years and more; each department has a
 * head, to whom its other seniors report, and who has the newer ones in teams.
 */
final class TrialCompany {

    private static final List<String> DEPARTMENTS = List.of(
            "Operations", "Finance", "Marketing", "Engineering", "Human Resources", "Sales", "Legal", "Customer Care");
    private static final Map<String, String> SITES = Map.of(
            "Europe/Zurich", "Zürich",
            "America/Chicago", "Chicago",
            "Asia/Tokyo", "Tokyo",
            "Africa/Nairobi", "Nairobi",
            "Europe/London", "London",
            "America/Sao_Paulo", "São Paulo",
            "Asia/Kolkata", "Bengaluru",
            "Pacific/Auckland", "Auckland");
    private static final Map<String, String> SECOND_LANGUAGES = Map.of(
            "Europe/Zurich", "de:fluent",
            "Asia/Tokyo", "ja:native",
            "Africa/Nairobi", "sw:native",
            "America/Sao_Paulo", "pt:native",
            "Asia/Kolkata", "hi:native");
    private static final String HEADER =
            "Id number,E-mail,Hired on,In role since,Grade,Department,Site,Function,Manager,Status,Time zone,Languages";

    /** Staff of courses and the first learners are senior; of the rest, every second one is. */
    private static final int FIRST_MIXED = 7;

    private final List<Employee> employees = new ArrayList<>();
    private final Map<String, Employee> heads = new HashMap<>();

    /**
     * @param number place among all, from 0
     * @param mentor whether this is one of the newer people
     */
    record Employee(Person person, int number, boolean mentor, String department) {

        /** By which the tool recognises them. */
        String key() {
            return person.idNumber().isEmpty() ? person.email().orElse("") : person.idNumber();
        }

        /** A number that looks arbitrary and is always the same. */
        int chance(String about, int below) {
            int mixed = (number + 1) * 0x9E3779B1 ^ about.hashCode() * 0x85EBCA6B;
            return Math.floorMod(mixed ^ (mixed >>> 15), below);
        }
    }

    TrialCompany(List<Person> people) {
        int mentors = 0;
        for (int number = 0; number < people.size(); number++) {
            boolean wanted = number >= FIRST_MIXED && (number % 2 == 1 || number < FIRST_MIXED + 6);
            boolean mentor = wanted && mentors < people.size() / 2;
            mentors += mentor ? 1 : 0;
            Employee employee =
                    new Employee(people.get(number), number, mentor, DEPARTMENTS.get(number % DEPARTMENTS.size()));
            employees.add(employee);
            if (!mentor) {
                heads.putIfAbsent(employee.department(), employee);
            }
        }
    }

    List<Employee> employees() {
        return List.copyOf(employees);
    }

    List<String> departments() {
        return DEPARTMENTS;
    }

    /** @throws TrialFailed when there is nobody of that name */
    Employee named(String name) {
        return employees.stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TrialFailed("Nobody is called " + name));
    }

    boolean isHead(Employee employee) {
        return heads.getOrDefault(employee.department(), employee).equals(employee);
    }

    /** The table that an HR department would send. */
    String toCsv(LocalDate today) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        employees.forEach(employee -> csv.append(line(employee, today)).append('\n'));
        return csv.toString();
    }

    private String line(Employee employee, LocalDate today) {
        Person person = employee.person();
        int months = employee.mentor() ? 1 + employee.chance("tenure", 22) : 60 + employee.chance("tenure", 300);
        Employee head = heads.getOrDefault(employee.department(), employee);
        boolean leads = isHead(employee);
        String language = SECOND_LANGUAGES.getOrDefault(person.timeZone(), "fr:working");
        return String.join(
                ",",
                person.idNumber(),
                person.email().orElse(""),
                today.minusMonths(months).toString(),
                today.minusMonths(Math.min(months, 1 + employee.chance("role", 40)))
                        .toString(),
                Integer.toString(
                        employee.mentor()
                                ? 2 + employee.chance("grade", 4)
                                : leads ? 14 : 8 + employee.chance("grade", 5)),
                employee.department(),
                SITES.getOrDefault(person.timeZone(), ""),
                employee.mentor() ? "Specialist" : leads ? "Head of department" : "Manager",
                leads ? "" : head.key(),
                "active",
                person.timeZone(),
                "en:fluent; " + language);
    }
}

package org.viceversa.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.sandbox.Person;

/** Five hundred seniors and five hundred people who have just joined; each told from their number alone. */
final class Ge500Company {

    private static final int DEPARTMENTS = 25;
    private static final String[] TIMES = {"0000ff000000", "00000ff00000", "000000ff0000", "0000ffff0000"};

    private final List<Person> people;

    /** @param people whose second half has just joined */
    Ge500Company(List<Person> people) {
        this.people = List.copyOf(people);
    }

    boolean isJunior(int number) {
        return number >= people.size() / 2;
    }

    /** The table that an HR department would send; each department has a head. */
    String employees(LocalDate today) {
        return "Id number,E-mail,Hired on,Grade,Department,Site,Function,Manager,Time zone,Languages\n"
                + IntStream.range(0, people.size())
                        .mapToObj(number -> employee(number, today))
                        .collect(Collectors.joining("\n"));
    }

    private String employee(int number, LocalDate today) {
        Person person = people.get(number);
        int department = number % DEPARTMENTS;
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%d,Department %02d,Site %d,Analyst,%s,%s,en:fluent; de:basic",
                person.idNumber(),
                person.email().orElse(""),
                today.minusMonths(isJunior(number) ? 1 + number % 11 : 60 + number % 240),
                isJunior(number) ? 2 + number % 3 : 9 + number % 5,
                department,
                number % 8,
                number == department ? "" : people.get(department).idNumber(),
                person.timeZone());
    }

    String invitations() {
        return "Id number,E-mail,Side\n"
                + IntStream.range(0, people.size())
                        .mapToObj(number -> people.get(number).idNumber() + ","
                                + people.get(number).email().orElse("") + ","
                                + (isJunior(number) ? "mentor" : "mentee"))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * What somebody fills in: juniors teach three of the programme's skills, seniors want three.
     *
     * @param version of the form that is answered
     */
    Map<String, Object> answers(int number, int version, JsonNode skills) {
        boolean junior = isJunior(number);
        List<Map<String, Object>> chosen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String skill =
                    skills.get((number * 3 + i) % skills.size()).get("id").asText();
            chosen.add(
                    junior
                            ? Map.of(
                                    "skill",
                                    skill,
                                    "level",
                                    3 + number % 3,
                                    "sentence",
                                    "With a real task",
                                    "shown",
                                    true)
                            : Map.of("skill", skill, "current", number % 2, "wanted", 3, "priority", 1 + i));
        }
        return Map.of(
                "version",
                version,
                "sides",
                List.of(junior ? "MENTOR" : "MENTEE"),
                "needs",
                junior ? List.of() : chosen,
                "offers",
                junior ? chosen : List.of(),
                "languages",
                List.of(Map.of("tag", "en", "level", "FLUENT")),
                "availability",
                TIMES[number % TIMES.length].repeat(5) + "000000000000".repeat(2),
                "zone",
                people.get(number).timeZone(),
                "capacity",
                1);
    }
}

package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.viceversa.trial.TrialCompany.Employee;

/** What the invented people answer in the enrolment form: the newer ones teach technology, the others how things go. */
final class TrialAnswers {

    private static final List<String> TAUGHT_BY_NEWER = List.of("Technology", "Work practice", "Communication");
    private static final List<String> SENTENCES = List.of(
            "I use it every day and gladly show how.",
            "Bring a real task, and we do it together.",
            "I learned it by breaking things; you need not.",
            "Half an hour, no slides.",
            "Beginners are my favourite people to show it to.");

    /** A weekday, as twelve hexadecimal digits of four half-hours each: from eight, from ten, from twelve, all but noon. */
    private static final List<String> DAYS = List.of("0000fff00000", "00000fff0000", "000000fff000", "0000ff0ff000");

    private final List<JsonNode> newer = new ArrayList<>();
    private final List<JsonNode> senior = new ArrayList<>();

    /** @param skills of the programme, each with {@code id} and {@code group} */
    TrialAnswers(Iterable<JsonNode> skills) {
        skills.forEach(skill -> (TAUGHT_BY_NEWER.contains(skill.get("group").asText()) ? newer : senior).add(skill));
    }

    /** @param version of the form that is answered */
    Map<String, Object> of(Employee employee, int version) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("version", version);
        form.put("sides", List.of(employee.mentor() ? "MENTOR" : "MENTEE"));
        form.put("needs", employee.mentor() ? List.of() : needs(employee));
        form.put("offers", employee.mentor() ? offers(employee) : List.of());
        form.put(
                "languages",
                List.of(Map.of("tag", "en", "level", employee.chance("english", 4) == 0 ? "WORKING" : "FLUENT")));
        form.put("availability", week(employee));
        form.put("zone", employee.person().timeZone());
        form.put("topicsOff", employee.chance("topics", 6) == 0 ? List.of("Reorganisations") : List.of());
        form.put("avoid", List.of());
        form.put("capacity", 1 + employee.chance("capacity", 2));
        return form;
    }

    private List<Map<String, Object>> offers(Employee employee) {
        List<Map<String, Object>> offers = new ArrayList<>();
        for (JsonNode skill : some(newer, employee, "offer", 2 + employee.chance("offers", 3))) {
            offers.add(Map.of(
                    "skill",
                    skill.get("id").asText(),
                    "level",
                    3 + employee.chance(skill.get("id").asText(), 3),
                    "sentence",
                    SENTENCES.get(employee.chance("sentence", SENTENCES.size())),
                    "shown",
                    employee.chance("shown", 4) > 0));
        }
        return offers;
    }

    private List<Map<String, Object>> needs(Employee employee) {
        List<Map<String, Object>> needs = new ArrayList<>();
        // Everybody looks at the first few of the list before the others, so that some skills are wanted by many.
        List<JsonNode> wanted =
                employee.chance("fashion", 3) == 0 ? newer.subList(0, Math.min(5, newer.size())) : newer;
        for (JsonNode skill : some(wanted, employee, "need", 2 + employee.chance("needs", 2))) {
            int current = employee.chance(skill.get("id").asText(), 2);
            needs.add(Map.of(
                    "skill",
                    skill.get("id").asText(),
                    "current",
                    current,
                    "wanted",
                    current + 2,
                    "priority",
                    1 + needs.size() % 3));
        }
        if (employee.chance("other", 5) == 0 && !senior.isEmpty()) {
            JsonNode skill = senior.get(employee.chance("other", senior.size()));
            needs.add(Map.of("skill", skill.get("id").asText(), "current", 2, "wanted", 3, "priority", 3));
        }
        return needs;
    }

    private static List<JsonNode> some(List<JsonNode> skills, Employee employee, String about, int wanted) {
        List<JsonNode> chosen = new ArrayList<>();
        int at = employee.chance(about, Math.max(1, skills.size()));
        for (int i = 0; i < Math.min(wanted, skills.size()); i++) {
            chosen.add(skills.get((at + i * (1 + employee.chance(about + "step", 3))) % skills.size()));
        }
        return chosen.stream().distinct().toList();
    }

    private static String week(Employee employee) {
        StringBuilder week = new StringBuilder();
        for (int day = 0; day < 5; day++) {
            week.append(
                    employee.chance("day" + day, 6) == 0
                            ? "000000000000"
                            : DAYS.get(employee.chance("time", DAYS.size())));
        }
        return week.append("000000000000".repeat(2)).toString();
    }
}

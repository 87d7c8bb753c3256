package org.viceversa.employees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Who works for whom.
 *
 * <p>People are numbered in the order in which they came; a hundred thousand of them take a few megabytes. A manager who
 * is not among them has no number, but those who name the same one still have the same manager.
 */
public final class ReportingLines {

    private static final int NOBODY = -1;

    private final List<Line> lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] managers;

    /**
     * One person's place; texts are keys, see {@link EmployeeRecord#keyOf}, and empty where there is none.
     *
     * @param manager the manager's id number or e-mail
     */
    public record Line(String idNumber, String email, String manager) {

        /** Of texts as they were told. */
        public static Line of(String idNumber, String email, String manager) {
            return new Line(EmployeeRecord.keyOf(idNumber), EmployeeRecord.keyOf(email), EmployeeRecord.keyOf(manager));
        }

        static Line of(EmployeeRecord record) {
            return of(record.idNumber(), record.email(), record.managerKey());
        }

        public String label() {
            return idNumber.isEmpty() ? email : idNumber;
        }
    }

    private ReportingLines(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            number(lines.get(i).email(), i);
        }
        // An id number that reads like somebody's address goes before it.
        for (int i = 0; i < lines.size(); i++) {
            number(lines.get(i).idNumber(), i);
        }
        managers = new int[lines.size()];
        Arrays.setAll(managers, i -> numbers.getOrDefault(lines.get(i).manager(), NOBODY));
    }

    private void number(String key, int number) {
        if (!key.isEmpty()) {
            numbers.put(key, number);
        }
    }

    public static ReportingLines of(List<Line> lines) {
        return new ReportingLines(List.copyOf(lines));
    }

    public static ReportingLines between(Collection<EmployeeRecord> records) {
        return new ReportingLines(records.stream().map(Line::of).toList());
    }

    public boolean knows(String key) {
        return numbers.containsKey(key);
    }

    /** How many steps up from somebody the other stands: 1 is the manager; empty within no more than {@code most}. */
    public OptionalInt levelsUp(EmployeeRecord from, EmployeeRecord to, int most) {
        int number = numberOf(from);
        int wanted = numberOf(to);
        for (int level = 1; level <= most && number != NOBODY && wanted != NOBODY; level++) {
            number = managers[number];
            if (number == wanted) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Who stands above somebody, the manager first; each as the key of the record, see {@link EmployeeRecord#label}, or
     * as the key that was told where there is no record.
     */
    public List<String> managersUp(EmployeeRecord from, int most) {
        List<String> above = new ArrayList<>();
        int number = numberOf(from);
        String manager = number == NOBODY
                ? EmployeeRecord.keyOf(from.managerKey())
                : lines.get(number).manager();
        while (above.size() < most && !manager.isEmpty()) {
            int next = numbers.getOrDefault(manager, NOBODY);
            above.add(next == NOBODY ? manager : lines.get(next).label());
            manager = next == NOBODY ? "" : lines.get(next).manager();
        }
        return above;
    }

    /** Whether one is above the other, within so many levels. */
    public boolean areInLine(EmployeeRecord one, EmployeeRecord other, int levels) {
        return levelsUp(one, other, levels).isPresent()
                || levelsUp(other, one, levels).isPresent();
    }

    public boolean haveSameManager(EmployeeRecord one, EmployeeRecord other) {
        String its = EmployeeRecord.keyOf(one.managerKey());
        String others = EmployeeRecord.keyOf(other.managerKey());
        int manager = numbers.getOrDefault(its, NOBODY);
        return !its.isEmpty()
                && (its.equals(others) || (manager != NOBODY && manager == numbers.getOrDefault(others, NOBODY)));
    }

    private int numberOf(EmployeeRecord record) {
        String key = EmployeeRecord.keyOf(record.label());
        return numbers.getOrDefault(key, NOBODY);
    }

    /** People who are above themselves: each loop once, upwards, as the numbers of its members. */
    List<List<Integer>> loops() {
        int[] visitedBy = new int[managers.length];
        List<List<Integer>> loops = new ArrayList<>();
        for (int start = 0; start < managers.length; start++) {
            int number = start;
            while (number != NOBODY && visitedBy[number] == 0) {
                visitedBy[number] = start + 1;
                number = managers[number];
            }
            if (number != NOBODY && visitedBy[number] == start + 1) {
                loops.add(loopFrom(number));
            }
        }
        return loops;
    }

    private List<Integer> loopFrom(int first) {
        List<Integer> loop = new ArrayList<>();
        int number = first;
        do {
            loop.add(number);
            number = managers[number];
        } while (number != first);
        return loop;
    }

    /** How people are called along these numbers. */
    List<String> labels(List<Integer> loop) {
        return loop.stream().map(number -> lines.get(number).label()).toList();
    }

    List<Line> lines() {
        return lines;
    }
}

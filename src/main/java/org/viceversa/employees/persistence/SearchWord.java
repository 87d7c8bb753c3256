package org.viceversa.employees.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecords.Places;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;

/**
 * One word of a search, with the departments and sites that it begins a word of.
 *
 * @param from the word
 * @param to what follows everything that begins with it
 */
record SearchWord(UUID tenant, byte[] from, byte[] to, List<String> departments, List<String> sites) {

    static SearchWord of(UUID tenant, String word, Places places) {
        byte[] from = EmployeeRows.bytes(word);
        return new SearchWord(
                tenant,
                from,
                EmployeeSearch.endOf(from),
                named(places.departments(), word),
                named(places.sites(), word));
    }

    private static List<String> named(List<String> names, String word) {
        return names.stream()
                .filter(name -> EmployeeRecord.wordsOfName(name).stream().anyMatch(known -> known.startsWith(word)))
                .toList();
    }

    /** Selections of the ids of records, each by an index of its own. */
    List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(
                "select w.employee_id from employee_word w where w.tenant = ? and w.word >= ? and w.word < ?",
                "select i.id from employee i where i.tenant = ? and i.id_key >= ? and i.id_key < ?",
                "select m.id from employee m where m.tenant = ? and m.email_key >= ? and m.email_key < ?"));
        if (!departments.isEmpty()) {
            parts.add("select d.id from employee d where d.tenant = ? and d.department = any(?)");
        }
        if (!sites.isEmpty()) {
            parts.add("select s.id from employee s where s.tenant = ? and s.site = any(?)");
        }
        return parts;
    }

    /** Of the {@link #parts}. */
    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parameters.addAll(List.of(tenant, from, to));
        }
        for (List<String> names : List.of(departments, sites)) {
            if (!names.isEmpty()) {
                parameters.addAll(List.of(tenant, new Column("varchar", names)));
            }
        }
        return parameters;
    }

    /** Whether more records have it, each counted as often as it has it; no further than that is looked. */
    boolean isFrequent(Jdbc jdbc, int most) {
        String some = parts().stream()
                .map(part -> "(" + part + " limit " + (most + 1) + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.find(
                                "select count(*) from (" + some + ") f",
                                row -> row.getInt(1),
                                parameters().toArray())
                        .orElseThrow()
                > most;
    }

    /**
     * The same as the {@link #parts}, of one row {@code employee e}. Words are counted, and not asked whether they
     * exist, since PostgreSQL would gather everybody's first for that.
     */
    String condition() {
        return "(e.id_key >= ? and e.id_key < ? or e.email_key >= ? and e.email_key < ?"
                + (departments.isEmpty() ? "" : " or e.department = any(?)")
                + (sites.isEmpty() ? "" : " or e.site = any(?)")
                + " or 0 < (select count(*) from employee_word w where w.employee_id = e.id and w.tenant = ?"
                + " and w.word >= ? and w.word < ?))";
    }

    List<Object> conditionParameters() {
        List<Object> parameters = new ArrayList<>(List.of(from, to, from, to));
        for (List<String> names : List.of(departments, sites)) {
            if (!names.isEmpty()) {
                parameters.add(new Column("varchar", names));
            }
        }
        parameters.addAll(List.of(tenant, from, to));
        return parameters;
    }
}

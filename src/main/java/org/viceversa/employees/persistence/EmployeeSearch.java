package org.viceversa.employees.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecords.Places;
import org.viceversa.persistence.Jdbc.Column;

/**
 * The condition of a filter, over {@code employee e}.
 *
 * <p>Each word is looked for by its beginning in indexes of bytes, whose order is the same everywhere; what is
 * found for each is joined, so that a rare word is quick and a frequent one is not asked for row by row.
 */
final class EmployeeSearch {

    private final StringBuilder found = new StringBuilder(" from employee e");
    private final StringBuilder conditions = new StringBuilder(" where e.tenant = ?");
    private final List<Object> parameters = new ArrayList<>();
    private final UUID tenant;
    private int words;

    /** @param places of the tenant; needed when there are words only */
    EmployeeSearch(UUID tenant, EmployeeFilter filter, Places places) {
        this.tenant = tenant;
        filter.words().forEach(word -> addWord(word, places));
        parameters.add(tenant);
        addEqual("e.department", filter.department());
        addEqual("e.site", filter.site());
        addEqual("e.status", filter.status().map(Enum::name).orElse(""));
        filter.matched()
                .ifPresent(matched -> conditions.append(" and e.person_id is ").append(matched ? "not null" : "null"));
    }

    String sql() {
        return found.toString() + conditions;
    }

    List<Object> parameters() {
        return parameters;
    }

    private void addEqual(String column, String value) {
        if (!value.isEmpty()) {
            conditions.append(" and ").append(column).append(" = ?");
            parameters.add(value);
        }
    }

    private void addWord(String word, Places places) {
        byte[] from = word.getBytes(StandardCharsets.UTF_8);
        byte[] to = endOf(from);
        String name = "w" + ++words;
        found.append(" join (select w.employee_id from employee_word w where w.tenant = ? and w.word >= ?"
                + " and w.word < ?"
                + " union select i.id from employee i where i.tenant = ? and i.id_key >= ? and i.id_key < ?"
                + " union select m.id from employee m where m.tenant = ? and m.email_key >= ? and m.email_key < ?");
        for (int i = 0; i < 3; i++) {
            parameters.addAll(List.of(tenant, from, to));
        }
        addPlaces("department", places.departments(), word);
        addPlaces("site", places.sites(), word);
        found.append(") ").append(name).append(" on ").append(name).append(".employee_id = e.id");
    }

    private void addPlaces(String column, List<String> names, String word) {
        List<String> named = names.stream()
                .filter(name -> EmployeeRecord.wordsOfName(name).stream().anyMatch(known -> known.startsWith(word)))
                .toList();
        if (!named.isEmpty()) {
            found.append(" union select p.id from employee p where p.tenant = ? and p.")
                    .append(column)
                    .append(" = any(?)");
            parameters.addAll(List.of(tenant, new Column("varchar", named)));
        }
    }

    /** The least that follows everything with this beginning. UTF-8 has no byte of 0xFF, so there is always one. */
    static byte[] endOf(byte[] beginning) {
        byte[] end = Arrays.copyOf(beginning, beginning.length);
        end[end.length - 1]++;
        return end;
    }
}

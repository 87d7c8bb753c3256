package org.viceversa.employees.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.viceversa.employees.EmployeeFilter;
import org.viceversa.persistence.Jdbc;

/**
 * The condition of a filter, over {@code employee e}.
 *
 * <p>Each word is looked for by its beginning in indexes of bytes, whose order is the same everywhere. What is found for
 * a rare one is joined, so that nobody else is looked at; a frequent one is asked for row by row, in the order of the
 * list, since most rows have it.
 */
final class EmployeeSearch {

    private final StringBuilder found = new StringBuilder(" from employee e");
    private final List<Object> ofFound = new ArrayList<>();
    private final StringBuilder conditions = new StringBuilder(" where e.tenant = ?");
    private final List<Object> ofConditions = new ArrayList<>();

    private EmployeeSearch(UUID tenant) {
        ofConditions.add(tenant);
    }

    /** @param frequent more records than this make a word frequent */
    static EmployeeSearch of(Jdbc jdbc, UUID tenant, EmployeeFilter filter, List<SearchWord> words, int frequent) {
        EmployeeSearch search = new EmployeeSearch(tenant);
        for (SearchWord word : words) {
            if (word.isFrequent(jdbc, frequent)) {
                search.addFrequent(word);
            } else {
                search.addRare(word);
            }
        }
        search.addEqual("e.department", filter.department());
        search.addEqual("e.site", filter.site());
        search.addEqual("e.status", filter.status().map(Enum::name).orElse(""));
        filter.matched()
                .ifPresent(matched ->
                        search.conditions.append(" and e.person_id is ").append(matched ? "not null" : "null"));
        return search;
    }

    String sql() {
        return found.toString() + conditions;
    }

    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>(ofFound);
        parameters.addAll(ofConditions);
        return parameters;
    }

    private void addRare(SearchWord word) {
        String name = "w" + ofFound.size();
        found.append(" join (")
                .append(String.join(" union ", word.parts()))
                .append(") ")
                .append(name)
                .append(" on ")
                .append(name)
                .append(".employee_id = e.id");
        ofFound.addAll(word.parameters());
    }

    private void addFrequent(SearchWord word) {
        conditions.append(" and ").append(word.condition());
        ofConditions.addAll(word.conditionParameters());
    }

    private void addEqual(String column, String value) {
        if (!value.isEmpty()) {
            conditions.append(" and ").append(column).append(" = ?");
            ofConditions.add(value);
        }
    }

    /** The least that follows everything with this beginning. UTF-8 has no byte of 0xFF, so there is always one. */
    static byte[] endOf(byte[] beginning) {
        byte[] end = Arrays.copyOf(beginning, beginning.length);
        end[end.length - 1]++;
        return end;
    }
}

package org.viceversa.employees.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;

/** The words by whose beginnings records are found. */
final class EmployeeWords {

    private record Entry(UUID record, String word) {}

    private EmployeeWords() {}

    /** @param ofName whether these are words of a person's name, or of the record itself */
    static <T> void replace(
            Jdbc jdbc,
            UUID tenant,
            boolean ofName,
            List<T> owners,
            Function<T, UUID> record,
            Function<T, Collection<String>> words) {
        jdbc.update(
                "merge into employee_word w using (select * from unnest(cast(? as uuid array)) as u(owner)) t"
                        + " on w.employee_id = t.owner when matched and w.of_name = ? then delete",
                Column.of("uuid", owners, record::apply),
                ofName);
        add(jdbc, tenant, ofName, owners, record, words);
    }

    static <T> void add(
            Jdbc jdbc,
            UUID tenant,
            boolean ofName,
            List<T> owners,
            Function<T, UUID> record,
            Function<T, Collection<String>> words) {
        List<Entry> entries = new ArrayList<>();
        for (T owner : owners) {
            words.apply(owner).forEach(word -> entries.add(new Entry(record.apply(owner), word)));
        }
        if (!entries.isEmpty()) {
            jdbc.update(
                    "insert into employee_word (employee_id, of_name, word, tenant) select t.id, ?, t.word, ?"
                            + " from unnest(cast(? as uuid array), cast(? as bytea array)) as t(id, word)",
                    ofName,
                    tenant,
                    Column.of("uuid", entries, Entry::record),
                    Column.of(Jdbc.BYTES, entries, entry -> EmployeeRows.bytes(entry.word())));
        }
    }
}

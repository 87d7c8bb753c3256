package org.viceversa.employees.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;

/** Writes many records in one statement each, whose columns come as arrays. */
final class EmployeeWriter {

    /** The columns in their order with their types, as both databases name them. */
    private static final List<String[]> COLUMNS = List.of(
            new String[] {"id", "uuid"},
            new String[] {"id_key", "bytea"},
            new String[] {"email_key", "bytea"},
            new String[] {"sort_key", "bytea"},
            new String[] {"id_number", "varchar"},
            new String[] {"email", "varchar"},
            new String[] {"hired_on", "date"},
            new String[] {"role_since", "date"},
            new String[] {"grade", "bigint"},
            new String[] {"department", "varchar"},
            new String[] {"site", "varchar"},
            new String[] {"job_function", "varchar"},
            new String[] {"manager_key", "varchar"},
            new String[] {"status", "varchar"},
            new String[] {"pay_band", "varchar"},
            new String[] {"zone", "varchar"},
            new String[] {"languages", "varchar"},
            new String[] {"changed_at", "bigint"});

    private static final String NAMES = joined(column -> column[0]);
    private static final String ROWS =
            "unnest(" + joined(column -> "cast(? as " + column[1] + " array)") + ") as u(" + NAMES + ")";

    private static final String ADD = "insert into employee (" + NAMES + ", tenant, first_import, person_name) select "
            + joined(column -> "u." + column[0]) + ", ?, ?, '' from " + ROWS;

    private static final String CHANGE = "merge into employee e using (select * from " + ROWS
            + ") t on e.id = t.id and " + EmployeeRows.OF_TENANT + " when matched then update set "
            + joined(column -> column[0].equals("id") ? "" : column[0] + " = t." + column[0]);

    private static final String KEEP = "insert into employee_version (import_id, employee_id, tenant, "
            + EmployeeRows.TOLD + ") select ?, e.id, e.tenant, " + EmployeeRows.TOLD
            + " from unnest(cast(? as uuid array)) as k(wanted) join employee e on e.id = k.wanted and "
            + EmployeeRows.OF_TENANT;

    private final Jdbc jdbc;

    EmployeeWriter(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID tenant, UUID firstImport, List<EmployeeRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(tenant, firstImport));
        parameters.addAll(columns(records));
        jdbc.update(ADD, parameters.toArray());
        EmployeeWords.add(jdbc, tenant, false, records, EmployeeRecord::id, EmployeeRecord::wordsWithin);
    }

    /** Keeps how the records are now with an import that is about to change them. */
    void keep(UUID tenant, UUID changingImport, List<EmployeeRecord> records) {
        if (!records.isEmpty()) {
            jdbc.update(KEEP, changingImport, Column.of("uuid", records, EmployeeRecord::id), tenant);
        }
    }

    void change(UUID tenant, List<EmployeeRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(columns(records));
        parameters.add(tenant);
        jdbc.update(CHANGE, parameters.toArray());
        EmployeeWords.replace(jdbc, tenant, false, records, EmployeeRecord::id, EmployeeRecord::wordsWithin);
    }

    private static List<Object> columns(List<EmployeeRecord> records) {
        return List.of(
                Column.of("uuid", records, EmployeeRecord::id),
                Column.of(Jdbc.BYTES, records, record -> EmployeeRows.key(record.idNumber())),
                Column.of(Jdbc.BYTES, records, record -> EmployeeRows.key(record.email())),
                Column.of(Jdbc.BYTES, records, EmployeeRecord::sortKey),
                texts(records, EmployeeRecord::idNumber),
                texts(records, EmployeeRecord::email),
                Column.of("date", records, EmployeeRecord::hiredOn),
                Column.of("date", records, EmployeeRecord::inRoleSince),
                Column.of("bigint", records, record -> record.grade().map(Integer::longValue)),
                texts(records, EmployeeRecord::department),
                texts(records, EmployeeRecord::site),
                texts(records, EmployeeRecord::function),
                texts(records, EmployeeRecord::managerKey),
                texts(records, record -> record.status().name()),
                texts(records, EmployeeRecord::payBand),
                texts(records, record -> EmployeeRows.text(record.zone())),
                texts(records, record -> SpokenLanguage.join(record.languages())),
                Column.of("bigint", records, EmployeeRecord::changedAt));
    }

    private static Column texts(List<EmployeeRecord> records, Function<EmployeeRecord, Object> text) {
        return Column.of("varchar", records, text);
    }

    private static String joined(Function<String[], String> part) {
        return String.join(
                ", ", COLUMNS.stream().map(part).filter(text -> !text.isEmpty()).toList());
    }
}

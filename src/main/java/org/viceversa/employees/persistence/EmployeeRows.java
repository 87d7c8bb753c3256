package org.viceversa.employees.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.persistence.Cells;

/** The columns of records, and how they become records. */
final class EmployeeRows {

    /** What an import may change. */
    static final String TOLD = "id_number, email, hired_on, role_since, grade, department, site, job_function,"
            + " manager_key, status, pay_band, zone, languages, changed_at";

    static final String COLUMNS = "id, tenant, " + TOLD;

    private EmployeeRows() {}

    /**
     * Records with one of many keys, which are handed over as two parameters: the keys, each once, and the tenant.
     *
     * <p>Joined and not compared with an array: where its statistics are out of date, as in the middle of an import,
     * PostgreSQL would compare each row with each key.
     */
    static String among(String column) {
        return " from unnest(cast(? as bytea array)) as k(wanted) join employee e on e." + column
                + " = k.wanted and e.tenant = ?";
    }

    static EmployeeRecord record(ResultSet row) throws SQLException {
        return new EmployeeRecord(
                Cells.uuid(row, 1),
                Cells.uuid(row, 2),
                row.getString(3),
                row.getString(4),
                Cells.findDate(row, 5),
                Cells.findDate(row, 6),
                Cells.findInt(row, 7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                Status.valueOf(row.getString(12)),
                row.getString(13),
                zone(row.getString(14)),
                languages(row.getString(15)),
                Cells.instant(row, 16));
    }

    /** Null stands for none in the unique key, so that many may have none. */
    static Optional<Object> key(String text) {
        String key = EmployeeRecord.keyOf(text);
        return key.isEmpty() ? Optional.empty() : Optional.of(bytes(key));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(Optional<ZoneId> zone) {
        return zone.map(ZoneId::getId).orElse("");
    }

    private static Optional<ZoneId> zone(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id));
    }

    private static List<SpokenLanguage> languages(String joined) {
        return SpokenLanguage.parseAll(joined).orElse(List.of());
    }
}

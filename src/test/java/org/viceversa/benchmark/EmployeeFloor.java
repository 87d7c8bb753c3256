package org.viceversa.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;

/** The same table into the same table by one COPY and one upsert, with nothing decided, checked or noted. */
final class EmployeeFloor {

    private static final String TEMPORARY = """
            create temporary table incoming (id_number varchar, email varchar, hired_on date, role_since date,
                grade integer, department varchar, site varchar, job_function varchar, manager_key varchar,
                zone varchar, languages varchar) on commit drop
            """;

    private static final String UPSERT = """
            insert into employee (id, tenant, id_number, email, id_key, email_key, sort_key, hired_on, role_since,
                grade, department, site, job_function, manager_key, status, pay_band, zone, languages, changed_at,
                first_import, person_name)
            select gen_random_uuid(), '%1$s', id_number, email, convert_to(lower(id_number), 'UTF8'),
                convert_to(lower(email), 'UTF8'), convert_to(lower(id_number), 'UTF8'), hired_on, role_since, grade,
                department, site, job_function, coalesce(manager_key, ''), 'ACTIVE', '', zone, languages, 0, '%1$s', ''
            from incoming
            on conflict (id_key, tenant) do update set email = excluded.email, hired_on = excluded.hired_on,
                grade = excluded.grade, department = excluded.department
            """;

    private EmployeeFloor() {}

    static void run(EmployeeTool tool, String table) throws SQLException, IOException {
        try (Connection connection = tool.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TEMPORARY);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin with (format csv, header true)", new StringReader(table));
            statement.execute(String.format(Locale.ROOT, UPSERT, tool.tenant));
            connection.commit();
        }
    }
}

package org.viceversa.benchmark;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.viceversa.employees.EmployeeField;
import org.viceversa.employees.ImportCounts;
import org.viceversa.employees.ImportEmployees;
import org.viceversa.employees.ImportEmployees.DryRun;
import org.viceversa.employees.ImportEmployees.Options;
import org.viceversa.employees.ImportFile;
import org.viceversa.employees.ImportLine;
import org.viceversa.employees.persistence.JdbcEmployeeImports;
import org.viceversa.employees.persistence.JdbcEmployeeRecords;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.persistence.Transactions;
import org.viceversa.testkit.ToolDatabase.Address;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvUpload;

/** The part of the tool that keeps employees, in this process, over a database of its own. */
final class EmployeeTool implements AutoCloseable {

    private static final Options USUAL = new Options(false, false);
    private static final List<String> GIVEN =
            List.of("ana", "bilal", "chloe", "emeka", "fatima", "jun", "ravi", "olena");
    private static final List<String> FAMILY =
            List.of("silva", "okafor", "tanaka", "novak", "hassan", "larsen", "mensah", "costa", "kamau", "duarte");

    private static final CsvColumns COLUMNS = new CsvColumns(Arrays.stream(EmployeeField.values())
            .map(field -> CsvColumns.Column.optional(field.key(), field.key()))
            .toList());

    final UUID tenant = UUID.randomUUID();
    final Database database;
    final JdbcEmployeeRecords records;
    final Transactions transactions;
    private final ImportEmployees importEmployees;
    final Caller caller;

    EmployeeTool(Address address) {
        database = new Database(new DatabaseSettings(address.url(), address.user(), address.password(), 4));
        transactions = new Transactions(database);
        new SchemaMigrations(database).run();
        records = new JdbcEmployeeRecords(transactions);
        importEmployees = new ImportEmployees(records, new JdbcEmployeeImports(transactions), Clock.systemUTC());
        Person manager =
                new Person(UUID.randomUUID(), tenant, "1", new Particulars("", "", "", "", ""), false, false, "");
        caller = new Caller(tenant, manager, Optional.empty(), Set.of(ToolRole.PROGRAMME_MANAGER));
    }

    /** A table of so many; each tenth has another grade than in edition 0. */
    static String table(int size, int edition) {
        return "idNumber,email,hiredOn,inRoleSince,grade,department,site,function,manager,timeZone,languages\n"
                + IntStream.range(0, size).mapToObj(i -> line(i, edition)).collect(Collectors.joining("\n"));
    }

    private static String line(int i, int edition) {
        int grade = 1 + (i % 12) + (i % 20 == 0 ? edition : 0);
        return String.format(
                Locale.ROOT,
                "EMP-%06d,%s.%s%d@example.org,%d-%02d-01,2024-05-01,%d,Department %02d,Site %02d,Analyst,%s,"
                        + "Europe/Zurich,en:fluent; de:basic",
                i,
                GIVEN.get(i % GIVEN.size()),
                FAMILY.get(i / 7 % FAMILY.size()),
                i,
                1995 + i % 30,
                1 + i % 12,
                grade,
                i % 40,
                i % 25,
                i == 0 ? "" : String.format(Locale.ROOT, "EMP-%06d", i / 8));
    }

    /** No record, and statistics as a database has them after a while. */
    void empty() throws SQLException {
        execute("delete from employee_version");
        execute("delete from employee_word");
        execute("delete from employee");
        execute("delete from employee_import");
        execute("delete from employee_place");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    /** A dry run and the import, as the page does. */
    ImportCounts importLookedAt(byte[] table) {
        ImportFile file = new ImportFile("any", List.of(), () -> rows(table));
        DryRun dryRun = transactions.call(() -> importEmployees.preview(caller, file, USUAL, outcome -> {}));
        return transactions
                .call(() -> importEmployees.run(caller, file, USUAL, dryRun.fingerprint()))
                .counts();
    }

    ImportCounts look(byte[] table) {
        ImportFile file = new ImportFile("any", List.of(), () -> rows(table));
        return transactions
                .call(() -> importEmployees.preview(caller, file, USUAL, outcome -> {}))
                .counts();
    }

    private static Iterator<ImportLine> rows(byte[] table) {
        CsvUpload upload = new CsvUpload(new ByteArrayInputStream(table), COLUMNS);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return upload.hasNext();
            }

            @Override
            public ImportLine next() {
                var line = upload.next();
                return new ImportLine(line.number(), line.values(), List.of());
            }
        };
    }

    @Override
    public void close() {
        database.close();
    }
}

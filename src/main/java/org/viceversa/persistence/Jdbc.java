package org.viceversa.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Statements on the connection of the open transaction; outside of one, a statement is a transaction of its own.
 *
 * <p>Parameters may be texts, ids, numbers, flags, bytes, instants, a {@link Column} of them, or an {@link Optional} of
 * these for what may be null.
 */
public final class Jdbc {

    /**
     * Unique violation, a row that another one refers to or that is gone, deadlock, failed serialisation: somebody else
     * was quicker, and the work may succeed when it is done anew. H2 says 23506 for what PostgreSQL calls 23503.
     */
    private static final Set<String> PASSING =
            Set.of(Transactions.UNIQUE_VIOLATION, "23503", "23506", "40P01", "40001");

    private static final int ROWS_AT_ONCE = 2_000;
    public static final String BYTES = "varbinary";

    private static final Map<String, String> POSTGRES_NAMES =
            Map.of("bigint", "int8", "boolean", "bool", BYTES, "bytea");

    private final Transactions transactions;

    public Jdbc(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * One column of many rows, handed over as one array.
     *
     * @param type the element's, in the words that both databases share
     */
    public record Column(String type, List<? extends Object> values) {
        public static <S> Column of(String type, List<S> rows, Function<S, Object> value) {
            return new Column(type, rows.stream().map(value).toList());
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                return read(statement, reader, any -> true);
            }
        });
    }

    /** Only those that pass the test; rows are fetched part by part, so that the others take no room. */
    public <T> List<T> listThose(Predicate<T> test, String sql, RowReader<T> reader, Object... parameters) {
        // PostgreSQL fetches in parts only in a transaction.
        return transactions.call(() -> with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                return read(statement, reader, test);
            }
        }));
    }

    private static <T> List<T> read(PreparedStatement statement, RowReader<T> reader, Predicate<T> test)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                T row = reader.read(rows);
                if (test.test(row)) {
                    found.add(row);
                }
            }
            return found;
        }
    }

    public <T> Optional<T> find(String sql, RowReader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    public int update(String sql, Object... parameters) {
        return with(connection -> execute(connection, sql, parameters));
    }

    /**
     * Inserts a row unless another transaction inserted its key meanwhile, and leaves the transaction usable either way.
     *
     * @return whether the row is ours
     */
    public boolean insertOrLeave(String sql, Object... parameters) {
        return with(connection -> {
            if (isPostgres(connection)) {
                return execute(connection, sql + " on conflict do nothing", parameters) == 1;
            }
            // H2 has no such clause, and undoes the one statement only.
            try {
                return execute(connection, sql, parameters) == 1;
            } catch (SQLException e) {
                if (Transactions.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    return false;
                }
                throw e;
            }
        });
    }

    /**
     * Inserts a row whose loss by a crash of the database would do no harm: the commit does not wait for the disk.
     *
     * @param place the table with its columns in brackets
     */
    public void insertWithoutWaiting(String place, Object... parameters) {
        String values = "?" + ", ?".repeat(parameters.length - 1);
        with(connection -> execute(
                connection,
                isPostgres(connection)
                        ? "insert into " + place + " select " + values
                                + " from set_config('synchronous_commit', 'off', true) as quick where quick = 'off'"
                        : "insert into " + place + " values (" + values + ")",
                parameters));
    }

    /**
     * For a transaction that fills a table and looks into it: has PostgreSQL plan each statement by how large the tables
     * are now, and not once for all by how small they were.
     */
    public void planAnew() {
        with(connection -> {
            if (isPostgres(connection)) {
                try (PreparedStatement statement =
                        prepare(connection, "select set_config('plan_cache_mode', 'force_custom_plan', true)")) {
                    statement.execute();
                }
            }
            return true;
        });
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** PostgreSQL's driver knows its own names of types only. */
    private static String typeName(String type, boolean postgres) {
        return postgres ? POSTGRES_NAMES.getOrDefault(type, type) : type;
    }

    private static int execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private <T> T with(StatementWork<T> work) {
        return transactions.withConnection(connection -> {
            try {
                return work.with(connection);
            } catch (SQLException e) {
                if (e.getSQLState() != null && PASSING.contains(e.getSQLState())) {
                    throw new Refused(
                            Kind.CONFLICT,
                            "changed-meanwhile",
                            "Somebody else changed this in the meantime. Load it again and repeat your change.");
                }
                throw new StatementFailed(e);
            }
        });
    }

    @FunctionalInterface
    private interface StatementWork<T> {
        T with(Connection connection) throws SQLException;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, toSql(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object toSql(Connection connection, Object value) throws SQLException {
        if (value instanceof Column column) {
            int rows = column.values().size();
            // The driver takes bytes only as an array of their own kind.
            Object[] values = column.type().equals(BYTES) ? new byte[rows][] : new Object[rows];
            for (int i = 0; i < rows; i++) {
                values[i] = toSql(connection, column.values().get(i));
            }
            return connection.createArrayOf(typeName(column.type(), isPostgres(connection)), values);
        }
        if (value instanceof Instant instant) {
            return InstantConverter.micros(instant);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? toSql(connection, optional.get()) : null;
        }
        return value;
    }
}

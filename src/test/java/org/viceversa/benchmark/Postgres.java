package org.viceversa.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.viceversa.testkit.ToolDatabase.Address;

/** A PostgreSQL that commits to the disk, as in production, for all that is compared. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final long pid;

    private Postgres(EmbeddedPostgres server, long pid) {
        this.server = server;
        this.pid = pid;
    }

    static Postgres start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet backend = statement.executeQuery("select pg_backend_pid(), current_setting('fsync')")) {
            backend.next();
            if (!"on".equals(backend.getString(2))) {
                throw new IllegalStateException("PostgreSQL does not write to the disk");
            }
            return new Postgres(server, parentOf(backend.getLong(1)));
        }
    }

    private static long parentOf(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(ProcessHandle::parent)
                .orElseThrow()
                .pid();
    }

    Address newDatabase(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Address(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** How many rows a table of a database has. */
    long count(String database, String table) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** CPU time of all its processes. */
    long cpuMillis() {
        return ProcessUse.familyCpuMillis(pid);
    }

    /** Writes out first what it holds back, since its end is waited for a few seconds only. */
    @Override
    public void close() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            server.close();
        }
    }
}

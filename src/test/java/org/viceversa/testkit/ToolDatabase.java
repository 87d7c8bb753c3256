package org.viceversa.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Databases that the tool runs on, for a tool in a process of its own. */
public enum ToolDatabase {
    H2 {
        @Override
        public Address newEmpty() {
            try {
                Path folder = Files.createTempDirectory("viceversa-h2");
                return new Address("jdbc:h2:file:" + folder.resolve("test"), "sa", "");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public Address newEmpty() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection =
                            Server.INSTANCE.postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Address(Server.INSTANCE.postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    /** Where a database is. */
    public record Address(String url, String user, String password) {}

    /** A database that nobody has used. */
    public abstract Address newEmpty();

    /** One server for all tests of the JVM, from the first that asks for it. */
    private enum Server {
        INSTANCE;

        private final EmbeddedPostgres postgres;

        Server() {
            try {
                // Each store of the tests keeps its pool until the JVM ends.
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "500")
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.viceversa.testkit;

import java.util.UUID;
import org.viceversa.persistence.Database;
import org.viceversa.persistence.DatabaseSettings;
import org.viceversa.persistence.SchemaMigrations;
import org.viceversa.testkit.ToolDatabase.Address;

/** Empty databases with the newest schema, for tests within this JVM. */
public final class TestDatabases {

    private static final int POOL = 8;

    private TestDatabases() {}

    /** In memory; gone with the JVM. */
    public static Database h2() {
        return migrated(
                new DatabaseSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "", POOL));
    }

    /** On the one server of the JVM. */
    public static Database postgres() {
        return migrated(onPostgres());
    }

    /** The same with one connection, for what is told of a connection. */
    public static Database postgresWithOneConnection() {
        DatabaseSettings settings = onPostgres();
        migrated(settings).close();
        return new Database(new DatabaseSettings(settings.url(), settings.user(), settings.password(), 1));
    }

    private static DatabaseSettings onPostgres() {
        Address address = ToolDatabase.POSTGRESQL.newEmpty();
        return new DatabaseSettings(address.url(), address.user(), address.password(), POOL);
    }

    private static Database migrated(DatabaseSettings settings) {
        Database database = new Database(settings);
        new SchemaMigrations(database).run();
        return database;
    }
}

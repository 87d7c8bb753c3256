package org.viceversa.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema to the version of this code; of several nodes that start at once, one does it. */
public final class SchemaMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigrations.class);

    private final Database database;

    public SchemaMigrations(Database database) {
        this.database = database;
    }

    /** @throws org.flywaydb.core.api.FlywayException when the database is away, or holds another history */
    public void run() {
        MigrateResult result = Flyway.configure(SchemaMigrations.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        // Flyway tells no target where there was nothing to do.
        String version = result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion;
        LOG.info("Schema at version {}, {} migrations run", version, result.migrationsExecuted);
    }
}

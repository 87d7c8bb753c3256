package org.viceversa.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The connections to one database and the entity manager factory over them.
 *
 * <p>Making it touches no network, so that the tool starts, and says that it waits, while the database is away.
 */
public final class Database implements AutoCloseable {

    private static final long WAIT_FOR_CONNECTION_MILLIS = 5_000;
    private static final int VALID_WITHIN_SECONDS = 2;
    private final DatabaseSettings settings;
    private final HikariDataSource dataSource;
    private final EntityManagerFactory entityManagers;

    public Database(DatabaseSettings settings) {
        this.settings = settings;
        this.dataSource = new HikariDataSource(pool(settings));
        this.entityManagers = Persistence.createEntityManagerFactory("viceversa", properties(settings, dataSource));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public boolean isPostgres() {
        return settings.isPostgres();
    }

    /** Whether a connection can be had and works. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(VALID_WITHIN_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }

    EntityManagerFactory entityManagers() {
        return entityManagers;
    }

    @Override
    public void close() {
        entityManagers.close();
        dataSource.close();
    }

    private static HikariConfig pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("viceversa");
        // Named, since drivers that come with a web app are not found by the DriverManager of every server.
        config.setDriverClassName(settings.isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setAutoCommit(false);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLIS);
        config.setInitializationFailTimeout(-1);
        if (settings.isPostgres()) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("prepareThreshold", "1");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("ApplicationName", "viceversa");
        }
        return config;
    }

    private static Map<String, Object> properties(DatabaseSettings settings, DataSource dataSource) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
        // Told, so that EclipseLink need not connect to find out.
        properties.put("eclipselink.target-database", settings.isPostgres() ? "PostgreSQL" : "Auto");
        // The shared cache reads stale rows when two nodes write.
        properties.put("eclipselink.cache.shared.default", "false");
        properties.put("eclipselink.session.customizer", SessionSettings.class.getName());
        properties.put("eclipselink.jdbc.batch-writing", "JDBC");
        properties.put("eclipselink.jdbc.batch-writing.size", "500");
        properties.put("eclipselink.logging.logger", "org.eclipse.persistence.logging.DefaultSessionLog");
        properties.put("eclipselink.logging.level", "SEVERE");
        properties.put("eclipselink.classloader", Database.class.getClassLoader());
        return properties;
    }
}

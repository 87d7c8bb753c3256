package org.viceversa.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.config.EntityManagerProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection with its transaction, and an entity manager over the same once somebody needs it: making one costs more
 * than the few statements of a launch.
 */
final class OpenTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);

    private final Database database;
    private final Connection connection;
    private final List<Runnable> afterwards = new ArrayList<>();
    private @Nullable EntityManager entities;
    private boolean kept;

    OpenTransaction(Database database) throws SQLException {
        this.database = database;
        this.connection = database.dataSource().getConnection();
    }

    Connection connection() {
        return connection;
    }

    EntityManager entities() {
        EntityManager made = entities;
        if (made == null) {
            made = database.entityManagers()
                    .createEntityManager(
                            Map.of(EntityManagerProperties.NON_JTA_DATASOURCE, new BorrowedConnection(connection)));
            made.getTransaction().begin();
            entities = made;
        }
        return made;
    }

    void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** Whether it was committed. */
    boolean isKept() {
        return kept;
    }

    void commit() {
        try {
            if (entities != null) {
                entities.getTransaction().commit();
            }
            connection.commit();
            kept = true;
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    /** Takes back what was not committed, and gives the connection back, whatever fails on the way. */
    void end() {
        try (connection) {
            closeEntities();
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("A transaction could not be taken back; its connection is gone", e);
        } finally {
            afterwards.forEach(Runnable::run);
        }
    }

    private void closeEntities() {
        EntityManager made = entities;
        if (made == null) {
            return;
        }
        try {
            if (made.getTransaction().isActive()) {
                made.getTransaction().rollback();
            }
        } finally {
            made.close();
        }
    }
}

package org.viceversa.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * One transaction for one use case, opened by the boundary; adapters inside join it.
 *
 * <p>A transaction belongs to the thread that opened it. An adapter that is called outside of one gets a short
 * transaction of its own, so that a single read or write needs no ceremony.
 */
public final class Transactions {

    static final String UNIQUE_VIOLATION = "23505";
    private static final int ATTEMPTS = 4;

    private final Database database;
    private final ThreadLocal<@Nullable OpenTransaction> current = new ThreadLocal<>();

    public Transactions(Database database) {
        this.database = database;
    }

    /**
     * Runs the work in a transaction, or in the one that is open already.
     *
     * @throws Refused {@code changed-meanwhile} when somebody else changed the same row; {@code database-unavailable}
     *     when the database cannot be reached; whatever the work throws, after nothing of it was kept
     */
    public <T> T call(Supplier<T> work) {
        return current.get() != null ? work.get() : inNewTransaction(open -> work.get());
    }

    /**
     * The same for work that bears being begun anew: it is, a few times, when others changed the same rows meanwhile.
     *
     * @throws Refused {@code changed-meanwhile} when it did not succeed even so
     */
    public <T> T callRepeatedly(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call(work);
            } catch (Refused refused) {
                if (refused.kind() != Kind.CONFLICT || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    /** The same without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** For adapters: the same with the entity manager. */
    public <T> T with(Function<EntityManager, T> work) {
        OpenTransaction open = current.get();
        return open != null ? work.apply(open.entities()) : inNewTransaction(started -> work.apply(started.entities()));
    }

    /** For adapters: on the connection of the open transaction, else on one that commits each statement by itself. */
    <T> T withConnection(Function<Connection, T> work) {
        OpenTransaction open = current.get();
        if (open != null) {
            return work.apply(open.connection());
        }
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(true);
            return work.apply(connection);
        } catch (RuntimeException thrown) {
            throw toRefusal(thrown);
        } catch (SQLException thrown) {
            throw toRefusal(new StatementFailed(thrown));
        }
    }

    /** Runs this once the open transaction has ended, kept or not; at once when none is open. It must not throw. */
    public void afterwards(Runnable work) {
        OpenTransaction open = current.get();
        if (open == null) {
            work.run();
        } else {
            open.afterwards(work);
        }
    }

    /** Runs this once what the open transaction wrote can be read by others, and never if it is not kept. */
    public void afterCommit(Runnable work) {
        OpenTransaction open = current.get();
        afterwards(() -> {
            if (open == null || open.isKept()) {
                work.run();
            }
        });
    }

    /** Whether an exception says that a unique key was there already. */
    public static boolean isUniqueViolation(Throwable thrown) {
        return findCause(thrown, SQLException.class, e -> UNIQUE_VIOLATION.equals(e.getSQLState()));
    }

    private <T> T inNewTransaction(Function<OpenTransaction, T> work) {
        OpenTransaction open = begin();
        current.set(open);
        try {
            T result = work.apply(open);
            open.commit();
            return result;
        } catch (RuntimeException thrown) {
            throw toRefusal(thrown);
        } finally {
            current.remove();
            open.end();
        }
    }

    private OpenTransaction begin() {
        try {
            return new OpenTransaction(database);
        } catch (SQLException away) {
            throw toRefusal(new StatementFailed(away));
        }
    }

    private static RuntimeException toRefusal(RuntimeException thrown) {
        if (thrown instanceof Refused) {
            return thrown;
        }
        if (findCause(thrown, OptimisticLockException.class, e -> true)) {
            return new Refused(
                    Kind.CONFLICT,
                    "changed-meanwhile",
                    "Somebody else changed this in the meantime. Load it again and repeat your change.");
        }
        if (isDatabaseAway(thrown)) {
            return new DatabaseAway(thrown);
        }
        return thrown;
    }

    /** Whether an exception says that the database cannot be reached, and nothing else. */
    static boolean isDatabaseAway(Throwable thrown) {
        return findCause(thrown, SQLTransientConnectionException.class, e -> true)
                || findCause(thrown, SQLException.class, e -> isConnectionFault(e.getSQLState()));
    }

    private static boolean isConnectionFault(@Nullable String sqlState) {
        // 08: connection; 57P: the server is shutting down or starting; H2: 90067, 90098, 90121.
        return sqlState != null
                && (sqlState.startsWith("08")
                        || sqlState.startsWith("57P")
                        || sqlState.equals("90067")
                        || sqlState.equals("90098")
                        || sqlState.equals("90121"));
    }

    private static <E extends Throwable> boolean findCause(Throwable thrown, Class<E> type, Predicate<E> test) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause) && test.test(type.cast(cause))) {
                return true;
            }
        }
        return false;
    }

    /** The database cannot be reached; the cause is kept for the log. */
    private static final class DatabaseAway extends Refused {
        private DatabaseAway(Throwable cause) {
            super(
                    Kind.UNAVAILABLE,
                    "database-unavailable",
                    "Viceversa cannot reach its database just now. Nothing was lost; try again in a minute.",
                    cause);
        }
    }
}

package org.viceversa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.viceversa.persistence.Database;
import org.viceversa.testkit.Patience;
import org.viceversa.testkit.TestDatabases;

/** A stack trace was printed every seven seconds while the database was away. */
class DatabaseWatchTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Database database = TestDatabases.h2();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger successes = new AtomicInteger();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Lines lines = new Lines();
    private volatile @Nullable SQLException fault;
    private final Jobs jobs = new Jobs(dataSource(), this::answers, Duration.ofMillis(50), Clock.systemUTC());

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<ILoggingEvent> printed = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            printed.add(event);
        }

        private long count(String text) {
            return printed.stream()
                    .filter(line -> line.getFormattedMessage().contains(text))
                    .count();
        }

        private long stackTraces() {
            return printed.stream()
                    .filter(line -> line.getThrowableProxy() != null)
                    .count();
        }
    }

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
        jobs.start();
        succeed();
    }

    @AfterEach
    void close() {
        fault = null;
        jobs.close();
        root.detachAppender(lines);
        database.close();
    }

    @Test
    void one_line_tells_that_the_database_went_and_one_that_it_is_back() {
        fault = new SQLTransientConnectionException("Connection is not available");
        fail();
        fault = null;
        Patience.until("it is back", SOON, () -> lines.count("answers again") == 1);
        succeed();

        assertThat(lines.count("does not answer")).isEqualTo(1);
        assertThat(lines.count("answers again")).isEqualTo(1);
        assertThat(lines.stackTraces()).isZero();
    }

    @Test
    void any_other_fault_is_told_in_full() {
        fault = new SQLException("column does not exist", "42703");
        fail();

        assertThat(lines.stackTraces()).isPositive();
        assertThat(lines.count("does not answer")).isZero();
    }

    private boolean answers() {
        return !(fault instanceof SQLTransientConnectionException);
    }

    private void fail() {
        int before = failures.get();
        Patience.until("it failed a few times", SOON, () -> failures.get() >= before + 5);
    }

    private void succeed() {
        int before = successes.get();
        Patience.until("it worked a few times", SOON, () -> successes.get() >= before + 5);
    }

    private DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    SQLException now = fault;
                    if (now != null) {
                        failures.incrementAndGet();
                        throw now;
                    }
                    successes.incrementAndGet();
                    try {
                        return method.invoke(database.dataSource(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

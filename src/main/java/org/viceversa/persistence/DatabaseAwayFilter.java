package org.viceversa.persistence;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Keeps the stack traces out of the log that background work would print every few seconds while the database is away;
 * the one line that says so comes from {@code schedule}. Named in {@code logback.xml}. It holds back nothing else.
 */
public final class DatabaseAwayFilter extends TurboFilter {

    /** Those of db-scheduler that do the same again and again. */
    private static final Set<String> LOOPS = Set.of(
            "com.github.kagkarlsson.scheduler.RunUntilShutdown", "com.github.kagkarlsson.scheduler.RunAndLogErrors");

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        return thrown != null && LOOPS.contains(logger.getName()) && Transactions.isDatabaseAway(thrown)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }
}

package org.viceversa.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Background work that each node of the tool knows and one of them does, kept in the table {@code scheduled_tasks}.
 *
 * <p>All jobs are named before {@link #start}. What a node was doing when it died is done again by another one, so a
 * job must bear being run twice.
 */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int THREADS = 5;

    /** A node that was not heard of four times is dead: others take over what it was doing after a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final double EACH_RETRY_LATER = 4;
    private static final int TRIES = 5;

    private final DataSource dataSource;
    private final BooleanSupplier databaseAnswers;
    private final Duration poll;
    private final Clock clock;
    private final List<RecurringTask<?>> recurring = new ArrayList<>();
    private final List<Task<?>> onDemand = new ArrayList<>();
    private @Nullable Scheduler scheduler;

    /**
     * @param databaseAnswers whether it does just now
     * @param poll how long a due job may wait to be noticed
     */
    public Jobs(DataSource dataSource, BooleanSupplier databaseAnswers, Duration poll, Clock clock) {
        this.dataSource = dataSource;
        this.databaseAnswers = databaseAnswers;
        this.poll = poll;
        this.clock = clock;
    }

    public void every(String name, Duration interval, Runnable work) {
        addRecurring(name, Schedules.fixedDelay(interval), work);
    }

    /** Once a day at a time of UTC. */
    public void daily(String name, LocalTime time, Runnable work) {
        addRecurring(name, Schedules.daily(ZoneOffset.UTC, time), work);
    }

    private void addRecurring(String name, Schedule schedule, Runnable work) {
        recurring.add(Tasks.recurring(name, schedule).execute((instance, context) -> work.run()));
    }

    /**
     * Work about one thing at a time, such as reading one course's roster.
     *
     * @param work told the id of the thing; tried again a few times when it throws, ever later
     * @return asks for the work on a thing; asking again before it has begun changes nothing, but that it is tried again
     *     at once where it failed and would have waited
     */
    public Consumer<UUID> onDemand(String name, Consumer<UUID> work) {
        OneTimeTask<Void> task = Tasks.oneTime(name)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, EACH_RETRY_LATER)))
                .execute((instance, context) -> work.accept(UUID.fromString(instance.getId())));
        onDemand.add(task);
        return id -> ask(task.instance(id.toString()));
    }

    private void ask(TaskInstance<?> instance) {
        Instant now = clock.instant();
        if (running().scheduleIfNotExists(instance, now)) {
            return;
        }
        boolean waits = running()
                .getScheduledExecution(instance)
                .filter(asked -> !asked.isPicked() && asked.getExecutionTime().isAfter(now))
                .isPresent();
        if (waits) {
            bringForward(instance, now);
        }
    }

    private void bringForward(TaskInstance<?> instance, Instant now) {
        try {
            running().reschedule(instance, now);
        } catch (TaskInstanceException begunMeanwhile) {
            LOG.debug("{} needs not be asked for any more", instance, begunMeanwhile);
        }
    }

    /** Begins to work; the schema must be there. */
    public void start() {
        scheduler = Scheduler.create(dataSource, onDemand)
                .startTasks(recurring)
                .threads(THREADS)
                // Not the host's name, which many a container cannot look up.
                .schedulerName(new SchedulerName.Fixed("viceversa-" + UUID.randomUUID()))
                .pollingInterval(poll)
                // The tool's own time says what is due, also where a trial moves it.
                .clock(clock::instant)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                // What was asked for on this node begins at once; what another one asked for waits to be noticed.
                .enableImmediateExecution()
                // The pool hands out connections without auto-commit.
                .commitWhenAutocommitDisabled(true)
                .addSchedulerListener(new DatabaseWatch(databaseAnswers))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private Scheduler running() {
        if (scheduler == null) {
            throw new IllegalStateException("Jobs were asked for before they were started");
        }
        return scheduler;
    }
}

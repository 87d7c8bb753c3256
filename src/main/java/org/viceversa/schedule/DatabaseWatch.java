package org.viceversa.schedule;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that background work waits for the database, and once that it goes on. */
final class DatabaseWatch extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final BooleanSupplier databaseAnswers;
    private final AtomicBoolean away = new AtomicBoolean();

    /** @param databaseAnswers asked when something went wrong, to tell an absent database from any other fault */
    DatabaseWatch(BooleanSupplier databaseAnswers) {
        this.databaseAnswers = databaseAnswers;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.UNEXPECTED_ERROR) {
            if (!away.get() && !databaseAnswers.getAsBoolean() && away.compareAndSet(false, true)) {
                LOG.warn("The database does not answer; background work waits until it does");
            }
        } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && away.compareAndSet(true, false)) {
            LOG.warn("The database answers again; background work goes on");
        }
    }
}

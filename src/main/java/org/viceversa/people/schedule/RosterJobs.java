package org.viceversa.people.schedule;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.people.ListDueRosters;
import org.viceversa.people.RefreshRoster;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;

/**
 * Has rosters read in the background: on demand, and each night those of all courses in use.
 *
 * <p>A launch asks in the middle of its transaction, so an ask is handed to a thread of its own: it must neither wait
 * for a second connection while the launch holds one, nor fail the launch. An ask that is lost with its node is made
 * again by a later launch. A reading that begins before the launch of a new course is committed does not find the course
 * and is tried again by {@link Jobs}.
 */
public final class RosterJobs implements Consumer<UUID>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RosterJobs.class);
    private static final Duration LOOK_FOR_DUE_EVERY = Duration.ofMinutes(10);
    private static final int MOST_WAITING = 10_000;

    private final RefreshRoster refreshRoster;
    private final ListDueRosters listDueRosters;
    private final Consumer<UUID> readings;
    private final ExecutorService asks;

    /** Names the jobs, which begin when {@code jobs} is started. */
    public RosterJobs(Jobs jobs, RefreshRoster refreshRoster, ListDueRosters listDueRosters) {
        this.refreshRoster = refreshRoster;
        this.listDueRosters = listDueRosters;
        this.readings = jobs.onDemand("read-roster", this::read);
        jobs.every("read-rosters-of-the-night", LOOK_FOR_DUE_EVERY, this::readDue);
        this.asks = new ThreadPoolExecutor(
                0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), RosterJobs::thread);
    }

    /** Has this course's roster read soon; returns at once, whatever becomes of it. */
    @Override
    public void accept(UUID course) {
        try {
            asks.execute(() -> ask(course));
        } catch (RejectedExecutionException e) {
            LOG.warn("Too many rosters wait to be read; that of course {} waits for its next launch", course);
        }
    }

    @Override
    public void close() {
        asks.shutdown();
    }

    private void ask(UUID course) {
        try {
            readings.accept(course);
        } catch (RuntimeException e) {
            LOG.warn("The roster of course {} could not be asked for", course, e);
        }
    }

    private void read(UUID course) {
        try {
            refreshRoster
                    .run(course)
                    .ifPresentOrElse(
                            summary -> LOG.info("Read the roster of course {}: {}", course, summary),
                            () -> LOG.warn("The roster of course {} cannot be read; its page says why", course));
        } catch (Refused refused) {
            LOG.warn("The roster of course {} was not read: {}", course, refused.code());
            throw refused;
        }
    }

    private void readDue() {
        listDueRosters.run().forEach(readings);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "roster-asks");
        thread.setDaemon(true);
        return thread;
    }
}

package org.viceversa.scoredelivery.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;
import org.viceversa.scoredelivery.DeliverScores;
import org.viceversa.scoredelivery.DeliveryLooks.Sent;
import org.viceversa.scoredelivery.ReconcileScores;
import org.viceversa.scoredelivery.ReconcileScores.Summary;

/**
 * Looks every two seconds which platforms have scores to come, and lets a few threads for each of them work on until there
 * are none; a platform that answers slowly keeps no other one waiting. Compares the gradebooks once a night.
 */
public final class ScoreJobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreJobs.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final LocalTime NIGHT = LocalTime.of(2, 40);
    private static final Duration LAST_BATCH = Duration.ofSeconds(5);

    private final DeliverScores deliverScores;
    private final ReconcileScores reconcileScores;
    private final Map<UUID, Integer> working = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(ScoreJobs::thread);
    private final Stop stop;

    /** Said once, when the node is about to stop; batches end after the score that is being sent. */
    public static final class Stop {
        private volatile boolean said;

        public boolean goesOn() {
            return !said;
        }

        private void say() {
            said = true;
        }
    }

    public ScoreJobs(DeliverScores deliverScores, ReconcileScores reconcileScores, Stop stop) {
        this.deliverScores = deliverScores;
        this.reconcileScores = reconcileScores;
        this.stop = stop;
    }

    public void addTo(Jobs jobs) {
        jobs.every("deliver-scores", LOOK, this::look);
        jobs.daily("compare-gradebooks", NIGHT, this::compare);
    }

    /** Begins what is due and waits for none of it. */
    public void look() {
        for (UUID platform : deliverScores.listDue()) {
            while (stop.goesOn() && isTaken(platform)) {
                begin(platform);
            }
        }
    }

    /** Takes one of the platform's places on this node; how many there are on all nodes is the claim's to see to. */
    private synchronized boolean isTaken(UUID platform) {
        int busy = working.getOrDefault(platform, 0);
        if (busy == DeliverScores.BOUND) {
            return false;
        }
        working.put(platform, busy + 1);
        return true;
    }

    private void begin(UUID platform) {
        try {
            threads.execute(() -> work(platform));
        } catch (RejectedExecutionException stopping) {
            leave(platform);
        }
    }

    private void work(UUID platform) {
        try {
            boolean more = true;
            while (more && stop.goesOn()) {
                more = deliverScores.run(platform);
            }
        } catch (Refused refused) {
            LOG.warn("Scores for the platform {} were not sent: {}", platform, refused.code());
        } catch (RuntimeException bug) {
            LOG.error("Scores for the platform {} were not sent", platform, bug);
        } finally {
            leave(platform);
        }
    }

    private synchronized void leave(UUID platform) {
        working.computeIfPresent(platform, (any, busy) -> busy == 1 ? null : busy - 1);
    }

    /** One activity that cannot be looked at keeps no other one from it. */
    private void compare() {
        int looked = 0;
        int changed = 0;
        for (Sent sent : reconcileScores.list()) {
            try {
                Summary summary = reconcileScores.run(sent);
                looked += summary.looked();
                changed += summary.changed();
            } catch (Refused refused) {
                LOG.info("The gradebook of activity {} was not compared: {}", sent.activity(), refused.code());
            }
        }
        LOG.info("Compared {} grades with the gradebooks; {} differ from what was known", looked, changed);
        reconcileScores.forget();
    }

    @Override
    public void close() {
        stop.say();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_BATCH.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "scores");
        thread.setDaemon(true);
        return thread;
    }
}

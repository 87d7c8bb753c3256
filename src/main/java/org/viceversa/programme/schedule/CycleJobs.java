package org.viceversa.programme.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.programme.CloseDueCycles;
import org.viceversa.schedule.Jobs;

/** Closes cycles soon after their last day of applications ended. */
public final class CycleJobs {

    private static final Logger LOG = LoggerFactory.getLogger(CycleJobs.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private CycleJobs() {}

    /** Names the job, which begins when {@code jobs} is started. */
    public static void add(Jobs jobs, CloseDueCycles closeDueCycles) {
        jobs.every("close-due-cycles", EVERY, () -> {
            int closed = closeDueCycles.run();
            if (closed > 0) {
                LOG.info("Closed {} cycles whose last day of applications is over", closed);
            }
        });
    }
}

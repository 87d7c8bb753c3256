package org.viceversa.tuition.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;
import org.viceversa.tuition.KeepRequests;
import org.viceversa.tuition.TuitionRequest;

/** Looks every ten minutes which requests time moves on; each by itself. */
public final class TuitionJob {

    private static final Logger LOG = LoggerFactory.getLogger(TuitionJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final KeepRequests keepRequests;
    private final Transactions transactions;

    public TuitionJob(KeepRequests keepRequests, Transactions transactions) {
        this.keepRequests = keepRequests;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("keep-tuition-requests", INTERVAL, this::keep);
    }

    private void keep() {
        long moved = transactions.call(keepRequests::list).stream()
                .filter(this::isMoved)
                .count();
        if (moved > 0) {
            LOG.info("{} tuition requests went on", moved);
        }
    }

    private boolean isMoved(TuitionRequest one) {
        try {
            return transactions.callRepeatedly(() -> keepRequests.run(one));
        } catch (Refused busy) {
            // Somebody is at it just now; in ten minutes it is looked at again.
            LOG.info("The tuition request {} was not looked at: {}", one.id(), busy.code());
            return false;
        }
    }
}

package org.viceversa.marking.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.marking.Paper;
import org.viceversa.marking.ReleaseDue;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;

/** Looks every minute which grades are due to be released; each by itself. */
public final class ReleaseJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final ReleaseDue releaseDue;
    private final Transactions transactions;

    public ReleaseJob(ReleaseDue releaseDue, Transactions transactions) {
        this.releaseDue = releaseDue;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("release-grades", INTERVAL, this::release);
    }

    private void release() {
        long released = transactions.call(releaseDue::list).stream()
                .filter(this::isReleased)
                .count();
        if (released > 0) {
            LOG.info("{} grades were due and are released", released);
        }
    }

    private boolean isReleased(Paper paper) {
        try {
            return transactions.callRepeatedly(() -> releaseDue.run(paper));
        } catch (Refused refused) {
            // Looked at again in a minute.
            LOG.info("A grade that was due was not released: {}", refused.code());
            return false;
        }
    }
}

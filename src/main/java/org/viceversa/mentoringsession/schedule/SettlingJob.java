package org.viceversa.mentoringsession.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentoringsession.SettleSessions;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;

/** Looks every ten minutes which meetings count from now on; each by itself. */
public final class SettlingJob {

    private static final Logger LOG = LoggerFactory.getLogger(SettlingJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final SettleSessions settleSessions;
    private final Transactions transactions;

    public SettlingJob(SettleSessions settleSessions, Transactions transactions) {
        this.settleSessions = settleSessions;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("settle-mentoring-sessions", INTERVAL, this::settle);
    }

    private void settle() {
        long settled = transactions.call(settleSessions::list).stream()
                .filter(this::isSettled)
                .count();
        if (settled > 0) {
            LOG.info("{} meetings count from now on", settled);
        }
    }

    private boolean isSettled(MentoringSession one) {
        try {
            return transactions.callRepeatedly(() -> settleSessions.run(one));
        } catch (Refused busy) {
            // Somebody is at it just now; in ten minutes it is looked at again.
            LOG.info("The meeting {} was not looked at: {}", one.id(), busy.code());
            return false;
        }
    }
}

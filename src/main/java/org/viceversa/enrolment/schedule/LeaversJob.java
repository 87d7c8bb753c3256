package org.viceversa.enrolment.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.enrolment.Leavers.Gone;
import org.viceversa.enrolment.NoteLeavers;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;

/** Looks every hour who takes part and is in no course any more. */
public final class LeaversJob {

    private static final Logger LOG = LoggerFactory.getLogger(LeaversJob.class);
    private static final Duration INTERVAL = Duration.ofHours(1);

    private final NoteLeavers noteLeavers;
    private final Transactions transactions;

    public LeaversJob(NoteLeavers noteLeavers, Transactions transactions) {
        this.noteLeavers = noteLeavers;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("note-leavers", INTERVAL, this::note);
    }

    private void note() {
        long left = transactions.call(noteLeavers::list).stream()
                .filter(this::isLeft)
                .count();
        if (left > 0) {
            LOG.info("{} people are in no course any more and left their cycles", left);
        }
    }

    private boolean isLeft(Gone one) {
        try {
            return transactions.callRepeatedly(() -> noteLeavers.run(one));
        } catch (Refused busy) {
            // Somebody is at it just now; in an hour it is looked at again.
            LOG.info("The enrolment {} was not looked at: {}", one.enrolment(), busy.code());
            return false;
        }
    }
}

package org.viceversa.enrolment.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.enrolment.RemindInvited;
import org.viceversa.persistence.Transactions;
import org.viceversa.schedule.Jobs;

/** Looks every hour whose invitation has been lying for three, seven or fourteen days. */
public final class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration INTERVAL = Duration.ofHours(1);

    private final RemindInvited remindInvited;
    private final Transactions transactions;

    public ReminderJob(RemindInvited remindInvited, Transactions transactions) {
        this.remindInvited = remindInvited;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("remind-invited", INTERVAL, this::remind);
    }

    private void remind() {
        int noted = transactions.call(remindInvited::run);
        if (noted > 0) {
            LOG.info("{} people are to be reminded of an invitation", noted);
        }
    }
}

package org.viceversa.notice.schedule;

import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.notice.DeliverMail;
import org.viceversa.notice.FindNotices;
import org.viceversa.notice.FindNotices.Due;
import org.viceversa.notice.FindNotices.Made;
import org.viceversa.notice.ForgetNotices;
import org.viceversa.notice.Notices.Recipient;
import org.viceversa.notice.SendDigests;
import org.viceversa.pairing.Pairing;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;

/**
 * Looks every minute what people are to be told and whose digest may go, and delivers mail on two lanes, which any two
 * nodes may take. Each programme, each person and each mail is a piece of work of its own: one that fails stops no other.
 */
public final class NoticeJobs {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJobs.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final Duration LEARNING = Duration.ofMinutes(10);
    private static final Duration MAIL = Duration.ofSeconds(5);
    private static final int LANES = 2;

    private final FindNotices findNotices;
    private final SendDigests sendDigests;
    private final DeliverMail deliverMail;
    private final ForgetNotices forgetNotices;
    private final Transactions transactions;

    public NoticeJobs(
            FindNotices findNotices,
            SendDigests sendDigests,
            DeliverMail deliverMail,
            ForgetNotices forgetNotices,
            Transactions transactions) {
        this.findNotices = findNotices;
        this.sendDigests = sendDigests;
        this.deliverMail = deliverMail;
        this.forgetNotices = forgetNotices;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("find-notices", INTERVAL, this::look);
        jobs.every("find-learning-notices", LEARNING, this::lookAtLearning);
        for (int lane = 1; lane <= LANES; lane++) {
            jobs.every("deliver-mail-" + lane, MAIL, this::deliver);
        }
        jobs.daily("forget-notices", LocalTime.of(3, 20), () -> transactions.call(forgetNotices::run));
    }

    /** Findings first, so that what has lost its cause a moment ago is in no digest. */
    private void look() {
        int made = transactions.call(findNotices::list).stream()
                .mapToInt(this::find)
                .sum();
        long mails = transactions.call(sendDigests::list).stream()
                .filter(this::isSent)
                .count();
        if (made + mails > 0) {
            LOG.info("{} notices were made, and {} mails were queued", made, mails);
        }
    }

    /** Money and certificates count in days, and all of a tenant's are read at once: less often is enough. */
    private void lookAtLearning() {
        int made = transactions.call(findNotices::listLearning).stream()
                .mapToInt(this::find)
                .sum();
        if (made > 0) {
            LOG.info("{} notices of tuition and certificates were made", made);
        }
    }

    private int find(Due due) {
        try {
            Made made = transactions.callRepeatedly(() -> findNotices.run(due));
            made.silent().forEach(this::end);
            return made.notices();
        } catch (Refused busy) {
            // Somebody is at it just now; in a minute it is looked at again.
            LOG.info("The programme {} was not looked at: {}", due.programme(), busy.code());
            return 0;
        }
    }

    private void end(Pairing silent) {
        try {
            if (transactions.callRepeatedly(() -> findNotices.end(silent))) {
                LOG.info("The pairing {} ended after a long silence", silent.id());
            }
        } catch (Refused busy) {
            LOG.info("The pairing {} was not ended: {}", silent.id(), busy.code());
        }
    }

    private boolean isSent(Recipient recipient) {
        try {
            return transactions.callRepeatedly(() -> sendDigests.run(recipient));
        } catch (Refused busy) {
            LOG.info("A digest was not made: {}", busy.code());
            return false;
        }
    }

    private void deliver() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = deliverMail.run();
        }
    }
}

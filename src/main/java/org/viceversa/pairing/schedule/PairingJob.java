package org.viceversa.pairing.schedule;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.pairing.KeepPairings;
import org.viceversa.pairing.Pairing;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.schedule.Jobs;

/** Looks every ten minutes which offers expire, who is to be reminded, and which pairs begin; each by itself. */
public final class PairingJob {

    private static final Logger LOG = LoggerFactory.getLogger(PairingJob.class);
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final KeepPairings keepPairings;
    private final Transactions transactions;

    public PairingJob(KeepPairings keepPairings, Transactions transactions) {
        this.keepPairings = keepPairings;
        this.transactions = transactions;
    }

    public void addTo(Jobs jobs) {
        jobs.every("keep-pairings", INTERVAL, this::keep);
    }

    private void keep() {
        long moved = transactions.call(keepPairings::list).stream()
                .filter(this::isMoved)
                .count();
        if (moved > 0) {
            LOG.info("{} pairings moved on with time", moved);
        }
    }

    private boolean isMoved(Pairing one) {
        try {
            return transactions.callRepeatedly(() -> keepPairings.run(one));
        } catch (Refused busy) {
            // Somebody is at it just now; in ten minutes it is looked at again.
            LOG.info("The pairing {} was not looked at: {}", one.id(), busy.code());
            return false;
        }
    }
}

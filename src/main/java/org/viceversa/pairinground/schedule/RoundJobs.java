package org.viceversa.pairinground.schedule;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.pairinground.RunPairingRound;
import org.viceversa.pairinground.TakeOverSilentRounds;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.schedule.Jobs;

/**
 * Calculates rounds in the background, and looks every half minute for such as nobody works on any more.
 *
 * <p>While the database is away the work is tried again; whatever else goes wrong ends the round, which says so.
 */
public final class RoundJobs implements Consumer<UUID> {

    private static final Logger LOG = LoggerFactory.getLogger(RoundJobs.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final RunPairingRound runPairingRound;
    private final TakeOverSilentRounds takeOver;
    private final Transactions transactions;
    private final Consumer<UUID> work;

    /** Names the jobs, which begin when {@code jobs} is started. */
    public RoundJobs(
            Jobs jobs, RunPairingRound runPairingRound, TakeOverSilentRounds takeOver, Transactions transactions) {
        this.runPairingRound = runPairingRound;
        this.takeOver = takeOver;
        this.transactions = transactions;
        this.work = jobs.onDemand("run-pairing-round", this::run);
        jobs.every("take-over-silent-pairing-rounds", LOOK_EVERY, this::look);
    }

    /** Has a round calculated soon; outside of any transaction, once the round can be read by others. */
    @Override
    public void accept(UUID job) {
        work.accept(job);
    }

    private void run(UUID job) {
        try {
            runPairingRound
                    .run(job)
                    .ifPresent(round -> LOG.info(
                            "The pairing round {} is {} after {} ms",
                            round.id(),
                            round.state(),
                            round.took().map(Duration::toMillis).orElse(0L)));
        } catch (Refused away) {
            if (away.kind() == Kind.UNAVAILABLE) {
                throw away;
            }
            fail(job, away);
        } catch (RuntimeException fault) {
            // A node that is told to stop leaves the work to another one.
            if (Thread.currentThread().isInterrupted()) {
                throw fault;
            }
            fail(job, fault);
        }
    }

    private void fail(UUID job, RuntimeException why) {
        LOG.error("The pairing round of the job {} came to no result", job, why);
        runPairingRound.fail(job, Failure.FAULT);
    }

    private void look() {
        transactions.call(takeOver::run).forEach(work);
    }
}

package org.viceversa.pairinground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.viceversa.pairinground.PairingRound.Failure;
import org.viceversa.pairinground.PairingRound.State;

/**
 * Looks for rounds that nobody was heard of for a while: their node stopped. Each is given to another one; when that one
 * stops too, the round says so.
 */
public final class TakeOverSilentRounds {

    /** Longer than any step of the work keeps silent. */
    static final Duration SILENT = Duration.ofMinutes(2);

    private final PairingRounds rounds;
    private final Clock clock;

    public TakeOverSilentRounds(PairingRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @return the jobs that are to be asked for */
    public List<UUID> run() {
        Instant now = clock.instant();
        List<UUID> jobs = new ArrayList<>();
        for (PairingRound round : rounds.listSilentSince(now.minus(SILENT))) {
            if (round.state() == State.RUNNING && round.work().isGivenUp()) {
                rounds.save(round.failed(Failure.NODE_STOPPED, now));
            } else {
                PairingRound next = round.handedOn(now);
                if (rounds.save(next)) {
                    jobs.add(next.work().job());
                }
            }
        }
        return jobs;
    }
}

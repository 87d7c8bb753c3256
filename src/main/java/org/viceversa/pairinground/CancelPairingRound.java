package org.viceversa.pairinground;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.people.Caller;

/** Ends a calculation, or puts its proposal away; either way nobody hears of it. */
public final class CancelPairingRound {

    private final FindRound findRound;
    private final PairingRounds rounds;
    private final Clock clock;

    public CancelPairingRound(FindRound findRound, PairingRounds rounds, Clock clock) {
        this.findRound = findRound;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-running}; {@code
     *     round-changed} when it came to its end at the same moment
     */
    public PairingRound cancel(Caller caller, UUID id) {
        PairingRound before = findRound.run(caller, id).round();
        if (before.state() == PairingRound.State.CANCELLED) {
            return before;
        }
        return saved(before.cancelled(caller.person().id(), clock.instant()));
    }

    /**
     * @param seen the version that the caller looked at
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed}; {@code
     *     round-changed}
     */
    public PairingRound discard(Caller caller, UUID id, int seen) {
        PairingRound before = findRound.run(caller, id).round();
        if (before.state() == PairingRound.State.DISCARDED) {
            return before;
        }
        before.requireProposed();
        before.requireVersion(seen);
        return saved(before.discarded(caller.person().id(), clock.instant()));
    }

    private PairingRound saved(PairingRound changed) {
        if (!rounds.save(changed)) {
            throw PairingRound.changed();
        }
        return changed;
    }
}

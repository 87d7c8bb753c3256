package org.viceversa.pairinground;

import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.suitability.Criteria;

/**
 * Runs a round again with its criteria and seed as another round: locked pairs stay as they are, forbidden ones are not
 * made again, and of all others as many stay as can without a loss. The round before stays as it was, to compare with.
 */
public final class RerunAroundLocks {

    private final FindRound findRound;
    private final ReadPairingSettings settings;
    private final StartPairingRound start;

    public RerunAroundLocks(FindRound findRound, ReadPairingSettings settings, StartPairingRound start) {
        this.findRound = findRound;
        this.settings = settings;
        this.start = start;
    }

    /**
     * @param newCriteria whether to take what is set now in place of what the round ran by
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed}; {@code
     *     cycle-not-to-be-paired}; {@code cycle-changed}; {@code changed-meanwhile}
     */
    public PairingRound run(Caller caller, UUID roundId, boolean newCriteria) {
        FindRound.Found found = findRound.run(caller, roundId);
        found.round().requireProposed();
        StartPairingRound.requireToBePaired(found.place().cycle());
        Criteria criteria = newCriteria
                ? settings.of(found.place().programme()).criteria()
                : found.round().criteria();
        return start.queued(
                caller, found.place().cycle(), criteria, found.round().seed(), Optional.of(roundId));
    }
}

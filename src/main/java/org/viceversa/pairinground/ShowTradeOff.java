package org.viceversa.pairinground;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.assignment.Watcher;
import org.viceversa.people.Caller;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.TradeOff;

/** Shows those who run a programme what better pairs would cost in people, around the pairs that are locked now. */
public final class ShowTradeOff {

    private final FindRound findRound;
    private final Proposals proposals;
    private final JudgeRounds judges;

    public ShowTradeOff(FindRound findRound, Proposals proposals, JudgeRounds judges) {
        this.findRound = findRound;
        this.proposals = proposals;
        this.judges = judges;
    }

    /** What is calculated, read but not calculated yet: calculating needs no transaction. */
    public record Asked(PairingRound round, Pool pool, Set<PairKey> locked) {
        public TradeOff calculated() {
            return TradeOff.of(pool, round.criteria(), locked, round.seed(), Watcher.NONE);
        }
    }

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed} without
     *     a result
     */
    public Asked run(Caller caller, UUID roundId) {
        PairingRound round = findRound.run(caller, roundId).round();
        Set<PairKey> locked = proposals.listPairs(caller.tenant(), roundId).stream()
                .filter(ProposedPair::locked)
                .map(ProposedPair::key)
                .collect(Collectors.toSet());
        return new Asked(round, judges.held(round).inputs().pool(), locked);
    }
}

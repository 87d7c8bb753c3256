package org.viceversa.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.assignment.Watcher;

/**
 * One round with all that is needed to answer questions about it. It was read already, and answering needs no
 * transaction.
 */
public final class RoundAnswers {

    private final PairingRound round;
    private final Pool pool;
    private final PairJudge judge;
    private final List<ProposedPair> pairs;
    private final List<Unplaced> unplaced;
    private final SolvedRounds solved;

    RoundAnswers(
            PairingRound round,
            Pool pool,
            PairJudge judge,
            List<ProposedPair> pairs,
            List<Unplaced> unplaced,
            SolvedRounds solved) {
        this.round = round;
        this.pool = pool;
        this.judge = judge;
        this.pairs = List.copyOf(pairs);
        this.unplaced = List.copyOf(unplaced);
        this.solved = solved;
    }

    /** @throws org.viceversa.refusal.Refused {@code pairing-person-unknown} */
    public WhyPair whyPair(PairKey pair) {
        return explanations().whyPair(pair);
    }

    /**
     * What it would cost is told against the best that can be done around the locked pairs.
     *
     * @throws org.viceversa.refusal.Refused {@code pairing-person-unknown}
     */
    public WhyNot whyNot(PairKey pair) {
        return explanations().whyNot(pair);
    }

    public TradeOff tradeOff() {
        return TradeOff.of(pool, round.criteria(), locked(), round.seed(), Watcher.NONE);
    }

    /** Of the proposal as it stands, with what was changed by hand. */
    public FairnessReport fairness() {
        Map<UUID, Seeker> known = new HashMap<>();
        Stream.concat(pool.mentors().stream(), pool.mentees().stream()).forEach(one -> known.put(one.person(), one));
        List<Paired> paired = new ArrayList<>();
        for (ProposedPair pair : pairs) {
            judge.find(pair.key())
                    .ifPresent(one ->
                            paired.add(new Paired(one.mentor(), one.mentee(), pair.score(), pair.locked())));
        }
        List<Unpaired> alone = new ArrayList<>();
        for (Unplaced one : unplaced) {
            Seeker seeker = known.get(one.person());
            if (seeker != null) {
                alone.add(new Unpaired(
                        seeker, one.side(), reason(one), one.candidates(), one.excluded(), one.relief()));
            }
        }
        return FairnessReport.of(paired, alone);
    }

    public List<SkillSupply> supply() {
        return SkillSupply.of(pool, round.criteria());
    }

    private static Unpaired.Reason reason(Unplaced one) {
        return one.reason() == Unplaced.Reason.BY_HAND
                ? Unpaired.Reason.TOO_FEW_PLACES
                : Unpaired.Reason.valueOf(one.reason().name());
    }

    private Explanations explanations() {
        return solved.of(round, pool, locked());
    }

    private Set<PairKey> locked() {
        return Set.copyOf(pairs.stream()
                .filter(ProposedPair::locked)
                .map(ProposedPair::key)
                .toList());
    }
}

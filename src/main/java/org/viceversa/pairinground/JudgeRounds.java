package org.viceversa.pairinground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.assignment.Watcher;
import org.viceversa.suitability.Explanations;
import org.viceversa.suitability.PairJudge;

/**
 * Looks at pairs of rounds that have a result, by the people as each round saw them.
 *
 * <p>The people of a round never change, so those of the last few rounds are held in memory, put in order for the purpose.
 */
public final class JudgeRounds {

    private static final int HELD = 4;

    private final PoolShelf pools;
    private final Map<UUID, Held> held = new LinkedHashMap<>(HELD, 0.75f, true);

    /** What a round was worked out from, as it is and put in order. */
    static final class Held {
        private final PairingRound round;
        private final RoundInputs inputs;
        private final PairJudge judge;
        private @Nullable Explanations explanations;

        private Held(PairingRound round, RoundInputs inputs) {
            this.round = round;
            this.inputs = inputs;
            judge = PairJudge.of(inputs.pool(), round.criteria(), inputs.locked(), round.seed());
        }

        RoundInputs inputs() {
            return inputs;
        }

        PairJudge judge() {
            return judge;
        }

        /** Solved again for the first question, and held for those that follow. */
        synchronized Explanations explanations() {
            Explanations known = explanations;
            if (known == null) {
                known = Explanations.of(inputs.pool(), round.criteria(), inputs.locked(), round.seed(), Watcher.NONE);
                explanations = known;
            }
            return known;
        }
    }

    public JudgeRounds(PoolShelf pools) {
        this.pools = pools;
    }

    PairJudge of(PairingRound round) {
        return held(round).judge();
    }

    /** @throws org.viceversa.refusal.Refused {@code round-not-proposed} */
    Held held(PairingRound round) {
        synchronized (held) {
            Held known = held.get(round.id());
            if (known != null) {
                return known;
            }
        }
        Held loaded = load(round);
        synchronized (held) {
            held.put(round.id(), loaded);
            if (held.size() > HELD) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return loaded;
    }

    private Held load(PairingRound round) {
        RoundInputs inputs = pools.find(round.tenant(), round.id()).orElseThrow(() -> {
            round.requireProposed();
            return PairingRound.unknown();
        });
        return new Held(round, inputs);
    }
}

package org.viceversa.pulse;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.Pairing.State;

/** Tells how pairs came to where they are. */
@FunctionalInterface
public interface PairTurns {

    /** By pair, the first one first; a pair without any is absent. */
    Map<UUID, List<Turn>> listOf(UUID tenant, Collection<UUID> pairings);

    /** From then on a pair was in that state. */
    record Turn(State state, Instant at) {

        private boolean isMeeting() {
            return state == State.ACTIVE || state == State.CLOSING;
        }

        /** When two people began to meet. */
        static Optional<Instant> began(List<Turn> turns) {
            return turns.stream().filter(Turn::isMeeting).map(Turn::at).findFirst();
        }

        /** How long two people have been meeting until now; pauses, and what came before, are not counted. */
        static Duration meeting(List<Turn> turns, Instant now) {
            Duration sum = Duration.ZERO;
            for (int at = 0; at < turns.size(); at++) {
                Instant end = at + 1 < turns.size() ? turns.get(at + 1).at() : now;
                if (turns.get(at).isMeeting()) {
                    sum = sum.plus(Duration.between(turns.get(at).at(), end));
                }
            }
            return sum;
        }
    }
}

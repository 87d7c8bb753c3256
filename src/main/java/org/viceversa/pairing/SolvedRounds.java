package org.viceversa.pairing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.assignment.Watcher;

/** Holds the last few rounds solved, since whoever asks one question about a round asks more. */
final class SolvedRounds {

    private static final int HELD = 2;

    private final Map<Key, Explanations> held = new LinkedHashMap<>(HELD, 0.75f, true);

    private record Key(UUID round, Set<PairKey> locked, Set<PairKey> blocked) {}

    Explanations of(PairingRound round, Pool pool, Set<PairKey> locked) {
        Key key = new Key(round.id(), locked, Set.copyOf(pool.blocked().keySet()));
        synchronized (held) {
            Explanations known = held.get(key);
            if (known != null) {
                return known;
            }
        }
        Explanations fresh = Explanations.of(pool, round.criteria(), locked, round.seed(), Watcher.NONE);
        synchronized (held) {
            held.put(key, fresh);
            if (held.size() > HELD) {
                held.remove(held.keySet().iterator().next());
            }
        }
        return fresh;
    }
}

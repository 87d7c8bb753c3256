package org.viceversa.pairinground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.suitability.PairKey;

/**
 * One change of a proposal by hand.
 *
 * @param pair that it is about
 * @param other the second pair of a swap
 * @param instead pairs that are taken apart for it
 * @param restored pairs that are put back as they were
 * @param reason why: must be given to keep two apart, and where a pair breaks rules
 */
public record ProposalEdit(
        Kind kind,
        PairKey pair,
        Optional<PairKey> other,
        List<PairKey> instead,
        List<Restored> restored,
        String reason) {

    /** What is done. */
    public enum Kind {
        /** Keeps a pair when the round is run again. */
        LOCK,
        UNLOCK,
        /** Takes a pair apart, if it is one, and keeps the two apart in this cycle. */
        FORBID,
        /** Takes that back. */
        ALLOW,
        UNPAIR,
        /** Puts two together, which locks them. */
        PAIR,
        /** Two pairs change partners, which locks both. */
        SWAP,
        /** Undoes another change: takes {@code instead} apart and puts {@code restored} back. */
        RESTORE
    }

    /** A pair as it was. */
    public record Restored(PairKey key, boolean locked, boolean byHand, String reason) {
        static Restored of(ProposedPair pair) {
            return new Restored(pair.key(), pair.locked(), pair.byHand(), pair.reason());
        }
    }

    /** One line of what was changed. */
    public record Noted(UUID id, int version, Kind kind, PairKey pair, String reason, UUID by, Instant at) {}

    public ProposalEdit {
        instead = List.copyOf(instead);
        restored = List.copyOf(restored);
    }

    /** A change of one pair alone. */
    public static ProposalEdit of(Kind kind, PairKey pair, String reason) {
        return new ProposalEdit(kind, pair, Optional.empty(), List.of(), List.of(), reason);
    }

    static ProposalEdit restore(PairKey pair, List<PairKey> apart, List<Restored> back) {
        return new ProposalEdit(Kind.RESTORE, pair, Optional.empty(), apart, back, "");
    }
}

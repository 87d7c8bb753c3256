package org.viceversa.pairing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.suitability.PairKey;

/** Tells which two people are not put together again: they parted lately, or one of them said no in this cycle. */
public final class PastPairs {

    private static final Set<State> ENDS = EnumSet.of(State.ENDED_NO_FAULT, State.COMPLETED);

    private final Pairings pairings;

    public PastPairs(Pairings pairings) {
        this.pairings = pairings;
    }

    /**
     * Whoever parted without a fault or said no is kept apart in both directions; two who came to their end may well
     * change roles.
     *
     * @param since how far back a past pairing counts
     */
    public Set<PairKey> list(UUID tenant, UUID cycle, Instant since) {
        Set<PairKey> apart = new HashSet<>();
        pairings.listEndedSince(tenant, ENDS, since).forEach(one -> add(one, apart));
        pairings.listOf(tenant, cycle).stream()
                .filter(one -> one.state() == State.DECLINED)
                .forEach(one -> add(one, apart));
        return apart;
    }

    /** Of one person's, the same. */
    static Set<PairKey> of(List<Pairing> own, UUID cycle, Instant since) {
        Set<PairKey> apart = new HashSet<>();
        own.stream()
                .filter(one -> ENDS.contains(one.state()) && !one.changedAt().isBefore(since)
                        || one.state() == State.DECLINED && one.cycle().equals(cycle))
                .forEach(one -> add(one, apart));
        return apart;
    }

    private static void add(Pairing one, Set<PairKey> apart) {
        apart.add(one.key());
        if (one.state() != State.COMPLETED) {
            apart.add(new PairKey(one.mentee().person(), one.mentor().person()));
        }
    }
}

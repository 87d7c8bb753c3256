package org.viceversa.suitability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.viceversa.assignment.Cancelled;
import org.viceversa.assignment.Watcher;
import org.viceversa.refusal.Refused;

/**
 * Finds the pairs that are best together: first as many people as can be have a partner; then the worst pair is as good as
 * it can be; then the sum of all; then what was proposed before stays, and partners are spread evenly.
 *
 * <p>The steps: everybody takes a side ({@link Sides}), the pairs worth a thought are scored ({@link CandidateGraph}), the
 * solver chooses, and where not all pairs were weighed, {@link Completion} sees to it that this costs nobody a partner. The
 * same pool, criteria and seed come to the same pairs, in whatever order people enrolled.
 */
public final class FindPairing {

    private final Limits limits;

    public FindPairing() {
        this(Limits.USUAL);
    }

    public FindPairing(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param locked pairs that staff has fixed: they stay, whatever the rules say
     * @throws Cancelled when the watcher asks for it
     * @throws Refused {@code pairing-lock-unknown} when somebody of a locked pair is not in the pool
     */
    public PairingOutcome find(Pool pool, Criteria criteria, Set<PairKey> locked, long seed, Watcher watcher) {
        return outcome(Solved.of(pool, criteria, locked, seed, limits, watcher));
    }

    static PairingOutcome outcome(Solved solved) {
        List<Paired> pairs = Arrays.stream(solved.assignment.edges())
                .mapToObj(solved::paired)
                .sorted(Comparator.comparing(Paired::locked)
                        .thenComparing(pair -> pair.score().total())
                        .reversed()
                        .thenComparing(pair -> pair.mentor().person())
                        .thenComparing(pair -> pair.mentee().person()))
                .toList();
        return new PairingOutcome(
                pairs,
                new LeftOver(solved).list(),
                solved.assignment.quality(),
                solved.graph.pairs(),
                BlockingPairs.count(solved),
                solved.graph.isComplete());
    }
}

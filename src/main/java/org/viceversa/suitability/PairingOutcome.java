package org.viceversa.suitability;

import java.util.List;
import org.viceversa.assignment.Quality;

/**
 * The pairs that are best together, and who is left.
 *
 * @param pairs locked ones first, then the best first
 * @param quality of all pairs, locked ones among them
 * @param candidates how many allowed pairs were weighed
 * @param blocking how many pairs of people would both do better together, by five points, than with whom they have
 * @param complete whether all allowed pairs were weighed, not only the best of each person
 */
public record PairingOutcome(
        List<Paired> pairs, List<Unpaired> unpaired, Quality quality, long candidates, int blocking, boolean complete) {

    public PairingOutcome {
        pairs = List.copyOf(pairs);
        unpaired = List.copyOf(unpaired);
    }
}

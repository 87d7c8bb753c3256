package org.viceversa.pairing;

import java.util.Map;

/**
 * What was found out about a round as a whole, when it was calculated.
 *
 * @param mentors how many stood on this side
 * @param mentees the same
 * @param quality of all its pairs
 * @param candidates how many allowed pairs were weighed
 * @param complete whether all allowed pairs were weighed, not only the best of each person
 * @param unplaced how many have nobody, by reason
 * @param millis of the calculation alone
 */
public record RoundReport(
        int mentors,
        int mentees,
        RoundQuality quality,
        long candidates,
        boolean complete,
        Map<Unplaced.Reason, Integer> unplaced,
        long millis) {

    public RoundReport {
        unplaced = Map.copyOf(unplaced);
    }
}

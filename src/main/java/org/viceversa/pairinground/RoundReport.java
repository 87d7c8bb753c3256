package org.viceversa.pairinground;

import java.util.List;
import java.util.Map;
import org.viceversa.suitability.FairnessReport;
import org.viceversa.suitability.RoundQuality;
import org.viceversa.suitability.SkillSupply;

/**
 * What was found out about a round as a whole, when it was calculated.
 *
 * @param mentors how many stood on this side
 * @param mentees the same
 * @param quality of all its pairs
 * @param candidates how many allowed pairs were weighed
 * @param complete whether all allowed pairs were weighed, not only the best of each person
 * @param blocking how many pairs of people would both do better together, by five points, than with whom they have
 * @param unplaced how many have nobody, by reason
 * @param fairness how groups of people fare
 * @param supply which skills are wanted, and by how many they could be taught
 * @param millis of the calculation alone
 */
public record RoundReport(
        int mentors,
        int mentees,
        RoundQuality quality,
        long candidates,
        boolean complete,
        int blocking,
        Map<Unplaced.Reason, Integer> unplaced,
        FairnessReport fairness,
        List<SkillSupply> supply,
        long millis) {

    public RoundReport {
        unplaced = Map.copyOf(unplaced);
        supply = List.copyOf(supply);
    }
}

package org.viceversa.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.programme.CycleCounts;

/** Counts for programmes' pages what enrolments keep. */
final class EnrolmentCounts implements CycleCounts {

    private final Enrolments enrolments;

    EnrolmentCounts(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Map<UUID, Count> count(UUID tenant, Collection<UUID> cycles) {
        Map<UUID, Count> counts = new HashMap<>();
        enrolments.countByState(tenant, cycles).forEach((cycle, states) -> {
            Map<Side, Integer> places = enrolments.countPlaces(tenant, cycle);
            counts.put(
                    cycle,
                    new Count(
                            states.values().stream().mapToInt(Integer::intValue).sum(),
                            places.getOrDefault(Side.MENTOR, 0),
                            places.getOrDefault(Side.MENTEE, 0),
                            states.getOrDefault(State.APPLIED, 0)));
        });
        return counts;
    }
}

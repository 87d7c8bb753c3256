package org.viceversa.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.CycleCounts.Count;
import org.viceversa.programme.OpeningRules.Missing;

/**
 * A cycle as those see it who run it.
 *
 * @param next states that it may go to
 * @param missing what keeps it from opening
 */
record CycleView(
        UUID id,
        String name,
        State state,
        LocalDate opens,
        LocalDate closes,
        LocalDate starts,
        Optional<LocalDate> ends,
        int cadenceDays,
        int minSessions,
        Optional<Integer> capacity,
        Optional<LocalDate> nextRun,
        String zone,
        int version,
        List<State> next,
        List<Missing> missing,
        Count people) {

    static CycleView of(Cycle cycle, List<Missing> missing, Count people) {
        return new CycleView(
                cycle.id(),
                cycle.name(),
                cycle.state(),
                cycle.opens(),
                cycle.closes(),
                cycle.starts(),
                cycle.ends(),
                cycle.cadenceDays(),
                cycle.minSessions(),
                cycle.capacity(),
                cycle.nextRun(),
                cycle.zone().getId(),
                cycle.version(),
                cycle.state().next(),
                missing,
                people);
    }
}

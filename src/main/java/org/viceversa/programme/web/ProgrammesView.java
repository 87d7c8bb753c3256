package org.viceversa.programme.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.programme.ListProgrammes.Overview;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.Kind;

/** The programmes of a site, with their cycles. */
record ProgrammesView(List<LineView> programmes) {

    record LineView(UUID id, String name, Kind kind, String goal, Instant changedAt, List<CycleView> cycles) {
        static LineView of(Programme programme, Overview overview) {
            List<CycleView> cycles = overview.cyclesOf(programme).stream()
                    .map(cycle -> CycleView.of(cycle, List.of(), overview.countOf(cycle)))
                    .toList();
            return new LineView(
                    programme.id(),
                    programme.name(),
                    programme.kind(),
                    programme.goal(),
                    programme.changedAt(),
                    cycles);
        }
    }

    static ProgrammesView of(Overview overview) {
        return new ProgrammesView(overview.programmes().stream()
                .map(programme -> LineView.of(programme, overview))
                .toList());
    }
}

package org.viceversa.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.Labels;
import org.viceversa.programme.ListProgrammesForMe.Mine;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.Sponsor;

/** The programmes that reach somebody, in what they may know of them. */
public record MyProgrammesView(List<MineView> programmes) {

    /**
     * @param courseOut whether the course that the visit was opened in stays out
     * @param mayChoose whether this person decides about that
     */
    record MineView(
            UUID id,
            String name,
            Kind kind,
            Labels labels,
            String goal,
            Sponsor sponsor,
            boolean courseOut,
            boolean mayChoose,
            List<MyCycleView> cycles) {

        static MineView of(Mine mine) {
            return new MineView(
                    mine.programme().id(),
                    mine.programme().name(),
                    mine.programme().kind(),
                    mine.programme().labels(),
                    mine.programme().goal(),
                    mine.programme().sponsor(),
                    mine.courseOut(),
                    mine.mayChoose(),
                    mine.cycles().stream()
                            .map(cycle -> MyCycleView.of(cycle, mine.open().contains(cycle)))
                            .toList());
        }
    }

    /** @param open whether one may apply today */
    record MyCycleView(
            UUID id,
            String name,
            State state,
            boolean open,
            LocalDate opens,
            LocalDate closes,
            LocalDate starts,
            Optional<LocalDate> ends,
            Optional<LocalDate> nextRun,
            String zone) {

        static MyCycleView of(Cycle cycle, boolean open) {
            return new MyCycleView(
                    cycle.id(),
                    cycle.name(),
                    cycle.state(),
                    open,
                    cycle.opens(),
                    cycle.closes(),
                    cycle.starts(),
                    cycle.ends(),
                    cycle.nextRun(),
                    cycle.zone().getId());
        }
    }

    static MyProgrammesView of(List<Mine> mine) {
        return new MyProgrammesView(mine.stream().map(MineView::of).toList());
    }
}

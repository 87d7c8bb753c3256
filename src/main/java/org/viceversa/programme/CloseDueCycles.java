package org.viceversa.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.viceversa.programme.Change.What;
import org.viceversa.programme.Cycle.State;

/** Closes the cycles whose last day of applications is over where they are; opens none by itself. */
public final class CloseDueCycles {

    /** The zone whose days begin first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Cycles cycles;
    private final History history;
    private final Clock clock;

    public CloseDueCycles(Cycles cycles, History history, Clock clock) {
        this.cycles = cycles;
        this.history = history;
        this.clock = clock;
    }

    /**
     * May be run as often as one likes.
     *
     * @return how many were closed
     */
    public int run() {
        return cycles.listClosingBefore(LocalDate.ofInstant(clock.instant(), EARLIEST)).stream()
                .filter(this::isDue)
                .mapToInt(this::close)
                .sum();
    }

    private boolean isDue(Cycle cycle) {
        return LocalDate.ofInstant(clock.instant(), cycle.zone()).isAfter(cycle.closes());
    }

    private int close(Cycle before) {
        Cycle after = before.inState(State.CLOSED);
        if (!cycles.save(after)) {
            return 0;
        }
        history.note(Optional.empty(), after, What.CYCLE_MOVED, ChangeCycleState.moved(before, after), "");
        return 1;
    }
}

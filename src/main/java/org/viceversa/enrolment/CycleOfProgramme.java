package org.viceversa.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.viceversa.enrolment.Enrolment.Terms;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Programme;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** A cycle with the programme whose rules it runs by. */
public record CycleOfProgramme(Cycle cycle, Programme programme) {

    public LocalDate today(Clock clock) {
        return clock.instant().atZone(cycle.zone()).toLocalDate();
    }

    /** Whether a side has no place left. */
    public boolean isFull(Side side, Map<Side, Integer> places) {
        return cycle.capacity()
                .filter(most -> places.getOrDefault(side, 0) >= most)
                .isPresent();
    }

    Terms terms(Set<Side> sides, Map<Side, Integer> places) {
        boolean full = sides.stream().anyMatch(side -> isFull(side, places));
        return new Terms(programme.approval(), full, programme.notice().version());
    }

    /** Terms of somebody whose place is not in question. */
    Terms terms() {
        return new Terms(programme.approval(), false, programme.notice().version());
    }

    /** @throws Refused {@code cycle-not-open} with the days on which it is */
    void requireOpen(LocalDate today) {
        if (cycle.isOpenOn(today)) {
            return;
        }
        boolean early = cycle.state() == Cycle.State.DRAFT || today.isBefore(cycle.opens());
        throw new Refused(
                Kind.CONFLICT,
                "cycle-not-open",
                early
                        ? "Enrolment has not opened yet. It is planned for " + cycle.opens()
                                + "; what you filled in is kept."
                        : "Enrolment has closed; the last day was " + cycle.closes()
                                + ". What you filled in is kept for the next cycle.");
    }
}

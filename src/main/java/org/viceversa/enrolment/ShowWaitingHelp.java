package org.viceversa.enrolment;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Tells somebody who waits what would help; how long the list is, and where they stand on it, is not told. */
public final class ShowWaitingHelp {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Clock clock;

    public ShowWaitingHelp(FindCycle findCycle, Enrolments enrolments, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code enrolment-unknown} */
    public WaitingHelp run(Caller caller, UUID cycleId) {
        CycleOfProgramme place = findCycle.forMember(caller, cycleId);
        Enrolment mine = enrolments
                .findOf(caller.tenant(), cycleId, caller.person().id())
                .orElseThrow(
                        () -> new Refused(Kind.NOT_FOUND, "enrolment-unknown", "You have not enrolled in this cycle."));
        return WaitingHelp.of(
                mine,
                enrolments.listOf(caller.tenant(), cycleId),
                place.programme().form(),
                place.programme().skills(),
                clock.instant());
    }
}

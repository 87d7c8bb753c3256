package org.viceversa.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Notes what somebody has read and answered of their orientation; they may do so as often as they like. */
public final class TakeOrientation {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Consequences consequences;
    private final Clock clock;

    public TakeOrientation(FindCycle findCycle, Enrolments enrolments, Consequences consequences, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.consequences = consequences;
        this.clock = clock;
    }

    public record Begun(CycleOfProgramme place, Enrolment enrolment) {}

    /** @param right which of the answers given just now were right */
    public record Result(Enrolment enrolment, Set<String> right) {}

    /**
     * @param read units that were read
     * @param chosen answers by question, from 0
     * @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code enrolment-unknown}; {@code
     *     enrolment-state}; {@code side-unknown}; {@code question-unknown}
     */
    public Result run(Caller caller, UUID cycleId, Side side, Set<String> read, Map<String, Integer> chosen) {
        Begun begun = begin(caller, cycleId);
        CycleOfProgramme place = begun.place();
        Enrolment kept = begun.enrolment();
        if (!kept.sides().contains(side)) {
            throw new Refused(Kind.INVALID, "side-unknown", "You do not take part on this side.");
        }
        Orientation orientation = Orientation.of(side);
        orientation.requireUnits(read);
        Set<String> right = orientation.listRight(chosen);
        Instant now = clock.instant();
        OrientationProgress before = kept.progressOf(side);
        OrientationProgress after = before.with(orientation, read, right, now);
        Enrolment changed = kept.oriented(side, after, place.terms(), now);
        if (after.equals(before)) {
            return new Result(kept, right);
        }
        List<EnrolmentEvent> events = before.isDone() == after.isDone()
                ? List.of()
                : List.of(EnrolmentEvent.of(
                        changed, Move.ORIENTED, side.name(), caller.person().id()));
        Enrolment saved = enrolments.save(changed, events);
        return new Result(events.isEmpty() ? saved : consequences.of(saved, Move.ORIENTED), right);
    }

    /**
     * Where somebody is in it.
     *
     * @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code enrolment-unknown}
     */
    public Begun begin(Caller caller, UUID cycleId) {
        CycleOfProgramme place = findCycle.forMember(caller, cycleId);
        return enrolments
                .findOf(caller.tenant(), cycleId, caller.person().id())
                .map(kept -> new Begun(place, kept))
                .orElseThrow(
                        () -> new Refused(Kind.NOT_FOUND, "enrolment-unknown", "You have not enrolled in this cycle."));
    }
}

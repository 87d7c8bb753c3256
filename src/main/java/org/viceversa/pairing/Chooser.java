package org.viceversa.pairing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.programme.Cycle;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Somebody who looks for a partner by themselves: on the sides that the programme lets choose, and everybody who waits.
 *
 * @param sides on which they may choose; empty when they may not
 * @param open their pairings that are not over
 */
record Chooser(CycleOfProgramme place, Enrolment enrolment, Set<Side> sides, List<Pairing> open) {

    private static final Set<Enrolment.State> LOOKING =
            EnumSet.of(Enrolment.State.READY, Enrolment.State.MATCHED, Enrolment.State.WAITING);

    /** Finds choosers. */
    record Finder(FindCycle findCycle, Enrolments enrolments, Pairings pairings, Clock clock) {

        /** @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code enrolment-unknown} */
        Chooser find(Caller caller, UUID cycle) {
            CycleOfProgramme place = findCycle.forMember(caller, cycle);
            return enrolments
                    .findOf(caller.tenant(), cycle, caller.person().id())
                    .map(enrolment -> of(place, enrolment))
                    .orElseThrow(() ->
                            new Refused(Kind.NOT_FOUND, "enrolment-unknown", "You have not enrolled in this cycle."));
        }

        Chooser of(CycleOfProgramme place, Enrolment enrolment) {
            List<Pairing> open = pairings.listOpen(enrolment.tenant(), enrolment.cycle(), List.of(enrolment.person()));
            Enrolment.State seen = enrolment.stateOn(
                    place.today(clock), place.programme().notice().version());
            boolean looks = LOOKING.contains(seen)
                    && isTime(place.cycle().state())
                    && Places.isFree(
                            place,
                            enrolment,
                            open.stream()
                                    .filter(one -> !isOwnChoice(one, enrolment))
                                    .toList());
            return new Chooser(place, enrolment, looks ? sides(place, enrolment) : Set.of(), open);
        }
    }

    /** Whoever is asked already may be replaced by somebody else. */
    private static boolean isOwnChoice(Pairing one, Enrolment enrolment) {
        return one.state() == Pairing.State.OFFERED_BOTH
                && one.round().isEmpty()
                && one.partner(one.first()).enrolment().equals(enrolment.id());
    }

    private static boolean isTime(Cycle.State state) {
        return state == Cycle.State.OPEN
                || state == Cycle.State.CLOSED
                || state == Cycle.State.MATCHING
                || state == Cycle.State.RUNNING;
    }

    private static Set<Side> sides(CycleOfProgramme place, Enrolment enrolment) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : enrolment.sides()) {
            boolean lets = switch (place.programme().pairing().mode()) {
                case STAFF -> false;
                case SENIORS_CHOOSE -> side == Side.MENTEE;
                case BOTH_CHOOSE -> true;
            };
            if (lets || enrolment.state() == Enrolment.State.WAITING) {
                sides.add(side);
            }
        }
        return sides;
    }

    boolean mayChoose() {
        return !sides.isEmpty();
    }

    /** @throws Refused {@code may-not-choose} */
    void requireChoice() {
        if (!mayChoose()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "may-not-choose",
                    "You cannot choose somebody in this cycle now: either the programme's team finds partners, or you"
                            + " have as many as you wanted.");
        }
    }
}

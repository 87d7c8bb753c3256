package org.viceversa.enrolment;

import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;
import org.viceversa.programme.ReachOfProgramme;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Finds a cycle for somebody, and says no where it is none of theirs. */
public final class FindCycle {

    private final Cycles cycles;
    private final Programmes programmes;
    private final ReachOfProgramme reach;
    private final Enrolments enrolments;

    public FindCycle(Cycles cycles, Programmes programmes, ReachOfProgramme reach, Enrolments enrolments) {
        this.cycles = cycles;
        this.programmes = programmes;
        this.reach = reach;
        this.enrolments = enrolments;
    }

    /**
     * For somebody who takes part or may.
     *
     * @throws Refused {@code cycle-unknown}; {@code programme-not-here} when neither their course nor an invitation leads
     *     to it
     */
    public CycleOfProgramme forMember(Caller caller, UUID id) {
        CycleOfProgramme found = find(caller.tenant(), id);
        boolean takesPart =
                enrolments.findOf(caller.tenant(), id, caller.person().id()).isPresent();
        if (!takesPart && found.cycle().state() == Cycle.State.DRAFT) {
            throw unknown();
        }
        if (!takesPart && !reach.reaches(found.programme(), caller)) {
            throw new Refused(
                    Kind.FORBIDDEN,
                    "programme-not-here",
                    "This programme does not take part in the course that you came from. Open the activity from a course"
                            + " that does, or ask whoever runs the programme for an invitation.");
        }
        return found;
    }

    /** @throws Refused {@code not-allowed}; {@code cycle-unknown} */
    public CycleOfProgramme forManager(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return find(caller.tenant(), id);
    }

    /**
     * For whoever may see a cycle's sums: those who run programmes, and instructors whose course it reaches.
     *
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}
     */
    public CycleOfProgramme forStaff(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER, ToolRole.INSTRUCTOR);
        CycleOfProgramme found = find(caller.tenant(), id);
        if (!caller.is(ToolRole.PROGRAMME_MANAGER) && !reach.reaches(found.programme(), caller)) {
            throw unknown();
        }
        return found;
    }

    /**
     * For whoever has made sure that the cycle may be used.
     *
     * @throws Refused {@code cycle-unknown}
     */
    public CycleOfProgramme find(UUID tenant, UUID id) {
        Cycle cycle = cycles.find(tenant, id).orElseThrow(FindCycle::unknown);
        Programme programme = programmes.find(tenant, cycle.programme()).orElseThrow(FindCycle::unknown);
        return new CycleOfProgramme(cycle, programme);
    }

    /** For whatever names no cycle. */
    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "cycle-unknown", "There is no such cycle here.");
    }
}

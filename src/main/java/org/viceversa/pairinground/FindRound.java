package org.viceversa.pairinground;

import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;

/** Finds a round for those who run programmes, and for nobody else. */
public final class FindRound {

    private final FindCycle findCycle;
    private final PairingRounds rounds;

    public FindRound(FindCycle findCycle, PairingRounds rounds) {
        this.findCycle = findCycle;
        this.rounds = rounds;
    }

    /** A round with its cycle. */
    public record Found(CycleOfProgramme place, PairingRound round) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown} */
    public Found run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        PairingRound round = rounds.find(caller.tenant(), id).orElseThrow(PairingRound::unknown);
        return new Found(findCycle.forManager(caller, round.cycle()), round);
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown} */
    CycleOfProgramme cycle(Caller caller, UUID cycle) {
        return findCycle.forManager(caller, cycle);
    }
}

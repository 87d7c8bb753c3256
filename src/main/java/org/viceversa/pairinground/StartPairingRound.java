package org.viceversa.pairinground;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.people.Caller;
import org.viceversa.programme.ChangeCycleState;
import org.viceversa.programme.Cycle;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.suitability.Criteria;

/**
 * Puts a round in the queue; the calculation is done in the background.
 *
 * <p>A cycle is paired when nobody applies any more: once it is CLOSED, which its first round makes MATCHING, while it is
 * MATCHING, and while it is RUNNING for those who wait or became free. An evergreen cycle takes people for as long as it
 * is OPEN, so it is paired while it is open. Several rounds of a cycle may be run, to be compared.
 */
public final class StartPairingRound {

    private static final long SEEDS = 0x7FFF_FFFFL;

    private final FindRound findRound;
    private final ReadPairingSettings settings;
    private final PairingRounds rounds;
    private final ChangeCycleState changeCycleState;
    private final Clock clock;

    public StartPairingRound(
            FindRound findRound,
            ReadPairingSettings settings,
            PairingRounds rounds,
            ChangeCycleState changeCycleState,
            Clock clock) {
        this.findRound = findRound;
        this.settings = settings;
        this.rounds = rounds;
        this.changeCycleState = changeCycleState;
        this.clock = clock;
    }

    /**
     * @param seed to repeat an earlier round with; empty takes another one
     * @throws Refused {@code not-allowed}; {@code cycle-unknown}; {@code cycle-not-to-be-paired}; {@code
     *     cycle-changed}; {@code changed-meanwhile} when somebody started another one at the same moment
     */
    public PairingRound run(Caller caller, UUID cycleId, Optional<Long> seed) {
        CycleOfProgramme place = findRound.cycle(caller, cycleId);
        requireToBePaired(place.cycle());
        long chosen = seed.orElseGet(() -> UUID.randomUUID().getLeastSignificantBits()) & SEEDS;
        Criteria criteria = settings.of(place.programme()).criteria();
        return queued(caller, place.cycle(), criteria, chosen, Optional.empty());
    }

    /** @param basedOn whose locked pairs are taken over, and whose others stay where all else is equal */
    PairingRound queued(Caller caller, Cycle cycle, Criteria criteria, long seed, Optional<UUID> basedOn) {
        if (cycle.state() == Cycle.State.CLOSED) {
            changeCycleState.run(caller, cycle.id(), cycle.version(), Cycle.State.MATCHING, "");
        }
        int number = rounds.listOf(caller.tenant(), cycle.id()).stream()
                        .mapToInt(PairingRound::number)
                        .max()
                        .orElse(0)
                + 1;
        PairingRound round = PairingRound.of(
                caller.tenant(),
                cycle.id(),
                number,
                criteria,
                seed,
                basedOn,
                caller.person().id(),
                clock.instant());
        rounds.add(round);
        return round;
    }

    static boolean isToBePaired(Cycle cycle) {
        return switch (cycle.state()) {
            case CLOSED, MATCHING, RUNNING -> true;
            case OPEN -> cycle.isEvergreen();
            case DRAFT, CLOSING, DONE, CANCELLED -> false;
        };
    }

    static void requireToBePaired(Cycle cycle) {
        if (!isToBePaired(cycle)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "cycle-not-to-be-paired",
                    switch (cycle.state()) {
                        case DRAFT -> "This cycle has not opened yet, so there is nobody to pair. Open it first.";
                        case OPEN ->
                            "People may still apply to this cycle. Close it first, so that everybody has the"
                                    + " same chance.";
                        default -> "This cycle is coming to its end or is over, and nobody is paired in it any more.";
                    });
        }
    }
}

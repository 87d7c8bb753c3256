package org.viceversa.pairing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk.Held;
import org.viceversa.programme.Cycle;

/**
 * Does what time does: offers expire and are reminded of, pairs begin, go on after a pause, and end with their cycle. It
 * notes reminders and sends none.
 */
public final class KeepPairings {

    private static final Set<State> OPEN = EnumSet.of(
            State.OFFERED,
            State.OFFERED_BOTH,
            State.ACCEPTED,
            State.ORIENTATION,
            State.ACTIVE,
            State.PAUSED,
            State.CLOSING);

    private final Pairings pairings;
    private final PairingDesk desk;

    public KeepPairings(Pairings pairings, PairingDesk desk) {
        this.pairings = pairings;
        this.desk = desk;
    }

    /** All of all tenants for which anything may become due. */
    public List<Pairing> list() {
        return pairings.listIn(OPEN);
    }

    /**
     * May be run as often as one likes.
     *
     * @return whether anything was due
     */
    public boolean run(Pairing seen) {
        Held held = desk.hold(seen.tenant(), seen.id());
        Optional<PairingStep> due = due(held);
        due.ifPresent(step -> take(held, step));
        return due.isPresent();
    }

    /** What is due, or nothing. */
    static Optional<PairingStep> due(Held held) {
        Pairing kept = held.pairing();
        Cycle.State cycle = held.place().cycle().state();
        if (kept.state().isOver()) {
            return Optional.empty();
        }
        if (cycle.isOver()) {
            return Optional.of(withCycle(kept.state(), cycle));
        }
        if (cycle == Cycle.State.CLOSING && PairingStep.CLOSED.isOpenTo(kept.state())) {
            return Optional.of(PairingStep.CLOSED);
        }
        return switch (kept.state()) {
            case OFFERED, OFFERED_BOTH ->
                kept.deadline().filter(by -> by.isOver(held.at())).isPresent()
                        ? Optional.of(PairingStep.EXPIRED)
                        : reminder(held);
            case ORIENTATION -> held.begins() == State.ORIENTATION ? reminder(held) : Optional.of(PairingStep.ORIENTED);
            case ACCEPTED ->
                held.today().isBefore(held.place().cycle().starts())
                        ? Optional.empty()
                        : Optional.of(PairingStep.BEGAN);
            case PAUSED ->
                kept.pausedTo().filter(to -> held.today().isAfter(to)).map(over -> PairingStep.RESUMED);
            default -> Optional.empty();
        };
    }

    private static PairingStep withCycle(State state, Cycle.State cycle) {
        if (state.isOffer()) {
            return PairingStep.WITHDRAWN;
        }
        return cycle == Cycle.State.DONE && PairingStep.COMPLETED.isOpenTo(state)
                ? PairingStep.COMPLETED
                : PairingStep.ENDED;
    }

    private static Optional<PairingStep> reminder(Held held) {
        return held.pairing()
                .deadline()
                .filter(by -> by.isToBeReminded(held.at()))
                .map(due -> PairingStep.REMINDED);
    }

    private void take(Held held, PairingStep step) {
        Pairing kept = held.pairing();
        Pairing changed = switch (step) {
            case WITHDRAWN -> kept.withdrawn(held.at());
            case ENDED -> kept.ended(held.at());
            case COMPLETED -> kept.completed(held.at());
            case CLOSED -> kept.closing(held.at());
            case EXPIRED -> kept.expired(held.at());
            case REMINDED -> kept.reminded(held.at());
            case ORIENTED -> kept.oriented(held.begins(), held.at());
            case BEGAN -> kept.began(held.at());
            case RESUMED -> kept.resumed(held.at());
            default -> throw new IllegalStateException("Time does not do " + step);
        };
        boolean over = held.place().cycle().state().isOver() && step != PairingStep.COMPLETED;
        desk.take(
                held,
                changed,
                step,
                over ? Optional.of(PairingReason.CYCLE_OVER) : Optional.empty(),
                "",
                Optional.empty());
    }
}

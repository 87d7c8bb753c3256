package org.viceversa.pairing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Consequences;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Move;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk.Held;

/**
 * What a move of an enrolment means for pairings: whoever leaves frees their partners, and whoever has done their
 * orientation may begin.
 */
public final class FollowEnrolment implements Consequences {

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final ChoiceLists lists;
    private final PairingDesk desk;
    private final AfterPairing after;
    private final Clock clock;

    public FollowEnrolment(
            FindCycle findCycle,
            Enrolments enrolments,
            Pairings pairings,
            ChoiceLists lists,
            PairingDesk desk,
            AfterPairing after,
            Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.lists = lists;
        this.desk = desk;
        this.after = after;
        this.clock = clock;
    }

    @Override
    public Enrolment of(Enrolment enrolment, Move what) {
        switch (what) {
            case LEFT -> left(enrolment);
            case ORIENTED, CONSENTED -> ready(enrolment);
            default -> {
                return enrolment;
            }
        }
        return enrolments.find(enrolment.tenant(), enrolment.id()).orElse(enrolment);
    }

    private List<Pairing> openOf(Enrolment enrolment) {
        return pairings.listOpen(enrolment.tenant(), enrolment.cycle(), List.of(enrolment.person()));
    }

    private void left(Enrolment enrolment) {
        Instant now = clock.instant();
        CycleOfProgramme place = findCycle.find(enrolment.tenant(), enrolment.cycle());
        lists.findOf(enrolment.tenant(), enrolment.cycle(), enrolment.person())
                .filter(list -> !list.open().isEmpty())
                .ifPresent(list -> lists.save(list.withdrawn(now)));
        for (UUID id : openOf(enrolment).stream().map(Pairing::id).toList()) {
            Pairing kept = desk.hold(enrolment.tenant(), id).pairing();
            if (kept.state().isOffer()) {
                after.withdraw(place, kept, PairingReason.PARTNER_LEFT, now);
            } else if (kept.state().isSettled()) {
                after.end(place, kept, PairingReason.PARTNER_LEFT, now);
            }
        }
    }

    private void ready(Enrolment enrolment) {
        Instant now = clock.instant();
        List<Pairing> settled = openOf(enrolment).stream()
                .filter(one -> one.state().isSettled())
                .toList();
        if (!settled.isEmpty()) {
            after.match(enrolment.tenant(), enrolment.id(), now);
        }
        for (Pairing one : settled) {
            if (one.state() == State.ORIENTATION) {
                begin(desk.hold(enrolment.tenant(), one.id()), enrolment.person());
            }
        }
    }

    private void begin(Held held, UUID by) {
        if (held.pairing().state() == State.ORIENTATION && held.begins() != State.ORIENTATION) {
            desk.take(held, held.pairing().oriented(held.begins(), held.at()), PairingStep.ORIENTED, Optional.of(by));
        }
    }
}

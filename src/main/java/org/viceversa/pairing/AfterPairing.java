package org.viceversa.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.EnrolmentEvent;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Move;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing.Partner;

/** What follows from a step of a pairing: for the two people's places, for their other offers, and for choices. */
public final class AfterPairing {

    private final Enrolments enrolments;
    private final Pairings pairings;
    private final ForwardChoices forwardChoices;
    private final Aftermath aftermath;

    /** @param aftermath of an end for other features */
    public AfterPairing(Enrolments enrolments, Pairings pairings, ForwardChoices forwardChoices, Aftermath aftermath) {
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.forwardChoices = forwardChoices;
        this.aftermath = aftermath;
    }

    void step(CycleOfProgramme place, Pairing pairing, PairingStep step, Instant now) {
        switch (step) {
            case ACCEPTED -> settled(place, pairing, now);
            case ACCEPTED_FIRST -> withdrawWhatNoLongerFits(place, pairing.partner(pairing.first()), now);
            case ENDED, COMPLETED -> {
                free(place, pairing, now);
                aftermath.ended(place, pairing, now);
            }
            case DECLINED -> forwardChoices.answered(place, pairing, Choice.State.DECLINED, now);
            case EXPIRED -> forwardChoices.answered(place, pairing, Choice.State.EXPIRED, now);
            case WITHDRAWN -> forwardChoices.answered(place, pairing, Choice.State.SUPERSEDED, now);
            case OFFERED, REMINDED, ORIENTED, BEGAN, PAUSED, RESUMED, CLOSED -> {
                // Nothing else depends on it.
            }
        }
    }

    private void settled(CycleOfProgramme place, Pairing pairing, Instant now) {
        for (Side side : Side.values()) {
            match(pairing.tenant(), pairing.partner(side).enrolment(), now);
        }
        forwardChoices.answered(place, pairing, Choice.State.ACCEPTED, now);
        for (Side side : Side.values()) {
            withdrawWhatNoLongerFits(place, pairing.partner(side), now);
        }
    }

    /** Somebody with a partner is matched, once they are ready to be. */
    Optional<Enrolment> match(UUID tenant, UUID enrolment, Instant now) {
        return enrolments
                .find(tenant, enrolment)
                .filter(one -> one.state() == Enrolment.State.READY || one.state() == Enrolment.State.WAITING)
                .map(one -> save(one.matched(now), Move.MATCHED));
    }

    /** Whoever has no partner any more waits for the next round. */
    private void free(CycleOfProgramme place, Pairing pairing, Instant now) {
        if (place.cycle().state().isOver()) {
            return;
        }
        for (Side side : Side.values()) {
            Partner partner = pairing.partner(side);
            boolean another = pairings.listOpen(pairing.tenant(), pairing.cycle(), List.of(partner.person())).stream()
                    .anyMatch(one -> one.state().isSettled());
            if (!another) {
                enrolments
                        .find(pairing.tenant(), partner.enrolment())
                        .filter(one -> one.state() == Enrolment.State.MATCHED)
                        .ifPresent(one -> save(one.waiting(now), Move.WAITED));
            }
        }
    }

    /** Of somebody who can take nobody else: offers that they have not said yes to. */
    private void withdrawWhatNoLongerFits(CycleOfProgramme place, Partner partner, Instant now) {
        UUID tenant = place.cycle().tenant();
        List<Pairing> open = pairings.listOpen(tenant, place.cycle().id(), List.of(partner.person()));
        boolean free = enrolments
                .find(tenant, partner.enrolment())
                .filter(one -> Places.isFree(place, one, open))
                .isPresent();
        if (free) {
            return;
        }
        open.stream()
                .filter(one -> one.state().isOffer() && !one.holdsPlaceOf(partner.person()))
                .forEach(one -> withdraw(place, one, PairingReason.FULL, now));
    }

    void withdraw(CycleOfProgramme place, Pairing offer, PairingReason reason, Instant now) {
        Pairing changed = offer.withdrawn(now);
        Pairing saved = pairings.save(
                changed,
                List.of(PairingEvent.of(changed, PairingStep.WITHDRAWN, Optional.of(reason), "", Optional.empty())));
        step(place, saved, PairingStep.WITHDRAWN, now);
    }

    void end(CycleOfProgramme place, Pairing settled, PairingReason reason, Instant now) {
        Pairing changed = settled.ended(now);
        Pairing saved = pairings.save(
                changed,
                List.of(PairingEvent.of(changed, PairingStep.ENDED, Optional.of(reason), "", Optional.empty())));
        step(place, saved, PairingStep.ENDED, now);
    }

    private Enrolment save(Enrolment changed, Move move) {
        return enrolments.save(changed, List.of(EnrolmentEvent.of(changed, move, "", changed.person())));
    }
}

package org.viceversa.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.pairing.PairingDesk.Held;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Says yes or no to an offer. The same answer given twice changes nothing. */
public final class AnswerOffer {

    private final PairingDesk desk;
    private final Pairings pairings;

    public AnswerOffer(PairingDesk desk, Pairings pairings) {
        this.desk = desk;
        this.pairings = pairings;
    }

    /**
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}; {@code offer-expired}; {@code cycle-over}; {@code
     *     enrolment-ended}; {@code no-place-left}; {@code pairing-changed}
     */
    public Pairing accept(Caller caller, UUID id) {
        Held held = desk.hold(caller.tenant(), id);
        Pairing kept = held.pairing();
        Side side = PairingDesk.requireOwn(caller, kept);
        if (kept.holdsPlaceOf(caller.person().id())) {
            return kept;
        }
        requireAsked(held, side, PairingStep.ACCEPTED);
        Enrolment own = held.of(side);
        if (!own.state().takesPart()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "enrolment-ended",
                    "You no longer take part in this cycle. While it is open, you can come back in your form.");
        }
        Places.requireFree(held.place(), own, held.open());
        Optional<UUID> by = Optional.of(caller.person().id());
        return kept.state() == State.OFFERED
                ? desk.take(
                        held,
                        kept.acceptedFirst(held.deadline(side.other()), held.at()),
                        PairingStep.ACCEPTED_FIRST,
                        by)
                : desk.take(
                        held, kept.accepted(held.begins(), held.orientation(), held.at()), PairingStep.ACCEPTED, by);
    }

    /**
     * @param reason that nobody but the next round's pairing uses
     * @param text the same in own words; may be empty
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}; {@code offer-expired}; {@code reason-missing}; {@code
     *     text-too-long}; {@code pairing-changed}
     */
    public Pairing decline(Caller caller, UUID id, Optional<PairingReason> reason, String text) {
        Held held = desk.hold(caller.tenant(), id);
        Pairing kept = held.pairing();
        Optional<UUID> by = Optional.of(caller.person().id());
        if (kept.state() == State.DECLINED && hasDeclined(kept, by)) {
            return kept;
        }
        Side side = PairingDesk.requireOwn(caller, kept);
        requireAsked(held, side, PairingStep.DECLINED);
        PairingReason given = reason.filter(PairingReason::declines)
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "reason-missing",
                        "Say in a word why: it stays private, and helps to find somebody who suits you better."));
        return desk.take(
                held,
                kept.declined(held.at()),
                PairingStep.DECLINED,
                Optional.of(given),
                PairingDesk.checked(text),
                by);
    }

    private boolean hasDeclined(Pairing kept, Optional<UUID> by) {
        List<PairingEvent> history = pairings.listHistory(kept.tenant(), kept.id());
        return history.stream()
                .anyMatch(one -> one.what() == PairingStep.DECLINED && one.by().equals(by));
    }

    private static void requireAsked(Held held, Side side, PairingStep step) {
        Pairing kept = held.pairing();
        if (!kept.state().isOffer()) {
            step.requireFrom(kept.state());
        }
        if (kept.asked().filter(asked -> asked == side).isEmpty()) {
            throw new Refused(
                    Kind.CONFLICT, "pairing-state", "You have answered this offer. Now it is the other one's turn.");
        }
        if (kept.deadline().filter(by -> by.isOver(held.at())).isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "offer-expired",
                    "The days to answer this offer are over. You are looked at again in the next round.");
        }
        if (held.place().cycle().state().isOver()) {
            throw new Refused(Kind.CONFLICT, "cycle-over", "This cycle is over, and its offers with it.");
        }
    }
}

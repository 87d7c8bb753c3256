package org.viceversa.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing.State;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Where each step of a pairing is taken: with both enrolments held, so that nobody ends up with more partners than they
 * wanted, and with all that follows from it.
 */
public final class PairingDesk {

    static final int LONGEST_TEXT = 500;

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final AfterPairing after;
    private final Clock clock;

    public PairingDesk(FindCycle findCycle, Enrolments enrolments, Pairings pairings, AfterPairing after, Clock clock) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.after = after;
        this.clock = clock;
    }

    /**
     * A pairing with its two people, who are held until the transaction ends.
     *
     * @param open all pairings of the two in the cycle that are not over
     */
    record Held(CycleOfProgramme place, Pairing pairing, Map<Side, Enrolment> people, List<Pairing> open, Instant at) {

        Enrolment of(Side side) {
            return Optional.ofNullable(people.get(side)).orElseThrow(PairingDesk::unknown);
        }

        LocalDate today() {
            return at.atZone(place.cycle().zone()).toLocalDate();
        }

        /** What two people who said yes begin with. */
        State begins() {
            if (!of(Side.MENTOR).progressOf(Side.MENTOR).isDone()
                    || !of(Side.MENTEE).progressOf(Side.MENTEE).isDone()) {
                return State.ORIENTATION;
            }
            return today().isBefore(place.cycle().starts()) ? State.ACCEPTED : State.ACTIVE;
        }

        /** By when somebody on a side is to answer, who is asked now. */
        Deadline deadline(Side side) {
            return Deadline.of(at, of(side).answers().zone());
        }

        /** By when whoever is short of the orientation is to have done it. */
        Deadline orientation() {
            return List.of(Side.values()).stream()
                    .filter(side -> !of(side).progressOf(side).isDone())
                    .map(this::deadline)
                    .max(Comparator.comparing(Deadline::endsAt))
                    .orElseGet(() -> deadline(Side.MENTEE));
        }
    }

    /** @throws Refused {@code pairing-unknown} */
    Held hold(UUID tenant, UUID id) {
        Pairing seen = pairings.find(tenant, id).orElseThrow(PairingDesk::unknown);
        Map<UUID, Enrolment> held =
                enrolments
                        .hold(
                                tenant,
                                List.of(seen.mentor().enrolment(), seen.mentee().enrolment()))
                        .stream()
                        .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        // Again, now that nobody else can change it.
        Pairing kept = pairings.find(tenant, id).orElseThrow(PairingDesk::unknown);
        return new Held(
                findCycle.find(tenant, kept.cycle()),
                kept,
                Map.of(
                        Side.MENTOR, found(held, kept.mentor().enrolment()),
                        Side.MENTEE, found(held, kept.mentee().enrolment())),
                pairings.listOpen(
                        tenant,
                        kept.cycle(),
                        List.of(kept.mentor().person(), kept.mentee().person())),
                clock.instant());
    }

    private static Enrolment found(Map<UUID, Enrolment> held, UUID id) {
        return Optional.ofNullable(held.get(id)).orElseThrow(PairingDesk::unknown);
    }

    /** Keeps what a step made of a pairing, and does what follows. */
    Pairing take(Held held, Pairing changed, PairingStep step, Optional<UUID> by) {
        return take(held, changed, step, Optional.empty(), "", by);
    }

    Pairing take(
            Held held,
            Pairing changed,
            PairingStep step,
            Optional<PairingReason> reason,
            String text,
            Optional<UUID> by) {
        Pairing saved = pairings.save(changed, List.of(PairingEvent.of(changed, step, reason, text, by)));
        after.step(held.place(), saved, step, held.at());
        return saved;
    }

    /** A pairing that somebody is one of, and knows of: whose turn to be asked has not come knows of nothing. */
    static Side requireOwn(Caller caller, Pairing pairing) {
        Side side = pairing.sideOf(caller.person().id()).orElseThrow(PairingDesk::unknown);
        if (pairing.state() == State.OFFERED && side != pairing.first()) {
            throw unknown();
        }
        return side;
    }

    static String checked(String text) {
        String clean = Texts.clean(text, LONGEST_TEXT + 1);
        if (clean.length() > LONGEST_TEXT) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A reason may have at most " + LONGEST_TEXT + " characters; please shorten it.");
        }
        return clean;
    }

    /** For whatever names no pairing. */
    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "pairing-unknown", "There is no such pairing here.");
    }
}

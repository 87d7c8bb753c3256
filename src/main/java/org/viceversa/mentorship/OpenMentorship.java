package org.viceversa.mentorship;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Finds a pair for one of its two people. To everybody else, staff among them, there is no such pair. */
public final class OpenMentorship {

    private final FindCycle findCycle;
    private final Pairings pairings;
    private final Clock clock;

    public OpenMentorship(FindCycle findCycle, Pairings pairings, Clock clock) {
        this.findCycle = findCycle;
        this.pairings = pairings;
        this.clock = clock;
    }

    /** @throws Refused {@code pairing-unknown} unless the caller is one of two people who both said yes */
    public Mentorship open(Caller caller, UUID id) {
        Pairing pairing = pairings.find(caller.tenant(), id).orElseThrow(OpenMentorship::unknown);
        Side side = pairing.sideOf(caller.person().id()).orElseThrow(OpenMentorship::unknown);
        return as(pairing, side).orElseThrow(OpenMentorship::unknown);
    }

    /** For background work, on behalf of one of the two; empty unless both said yes once. */
    public Optional<Mentorship> as(Pairing pairing, Side side) {
        boolean theirs = pairing.state().isSettled()
                || pairing.state() == Pairing.State.COMPLETED
                || pairing.state() == Pairing.State.ENDED_NO_FAULT;
        if (!theirs) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(new Mentorship(findCycle.find(pairing.tenant(), pairing.cycle()), pairing, side, now));
    }

    /** For whatever names no pairing of theirs. */
    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "pairing-unknown", "There is no such pairing here.");
    }
}

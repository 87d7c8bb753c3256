package org.viceversa.pairing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing.State;

/** Tells whose pairing ended without a fault of theirs, and who goes first in the next round for it. */
public final class Freed {

    private final Pairings pairings;

    public Freed(Pairings pairings) {
        this.pairings = pairings;
    }

    /** By person: since when, for those who have nobody now; whoever left the cycle may be among them. */
    public Map<UUID, Instant> list(UUID tenant, UUID cycle) {
        return of(pairings.listOf(tenant, cycle));
    }

    static Map<UUID, Instant> of(List<Pairing> all) {
        Map<UUID, Instant> since = new HashMap<>();
        Set<UUID> paired = new HashSet<>();
        for (Pairing one : all) {
            for (Side side : Side.values()) {
                UUID person = one.partner(side).person();
                if (one.state() == State.ENDED_NO_FAULT) {
                    since.merge(person, one.changedAt(), (a, b) -> a.isAfter(b) ? a : b);
                } else if (one.state().isSettled()) {
                    paired.add(person);
                }
            }
        }
        since.keySet().removeAll(paired);
        return since;
    }
}

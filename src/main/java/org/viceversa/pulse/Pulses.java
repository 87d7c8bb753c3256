package org.viceversa.pulse;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pulse.Pulse.Taps;

/** Keeps pulses. Each is its person's own: nothing but the taps leaves through {@link #listLatest}. */
public interface Pulses {

    /** One person's own in a pair, the first one first. */
    List<Pulse> listOwn(UUID tenant, UUID pairing, UUID person);

    /** The latest that each side of each pair did not skip. */
    List<Latest> listLatest(UUID tenant, Collection<UUID> pairings);

    /** What goes into the health of a pair. */
    record Latest(UUID pairing, Side side, Taps taps) {}

    /** Adds it, or replaces the one of the same person with the same number. */
    void save(Pulse pulse);
}

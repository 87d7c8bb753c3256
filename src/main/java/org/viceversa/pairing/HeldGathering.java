package org.viceversa.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.pairing.FindSuitables.Gathered;
import org.viceversa.pairing.FindSuitables.Gathering;

/**
 * Holds whom a cycle's people could be paired with for a short while, for those who only look: one after the other they
 * see the same. A change of any enrolment or pairing of the cycle ends it at once; what is known of people otherwise,
 * such as records and skills, is at most half a minute old.
 */
public final class HeldGathering implements Gathering {

    private static final Duration HELD = Duration.ofSeconds(30);

    private final Gathering fresh;
    private final CycleStamp stamps;
    private final Clock clock;
    private final Map<Key, Held> held = Collections.synchronizedMap(new HashMap<>());

    public HeldGathering(Gathering fresh, CycleStamp stamps, Clock clock) {
        this.fresh = fresh;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Another one after each change of the cycle's enrolments and pairings. */
    @FunctionalInterface
    public interface CycleStamp {
        String of(UUID tenant, UUID cycle);
    }

    private record Key(UUID tenant, UUID cycle) {}

    private record Held(String stamp, Instant until, Gathered gathered) {}

    @Override
    public Gathered of(CycleOfProgramme place) {
        Key key = new Key(place.cycle().tenant(), place.cycle().id());
        Instant now = clock.instant();
        held.values().removeIf(one -> !now.isBefore(one.until()));
        String stamp = stamps.of(key.tenant(), key.cycle());
        Held known = held.get(key);
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Held(stamp, now.plus(HELD), fresh.of(place));
            held.put(key, known);
        }
        return known.gathered();
    }
}

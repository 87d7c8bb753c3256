package org.viceversa.mentoringsession;

import java.time.ZoneId;
import java.util.List;

/** The zones of the world. */
final class Zones {

    private Zones() {}

    /** Without those that the calendar library of the tests hands to the JVM, which have no rules. */
    static List<ZoneId> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> zone.getRules() != null)
                .toList();
    }
}

package org.viceversa.employees;

import java.time.ZoneId;
import java.util.Set;

/** The time zones that have a name: those of the IANA, by region and city, and UTC. */
final class ZoneIds {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private ZoneIds() {}

    static boolean isKnown(String id) {
        return (id.indexOf('/') > 0 || id.equals("UTC")) && KNOWN.contains(id);
    }
}

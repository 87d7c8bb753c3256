package org.viceversa.programme.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.programme.CycleDesign;

/**
 * All that a cycle shall say from now on.
 *
 * @param version that the page looked at; without meaning for a new one
 * @param ends missing for an evergreen cycle
 */
record CycleRequest(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable Integer cadenceDays,
        @Nullable Integer minSessions,
        @Nullable Integer capacity,
        @Nullable String nextRun,
        @Nullable String zone) {

    int seen() {
        return Needed.value("version", version);
    }

    CycleDesign toDesign() {
        return new CycleDesign(
                Needed.value("name", name),
                Needed.date("opens", opens),
                Needed.date("closes", closes),
                Needed.date("starts", starts),
                day("ends", ends),
                Needed.value("cadenceDays", cadenceDays),
                Needed.value("minSessions", minSessions),
                Optional.ofNullable(capacity),
                day("nextRun", nextRun),
                Needed.zone(zone));
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(Needed.date(field, text));
    }
}

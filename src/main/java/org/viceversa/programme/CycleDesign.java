package org.viceversa.programme;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** All that a manager decides of a {@link Cycle}, without its identity. */
public record CycleDesign(
        String name,
        LocalDate opens,
        LocalDate closes,
        LocalDate starts,
        Optional<LocalDate> ends,
        int cadenceDays,
        int minSessions,
        Optional<Integer> capacity,
        Optional<LocalDate> nextRun,
        ZoneId zone) {

    private static final Period UNTIL_CLOSED = Period.ofDays(14);
    private static final Period UNTIL_STARTED = Period.ofDays(21);
    private static final int SPARE_DAYS = 28;

    /** Two weeks to apply, a week to pair, and room for the meetings with four weeks to spare. */
    static CycleDesign proposed(String name, LocalDate opens, Conduct conduct, ZoneId zone) {
        LocalDate starts = opens.plus(UNTIL_STARTED);
        int meetings = conduct.cadenceDays() * conduct.minSessions();
        return new CycleDesign(
                name,
                opens,
                opens.plus(UNTIL_CLOSED),
                starts,
                Optional.of(starts.plusDays(meetings + SPARE_DAYS)),
                conduct.cadenceDays(),
                conduct.minSessions(),
                Optional.empty(),
                Optional.of(opens.plus(UNTIL_CLOSED).plusDays(2)),
                zone);
    }

    /** The same from another day on: all its days move alike. */
    CycleDesign movedTo(LocalDate otherOpens) {
        long days = ChronoUnit.DAYS.between(opens, otherOpens);
        return new CycleDesign(
                name,
                otherOpens,
                closes.plusDays(days),
                starts.plusDays(days),
                ends.map(day -> day.plusDays(days)),
                cadenceDays,
                minSessions,
                capacity,
                nextRun.map(day -> day.plusDays(days)),
                zone);
    }
}

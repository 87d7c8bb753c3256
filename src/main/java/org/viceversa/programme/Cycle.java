package org.viceversa.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One run of a programme.
 *
 * @param opens the first day on which people may apply
 * @param closes the last one; without meaning in an evergreen cycle
 * @param starts when pairs begin to meet
 * @param ends empty for an evergreen cycle, in which people come and go
 * @param capacity most people on each side; empty takes all
 * @param nextRun when those who wait are next looked at for a partner
 * @param zone whose days these are
 */
public record Cycle(
        UUID id,
        UUID tenant,
        UUID programme,
        String name,
        LocalDate opens,
        LocalDate closes,
        LocalDate starts,
        Optional<LocalDate> ends,
        int cadenceDays,
        int minSessions,
        Optional<Integer> capacity,
        Optional<LocalDate> nextRun,
        ZoneId zone,
        State state,
        int version) {

    public static final int LONGEST_NAME = 80;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    public Cycle {
        name = Words.line("cycle's name", name, LONGEST_NAME);
        Words.number("days from meeting to meeting", cadenceDays, 1, 92);
        Words.number("meetings of a pair", minSessions, 1, 60);
        Words.number("most people on each side", capacity, 1, 100_000);
        day("first day of applications", opens);
        day("last day of applications", closes);
        day("first day of meetings", starts);
        ends.ifPresent(day -> day("last day", day));
        nextRun.ifPresent(day -> day("next matching run", day));
    }

    private static void day(String field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            Words.number("year of the " + field, day.getYear(), FIRST_DAY.getYear(), LAST_DAY.getYear());
        }
    }

    /** How far a cycle is. */
    public enum State {
        DRAFT,
        OPEN,
        CLOSED,
        MATCHING,
        RUNNING,
        CLOSING,
        DONE,
        CANCELLED;

        private static final Set<State> OVER = EnumSet.of(DONE, CANCELLED);

        /** Where a cycle may go from here. */
        public List<State> next() {
            return switch (this) {
                case DRAFT -> List.of(OPEN, CANCELLED);
                case OPEN -> List.of(CLOSED, DRAFT, CANCELLED);
                case CLOSED -> List.of(MATCHING, OPEN, CANCELLED);
                case MATCHING -> List.of(RUNNING, CANCELLED);
                case RUNNING -> List.of(CLOSING, CANCELLED);
                case CLOSING -> List.of(DONE, CANCELLED);
                case DONE, CANCELLED -> List.of();
            };
        }

        public boolean isOver() {
            return OVER.contains(this);
        }
    }

    /** Neither a draft any more nor over. */
    public boolean isUnderWay() {
        return state != State.DRAFT && !state.isOver();
    }

    public boolean isEvergreen() {
        return ends.isEmpty();
    }

    /** Whether people may apply on this day of its zone; an evergreen cycle takes people for as long as it is open. */
    public boolean isOpenOn(LocalDate day) {
        return state == State.OPEN && !day.isBefore(opens) && (isEvergreen() || !day.isAfter(closes));
    }

    static Cycle of(Programme programme, UUID id, CycleDesign design) {
        return of(id, programme.tenant(), programme.id(), design, State.DRAFT, 1);
    }

    private static Cycle of(UUID id, UUID tenant, UUID programme, CycleDesign design, State state, int version) {
        return new Cycle(
                id,
                tenant,
                programme,
                design.name(),
                design.opens(),
                design.closes(),
                design.starts(),
                design.ends(),
                design.cadenceDays(),
                design.minSessions(),
                design.capacity(),
                design.nextRun(),
                design.zone(),
                state,
                version);
    }

    /** What a manager may change of it. */
    public CycleDesign design() {
        return new CycleDesign(name, opens, closes, starts, ends, cadenceDays, minSessions, capacity, nextRun, zone);
    }

    /** One version on, with another design. */
    Cycle redesigned(CycleDesign design) {
        return of(id, tenant, programme, design, state, version + 1);
    }

    /** One version on, in another state. */
    public Cycle inState(State next) {
        return of(id, tenant, programme, design(), next, version + 1);
    }
}

package org.viceversa.mentoringsession;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When two people both have time, in instants, so that a change of the clock in either zone moves nothing.
 *
 * <p>Time is looked at in quarters of an hour: offsets of all zones of today are multiples of that, so each quarter lies
 * within one half-hour of anybody's week.
 *
 * @param span what is looked at
 * @param busy when either is taken already
 * @param length of the meeting that is looked for
 * @param wished a time around which the meeting is due
 */
public record CommonTime(Week ours, Week theirs, Span span, List<Span> busy, Duration length, Instant wished) {

    static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int PROPOSALS = 3;

    /** @param to not a part of it any more */
    public record Span(Instant from, Instant to) {
        boolean meets(Span other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    public CommonTime {
        busy = List.copyOf(busy);
    }

    /** All times at which both are free and neither is taken, the earliest first; none touches the next one. */
    public List<Span> spans() {
        List<Span> found = new ArrayList<>();
        Instant begun = null;
        Instant at = roundedUp(span.from());
        for (; at.isBefore(span.to()); at = at.plus(QUARTER)) {
            boolean free = isFree(at);
            if (free && begun == null) {
                begun = at;
            } else if (!free && begun != null) {
                found.add(new Span(begun, at));
                begun = null;
            }
        }
        if (begun != null) {
            found.add(new Span(begun, at));
        }
        return found;
    }

    private boolean isFree(Instant quarter) {
        Span its = new Span(quarter, quarter.plus(QUARTER));
        return !its.to().isAfter(span.to())
                && ours.isFree(quarter)
                && theirs.isFree(quarter)
                && busy.stream().noneMatch(its::meets);
    }

    /** Up to three beginnings of a meeting, the best first, no two of them on one day of either. */
    public List<Instant> proposals() {
        List<Instant> all = new ArrayList<>();
        for (Span free : spans()) {
            for (Instant at = free.from(); !at.plus(length).isAfter(free.to()); at = at.plus(QUARTER)) {
                all.add(at);
            }
        }
        Convenience convenience = new Convenience(this);
        all.sort(Comparator.comparingDouble(convenience::cost).thenComparing(Comparator.naturalOrder()));
        List<Instant> chosen = new ArrayList<>();
        Set<LocalDate> ourDays = new HashSet<>();
        Set<LocalDate> theirDays = new HashSet<>();
        for (Instant one : all) {
            LocalDate ourDay = ours.at(one).toLocalDate();
            LocalDate theirDay = theirs.at(one).toLocalDate();
            if (chosen.size() < PROPOSALS && !ourDays.contains(ourDay) && !theirDays.contains(theirDay)) {
                chosen.add(one);
                ourDays.add(ourDay);
                theirDays.add(theirDay);
            }
        }
        return chosen;
    }

    private static Instant roundedUp(Instant from) {
        long quarter = QUARTER.toSeconds();
        long rounded = Math.floorDiv(from.getEpochSecond() + quarter - 1 + (from.getNano() > 0 ? 1 : 0), quarter);
        return Instant.ofEpochSecond(rounded * quarter);
    }
}

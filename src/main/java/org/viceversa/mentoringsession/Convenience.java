package org.viceversa.mentoringsession;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.viceversa.mentoringsession.CommonTime.Span;

/**
 * How well a time suits two people, as a cost: a day off the time that is wished costs one, and everything else is
 * weighed against that.
 */
final class Convenience {

    private static final int DAY_BEGINS = 8;
    private static final int DAY_ENDS = 18;
    private static final Duration BREATH = Duration.ofMinutes(15);

    private static final double EACH_HOUR_OFF_THE_WISH = 0.05;
    private static final double EACH_HOUR_OFF_THE_DAY = 2;
    private static final double WEEKEND = 6;
    private static final double QUARTER_PAST = 1;
    private static final double HALF_PAST = 0.25;
    private static final double NO_BREATH = 1.5;
    /** A time that comes twice that night, and is easily mistaken. */
    private static final double AMBIGUOUS = 8;

    private final CommonTime time;

    Convenience(CommonTime time) {
        this.time = time;
    }

    double cost(Instant start) {
        Instant end = start.plus(time.length());
        Span withBreath = new Span(start.minus(BREATH), end.plus(BREATH));
        double breath = time.busy().stream().anyMatch(withBreath::meets) ? NO_BREATH : 0;
        return away(start) + breath + cost(time.ours(), start, end) + cost(time.theirs(), start, end);
    }

    /** In days, and a little in hours of the day. */
    private double away(Instant start) {
        ZonedDateTime wished = time.ours().at(time.wished());
        ZonedDateTime begins = time.ours().at(start);
        long days = Math.abs(ChronoUnit.DAYS.between(wished.toLocalDate(), begins.toLocalDate()));
        return days + Math.abs(minuteOf(wished) - minuteOf(begins)) / 60.0 * EACH_HOUR_OFF_THE_WISH;
    }

    private static double cost(Week week, Instant start, Instant end) {
        ZonedDateTime begins = week.at(start);
        ZonedDateTime ends = week.at(end);
        double early = Math.max(0, DAY_BEGINS * 60 - minuteOf(begins));
        double late = ends.toLocalDate().isAfter(begins.toLocalDate())
                ? 24 * 60 - DAY_ENDS * 60
                : Math.max(0, minuteOf(ends) - DAY_ENDS * 60);
        boolean weekend = begins.getDayOfWeek() == DayOfWeek.SATURDAY || begins.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean twice =
                week.zone().getRules().getValidOffsets(begins.toLocalDateTime()).size() > 1;
        return (early + late) / 60 * EACH_HOUR_OFF_THE_DAY
                + (weekend ? WEEKEND : 0)
                + (twice ? AMBIGUOUS : 0)
                + (begins.getMinute() % 30 != 0 ? QUARTER_PAST : begins.getMinute() != 0 ? HALF_PAST : 0);
    }

    private static int minuteOf(ZonedDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}

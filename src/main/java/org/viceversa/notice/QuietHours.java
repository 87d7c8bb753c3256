package org.viceversa.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody wants no mail: by the clock on their own wall, whatever it is set to that day.
 *
 * @param from when quiet begins; the same as {@code to} for no quiet hours
 * @param to when it ends; before {@code from} when that is on the next day
 * @param weekends whether Saturday and Sunday are quiet all day
 */
public record QuietHours(LocalTime from, LocalTime to, boolean weekends) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), true);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public boolean isQuiet(Instant now, ZoneId zone) {
        return isQuiet(now.atZone(zone));
    }

    private boolean isQuiet(ZonedDateTime local) {
        return isQuietDay(local.toLocalDate()) || isQuietHour(local.toLocalTime());
    }

    private boolean isQuietDay(LocalDate day) {
        return weekends && WEEKEND.contains(day.getDayOfWeek());
    }

    private boolean isQuietHour(LocalTime time) {
        if (from.equals(to)) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** The first moment from now on that is not quiet. */
    public Instant next(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        while (isQuiet(local)) {
            local = isQuietDay(local.toLocalDate()) ? nextMorning(local) : endOfQuiet(local);
        }
        return local.toInstant();
    }

    private static ZonedDateTime nextMorning(ZonedDateTime local) {
        return local.toLocalDate().plusDays(1).atStartOfDay(local.getZone());
    }

    private ZonedDateTime endOfQuiet(ZonedDateTime local) {
        boolean tomorrow = !local.toLocalTime().isBefore(to);
        LocalDate day = local.toLocalDate().plusDays(tomorrow ? 1 : 0);
        ZonedDateTime end = day.atTime(to).atZone(local.getZone());
        // Where the clock goes back, the hour comes twice, and its first end may be past already.
        return end.isAfter(local)
                ? end
                : end.withLaterOffsetAtOverlap().isAfter(local) ? end.withLaterOffsetAtOverlap() : nextMorning(local);
    }
}

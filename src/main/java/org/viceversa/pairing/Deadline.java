package org.viceversa.pairing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By when somebody is to answer: five working days, Monday to Friday where they are, and a reminder on the third.
 *
 * @param day the last one on which an answer counts
 * @param remindAt when the third working day begins
 * @param endsAt when the last one is over
 */
public record Deadline(LocalDate day, Instant remindAt, Instant endsAt, boolean reminded) {

    public static final int WORKING_DAYS = 5;
    public static final int REMINDER = 3;

    /** Of somebody who is asked now; the day of the question does not count. */
    public static Deadline of(Instant now, ZoneId zone) {
        LocalDate asked = now.atZone(zone).toLocalDate();
        LocalDate last = workingDaysAfter(asked, WORKING_DAYS);
        return new Deadline(
                last,
                workingDaysAfter(asked, REMINDER).atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                false);
    }

    Deadline withReminder() {
        return new Deadline(day, remindAt, endsAt, true);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    boolean isToBeReminded(Instant now) {
        return !reminded && !now.isBefore(remindAt);
    }

    static LocalDate workingDaysAfter(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; left--) {
            do {
                reached = reached.plusDays(1);
            } while (reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return reached;
    }
}

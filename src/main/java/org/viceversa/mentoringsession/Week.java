package org.viceversa.mentoringsession;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Availability;

/** When somebody usually has time, as clocks show it where they are. */
public record Week(Availability availability, ZoneId zone) {

    private static final int MINUTES_EACH = 30;
    private static final int HALF_HOURS_A_DAY = 48;

    static Week of(Answers answers) {
        return new Week(answers.availability(), answers.zone());
    }

    boolean isEmpty() {
        return availability.minutes() == 0;
    }

    ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    /**
     * Whether they have time at an instant. What the clock shows then decides: an hour that it leaps over never comes,
     * and one that it shows twice is free both times.
     */
    boolean isFree(Instant instant) {
        ZonedDateTime local = at(instant);
        int halfHour = (local.getDayOfWeek().getValue() - 1) * HALF_HOURS_A_DAY
                + (local.getHour() * 60 + local.getMinute()) / MINUTES_EACH;
        return availability.isFree(halfHour);
    }
}

package org.viceversa.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** Three reminders, on the third, the seventh and the fourteenth day, and then silence. */
public final class ReminderPlan {

    public static final List<Integer> DAYS = List.of(3, 7, 14);

    private ReminderPlan() {}

    /**
     * The day whose reminder is due; of several that were missed, the latest only.
     *
     * @param reminded the day of the last reminder, 0 before the first
     */
    public static OptionalInt due(Instant invitedAt, int reminded, Instant now) {
        long days = Duration.between(invitedAt, now).toDays();
        return DAYS.stream()
                .filter(day -> day > reminded && day <= days)
                .mapToInt(Integer::intValue)
                .max();
    }
}

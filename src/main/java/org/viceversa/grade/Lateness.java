package org.viceversa.grade;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;

/**
 * How late something was handed in, and what that costs.
 *
 * @param penaltyPercent of the points, by the activity's rule, also where it was waived
 * @param waiver why the penalty was waived, where it was
 */
public record Lateness(long seconds, int penaltyPercent, Optional<String> waiver) {

    public static final Lateness NONE = new Lateness(0, 0, Optional.empty());

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /**
     * Only points can be taken off: whoever passed has passed, and whoever handed in has handed in.
     *
     * @param extendedDue this person's own due date
     */
    public static Lateness of(
            Activity activity, Optional<Instant> extendedDue, Instant submittedAt, Optional<String> waiver) {
        Deadline deadline = new Deadline(
                activity.dates().opens(),
                extendedDue.or(() -> activity.dates().due()),
                activity.dates().cutoff(),
                activity.lateRule());
        Duration late = deadline.lateness(submittedAt);
        return new Lateness(late.toSeconds(), deadline.penaltyPercent(submittedAt), waiver);
    }

    /** No more precise than the penalty is, so that it does not tell when something was handed in. */
    public Lateness inDays() {
        return new Lateness(up(seconds, DAY) * DAY, penaltyPercent, waiver);
    }

    public boolean isLate() {
        return seconds > 0;
    }

    /** What is taken off. */
    public int effectivePercent() {
        return waiver.isPresent() ? 0 : penaltyPercent;
    }

    /** Such as {@code LATE 2 d, −10 %}; empty when it was in time. Days begun count whole, as the penalty counts them. */
    public String label() {
        if (!isLate()) {
            return "";
        }
        String time = seconds >= DAY
                ? up(seconds, DAY) + " d"
                : seconds >= HOUR ? up(seconds, HOUR) + " h" : up(seconds, MINUTE) + " min";
        String cost = "";
        if (penaltyPercent > 0) {
            cost = waiver.isPresent() ? ", penalty waived" : ", \u2212" + penaltyPercent + " %";
        }
        return "LATE " + time + cost;
    }

    private static long up(long seconds, long unit) {
        return (seconds + unit - 1) / unit;
    }
}

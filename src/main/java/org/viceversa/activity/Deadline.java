package org.viceversa.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.viceversa.activity.Activity.LateRule;

/** Until when one person may write, and what being late costs. */
public record Deadline(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> cutoff, LateRule rule) {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    public static Deadline of(Activity activity, Optional<Extension> extension) {
        return new Deadline(
                activity.dates().opens(),
                extension.flatMap(Extension::due).or(() -> activity.dates().due()),
                extension.flatMap(Extension::cutoff).or(() -> activity.dates().cutoff()),
                activity.lateRule());
    }

    public boolean isOpen(Instant now) {
        return opens.map(from -> !now.isBefore(from)).orElse(true)
                && cutoff.map(now::isBefore).orElse(true);
    }

    /** How long after the due date; the grace is no excuse for not being late, it only costs nothing. */
    public Duration lateness(Instant submittedAt) {
        return due.filter(submittedAt::isAfter)
                .map(end -> Duration.between(end, submittedAt))
                .orElse(Duration.ZERO);
    }

    /** Percent of the points that the lateness costs; days begun count whole, from the due date. */
    public int penaltyPercent(Instant submittedAt) {
        Duration late = lateness(submittedAt);
        if (late.isZero() || late.compareTo(Duration.ofMinutes(rule.graceMinutes())) <= 0) {
            return 0;
        }
        long days = (late.toSeconds() + DAY - 1) / DAY;
        return (int) Math.min(rule.mostPercent(), days * rule.percentPerDay());
    }
}

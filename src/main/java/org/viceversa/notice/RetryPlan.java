package org.viceversa.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** When a mail is tried again that failed for now: after a minute, then ever later, up to every twelve hours. */
final class RetryPlan {

    private static final List<Duration> PAUSES = LongStream.of(1, 5, 15, 60, 180, 360, 720, 720, 720, 720)
            .mapToObj(Duration::ofMinutes)
            .toList();
    private static final double SPREAD = 0.2;

    private RetryPlan() {}

    /**
     * @param attempts so far, 1 or more
     * @param chance from 0 to 1: spreads those that failed together, so that they do not come back together
     * @return empty when it is given up, more than two days after the first attempt
     */
    static Optional<Instant> next(int attempts, Instant now, double chance) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        double factor = 1 + SPREAD * (2 * chance - 1);
        return Optional.of(now.plusMillis(
                Math.round(PAUSES.get(Math.max(attempts, 1) - 1).toMillis() * factor)));
    }
}

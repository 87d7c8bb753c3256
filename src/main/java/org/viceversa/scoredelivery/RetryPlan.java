package org.viceversa.scoredelivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * When a score is tried again that failed for now.
 *
 * @param pauses after the first attempt, the second, and so on; after the last of them it is given up
 */
public record RetryPlan(List<Duration> pauses) {

    /** After a minute, then ever later, up to every twelve hours: three days in all. */
    public static final RetryPlan USUAL = new RetryPlan(LongStream.of(1, 5, 30, 120, 720, 720, 720, 720, 720)
            .mapToObj(Duration::ofMinutes)
            .toList());

    private static final double SPREAD = 0.2;

    /** What a platform may ask to wait at the most. */
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    public RetryPlan {
        pauses = List.copyOf(pauses);
    }

    /**
     * @param attempts so far, 1 or more
     * @param chance from 0 to 1: spreads those that failed together, so that they do not come back together
     * @param wish what the platform asked to wait, if it did: it is not asked sooner
     * @return empty when it is given up
     */
    Optional<Instant> next(int attempts, Instant now, double chance, Optional<Duration> wish) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        double factor = 1 + SPREAD * (2 * chance - 1);
        Instant planned =
                now.plusMillis(Math.round(pauses.get(Math.max(attempts, 1) - 1).toMillis() * factor));
        return Optional.of(
                wish.map(wait -> wished(now, wait)).filter(planned::isBefore).orElse(planned));
    }

    static Instant wished(Instant now, Duration wait) {
        return now.plus(wait.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wait);
    }

    Duration first() {
        return pauses.get(0);
    }
}

package org.viceversa.scoredelivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** How all scores get on, for measures. */
public final class WatchScores {

    private final Deliveries deliveries;
    private final Clock clock;

    public WatchScores(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public Map<DeliveryState, Integer> count() {
        return deliveries.count();
    }

    /** Seconds for which the oldest score has been waiting; 0 when none is. */
    public long oldestSeconds() {
        return deliveries
                .findOldestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .filter(seconds -> seconds > 0)
                .orElse(0L);
    }
}

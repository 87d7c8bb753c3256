package org.viceversa.lti.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.viceversa.platform.Headers;
import org.viceversa.registration.Registration;

/** How far platforms' clocks are from ours, as the {@code Date} of their latest answers tells. Safe for many threads. */
final class PlatformClocks {

    /** A {@code Date} has whole seconds: it was half a second ago in the mean. */
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private static final Duration AS_GOOD_AS_OURS = Duration.ofSeconds(2);

    /** Whose clock is further off could not launch anybody; then the header is no clock of the platform's. */
    private static final Duration BELIEVABLE = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<UUID, Duration> ahead = new ConcurrentHashMap<>();

    PlatformClocks(Clock clock) {
        this.clock = clock;
    }

    void hear(Registration registration, Headers headers) {
        headers.date()
                .map(date -> Duration.between(clock.instant(), date.plus(HALF_A_SECOND)))
                .filter(difference -> difference.abs().compareTo(BELIEVABLE) <= 0)
                .ifPresent(difference -> ahead.put(registration.id(), difference));
    }

    Duration ahead(Registration registration) {
        Duration told = ahead.getOrDefault(registration.id(), Duration.ZERO);
        return told.abs().compareTo(AS_GOOD_AS_OURS) > 0 ? told : Duration.ZERO;
    }
}

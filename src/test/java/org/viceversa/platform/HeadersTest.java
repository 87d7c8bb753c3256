package org.viceversa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    @Test
    void retry_after_is_read_as_seconds_and_as_a_date() {
        assertThat(headers("Retry-After", "7").retryAfter(NOW)).contains(Duration.ofSeconds(7));
        assertThat(headers("retry-after", "Sun, 22 Nov 2026 14:00:30 GMT").retryAfter(NOW))
                .contains(Duration.ofSeconds(30));
        assertThat(headers("Retry-After", "Sun, 22 Nov 2026 13:00:00 GMT").retryAfter(NOW))
                .contains(Duration.ZERO);
        assertThat(headers("Retry-After", "soon").retryAfter(NOW)).isEmpty();
        assertThat(headers("Retry-After", "99999999999999999999").retryAfter(NOW))
                .isEmpty();
    }

    @Test
    void the_age_that_a_cache_tells_is_counted_into_the_date() {
        Headers cached = new Headers(Map.of("Date", List.of("Sun, 22 Nov 2026 13:59:00 GMT"), "Age", List.of("60")));

        assertThat(cached.date()).contains(NOW);
        assertThat(headers("Date", "yesterday").date()).isEmpty();
    }

    private static Headers headers(String name, String value) {
        return new Headers(Map.of(name, List.of(value)));
    }
}
